import {matchesIn} from '../../patterns/matches.js'
import {mayOpen} from '../../patterns/openings.js'
import {isHeading} from '../sections/headings.js'
import {headerOpening, isHeaderStart} from '../../words/header-openings.js'
import type {Line} from '../../ingest/layout.js'
import {anyPageLabel, pageLabel} from '../../words/page-labels.js'

/**
 * What two lines have in common that differ only in their numbers: `Pagina 2 van 5` and `Pagina 3 van
 * 5`. Spaces are left out, since extractors lose and add them (`P agina 2`).
 */
export function skeleton(text: string): string {
  const lower = text.toLowerCase().replaceAll(' ', '')
  const joined = /\s/.test(lower) ? lower.replace(/\s/g, '') : lower
  return /\d/.test(joined) ? joined.replace(/\d+/g, '#') : joined
}

/**
 * A number that is the same for texts with the same skeleton, made of their plain letters. Most texts have one that no
 * other line of the document has, and need no skeleton.
 */
export function roughKey(text: string): number {
  let key = 0
  for (let i = 0; i < text.length; i++) {
    const letter = text.charCodeAt(i) | 0x20
    if (letter >= 0x61 && letter <= 0x7a) key = (key * 31 + letter) | 0
  }
  return key
}

/** A number alone, which may be that of a question or of a note. */
const bareNumber = /^\(?\d{1,3}\)?[.:]?$/

/** What is never furniture, however often it recurs. */
export const isStructure = (line: Line): boolean =>
  isHeading(line) ||
  isHeaderStart(line) ||
  bareNumber.test(line.text) ||
  headerOpening(line.text) !== undefined

/** Labels of a letterhead, to which extractors glue their values: `Ons kenmerk4980892`. */
export const isLabel = (text: string): boolean => mayBeLabel(text) && pageLabel.test(text)

const mayBeLabel = mayOpen(pageLabel)

/**
 * What is beside the labels of a line: `12 juli 2018` and `2018-123` in `Datum 12 juli 2018 Kenmerk
 * 2018-123`.
 */
export const valuesOf = (text: string): string[] =>
  text
    .split(anyPageLabel)
    .map(value => value.trim())
    .filter(value => value !== '')

/** Whether a line has a label anywhere. */
export const hasLabel = (text: string): boolean => valuesOf(text).join('') !== text

const date = /^\d{1,2} \p{L}{3,9} \d{4}\b/u

/** Two labels on one line, one with a date: `Directie Kust  Datum 12 juli 2018  Kenmerk 2018-123`. */
export const isHeadLine = (text: string): boolean =>
  matchesIn(text, anyPageLabel).length > 1 && valuesOf(text).some(value => date.test(value))
