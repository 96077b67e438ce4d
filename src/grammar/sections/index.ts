import {doubt} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import {mayHoldHeading} from './heading-doubts.js'
import type {HeadingMatch} from './construct.js'
import {matchHeading} from './headings.js'
import {splitHeader, type HeaderLines} from './header.js'
import type {Measure} from '../lines/measure.js'
import {openHiddenQuestions} from './hidden-questions.js'
import {toParagraphs, type ParagraphLines} from '../blocks/paragraph.js'
import {numberedHeadings} from './bare-numbers.js'
import {asksOn} from '../../words/question-words.js'
import {headerOpening} from '../../words/header-openings.js'
import {sliceLine} from '../lines/slice.js'
import type {Section} from './section.js'
import {divideAnswers} from './unheaded-answers.js'

/**
 * Cut the body into the header and the sections that headings open.
 *
 * @param isLetter whether the document is a letter that answers
 */
export function toSections(
  body: Draft[],
  measure: Measure,
  isLetter: boolean
): {header: HeaderLines[]; sections: Section[]} {
  const numbered = numberedHeadings(body)
  const sections: Section[] = []
  const top: Line[] = []
  const told: HeaderLines[] = []
  for (const line of body) {
    if (line.part) {
      addPart(told, line, line.part)
      continue
    }
    const last = sections.at(-1)
    if (line.ofHeading && last?.lines.length === 0) {
      ;(last.labels ??= []).push(line)
      continue
    }
    const match = matchHeading(line) ?? numbered.get(line)
    // A text box stands beside the text: it may belong to another part.
    if (mayHoldHeading(line) || (line.boxed !== undefined && !match)) doubt(line, 'extent')
    if (match && line.opens?.guessed) doubtBoth(sections, open(line, match))
    else if (match) sections.push(open(line, match))
    else (last?.lines ?? top).push(line)
  }
  // A line of a covering letter may begin as a header does; its annex has a title that was found.
  const isTitled = isLetter && told.some(({part}) => part === 'letter' || part === 'question')
  const {header, rest} = isTitled ? {header: [], rest: top} : splitHeader(top)
  const all = [...header, ...told]
  const isAnswered = sections.some(({type}) => type === 'answer' || type === 'mededeling')
  const answers = isLetter || told.some(({part}) => part === 'letter')
  const divided =
    answers && !isAnswered
      ? divideAnswers(sections, measure)
      : openHiddenQuestions(sections, measure)
  return {header: all, sections: [...untitled(rest, all, sections, measure), ...divided]}
}

/** Lines that the layout marks as part of the header, wherever they are. */
function addPart(header: HeaderLines[], line: Line, part: NonNullable<Line['part']>): void {
  const last = header.at(-1)
  if (last?.part === part && last.lines.at(-1)!.number >= line.number - 1) last.lines.push(line)
  else header.push({part, lines: [line]})
}

/** Add a section that may be more of the one above. */
function doubtBoth(sections: Section[], section: Section): void {
  const above = sections.at(-1)
  if (above) doubt(above, 'extent')
  doubt(section, 'extent')
  sections.push(section)
}

function open(line: Line, match: HeadingMatch & Pick<Section, 'type'>): Section {
  const {type, length} = match
  const numbers = [...match.numbers]
  const inferred = line.counted === true
  const rest = sliceLine(line, length)
  const lines = rest.text === '' ? [] : [rest]
  // In markup a part may open without a heading.
  return length === 0
    ? {type, numbers, inferred, lines}
    : {type, numbers, inferred, labels: [sliceLine(line, 0, length)], lines}
}

/**
 * Text between the header and the first heading. Word files leave headings out: below a question header
 * each paragraph is a question, below `Mededeling van` comes the postponement.
 */
function untitled(
  lines: Line[],
  header: HeaderLines[],
  sections: Section[],
  measure: Measure
): Section[] {
  if (lines.length === 0) return []
  const part = header.find(part => part.part === 'answer')
  const isPostponement = part && headerOpening(part.lines[0]!.text)?.kind === 'postponement'
  if (isPostponement && !sections.some(section => section.type === 'mededeling'))
    return [{type: 'mededeling', numbers: [], inferred: false, lines}]
  const asked = header.find(({part}) => part === 'question')
  if (!asked || sections.some(section => section.type === 'question')) return other(lines)
  // A covering letter or a site stands above the header, an answer without a heading below the next.
  const [begin, end] = [asked, part].map(header => header?.lines[0]!.number ?? Infinity)
  const above = lines.filter(({number}) => number < begin!)
  const below = lines.filter(({number}) => number > end!)
  const between = lines.slice(above.length, lines.length - below.length)
  const questions = unheaded(between, measure)
  const isAsked = !part || questions.some(({doubts}) => !doubts)
  return [...other(above), ...(isAsked ? questions : other(between)), ...other(below)]
}

const other = (lines: Line[]): Section[] =>
  lines.length === 0 ? [] : [{type: 'other', numbers: [], inferred: false, lines}]

/** Each paragraph is a question. */
function unheaded(lines: Line[], measure: Measure): Section[] {
  const paragraphs = toParagraphs(lines, measure)
  const sure = paragraphs.findIndex(paragraph => !isQuestion(paragraph))
  return paragraphs.map((paragraph, i) => ({
    type: 'question',
    numbers: [i + 1],
    inferred: true,
    lines: paragraph.lines,
    ...(sure >= 0 && i >= sure && {doubts: [{kind: 'number' as const}]})
  }))
}

/**
 * A paragraph that asks and does not go on from the one above; after any other kind the count is in
 * doubt.
 */
const isQuestion = ({lines, startDoubt}: ParagraphLines): boolean =>
  startDoubt === undefined && lines.at(-1)!.text.includes('?') && !asksOn.test(lines[0]!.text)
