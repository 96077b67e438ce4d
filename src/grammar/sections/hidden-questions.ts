import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {sliceLine} from '../lines/slice.js'
import type {Measure} from '../lines/measure.js'
import {toParagraphs, type ParagraphLines} from '../blocks/paragraph.js'
import type {Section} from './section.js'

/** The number of a question, alone on its line or before its text. */
const numbered = /^(\d{1,3})(?:[.)]?$|[.)]?\s+(?=[\p{Lu}«‘“"'(]))/u

const asksAtEnd = /\?[»”’"')\]]{0,3}\s?\d{0,2}$/

/**
 * Open the questions whose headings are lost, where each answer stands behind its question under a bare `Antwoord`:
 * between two such answers stands a question, the last text that asks or, if none does, the last paragraph. What it
 * prints as its number counts; else the number is inferred later. Its extent is in doubt.
 *
 * @returns the same sections if there are no more such answers than questions
 */
export function openHiddenQuestions(sections: Section[], measure: Measure): Section[] {
  const bare = sections.filter(isBareAnswer).length
  const asked = sections.filter(({type}) => type === 'question').length
  if (asked === 0 || bare <= asked) return sections
  return gather(sections, (section, i) =>
    isBareAnswer(section) && i + 1 < sections.length && isBareAnswer(sections[i + 1]!)
      ? divide(section, measure)
      : [section]
  )
}

const isBareAnswer = ({type, numbers, labels}: Section): boolean =>
  type === 'answer' && numbers.length === 0 && labels !== undefined

function divide(answer: Section, measure: Measure): Section[] {
  const doubts = [{kind: 'extent' as const}]
  const paragraphs = toParagraphs(answer.lines, measure)
  let from = paragraphs.length
  while (from > 1 && asks(paragraphs[from - 1]!)) from--
  if (from === paragraphs.length) from--
  if (from === 0) return [{...answer, doubts}]
  const above = paragraphs[from - 1]!.lines
  const isNumber =
    from > 1 && above.length === 1 && numbered.exec(above[0]!.text)?.[0] === above[0]!.text
  const start = paragraphs[isNumber ? from - 1 : from]!.lines[0]!
  const at = answer.lines.indexOf(start)
  const rest = {...answer, lines: answer.lines.slice(0, at), doubts}
  return [rest, {...questionOf(answer.lines.slice(at)), doubts}]
}

const asks = ({lines}: ParagraphLines): boolean => asksAtEnd.test(lines.at(-1)!.text)

function questionOf([first, ...others]: Line[]): Section {
  const match = numbered.exec(first!.text)
  if (!match) return {type: 'question', numbers: [], inferred: false, lines: [first!, ...others]}
  const text = sliceLine(first!, match[0].length)
  return {
    type: 'question',
    numbers: [Number(match[1])],
    inferred: false,
    labels: [sliceLine(first!, 0, match[0].length)],
    lines: text.text === '' ? others : [text, ...others]
  }
}
