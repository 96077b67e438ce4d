import {inflateSync} from 'node:zlib'
import type {Meter} from '../../diagnostics/meter.js'

/** Streams that have been unpacked to their end: where each begins in the file, and where it ends. */
export type WholeStreams = Map<number, number>

/**
 * Signs of damage in the bytes of a PDF, which pdf.js ignores: packed streams that do not match the
 * checksum at their end, and objects that are referred to but do not exist.
 *
 * @param whole streams that need not be unpacked again
 */
export function findDamage(
  bytes: Uint8Array,
  meter: Meter,
  whole: Readonly<WholeStreams>
): string[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const {streams, rest} = takeApart(text)
  const damaged = streams.filter(
    ({start, end}) => whole.get(start) !== end && !isWhole(bytes.subarray(start, end), meter)
  ).length
  const missing = missingObjects(rest)
  return [
    ...(damaged > 0 ? [`${damaged} stream(s) without their checksum`] : []),
    ...(missing > 0 ? [`${missing} object(s) missing`] : [])
  ]
}

/**
 * Whether a PDF may have a key in one of its dictionaries, judged by its bytes alone: the library need
 * not be asked for what it certainly does not have. Dictionaries within packed streams cannot be seen.
 */
export function mayHave(bytes: Uint8Array, ...keys: string[]): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  return ['/ObjStm', ...keys].some(key => buffer.includes(key))
}

interface PackedStream {
  start: number
  end: number
}

/** The packed streams whose length is known, and everything outside any stream. */
function takeApart(text: string): {streams: PackedStream[]; rest: string} {
  const streams: PackedStream[] = []
  const rest: string[] = []
  const opening = /\bstream\r?\n/g
  let at = 0
  for (let match; (match = opening.exec(text));) {
    rest.push(text.slice(at, match.index))
    const start = match.index + match[0].length
    const dictionary = dictionaryBefore(text, match.index)
    const length = /\/Length\s{1,9}(\d{1,12})\s{0,9}(?:\/|>>)/.exec(dictionary)
    const found = text.indexOf('endstream', start + Number(length?.[1] ?? 0))
    at = found < 0 ? text.length : found
    if (length && isPacked(dictionary)) streams.push({start, end: start + Number(length[1])})
    opening.lastIndex = at
    if (found < 0) break
  }
  return {streams, rest: rest.join('') + text.slice(at)}
}

/** A stream's dictionary is short; a longer one is not one that we need. */
function dictionaryBefore(text: string, end: number): string {
  const before = text.slice(Math.max(0, end - 600), end)
  return before.slice(before.lastIndexOf(' obj') + 1)
}

/** Packed, and nothing else: a stream that is also encrypted cannot be unpacked here. */
const isPacked = (dictionary: string): boolean =>
  /\/Filter\s*(?:\[\s*)?\/FlateDecode\s*(?:\]\s*)?(?:\/|>>)/.test(dictionary)

/** Streams that nothing refers to are unpacked only here, and no more of them than of the others. */
function isWhole(packed: Uint8Array, meter: Meter): boolean {
  if (packed.length === 0) return true
  const most = meter.most('unpacked')
  try {
    inflateSync(packed, {maxOutputLength: most})
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      meter.add('unpacked', most + 1)
    return false
  }
}

/** Objects may also be within packed streams, where this cannot see them. */
function missingObjects(rest: string): number {
  if (/\/ObjStm\b/.test(rest)) return 0
  const defined = new Set<string>()
  const used = new Set<string>()
  const numbered = /\b(\d{1,10}) \d{1,5} (?:obj|R)\b/g
  for (let found = numbered.exec(rest); found; found = numbered.exec(rest))
    (found[0].endsWith('R') ? used : defined).add(found[1]!)
  return [...used].filter(number => !defined.has(number)).length
}
