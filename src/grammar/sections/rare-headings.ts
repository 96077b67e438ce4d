import type {Line} from '../../ingest/layout.js'
import {isHeaderStart} from '../../words/header-openings.js'
import {compiledAnswers, compiledForms, type CompiledForm} from '../../words/rare-headings.js'
import {answer} from './answer.js'
import {question} from './question.js'

/** A heading in a form that few documents have: `V1.`, `A:`, `Vraag:`, `Eerste vraag`, `Reactie`. */
interface RareHeading {
  type: 'question' | 'answer'
  /** Empty if the document prints none. */
  numbers: readonly number[]
  length: number
}

/**
 * Mark the headings of a document that has them in a rare form. One such line proves nothing (`A1. Algemeen`
 * heads a report): all of one form must follow one another like questions and answers, in a document
 * that heads its questions, or at least its answers, in no other way.
 */
export function markRareHeadings(lines: Line[]): Line[] {
  // The closing of a letter opens no question.
  if (lines.some(({opens}) => opens && opens.type !== 'other')) return lines
  const asks = lines.some(line => question.match(line))
  if (asks && lines.some(line => answer.match(line))) return lines
  for (const form of asks ? compiledAnswers : compiledForms) {
    const telling = asks ? form.answer : form.question
    if (!lines.some(({text}) => telling?.test(text))) continue
    const found = headingsOf(lines, form)
    const headings = [...found.values()]
    if (asks ? areAnswers(headings) : isDialogue(headings, lines))
      return lines.map(line => mark(line, found.get(line)))
  }
  return lines
}

/** The headings of a form, with those in full that stand among them. */
function headingsOf(lines: Line[], form: CompiledForm): Map<Line, RareHeading> {
  const found = new Map<Line, RareHeading>()
  for (const line of lines) {
    const heading = headingOf(line, form)
    if (heading) found.set(line, heading)
  }
  return found
}

function headingOf(line: Line, form: CompiledForm): RareHeading | undefined {
  const read = (type: RareHeading['type'], match: RegExpExecArray): RareHeading => ({
    type,
    numbers: match[1] ? form.numbers(match[1]) : [],
    length: match[0].length
  })
  const asked = form.question?.exec(line.text)
  if (asked) return read('question', asked)
  const answered = form.answer.exec(line.text)
  if (answered) return read('answer', answered)
  const full = question.match(line)
  if (full) return {...full, type: 'question'}
  const fullAnswer = answer.match(line)
  return fullAnswer && {...fullAnswer, type: 'answer'}
}

/** Questions count from 1, and none is answered before it is asked. */
function isDialogue(found: RareHeading[], lines: Line[]): boolean {
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

/** Two answers at least, each below a question of its own, as many as a third of the questions. */
function areAnswers(found: RareHeading[]): boolean {
  const isBelow = found.every(
    ({type}, i) => type === 'question' || found[i - 1]?.type === 'question'
  )
  const answers = found.filter(({type}) => type === 'answer').length
  return isBelow && answers > 1 && answers * 3 >= found.length - answers
}

function mark(line: Line, heading: RareHeading | undefined): Line {
  if (!heading) return line
  return {...line, opens: {...heading, numbers: [...heading.numbers], heading: false}}
}
