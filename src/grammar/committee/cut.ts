import {doubt} from '../../diagnostics/doubts.js'
import {resolveParty} from '../../gazetteer/parties.js'
import {isMarkup, type Layout, type Line} from '../../ingest/layout.js'
import {answerHeading, questionHeading} from '../../words/block-words.js'
import {answersTitle} from '../../words/committee-list.js'
import {
  arePages,
  isCommitteeFurniture,
  isTableHead,
  pagesAtEnd
} from '../../words/committee-lines.js'
import {furnitureLine} from '../../words/furniture.js'
import {sliceLine} from '../lines/slice.js'
import {openAnswersApart} from './answers-apart.js'
import {answerStart} from './answers.js'
import {openAskerGroups} from './asker-groups.js'
import {keepAskers} from './askers.js'
import {boldQuestions, openBoldQuestions} from './bold-questions.js'
import {numbersAlone, openClumps} from './clumps.js'
import {inColumns} from './columns.js'
import {saysWhatItIs, type CommitteeKind} from './kind.js'
import {numberedQuestions, type NumberedLine} from './numbers.js'
import {
  answerOfOffice,
  askerLine,
  debateQuestion,
  labelled,
  questionTableHead
} from '../../words/committee-header.js'
import type {OwnLine} from './own-line.js'

/**
 * Mark what the lines of a committee paper are; from there on the grammar is the same as for all
 * others.
 */
export function cutCommittee(layout: Layout, kind: CommitteeKind): Layout {
  if (kind === 'debate') {
    const lines: OwnLine[] = layout.lines.map(line => ({...line}))
    cutDebate(lines)
    return {...layout, lines}
  }
  const lines: OwnLine[] = withoutPages(inColumns(layout.lines)).map(line => ({...line}))
  const list: ListKind = {
    isAnswered: kind === 'answers',
    isSure: saysWhatItIs(layout),
    areParagraphs: isMarkup(layout)
  }
  return {...layout, lines: [...cutList(lines, list)]}
}

function cutDebate(lines: OwnLine[]): void {
  const isLabelled = lines.some(({text}) => debateQuestion.test(text))
  for (const [i, line] of lines.entries()) {
    const match = debateQuestion.exec(line.text)
    const numbers = match?.[1] ? [Number(match[1])] : []
    if (match) line.opens = {type: 'question', heading: true, numbers, length: match[0].length}
    if (!askerLine.test(line.text)) continue
    line.part = 'question'
    const [above, below] = [lines[i - 1], lines[i + 1]]
    if (above && isParty(above.text)) above.tag = 'furniture'
    if (!isLabelled && below)
      below.opens = {type: 'question', heading: true, numbers: [], length: 0}
  }
}

/** The questions of a debate may stand below the names of the parties. */
const isParty = (text: string): boolean => resolveParty(text, null) !== null

/** What is known of a list before its questions are found. */
interface ListKind {
  isAnswered: boolean
  /** The paper says that it is a list of questions. */
  isSure: boolean
  /** Each line is a paragraph. */
  areParagraphs: boolean
}

function cutList(lines: OwnLine[], kind: ListKind): readonly OwnLine[] {
  const {isAnswered, isSure, areParagraphs} = kind
  const head = lines.findIndex(({text}) => questionTableHead.test(text))
  const inTable = (line: OwnLine): boolean => head >= 0 && lines.indexOf(line, head) >= 0
  const left = lines.filter(line => !isFurniture(line, inTable(line)))
  const found = numberedQuestions(left, isSure)
  const bold = isAnswered && isSure ? boldQuestions(left) : []
  // Letters may be those of a list within one of the bold questions.
  const isBold = bold.length > found.length && found.every(({isLettered}) => isLettered)
  const numbered = isBold ? [] : found
  const table = head < 0 ? [] : left.filter(inTable)
  // Rows that markup or a page tells are never torn.
  const isTorn = !areParagraphs && table.every(({row, box}) => row === undefined && !box)
  if (isTorn && numbersAlone(table) > numbered.length) openClumps(table)
  else for (const question of numbered) openNumbered(left, question)
  if (head >= 0) clearTable(lines.slice(head))
  if (isBold) {
    openBoldQuestions(bold)
    return lines
  }
  keepAskers(left)
  const divided = isAnswered ? openAnswersOf(left, areParagraphs) : []
  const parts = new Map([...openAskerGroups(left.filter(isLeft)), ...divided])
  return lines.flatMap(line => parts.get(line) ?? [line])
}

const isLeft = ({tag}: OwnLine): boolean => tag !== 'furniture'

