import {handOver} from './handover.js'
import {unpack, type Budget} from './inflate.js'
import {isInteger, PdfRef, type PdfDict} from './objects.js'
import {readStream} from './stream.js'
import type {XrefEntry} from './xref-entry.js'

/** Read a table of objects that is packed into a stream. @returns its dictionary, which is a trailer */
export function readXrefStream(
  bytes: Buffer,
  offset: number,
  entries: Map<number, XrefEntry>,
  budget: Budget
): PdfDict {
  const stream = readStream(bytes, offset)
  const {dict} = stream
  // A table that says where objects are cannot itself refer to any.
  for (const value of dict.values())
    if (Array.isArray(value) && value.some(item => item instanceof PdfRef))
      return handOver('a table of objects of another form')
  const rows = unpack(
    stream,
    value => (value instanceof PdfRef ? handOver('a far table') : value),
    budget
  )
  const widths = wholeNumbers(dict.get('W'))
  const ranges = wholeNumbers(dict.get('Index') ?? [0, dict.get('Size') ?? null])
  if (widths.length !== 3 || ranges.length % 2 !== 0 || widths.some(width => width > 6))
    return handOver('a table of objects of another form')
  readRanges(rows, widths, ranges, entries)
  return dict
}

const wholeNumbers = (value: unknown): number[] =>
  Array.isArray(value) && value.every(item => isInteger(item) && item >= 0)
    ? value
    : handOver('a table of objects of another form')

function readRanges(
  rows: Buffer,
  widths: number[],
  ranges: number[],
  entries: Map<number, XrefEntry>
): void {
  let at = 0
  const [typeWidth, secondWidth, thirdWidth] = widths as [number, number, number]
  const field = (width: number): number => {
    if (at + width > rows.length) return handOver('a table of objects that is too short')
    let value = 0
    for (let i = 0; i < width; i++) value = value * 256 + rows[at++]!
    return value
  }
  for (let range = 0; range < ranges.length; range += 2)
    for (let i = 0; i < ranges[range + 1]!; i++) {
      const type = typeWidth === 0 ? 1 : field(typeWidth)
      const entry = toEntry(type, field(secondWidth), field(thirdWidth))
      const number = ranges[range]! + i
      if (!entries.has(number)) entries.set(number, entry)
    }
}

function toEntry(type: number, second: number, third: number): XrefEntry {
  if (type === 0) return {kind: 'free'}
  if (type === 1) return {kind: 'plain', offset: second, generation: third}
  return type === 2
    ? {kind: 'packed', container: second, index: third}
    : handOver('a table of objects of another form')
}
