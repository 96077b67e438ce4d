import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {toParagraphs, type ParagraphLines} from '../blocks/paragraph.js'
import {isNextItem} from '../blocks/list-order.js'
import type {Measure} from '../lines/measure.js'
import {request} from '../../words/question-words.js'
import type {Section} from './section.js'

/**
 * Letters sometimes print answers without a heading: below `Vraag 1`, or below `1)`, comes the question
 * and, after a blank line or in another type, its answer. Divide such blocks.
 *
 * The answer begins with the first paragraph after one that asks, if it is set off from that (by white
 * space, or because only the question is bold) or does not ask itself. If only the end of a full line
 * divides them, the extent of both is in doubt.
 *
 * @param sections of a document that answers, though none of its headings says so
 */
export function divideAnswers(sections: Section[], measure: Measure): Section[] {
  return gather(sections, section => {
    if (section.type !== 'question') return [section]
    const cut = findCut(section.lines, measure)
    if (!cut) return [section]
    const {lines, ...question} = section
    const doubted = cut.isSure ? {} : {doubts: [{kind: 'extent' as const}]}
    return [
      {...question, ...doubted, lines: lines.slice(0, cut.at)},
      {
        ...doubted,
        type: 'answer',
        numbers: section.numbers,
        inferred: true,
        lines: lines.slice(cut.at)
      }
    ]
  })
}

interface AnswerStart {
  /** Index of the first line of the answer. */
  at: number
  isSure: boolean
}

const markers = String.raw`[»”’"')\]]*(?:\d{1,3}(?!\d))?(?:\s*(?:\[\d{1,3}\]|\(?\d{1,3}\))|\s+\d{1,3}(?!\d))*`

/**
 * A question that ends here, with the markers of its notes, and perhaps a short request behind it: `Deelt u die
 * mening? Graag een toelichting.`
 */
const asks = new RegExp(String.raw`\?${markers}(?:\s${request}${markers})?$`)

function findCut(lines: Line[], measure: Measure): AnswerStart | undefined {
  const byType = lines.findIndex((line, i) => i > 0 && isBold(lines[i - 1]!) && !isBold(line))
  if (byType > 0 && isBold(lines[0]!)) return {at: byType, isSure: true}
  const runs = toParagraphs(lines, measure)
  const next = runs.findIndex(
    (run, i) =>
      i > 0 &&
      asksAtEnd(runs[i - 1]!) &&
      (run.lines[0]!.gap > 0 || !asksAtEnd(run)) &&
      !isNextItem(textOf(runs[i - 1]!), textOf(run))
  )
  if (next > 0) return {at: lines.indexOf(runs[next]!.lines[0]!), isSure: isSetOff(runs[next]!)}
  const last = lines.findLastIndex(({text}) => asks.test(text))
  const at = last < 0 ? -1 : lines.findIndex(({text}, i) => i > last && !isMarker.test(text))
  return at > 0 ? {at, isSure: false} : undefined
}

/** A marker on a line of its own belongs to what is above it. */
const isMarker = /^(?:\[\d{1,3}\]|\d{1,3}\))(?:\s*(?:\[\d{1,3}\]|\d{1,3}\)))*$/

const asksAtEnd = ({lines}: ParagraphLines): boolean => {
  const [before, last] = [lines.at(-2), lines.at(-1)!]
  // A marker may be on a line of its own.
  return asks.test(before ? `${before.text} ${last.text}` : last.text)
}

const textOf = ({lines}: ParagraphLines): string => lines.map(({text}) => text).join(' ')

const isSetOff = ({lines, startDoubt}: ParagraphLines): boolean =>
  lines[0]!.gap > 0 || startDoubt === undefined

const isBold = ({tokens, text}: Line): boolean =>
  tokens.every(({bold, start, end}) => bold || !/\p{L}/u.test(text.slice(start, end)))
