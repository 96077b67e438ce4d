import {PdfWord} from './objects.js'

/**
 * What each byte is in PDF: ' ' a blank, '%' a comment, 'n' the start of a number, 'w' a letter of a
 * word, a bracket, '/' the start of a name, and '!' what starts nothing (braces, an unmatched
 * parenthesis).
 */
export const kinds: readonly string[] = Array.from({length: 256}, (_, byte) => {
  const sign = String.fromCharCode(byte)
  if ('\0\t\n\f\r '.includes(sign)) return ' '
  if ('0123456789+-.'.includes(sign)) return 'n'
  if ('/(<>[]%'.includes(sign)) return sign
  return '{})'.includes(sign) ? '!' : 'w'
})

export const bracketWords = {
  openDict: new PdfWord('<<'),
  closeDict: new PdfWord('>>'),
  openArray: new PdfWord('['),
  closeArray: new PdfWord(']')
}

const literals: Record<string, boolean | null> = {true: true, false: false, null: null}

/** Words of up to four letters, by their bytes as a number; content streams consist of such words. */
const short = new Map<number, PdfWord>()
const long = new Map<string, PdfWord>()

/** The word that some bytes spell; equal words are one object. */
export function wordOf(bytes: Buffer, start: number, end: number): PdfWord | boolean | null {
  if (end - start > 3) return longWord(bytes.toString('latin1', start, Math.min(end, start + 200)))
  let key = 0
  for (let at = start; at < end; at++) key = (key << 8) | bytes[at]!
  let word = short.get(key)
  if (!word) short.set(key, (word = new PdfWord(bytes.toString('latin1', start, end))))
  return word
}

function longWord(text: string): PdfWord | boolean | null {
  const literal = literals[text]
  if (literal !== undefined) return literal
  let word = long.get(text)
  if (!word) {
    word = new PdfWord(text)
    if (long.size < 1000) long.set(text, word)
  }
  return word
}
