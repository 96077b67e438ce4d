import type {Flow} from '../../tree/nodes.js'
import {asksUponAnswer} from '../../words/question-words.js'
import {asks, attachToParagraphs, cutAtSentences, firstText, textsOf} from './divide-texts.js'
import {likeness, wordsOf, type Words} from './likeness.js'
import {shortAnswer} from '../../words/passages.js'

/** With more paragraphs than this, no division is tried. */
const mostParts = 10

/** A division at the end of a page must be this much better than none. */
const clear = 0.08

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
): Flow[][] | undefined {
  const paragraphs = attachToParagraphs(blocks)
  const parts = paragraphs.length >= own.length ? paragraphs : paragraphs.flatMap(cutAtSentences)
  if (parts.length < own.length || parts.length > mostParts) return undefined
  const whole = scoreOf([parts.flat()], own.slice(0, 1))
  const ranked = divisions(parts, own.length)
    .filter(texts => texts.slice(1).every(text => mayBegin(text)))
    .filter(texts => texts.slice(0, -1).every(text => hasEnded(text, areQuestions)))
    .map(texts => ({texts, score: scoreOf(texts, own)}))
    .toSorted((a, b) => b.score - a.score)
  const [best] = ranked
  if (!best) return undefined
  return !mayMiss || best.score > whole + clear ? best.texts : undefined
}

/** All ways to make that many texts of the parts, in their order. */
function divisions(parts: Flow[][], count: number): Flow[][][] {
  if (count === 1) return [[parts.flat()]]
  return Array.from({length: parts.length - count + 1}, (_, i) => i + 1).flatMap(end =>
    divisions(parts.slice(end), count - 1).map(rest => [parts.slice(0, end).flat(), ...rest])
  )
}

/** Mean likeness; a short answer by itself counts as one that fits. */
function scoreOf(texts: Flow[][], own: readonly Words[]): number {
  const scores = texts.map((text, i) =>
    i < texts.length - 1 && shortAnswer.test(textsOf(text).join(' ').trim())
      ? 0.5
      : likeness(wordsOf(text), own[i]!)
  )
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}

const mayBegin = (text: Flow[]): boolean =>
  /^['‘“«]?\p{Lu}/u.test(firstText(text)) && !asksUponAnswer.test(firstText(text))

const hasEnded = (text: Flow[], areQuestions: boolean): boolean =>
  areQuestions ? asks(text) : /[.?!:;]['’”»]?\s*$/u.test(textsOf(text).at(-1) ?? '')
