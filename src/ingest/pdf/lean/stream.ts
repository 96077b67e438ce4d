import {handOver} from './handover.js'
import {isDict, isInteger, PdfStream, type PdfValue} from './objects.js'
import {PdfParser} from './parser.js'
import {kinds} from './signs.js'
import {endsWord} from './strings.js'

/** An object with the number and generation before it. */
export interface Numbered {
  number: number
  generation: number
  value: PdfValue
}

/**
 * Read `12 0 obj`, and the object after it.
 *
 * @param lengthOf gets the value of a length given elsewhere
 */
export function readNumbered(
  bytes: Buffer,
  offset: number,
  lengthOf: (value: PdfValue | undefined) => PdfValue | undefined
): Numbered {
  const parser = new PdfParser(bytes, offset)
  const [number, generation] = [parser.object(), parser.object()]
  if (!isInteger(number) || !isInteger(generation)) return handOver('no object where one belongs')
  parser.expect('obj')
  const value = parser.object()
  if (!isDict(value)) return {number, generation, value}
  const start = streamStart(bytes, parser.lexer.at)
  if (start === undefined) return {number, generation, value}
  const length = lengthOf(value.get('Length'))
  if (!isInteger(length) || length < 0) return handOver('a stream of unknown length')
  checkEnd(bytes, start + length)
  const packed = bytes.subarray(start, start + length)
  return {number, generation, value: new PdfStream(value, packed)}
}

/** Read a stream whose length is in its own dictionary. */
export function readStream(bytes: Buffer, offset: number): PdfStream {
  const {value} = readNumbered(bytes, offset, length => length)
  return value instanceof PdfStream ? value : handOver('no stream where one belongs')
}

/** Where the bytes of a stream begin; undefined if a dictionary has none. */
function streamStart(bytes: Buffer, at: number): number | undefined {
  while (kinds[bytes[at]!] === ' ') at++
  if (kinds[bytes[at]!] === '%') return handOver('a comment behind a dictionary')
  if (bytes.toString('latin1', at, at + 6) !== 'stream') return undefined
  if (bytes[at + 6] === 0x0a) return at + 7
  return bytes[at + 6] === 0x0d && bytes[at + 7] === 0x0a
    ? at + 8
    : handOver('a stream of another form')
}

function checkEnd(bytes: Buffer, at: number): void {
  while (kinds[bytes[at]!] === ' ') at++
  if (bytes.toString('latin1', at, at + 9) !== 'endstream' || !endsWord(bytes, at + 9))
    handOver('a stream of the wrong length')
}
