import type {Draft} from '../lines/draft.js'
import {matchHeading} from '../sections/headings.js'
import {headerDate, receivedEnd} from '../../words/header-dates.js'
import {headerOpening, headerPart, partHeading} from '../../words/header-openings.js'
import {markNotesBelow} from './notes-below.js'

/**
 * Formats that mark questions and answers need no cuts. Between them stand what the first schema did not mark: the notes of
 * the questions, a line `Antwoord`, the answer header, and what follows it if that has no number.
 *
 * ```
 * <p class="nummer">3</p> <p>Zo ja, wat gaat u doen?</p>
 * <p><sup>1</sup> Havenblad, 9 juni 1998.</p>
 * <h1>Antwoord van minister A (B). (Ontvangen 6 juli 1998)</h1>
 * ```
 */
export function markParts(lines: Draft[]): Draft[] {
  const headers = headersBelow(lines)
  const starts = headers.map(({start}) => (isTitle(lines[start - 1]) ? start - 1 : start))
  const asked = markNotesBelow(lines.slice(0, starts[0]).map(markHeader), 0)
  const marked = [...asked.lines]
  let {last} = asked
  for (const [i, start] of starts.entries()) {
    const answers = markAnswers(lines.slice(start, starts[i + 1]), headers[i]!.end - start)
    const told = markNotesBelow(answers, last)
    marked.push(...told.lines)
    last = told.last
  }
  return marked
}

const markHeader = (line: Draft): Draft =>
  headerPart(line.text) === 'answer' && receivedEnd.test(line.text)
    ? {...line, part: 'answer'}
    : line

/** The answer headers below the first question. */
function headersBelow(lines: Draft[]): {start: number; end: number}[] {
  const asked = lines.findIndex(line => matchHeading(line)?.type === 'question')
  if (asked < 0) return []
  return lines.flatMap((_, start) => {
    const end = start > asked ? headerEnd(lines, start) : start
    return end > start ? {start, end} : []
  })
}

/** Whether an answer header is below a question. */
export const isAskedFirst = (lines: Draft[]): boolean => headersBelow(lines).length > 0

/** Where a header ends, which may be broken into lines but is one element; where it begins if it is none. */
function headerEnd(lines: Draft[], start: number): number {
  const {tag, mark, text} = lines[start]!
  if (tag === 'note' || tag === 'cell' || headerPart(text) !== 'answer') return start
  let end = start
  while (end < lines.length && lines[end]!.mark === mark && !headerDate.test(lines[end]!.text))
    end++
  return end < lines.length && lines[end]!.mark === mark ? end + 1 : start
}

const isTitle = (line: Draft | undefined): boolean =>
  line !== undefined && partHeading.test(line.text)

/** Lines from the title of the answers on, with their header, and what opens below it without a number. */
function markAnswers(lines: Draft[], end: number): Draft[] {
  const start = lines.findIndex(({text}) => headerPart(text) === 'answer')
  const type = headerOpening(lines[start]!.text)?.kind === 'postponement' ? 'mededeling' : 'answer'
  const first = lines[end]
  const opens = first && !matchHeading(first) && first.tag !== 'note'
  return lines.map((line, i) => {
    if (i < start) return {...line, opens: undefined, tag: 'furniture'} as Draft
    if (i < end) return {...line, part: 'answer'}
    return i === end && opens ? {...line, opens: {type, heading: false}} : line
  })
}
