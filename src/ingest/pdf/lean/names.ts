import {PdfName} from './objects.js'
import {plainName} from './strings.js'

/** Names of up to six bytes, by their bytes as a number: most names in the content of pages. */
const short = new Map<number, PdfName>()

/** The name that some bytes spell, without its slash. @throws {Handover} if its escapes are wrong */
export function nameIn(bytes: Buffer, start: number, end: number): PdfName {
  if (end - start > 6) return PdfName.of(plainName(bytes.toString('latin1', start, end)))
  let key = 0
  for (let at = start; at < end; at++) key = key * 256 + bytes[at]!
  const known = short.get(key)
  if (known) return known
  const name = PdfName.of(plainName(bytes.toString('latin1', start, end)))
  // A document may make up any number of names.
  if (short.size < 5000) short.set(key, name)
  return name
}
