import {answerHeading} from '../../words/block-words.js'
import type {OwnLine} from './own-line.js'
import {askerLength} from './askers.js'

/** A place in some lines: the index of a line, and a place in its text. */
export interface EndPlace {
  index: number
  at: number
}

/**
 * Where a question ends that is printed word for word once more, with the heading of the answer below it
 * (`Antwoord:`), if there is one.
 *
 * @param lines that begin with the number of the question
 * @param length of the number
 * @param asked the words of the question, as `wordsOf` gives them
 * @returns undefined if the lines begin with something else
 */
export function endOfRepeated(
  lines: readonly OwnLine[],
  length: number,
  asked: string
): EndPlace | undefined {
  if (asked === '') return undefined
  let left = asked
  for (const [index, {text}] of lines.entries()) {
    const start = index > 0 ? 0 : length
    const from = start + (left === asked ? askerLength(text.slice(start)) : 0)
    const words = wordsOf(text.slice(from))
    if (words.length >= left.length)
      return words.startsWith(left)
        ? behindHeading(lines, endIn(text, from, left, index))
        : undefined
    if (!left.startsWith(words)) return undefined
    left = left.slice(words.length)
  }
  return undefined
}

/** The letters and digits of a text, which two prints of it have in common. */
export const wordsOf = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, '')

function endIn(text: string, from: number, words: string, index: number): EndPlace {
  let at = from
  for (let left = words.length; left > 0; at++) left -= wordsOf(text[at]!).length
  const signs = /^[^\p{L}\d\s]*/u.exec(text.slice(at))![0].length
  return {index, at: at + signs}
}

/** `Antwoord`, `Antwoord: Ja.` below the question belongs to the heading of the answer. */
function behindHeading(lines: readonly OwnLine[], end: EndPlace): EndPlace {
  const next = end.index + 1
  const below = lines[next]
  if (!below || end.at < lines[end.index]!.text.length) return end
  const heading = answerHeading.exec(below.text)
  return heading ? {index: next, at: heading[0].length} : end
}
