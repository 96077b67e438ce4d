import {inflateSync} from 'node:zlib'
import {handOver} from './handover.js'
import {
  dictOr,
  isDict,
  isInteger,
  nameOf,
  type PdfDict,
  type PdfStream,
  type PdfValue
} from './objects.js'

/** Looks up what a value of a dictionary refers to. */
export type Resolve = (value: PdfValue | undefined) => PdfValue | undefined

/**
 * Counts what is unpacked and drawn, and hands over long before a limit is reached, so that pdf.js
 * reaches it.
 */
export class Budget {
  #left: number
  readonly #reason: string

  constructor(left: number, reason: string) {
    this.#left = left
    this.#reason = reason
  }

  get left(): number {
    return Math.max(0, this.#left)
  }

  spend(amount: number): void {
    this.#left -= amount
    if (this.#left < 0) handOver(this.#reason)
  }
}

/**
 * The bytes of a stream.
 *
 * @throws {Handover} if it is packed in another way than Flate, or does not unpack to its end
 */
export function unpack({dict, packed}: PdfStream, resolve: Resolve, budget: Budget): Buffer {
  if (dict.has('F') || dict.has('DP')) return handOver('a stream of another form')
  const filter = single(resolve(dict.get('Filter')), resolve)
  if (filter === undefined) return Buffer.from(packed.buffer, packed.byteOffset, packed.length)
  if (nameOf(filter) !== 'FlateDecode') return handOver('a filter other than Flate')
  if (packed.length === 0) return handOver('an empty stream')
  const bytes = inflate(packed, budget)
  const given = single(resolve(dict.get('DecodeParms')), resolve)
  return given === undefined || given === null
    ? bytes
    : withoutPredictor(bytes, dictOr(given, 'parameters of a filter'), resolve)
}

/** A single filter may be in an array. */
function single(value: PdfValue | undefined, resolve: Resolve): PdfValue | undefined {
  if (!Array.isArray(value)) return value
  return value.length === 1 ? resolve(value[0]) : handOver('several filters')
}

/** Room for what most streams unpack to, so that it is made once. */
const chunkFor = ({length}: Uint8Array): number => Math.min(Math.max(1024, 4 * length), 1 << 18)

function inflate(packed: Uint8Array, budget: Budget): Buffer {
  let bytes: Buffer
  try {
    bytes = inflateSync(packed, {chunkSize: chunkFor(packed), maxOutputLength: budget.left + 1})
  } catch {
    return handOver('a stream that does not unpack')
  }
  budget.spend(bytes.length)
  return bytes
}

/** Undo the differences to the row above that make tables pack better. */
function withoutPredictor(bytes: Buffer, parameters: PdfDict, resolve: Resolve): Buffer {
  const number = (key: string, standard: number): number => {
    const value = resolve(parameters.get(key)) ?? standard
    return isInteger(value) && value > 0 ? value : handOver('parameters of a filter')
  }
  const predictor = number('Predictor', 1)
  if (predictor === 1) return bytes
  if (predictor < 10 || !isDict(parameters)) return handOver('a predictor other than that of PNG')
  const bits = number('Colors', 1) * number('BitsPerComponent', 8)
  const [pixel, row] = [(bits + 7) >> 3, (number('Columns', 1) * bits + 7) >> 3]
  if (bytes.length % (row + 1) !== 0) return handOver('rows of unequal length')
  const rows = bytes.length / (row + 1)
  const plain = Buffer.alloc(rows * row)
  for (let i = 0; i < rows; i++) undoRow(bytes, i * (row + 1), plain, i * row, row, pixel)
  return plain
}

function undoRow(
  from: Buffer,
  at: number,
  to: Buffer,
  start: number,
  length: number,
  pixel: number
): void {
  const kind = from[at]!
  if (kind > 2) handOver('a predictor of a rare kind')
  for (let i = 0; i < length; i++) {
    const before = kind === 1 ? i - pixel : kind === 2 ? i - length : undefined
    const known = before === undefined || (kind === 1 && before < 0) ? 0 : (to[start + before] ?? 0)
    to[start + i] = from[at + 1 + i]! + known
  }
}
