import {doubt} from '../../diagnostics/doubts.js'
import {sliceLine} from '../lines/slice.js'
import type {OwnLine} from './own-line.js'
import type {EndPlace} from './repeated-question.js'

/** An answer that stands apart from its question. */
export interface ApartAnswer {
  numbers: number[]
  /** Its lines, the first of which begins with the numbers. */
  lines: OwnLine[]
  /** How much of the first line the numbers are. */
  length: number
  /** Where its heading ends, if that repeats the question. */
  repeated?: EndPlace | undefined
}

/**
 * Open an answer that stands apart from its question; what it repeats of the question goes on its heading.
 *
 * @param isDoubtful whether only the repeated question tells it
 * @returns the line that holds the end of the heading and the begin of the text, if there is one, with its parts
 */
export function openAnswer(
  {numbers, lines, length, repeated}: ApartAnswer,
  isDoubtful: boolean
): [OwnLine, OwnLine[]][] {
  const [first] = lines
  const end = repeated ?? {index: 0, at: length}
  for (const line of lines.slice(0, end.index + 1)) {
    delete line.opens
    if (line !== first) line.ofHeading = true
  }
  const last = lines[end.index]!
  const isWhole = end.at >= last.text.length
  first!.opens = {
    type: 'answer',
    heading: true,
    numbers,
    length: end.index === 0 ? end.at : first!.text.length
  }
  const start = isWhole || end.index === 0 ? lines[end.index + (isWhole ? 1 : 0)] : undefined
  if (isDoubtful && start) doubt(start, 'extent')
  if (isWhole || end.index === 0) return []
  const text: OwnLine = {...sliceLine(last, end.at), ofHeading: false, gap: 0}
  if (isDoubtful) doubt(text, 'extent')
  return [[last, [{...sliceLine(last, 0, end.at), ofHeading: true}, text]]]
}
