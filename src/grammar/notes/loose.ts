import type {Line} from '../../ingest/layout.js'
import {typicalWidth} from '../lines/measure.js'
import type {Marked} from './starts.js'
import type {PrintedNote} from './note.js'

/** The number of a note on a line of its own. */
interface Loose {
  number: number
  index: number
}

/**
 * Find notes whose numbers are on lines of their own, where some extractors put raised numbers.
 *
 * Usually the note follows its number. pdftotext without options also sets the number of a note of one
 * line apart, before or after the others (seen: `10`, `Tweede Kamer ...`, `Tweede Kamer ...`, `12`,
 * ..., `11`); the notes themselves keep their order, so a number that is out of place opens a note
 * within the text of the one before.
 */
export function looseNotes(
  page: Line[],
  from: number,
  next: number,
  marked: Marked
): PrintedNote[] {
  const loose = findLoose(page, from, next, marked)
  if (loose.length === 0) return []
  const start = Math.min(...loose.map(({index}) => index))
  const taken = new Set(loose.map(({index}) => page[index]!))
  const parts = divide(page.slice(start), loose, page)
  return loose.map(({number, index}, i) => ({
    number,
    numberEnd: page[index]!.text.length,
    lines: [page[index]!, ...(parts[i] ?? []).filter(line => !taken.has(line))]
  }))
}

function findLoose(page: Line[], from: number, next: number, marked: Marked): Loose[] {
  const alone = numbersAlone(page, from)
  const loose: Loose[] = []
  for (let number = next; ; number++) {
    const index = alone.get(String(number))?.findLast(i => !opensQuestion(page, i))
    if (index === undefined) break
    loose.push({number, index})
  }
  if (loose.length === 0) return []
  const start = Math.min(...loose.map(({index}) => index))
  const sure = loose.findLastIndex(({number}) => marked.before(start, number))
  // Something must follow the numbers, or they are markers themselves.
  return start < page.length - 1 ? loose.slice(0, sure + 1) : []
}

/** Where the lines stand that are nothing but a number, by that number. */
function numbersAlone(page: Line[], from: number): Map<string, number[]> {
  const alone = new Map<string, number[]>()
  for (let i = from; i < page.length; i++) {
    const {text} = page[i]!
    if (text.length > longestNumber || !/^\d+$/.test(text)) continue
    const indices = alone.get(text)
    if (indices) indices.push(i)
    else alone.set(text, [i])
  }
  return alone
}

/** No number of a note has more digits. */
const longestNumber = 4

/**
 * A number above a question is its heading, in letters that print no `Vraag`; the answer may follow
 * without white space.
 */
function opensQuestion(page: Line[], at: number): boolean {
  const end = page.findIndex(({gap}, i) => i > at + 1 && gap > 0)
  return page.slice(at + 1, end < 0 ? page.length : end).some(asks)
}

/** The end of a question, with the marker of a note; no address ends so. */
const asks = ({text}: Line): boolean =>
  /(?<!\S*:\/\/\S*)\?(?:\d{1,3}| ?\[\d{1,3}\]| \d{1,3}\))?$/.test(text)

/** Give each note its lines: the notes whose first line is sure come first, then the doubtful ones between them. */
function divide(zone: Line[], loose: Loose[], page: Line[]): Line[][] {
  const numbers = new Map(loose.map(({number, index}) => [page[index]!, number]))
  const lines = lastParagraphs(zone, numbers)
  const firstLines = sureStarts(lines, numbers)
  const texts = lines.filter(line => !numbers.has(line))
  // The text begins with the first note, whatever number stands before it.
  for (const [number, first] of firstLines) if (first === texts[0]) firstLines.delete(number)
  if (texts[0]) firstLines.set(loose[0]!.number, texts[0])
  // As many lines as numbers: each note has one.
  if (texts.length === loose.length && firstLines.size <= 1) return texts.map(line => [line])
  const starts: number[] = []
  for (const [i, {number}] of loose.entries()) {
    const first = firstLines.get(number)
    starts[i] = first ? texts.indexOf(first) : -1
  }
  placeDoubtful(starts, texts)
  return starts.map((start, i) => texts.slice(start, starts[i + 1] ?? texts.length))
}

/** A single number may have strayed into the text above; its note is the last paragraph. */
function lastParagraphs(zone: Line[], numbers: Map<Line, number>): Line[] {
  if (numbers.size > 1) return zone
  const last = zone.findLastIndex((line, i) => i > 1 && line.gap > 0 && !numbers.has(zone[i - 1]!))
  return last < 0 ? zone : [zone[0]!, ...zone.slice(last)]
}

// The first of the numbers right before a text opens it, unless it is out of order.
function sureStarts(lines: Line[], numbers: Map<Line, number>): Map<number, Line> {
  const firstLines = new Map<number, Line>()
  let highest = 0
  let waiting: number | undefined
  for (const line of lines) {
    const number = numbers.get(line)
    if (number !== undefined) {
      if (waiting === undefined && number > highest) waiting = number
      highest = Math.max(highest, number)
    } else if (waiting !== undefined) {
      firstLines.set(waiting, line)
      waiting = undefined
    }
  }
  return firstLines
}

/**
 * Notes whose start is not sure begin at the last line before the next sure one that follows a short
 * line or a full stop.
 */
function placeDoubtful(starts: number[], texts: Line[]): void {
  const widest = Math.max(...texts.map(line => typicalWidth(line.text)))
  const mayBegin = (index: number): boolean =>
    (typicalWidth(texts[index - 1]?.text ?? '') < 0.85 * widest ||
      texts[index - 1]!.text.endsWith('.')) &&
    /^(?:["'«“‘]?[\p{Lu}\d]|https?:|www\.)/u.test(texts[index]!.text)
  for (let i = starts.length - 1; i >= 0; i--) {
    if (starts[i]! >= 0) continue
    const end = starts[i + 1] ?? texts.length
    const first = Math.max(0, ...starts.slice(0, i).filter(start => start >= 0)) + 1
    let start = end - 1
    for (let at = end - 1; at >= first; at--)
      if (mayBegin(at)) {
        start = at
        break
      }
    starts[i] = Math.max(first, start)
  }
}
