import type {Line} from '../../ingest/layout.js'
import {isHeaderStart} from '../../words/header-openings.js'
import {parseNumbers} from '../../words/number-list.js'
import {isQuestionHeading} from './question.js'
import {
  firstShortHeading,
  letterAlone,
  numberedLetter,
  wordAlone
} from '../../words/short-headings.js'

/** A heading cut to its first letter, or without a number: `V1.`, `A1:`, `V:`, `Vraag:`. */
interface ShortHeading {
  type: 'question' | 'answer'
  /** Empty if the document prints none. */
  numbers: number[]
  length: number
}

/** The forms of such headings; a document uses one of them throughout. */
const forms: readonly RegExp[] = [numberedLetter, letterAlone, wordAlone]

/**
 * Mark the headings of a document that abbreviates them. One such line proves nothing (`A1. Algemeen`
 * heads a report): all of one form must follow one another like questions and answers, in a document
 * without any full heading.
 */
export function markShortHeadings(lines: Line[]): Line[] {
  if (!lines.some(({text}) => firstShortHeading.test(text))) return lines
  if (lines.some(isQuestionHeading) || lines.some(line => line.opens)) return lines
  for (const form of forms) {
    const found = new Map(lines.flatMap(line => matchOf(line, form)))
    if (isDialogue([...found.values()], lines))
      return lines.map(line => mark(line, found.get(line)))
  }
  return lines
}

function matchOf(line: Line, form: RegExp): [Line, ShortHeading][] {
  const match = form.exec(line.text)
  if (!match) return []
  const type = (match[1] ?? match[2])!.startsWith('V') ? 'question' : 'answer'
  const numbers = form === numberedLetter ? parseNumbers(match[2]!) : []
  return [[line, {type, numbers, length: match[0].length}]]
}

/** Questions count from 1, and none is answered before it is asked. */
function isDialogue(found: ShortHeading[], lines: Line[]): boolean {
  let asked = 0
  let answered = 0
  for (const {type, numbers} of found) {
    const count = Math.max(1, numbers.length)
    if (type === 'question') {
      if (numbers.some((number, i) => number !== asked + 1 + i)) return false
      asked += count
    } else answered += count
    if (answered > asked || numbers.some(number => number > asked)) return false
  }
  return asked > 0 && (answered > 0 || (asked > 1 && lines.some(isHeaderStart)))
}

function mark(line: Line, heading: ShortHeading | undefined): Line {
  if (!heading) return line
  return {...line, opens: {...heading, heading: false}}
}
