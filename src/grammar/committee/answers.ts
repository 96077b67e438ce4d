import {doubt, type Doubted} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {answerHeading} from '../../words/block-words.js'
import {isNextItem, opensItem} from '../blocks/list-order.js'
import {opensRequest} from '../../words/committee-list.js'
import {opensQuestion} from '../../words/question-words.js'

/**
 * Find where an answer begins that follows its question without a heading: where the type changes, at
 * white space, or at the first line after a question mark that does not ask. If only words tell, the
 * end of the question and the begin of the answer are in doubt.
 *
 * @param lines of a question and what follows up to the next
 * @param areParagraphs whether each line is a paragraph, as in markup, and so is set apart already
 * @returns undefined if a heading opens the answer, or nothing shows where it begins
 */
export function answerStart<Own extends Line & Doubted>(
  lines: readonly Own[],
  areParagraphs: boolean
): Own | undefined {
  if (lines.some(({text}) => answerHeading.test(text))) return undefined
  const request = endOfRequest(lines, areParagraphs)
  const asked = request ?? lines.findIndex(({text}) => text.includes('?'))
  // The bold head of a table in an answer is no question.
  const isAskedBold = asked < 0 || isBold(lines[asked]!)
  const byType = lines.findIndex(
    (line, i) => isAskedBold && i > 0 && i > asked && isBold(lines[i - 1]!) && !isBold(line)
  )
  if (byType > 0) return lines[byType]
  if (asked < 0) return undefined
  const starts = lines.flatMap((line, i) =>
    i > asked && (areParagraphs || line.gap > 0 || asksUp(lines[i - 1]!) || i - 1 === request)
      ? [i]
      : []
  )
  const items = new Set(nextItems(lines))
  const found = starts.find(i => !items.has(i) && !askedFrom(lines, i, starts))
  if (found === undefined) return undefined
  if (lines[found]!.gap === 0 && !areParagraphs)
    for (const line of [lines[found - 1]!, lines[found]!]) doubt(line, 'extent')
  return lines[found]
}

/**
 * The line on which a question ends that asks for something in one sentence without a question mark: `Graag een
 * overzicht van de kaden.`
 */
function endOfRequest(
  lines: readonly (Line & Doubted)[],
  areParagraphs: boolean
): number | undefined {
  const first = lines.findIndex(({text, opens}) => opens?.length !== text.length)
  if (first < 0 || !opensRequest.test(lines[first]!.text.slice(lines[first]!.opens?.length)))
    return undefined
  const below = lines.findIndex((line, i) => i > first && (areParagraphs || line.gap > 0))
  const own = lines.slice(first, below < 0 ? undefined : below)
  const end = own.findIndex(({text}) => /[.?:]$/.test(text))
  return end >= 0 && own[end]!.text.endsWith('.') && !own.slice(0, end).some(hasMark)
    ? first + end
    : undefined
}

const hasMark = ({text}: Line): boolean => text.includes('?')

const isBold = ({tokens}: Line): boolean => tokens.length > 0 && tokens.every(({bold}) => bold)

const asksUp = ({text}: Line): boolean => /\?[»”"’')]?\s*\d{0,2}$/.test(text)

/** The lines that go on a list of questions: `a.`, and below it `b.`; the number of the question is not of the list. */
function* nextItems(lines: readonly Line[]): Generator<number> {
  const texts = lines.map(({text, opens}) => text.slice(opens?.length))
  let last = texts.findIndex(opensItem)
  for (let i = last + 1; last >= 0 && i < lines.length; i++) {
    if (!opensItem(texts[i]!)) continue
    if (!isNextItem(texts[last]!, texts[i]!)) return
    yield (last = i)
  }
}

/** Whether the text from here to the next place where an answer may begin goes on asking. */
function askedFrom(lines: readonly Line[], from: number, starts: readonly number[]): boolean {
  if (!opensQuestion.test(lines[from]!.text)) return false
  const end = starts.find(i => i > from) ?? lines.length
  return lines.slice(from, end).some(({text}) => text.includes('?'))
}
