import {doubt, type Doubted} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {answerHeading} from '../../words/block-words.js'
import {isNextItem, opensItem} from '../blocks/list-order.js'
import {opensQuestion} from '../../words/question-words.js'

/**
 * Find where an answer begins that follows its question without a heading: where the type changes, at
 * white space, or at the first line after a question mark that does not ask. If only words tell, a
 * doubt is noted.
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
  const asked = lines.findIndex(({text}) => text.includes('?'))
  // The bold head of a table in an answer is no question.
  const isAskedBold = asked < 0 || isBold(lines[asked]!)
  const byType = lines.findIndex(
    (line, i) => isAskedBold && i > 0 && i > asked && isBold(lines[i - 1]!) && !isBold(line)
  )
  if (byType > 0) return lines[byType]
  if (asked < 0) return undefined
  const starts = lines.flatMap((line, i) =>
    i > asked && (areParagraphs || line.gap > 0 || asksUp(lines[i - 1]!)) ? [i] : []
  )
  const items = new Set(nextItems(lines))
  const found = starts.find(i => !items.has(i) && !askedFrom(lines, i, starts))
  if (found === undefined) return undefined
  if (lines[found]!.gap === 0 && !areParagraphs) doubt(lines[found]!, 'extent')
  return lines[found]
}

const isBold = ({tokens}: Line): boolean => tokens.length > 0 && tokens.every(({bold}) => bold)

const asksUp = ({text}: Line): boolean => /\?[»”"’')]?\s*\d{0,2}$/.test(text)

/** The lines that go on a list of questions: `a.`, and below it `b.`. */
function* nextItems(lines: readonly Line[]): Generator<number> {
  let last = lines.findIndex(({text}) => opensItem.test(text))
  for (let i = last + 1; last >= 0 && i < lines.length; i++) {
    if (!opensItem.test(lines[i]!.text)) continue
    if (!isNextItem(lines[last]!.text, lines[i]!.text)) return
    yield (last = i)
  }
}

/** Whether the text from here to the next place where an answer may begin goes on asking. */
function askedFrom(lines: readonly Line[], from: number, starts: readonly number[]): boolean {
  if (!opensQuestion.test(lines[from]!.text)) return false
  const end = starts.find(i => i > from) ?? lines.length
  return lines.slice(from, end).some(({text}) => text.includes('?'))
}