/** @returns the lines that hold the end of one part and the begin of the next, each with its two parts */
function openAnswersOf(
  lines: readonly OwnLine[],
  areParagraphs: boolean
): Iterable<readonly [OwnLine, OwnLine[]]> {
  clearTitles(lines)
  const left = lines.filter(isLeft)
  const apart = openAnswersApart(left)
  if (apart) return apart
  openAnswers(left, areParagraphs)
  return []
}

/** `Antwoorden` right above `Antwoord 1` is a title, and answers nothing. */
function clearTitles(lines: readonly OwnLine[]): void {
  for (const [i, line] of lines.entries()) {
    const below = lines[i + 1]
    if (below && answersTitle.test(line.text) && answerHeading.test(below.text))
      line.tag = 'furniture'
  }
}

/** Below the number `Vraag:` may say once more that this is a question. */
function openNumbered(
  lines: OwnLine[],
  {index, numbers, length, isLettered, passes}: NumberedLine
): void {
  const [line, below] = [lines[index]!, lines[index + 1]]
  const label = length === line.text.length && below ? labelled.exec(below.text) : null
  const opening = label ? below! : line
  if (label) line.tag = 'furniture'
  opening.opens = {
    type: 'question',
    heading: true,
    numbers,
    length: label ? label[0].length : length
  }
  const above = lines.slice(0, index).findLast(isLeft)
  // The words of the question that is lost are above.
  if (passes && above) doubt(above, 'extent')
  if (!isLettered) return
  opening.counted = true
  doubt(opening, 'number')
}

/** Take page feet and the heads of tables out of the way. */
function isFurniture(line: OwnLine, inTable: boolean): boolean {
  // What recurs from page to page was found before: `Kenmerk 1234-AB` in the margin opens no answer.
  if (line.furniture || furnitureLine(line.text) !== undefined) return true
  const found =
    line.tag === 'furniture' ||
    isCommitteeFurniture(line.text) ||
    (inTable && isTableHead(line.text))
  if (found) line.tag = 'furniture'
  return found
}

/** A table of questions is not a table in the record; its last column has the pages of another paper. */
function clearTable(lines: OwnLine[]): void {
  for (const [i, line] of lines.entries()) {
    if (isNoteNumber(lines, i)) continue
    if (line.tag === 'cell' && !line.opens && arePages(line.text)) line.tag = 'furniture'
    else if (line.tag === 'cell')
      for (const key of ['tag', 'row', 'mark'] as const) delete line[key]
    else if (line.tag === undefined && !line.opens && arePages(line.text)) line.tag = 'furniture'
  }
}

/** A number alone above a line or two that end at the foot of the page is that of a note. */
function isNoteNumber(lines: readonly OwnLine[], at: number): boolean {
  const {text, tag} = lines[at]!
  if (tag !== undefined || !arePages(text)) return false
  const foot = lines.slice(at + 1, at + 9).findIndex(line => isCommitteeFurniture(line.text))
  return foot > 0 && lines.slice(at + 1, at + 1 + foot).every(line => !line.text.endsWith('?'))
}

/**
 * In a text that keeps the columns of a table, the page numbers of the last one are far behind the
 * words of a line.
 */
function withoutPages(lines: readonly Line[]): readonly Line[] {
  const head = lines.findIndex(
    ({text}) => questionTableHead.test(text) && pagesAtEnd.head.test(text)
  )
  if (head < 0) return lines
  return lines.flatMap((line, i) => {
    const match = i > head && !line.box ? pagesAtEnd.line.exec(line.text) : null
    if (!match) return [line]
    const end = match.index
    const start = line.text.length - match[1]!.length
    return [sliceLine(line, 0, end), {...sliceLine(line, start), tag: 'furniture' as const, gap: 0}]
  })
}

/** Open the answers that follow their questions without a heading. */
function openAnswers(lines: OwnLine[], areParagraphs: boolean): void {
  const starts = lines.flatMap(({text, opens}, i) =>
    opens || questionHeading.test(text) ? [i] : []
  )
  for (const [k, start] of starts.entries()) {
    const {type, numbers = []} = lines[start]!.opens ?? {}
    if (type === 'answer') continue
    const own = lines.slice(start, starts[k + 1])
    const heading = own.find(({text}) => answerOfOffice.test(text))
    if (heading)
      heading.opens = {type: 'answer', heading: true, numbers, length: heading.text.length}
    const answer = heading ?? answerStart(own, areParagraphs)
    if (answer && !answer.opens) answer.opens = {type: 'answer', heading: false, length: 0, numbers}
  }
}
