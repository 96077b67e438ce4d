import {doubt} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import {opensQuestion} from '../../words/question-words.js'
import type {OwnLine} from './own-line.js'

interface Clump {
  numbers: number[]
  /** The first and the last line of its numbers. */
  from: number
  to: number
}

/** A number alone. */
const alone = /^(\d{1,3})[.)]?$/
/** The end of a sentence, where a question may follow an answer. */
const ended = /[.?!:)”"»]$/

/**
 * Open the questions of a table of which an extractor gave the numbers of some rows together, before the words of all
 * of them: each clump of numbers has as many questions below it. The number is in doubt, and where no such questions are
 * found all that follows it.
 *
 * @param lines of the table
 * @returns how many questions were opened
 */
export function openClumps(lines: readonly OwnLine[]): number {
  const clumps = clumpsOf(lines)
  let opened = 0
  for (const [i, clump] of clumps.entries()) {
    const below = lines.slice(clump.to + 1, clumps[i + 1]?.from)
    const starts = startsIn(below, clump.numbers.length)
    for (const line of lines.slice(clump.from, clump.to + 1))
      if (alone.test(line.text)) line.tag = 'furniture'
    for (const [k, start] of starts.entries()) {
      start.opens = {type: 'question', heading: false, length: 0, numbers: [clump.numbers[k]!]}
      doubt(start, 'number')
      if (starts.length < clump.numbers.length) doubt(start, 'extent')
      opened++
    }
  }
  return opened
}

/** How many numbers in order stand alone in a table. */
export const numbersAlone = (lines: readonly Line[]): number =>
  clumpsOf(lines).reduce((sum, {numbers}) => sum + numbers.length, 0)

/** Numbers in order, those together between which nothing is asked. */
function clumpsOf(lines: readonly Line[]): Clump[] {
  const clumps: Clump[] = []
  let next = 1
  let asked = true
  for (const [i, {text}] of lines.entries()) {
    if (text.includes('?')) asked = true
    if (Number(alone.exec(text)?.[1]) !== next) continue
    const last = clumps.at(-1)
    if (asked || !last) clumps.push({numbers: [next], from: i, to: i})
    else {
      last.numbers.push(next)
      last.to = i
    }
    asked = false
    next++
  }
  return clumps
}

/** The lines on which so many questions begin; fewer if they cannot be told. */
function startsIn(lines: readonly OwnLine[], count: number): OwnLine[] {
  const texts = lines.filter(({text, tag}) => tag !== 'furniture' && !alone.test(text))
  const candidates = texts.filter((line, i) => beginsQuestion(texts, line, i))
  const [first] = texts
  if (!first) return []
  const starts = asksFrom(texts, 0) && candidates[0] !== first ? [first, ...candidates] : candidates
  if (starts.length === 0) return [first]
  return count === 1 || starts.length !== count ? starts.slice(0, 1) : starts
}

function beginsQuestion(texts: readonly Line[], line: Line, i: number): boolean {
  if (!opensQuestion.test(line.text)) return false
  const above = texts[i - 1]
  // A question goes on with questions; an answer ends with a full stop.
  if (above && line.gap === 0 && !(ended.test(above.text) && !above.text.includes('?')))
    return false
  return asksFrom(texts, i)
}

/** Whether the sentence that begins on a line asks. */
function asksFrom(texts: readonly Line[], i: number): boolean {
  const end = texts.findIndex(({text}, k) => k >= i && ended.test(text))
  return texts.slice(i, end < 0 ? undefined : end + 1).some(({text}) => text.includes('?'))
}
