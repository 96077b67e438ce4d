import {opensQuestion} from '../../words/question-words.js'
import {asksInBold} from '../sections/bold-questions.js'
import {isHeading} from '../sections/headings.js'
import {runsOf} from '../sections/unnumbered-questions.js'
import type {OwnLine} from './own-line.js'

/** One bold question may be a heading. */
const fewest = 2

/**
 * Open the questions of a list that prints neither headings nor numbers: each is bold and asks, and what follows in
 * plain type answers it. They are numbered in their order.
 *
 * @returns whether there are such questions
 */
export function openBoldQuestions(lines: readonly OwnLine[]): boolean {
  if (lines.some(line => line.opens || isHeading(line))) return false
  const runs = runsOf(lines, asksOrRequests)
  if (runs.length < fewest) return false
  const open = (line: OwnLine, type: 'question' | 'answer'): void => {
    line.opens = {type, heading: false, numbers: [], length: 0}
  }
  for (const {questions, answer} of runs) {
    for (const line of questions) open(line, 'question')
    open(answer, 'answer')
  }
  return true
}

/** A committee asks for things, too: `Graag een overzicht van de kaden.` */
const asksOrRequests = (text: string): boolean =>
  asksInBold(text) || (opensQuestion.test(text) && text.endsWith('.'))
