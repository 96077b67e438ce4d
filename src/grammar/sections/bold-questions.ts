import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {join} from '../letter/title.js'
import {request} from '../../words/question-words.js'
import {isHeading} from './headings.js'

/** `1. Klopt het dat het zwembad sluit?` */
const numbered = /^(\d{1,3})[.)]?\s+(?=\p{Lu})/u

/**
 * Open the answers of a letter that has no headings for them: each question has its number and is bold,
 * and what follows in plain type answers it. All questions of the letter must look like that, from 1
 * on, and each must be answered.
 */
export function markBoldQuestions(lines: Line[]): Line[] {
  if (lines.some(line => line.opens || (!numbered.test(line.text) && isHeading(line)))) return lines
  const starts = gather(lines, (line, i) => (isBold(line) && numbered.test(line.text) ? [i] : []))
  const numbers = starts.map(i => Number(numbered.exec(lines[i]!.text)![1]))
  if (starts.length < 2 || numbers.some((number, i) => number !== i + 1)) return lines
  const answers = starts.map((start, i) => answerAfter(lines, start, starts[i + 1]))
  if (answers.some(at => at === undefined)) return lines
  const marked = [...lines]
  for (const [i, start] of starts.entries()) {
    const length = numbered.exec(lines[start]!.text)![0].trimEnd().length
    const opens = {heading: false, numbers: [i + 1]}
    marked[start] = {...lines[start]!, opens: {type: 'question', ...opens, length}}
    const answer = lines[answers[i]!]!
    marked[answers[i]!] = {...answer, opens: {type: 'answer', ...opens, length: 0}}
  }
  return marked
}

/** The first plain line below a question that ends in a question mark. */
function answerAfter(lines: Line[], start: number, end = lines.length): number | undefined {
  const question = lines[start]!
  const at = lines.findIndex(
    (line, i) =>
      i > start && i < end && !isBold(line) && !line.furniture && !isOfNotes(line, question)
  )
  const asked = lines.slice(start, at).filter(line => isBold(line))
  return at > 0 && asksInBold(join(asked)) ? at : undefined
}

/** Digits come one by one: numbers of several could be divided in any number of ways. */
const markers = String.raw`[»”’"')]*(?:\s*(?:\[\d{1,3}\]|\d\)?))*`
const asks = new RegExp(
  String.raw`\?${markers}(?:\s+(?:${request}|\p{Lu}[^.?!]{3,80}\.)${markers})?$`,
  'u'
)

/**
 * The end of a question, with the markers of notes: `?9`, `? [9]`, `? 9)`; it may ask for more in a short
 * sentence: `Deelt u die mening? Graag een toelichting.`
 */
export const asksInBold = (text: string): boolean => asks.test(text)

/** A question may be the last on its page, with notes below. */
export const isOfNotes = (line: Line, question: Line): boolean =>
  line.tag === 'note' || line.note !== undefined || (line.size ?? 0) < 0.93 * (question.size ?? 0)

export const isBold = ({tokens, text}: Line): boolean =>
  tokens.length > 0 &&
  tokens.every(
    ({bold, start, end, marker, raised}) =>
      bold || raised || marker !== undefined || text.slice(start, end).trim() === ''
  )
