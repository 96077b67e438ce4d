import {opensItem} from '../blocks/list-order.js'
import {opensRequest} from '../../words/committee-list.js'
import {opensQuestion} from '../../words/question-words.js'
import {asksInBold} from '../sections/bold-questions.js'
import {isHeading} from '../sections/headings.js'
import {runsOf, type AskedRun} from '../sections/unnumbered-questions.js'
import type {OwnLine} from './own-line.js'

/** One bold question may be a heading. */
const fewest = 2

/**
 * The questions of a list that prints neither headings nor numbers: each is bold and asks, and what follows in plain
 * type answers it.
 *
 * @returns none if there are fewer than two
 */
export function boldQuestions(lines: readonly OwnLine[]): AskedRun[] {
  if (lines.some(line => line.opens || isHeading(line))) return []
  const runs = runsOf(lines, asksOrRequests)
  return runs.length < fewest ? [] : runs
}

/** Open such questions, which are numbered in their order. */
export function openBoldQuestions(runs: readonly AskedRun[]): void {
  const open = (line: OwnLine, type: 'question' | 'answer'): void => {
    line.opens = {type, heading: false, numbers: [], length: 0}
  }
  for (const {questions, answer} of runs) {
    // The items of a list belong to the question above them.
    const own = questions.filter(({text}, i) => i === 0 || !opensItem(text))
    for (const line of own) open(line, 'question')
    open(answer, 'answer')
  }
}

/** A committee asks for things, too: `Graag een overzicht van de kaden.` */
const asksOrRequests = (text: string): boolean =>
  asksInBold(text) || ((opensQuestion.test(text) || opensRequest.test(text)) && text.endsWith('.'))
