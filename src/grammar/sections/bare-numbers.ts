import type {Line} from '../../ingest/layout.js'
import type {HeadingMatch} from './construct.js'
import {isHeading, matchHeading} from './headings.js'
import {isHeaderStart} from '../../words/header-openings.js'

type NumberedQuestion = HeadingMatch & {type: 'question'}

// `1`, `1.`, `1. Kunt u bevestigen ...?` in Word files that print no `Vraag`; `1 Kunt u` where its answer is next.
const start = /^(\d{1,3})(?:[.)]?$|[.)]\s+(?=\S)|\s+(?=[\p{Lu}«‘“"']))/u

/**
 * Find questions under bare numbers, in documents that print no `Vraag N`.
 *
 * A number counts if it is the next one, and asks something: a question mark must follow before the
 * next number or `Antwoord`. That tells a question from the numbered list of an answer.
 */
export function numberedHeadings(body: Line[]): Map<Line, NumberedQuestion> {
  const found = new Map<Line, NumberedQuestion>()
  if (body.some(line => matchHeading(line)?.type === 'question')) return found
  const from = body.findLastIndex(({part}) => part) + 1 || body.findIndex(isHeaderStart) + 1
  const open = new Set<number>()
  let next = 1
  for (let i = from; i < body.length; i++) {
    const match = start.exec(body[i]!.text)
    const number = Number(match?.[1])
    const isDue = number === next || open.has(number) || skipsTo(body, i, number, next)
    if (!match || !isDue || !asks(body, i, number) || comesAgain(body, i, number)) continue
    if (
      isBare(match) &&
      !isAnsweredNext(body, i, number) &&
      !(from > 0 && asksAlone(body, i, number))
    )
      continue
    found.set(body[i]!, {type: 'question', numbers: [number], length: match[0].length})
    open.delete(number)
    for (; next <= number; next++) if (next < number) open.add(next)
  }
  return found
}

/** A number with nothing but a space behind it, as many sentences and notes begin. */
const isBare = ([all]: RegExpExecArray): boolean => /\d\s+$/.test(all)

/** The next heading answers the number. */
function isAnsweredNext(body: Line[], index: number, number: number): boolean {
  const next = body.slice(index + 1).find(isHeading)
  const match = next && matchHeading(next)
  return match?.type === 'answer' && match.numbers.includes(number)
}

/** The text of each number ends as a question, and nothing answers it: a paper with questions alone. */
function asksAlone(body: Line[], index: number, number: number): boolean {
  if (body.some(isHeading)) return false
  const next = body.findIndex(
    ({text}, i) => i > index && Number(start.exec(text)?.[1]) === number + 1
  )
  const last = next > 0 ? body[next - 1]! : number > 1 ? body[index]! : undefined
  return last !== undefined && (next > 0 ? endsAsking : /\?/).test(last.text)
}

const endsAsking = /\?[»”’"')]?\s?\d{0,2}$/

/** Letters take questions together in their own order (`1`, `3`, their answer, `2`): a number that is skipped comes later. */
function skipsTo(body: Line[], index: number, number: number, next: number): boolean {
  const line = body[index]!
  const isApart = line.gap > 0 || /[.?!]\S{0,2}$/.test(body[index - 1]?.text ?? '')
  if (!isApart || !(number > next && number <= next + 2)) return false
  return body
    .slice(index + 1)
    .some(
      (other, i) => Number(start.exec(other.text)?.[1]) === next && asks(body, index + 1 + i, next)
    )
}

function asks(body: Line[], index: number, number: number): boolean {
  for (let i = index; i < body.length; i++) {
    const {text} = body[i]!
    if (i > index && (isHeading(body[i]!) || Number.parseInt(text, 10) === number + 1)) return false
    if (text.includes('?')) return true
  }
  return false
}

/** The items of an answer may be numbered too: the question is the last of its number before `Antwoord`. */
function comesAgain(body: Line[], index: number, number: number): boolean {
  for (let i = index + 1; i < body.length && !isHeading(body[i]!); i++) {
    const match = start.exec(body[i]!.text)
    if (match && Number(match[1]) === number && asks(body, i, number)) return true
  }
  return false
}
