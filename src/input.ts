import type {Meter} from './diagnostics/meter.js'

/** Something that can give its bytes and says how many: a `Blob`, a `File`. */
export interface BlobLike {
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/**
 * A document: its bytes in any known format, whole or in pieces (a stream of Node, the body of a response),
 * or its text. Not a path: `convertFile` takes paths.
 */
export type Input = string | Uint8Array | ArrayBuffer | BlobLike | AsyncIterable<Uint8Array>

/**
 * The bytes of an input. If it is larger than allowed, no more is read than it takes to know that.
 *
 * @throws {LimitExceeded} where it is larger
 * @throws {TypeError} if it is not an input
 */
export async function bytesOf(input: Input, meter: Meter): Promise<Uint8Array> {
  if (typeof input === 'string') return new TextEncoder().encode(input)
  if (input instanceof Uint8Array) return input
  if (input instanceof ArrayBuffer) return new Uint8Array(input)
  if (isStream(input)) return gather(input, meter)
  meter.check('bytes', input.size)
  return new Uint8Array(await input.arrayBuffer())
}

/** @throws {TypeError} if a value is not an input, saying what is */
export function checkInput(input: unknown): asserts input is Input {
  if (typeof input === 'string' || input instanceof Uint8Array || input instanceof ArrayBuffer)
    return
  if (typeof input === 'object' && input !== null)
    if (isStream(input) || 'arrayBuffer' in input) return
  throw new TypeError(
    'A document is a string, Uint8Array, ArrayBuffer, Blob or AsyncIterable<Uint8Array>'
  )
}

const isStream = (input: object): input is AsyncIterable<Uint8Array> =>
  Symbol.asyncIterator in input

async function gather(stream: AsyncIterable<Uint8Array>, meter: Meter): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    meter.check('bytes', length)
    chunks.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.length
  }
  return bytes
}

/** Whether a text is one word that ends like the name of a file. */
export const isName = (input: Input, endings: readonly string[]): boolean =>
  typeof input === 'string' &&
  input.length < 4096 &&
  /^\S[^\n]*$/.test(input) &&
  endings.some(ending => input.toLowerCase().endsWith(`.${ending}`))
