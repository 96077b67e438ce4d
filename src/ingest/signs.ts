import {unnamedSign} from '../words/unnamed-signs.js'
import type {Edit} from './edits.js'

/** Signs of type, and the letters that they stand for. */
const letters: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
  '\u0132': 'IJ',
  '\u0133': 'ij',
  '\u2011': '-'
}

const isFullWidth = (sign: string): boolean => sign >= '\uff01' && sign <= '\uff5e'

/** What a sign of type, or a mark without width, is written as. */
const written = (sign: string): string =>
  isFullWidth(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : (letters[sign] ?? '')

/**
 * Signs that are written in another way: ligatures, full-width forms, the non-breaking hyphen; and
 * marks without width, which mean nothing in Dutch and are left out: joiners, breaks, marks of
 * direction, a stray byte order mark.
 */
const strange =
  /[\ufb00-\ufb06\u0132\u0133\u2011\uff01-\uff5e]|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+/g

/** One class for all of them, since most documents have none. */
const any =
  /[\ufb00-\ufb06\u0132\u0133\u2011\uff01-\uff5e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/

/** Text of a document with ligatures written as letters, and without marks that have no width. */
export const cleanSigns = (text: string): string => text.replace(strange, written)

const unnamedEdits = (text: string): Edit[] =>
  !text.includes('(cid:')
    ? []
    : Array.from(text.matchAll(unnamedSign), ({index, 0: sign}) => ({
        start: index,
        end: index + sign.length,
        by: opensLine(text, index) ? '•' : '\ufffd'
      }))

const opensLine = (text: string, at: number): boolean =>
  text.slice(text.lastIndexOf('\n', at) + 1, at).trim() === ''

/** The same as edits, for a text in which places are looked up. */
export const signEdits = (text: string): Edit[] => [
  ...(any.test(text)
    ? Array.from(text.matchAll(strange), ({index, 0: sign}) => ({
        start: index,
        end: index + sign.length,
        by: written(sign)
      }))
    : []),
  ...unnamedEdits(text)
]
