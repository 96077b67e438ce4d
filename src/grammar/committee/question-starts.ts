import {questionHeading} from '../../words/block-words.js'
import {parseHeadingNumbers} from '../../words/number-list.js'
import type {OwnLine} from './own-line.js'

/** A line that a question begins on: its numbers, and how much of the line its heading is. */
export interface QuestionStart {
  index: number
  numbers: readonly number[]
  length: number
}

/** The heading of a question that a line begins with, found before or told by its words. */
export function headingOf({text, opens}: OwnLine): Omit<QuestionStart, 'index'> | undefined {
  if (opens?.type === 'question')
    return {length: opens.length ?? text.length, numbers: opens.numbers ?? []}
  const match = opens ? null : questionHeading.exec(text)
  return match ? {length: match[0].length, numbers: parseHeadingNumbers(match[1]!)} : undefined
}

/** Where the questions of a list begin. */
export const questionStarts = (lines: readonly OwnLine[]): QuestionStart[] =>
  lines.flatMap((line, index) => {
    const heading = headingOf(line)
    return heading ? [{index, ...heading}] : []
  })
