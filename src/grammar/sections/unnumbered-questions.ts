import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {questions, whoAsks} from '../../words/letter-header.js'
import {referenceOpening} from '../../words/letter-openings.js'
import {isLetter} from '../letter/read.js'
import {findTitles, join} from '../letter/title.js'
import {asksInBold, isBold, isOfNotes} from './bold-questions.js'
import {isHeading} from './headings.js'

/** Fewer questions may be headings of a letter about something else. */
const fewest = 2
/** The sentence that says who asked takes no more lines. */
const sentence = 12

/**
 * Open the questions of a letter that prints neither headings nor numbers: each is bold and asks, and
 * what follows in plain type answers it. Only below the title or the sentence that says which members
 * asked, since leaflets and reports have bold questions, too.
 */
export function markUnnumberedQuestions(lines: Line[]): Line[] {
  const text = lines.filter(line => !line.furniture && line.tag !== 'furniture')
  const first = text.findIndex(line => isBold(line) && asksInBold(line.text))
  if (first < 0 || text.some(line => line.opens || isHeading(line))) return lines
  const start = startOf(text.slice(0, first + 1))
  const below = start === undefined ? [] : text.slice(start)
  const runs = runsOf(below)
  if (runs.length < fewest || areNumbered(below)) return lines
  const marked = new Map(gather(runs, run => [...opened(run)]))
  return lines.map(line => marked.get(line) ?? line)
}

/** Numbers from 1 on stand before the bold words, in bold or not: the numbers of lists are plain. */
function areNumbered(lines: Line[]): boolean {
  const numbers = new Set(lines.map((line, i) => numberBefore(line, lines[i + 1])))
  return numbers.has(1) && numbers.has(2)
}

function numberBefore({text, tokens}: Line, next: Line | undefined): number | undefined {
  const match = /^\(?(\d{1,3})[.)]?(?:\s+|$)/.exec(text)
  if (!match) return undefined
  const [{length}, digits] = match
  const rest = tokens.filter(({start, end}) => start >= length && text.slice(start, end).trim())
  const isBefore =
    length < text.length
      ? rest.length > 0 && rest.every(({bold}) => bold)
      : next !== undefined && isBold(next)
  return isBefore ? Number(digits) : undefined
}

/** Where the title or the letter above the first question has said who asked. */
function startOf(above: Line[]): number | undefined {
  const title = findTitles(above)[0]
  if (title) return title.end
  const reference = above.findIndex(line => referenceOpening.test(line.text))
  if (reference < 0 || !isLetter(above, false)) return undefined
  const said = join(above.slice(reference, reference + sentence))
  return questions.test(said) && whoAsks.test(said) ? reference + 1 : undefined
}

/** Questions one below the other, and the first line of the answer to them. */
export interface AskedRun {
  questions: Line[]
  answer: Line
}

/**
 * The bold questions of a text, each with the plain text below it.
 *
 * @param asks whether bold words ask
 */
export function runsOf(text: readonly Line[], asks = asksInBold): AskedRun[] {
  const runs: AskedRun[] = []
  let bold: Line[] = []
  for (const line of text) {
    if (isBold(line)) {
      bold.push(line)
      continue
    }
    if (bold.length > 0 && isOfNotes(line, bold[0]!)) continue
    if (bold.length > 0 && asks(join(bold)))
      runs.push({questions: bold.filter(begins), answer: line})
    bold = []
  }
  return runs
}

/** A bold line begins a question if it is the first, or stands apart from one that asks. */
const begins = (line: Line, i: number, bold: Line[]): boolean => {
  const above = bold[i - 1]
  if (!above) return true
  const isApart = line.box ? line.gap > 0 : line.mark !== above.mark
  return isApart && asksInBold(join(bold.slice(0, i)))
}

function opened({questions, answer}: AskedRun): Map<Line, Line> {
  const opens = {heading: false, numbers: [], length: 0}
  const marked = new Map<Line, Line>()
  for (const line of questions) marked.set(line, {...line, opens: {type: 'question', ...opens}})
  return marked.set(answer, {...answer, opens: {type: 'answer', ...opens}})
}
