import {gather} from '../../patterns/gather.js'
import type {Flow} from '../../tree/nodes.js'
import {asksUponAnswer} from '../../words/question-words.js'
import {asks, attachToParagraphs, cutAtSentences, firstText, textsOf} from './divide-texts.js'
import {likeness, wordsOf, type Words} from './likeness.js'
import {isCompleteAnswer} from '../../words/passages.js'

/** With more paragraphs than this, no division is tried. */
export const mostParts = 10

/** A division at the end of a page must be this much better than none. */
const clear = 0.08

/** Texts of numbers, and how well they fit the other side. */
export interface Division {
  texts: Flow[][]
  score: number
}

/**
 * Divide more paragraphs than there are numbers where the texts fit the other side best: each shares
 * most words with the question (or answer) of its own number, and a short complete answer is a text by
 * itself.
 *
 * @param own the words of the other side, number by number
 * @param mayMiss whether the lost numbers may not be here at all; then only clear signs count
 */
export function bestDivision(
  blocks: Flow[],
  own: readonly Words[],
  areQuestions: boolean,
  mayMiss: boolean
): Division | undefined {
  const paragraphs = attachToParagraphs(blocks)
  const parts = paragraphs.length >= own.length ? paragraphs : gather(paragraphs, cutAtSentences)
  if (parts.length < own.length || parts.length > mostParts) return undefined
  // The same paragraphs are a text of many divisions.
  const known = new Map<Flow[], Words>()
  const wordsIn = (text: Flow[]): Words => {
    const words = known.get(text) ?? wordsOf(text)
    known.set(text, words)
    return words
  }
  const whole = scoreOf([parts.flat()], own.slice(0, 1), wordsOf)
  const ranked = divisions(parts, own.length)
    .filter(texts => texts.slice(1).every(text => mayBegin(text)))
    .filter(texts => texts.slice(0, -1).every(text => hasEnded(text, areQuestions)))
    .map(texts => ({texts, score: scoreOf(texts, own, wordsIn)}))
    .toSorted((a, b) => b.score - a.score)
  const [best] = ranked
  if (!best) return undefined
  return !mayMiss || best.score > whole + clear ? best : undefined
}

/** All ways to make that many texts of the parts, in order; the same parts are always the same array. */
function divisions(parts: Flow[][], count: number): Flow[][][] {
  const texts = parts.map((_, from) => parts.map((_, to) => parts.slice(from, to + 1).flat()))
  const divide = (from: number, count: number): Flow[][][] =>
    count === 1
      ? [[texts[from]!.at(-1)!]]
      : Array.from({length: parts.length - from - count + 1}, (_, i) => from + i).flatMap(to =>
          divide(to + 1, count - 1).map(rest => [texts[from]![to]!, ...rest])
        )
  return divide(0, count)
}

/** Mean likeness; an answer that is complete by itself counts as one that fits. */
function scoreOf(texts: Flow[][], own: readonly Words[], wordsIn: (text: Flow[]) => Words): number {
  const scores = texts.map((text, i) =>
    i < texts.length - 1 && isCompleteAnswer(textsOf(text).join(' ').trim())
      ? 0.5
      : likeness(wordsIn(text), own[i]!)
  )
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

const mayBegin = (text: Flow[]): boolean =>
  /^['‘“«]?\p{Lu}/u.test(firstText(text)) && !asksUponAnswer.test(firstText(text))

const hasEnded = (text: Flow[], areQuestions: boolean): boolean =>
  areQuestions ? asks(text) : /[.?!:;]['’”»]?\s*$/u.test(textsOf(text).at(-1) ?? '')
