import type {Doubted} from '../../diagnostics/doubts.js'
import {isMarkup, type Layout, type Line} from '../../ingest/layout.js'
import {questionHeading} from '../../words/block-words.js'
import {
  arePages,
  isCommitteeFurniture,
  isTableHead,
  pagesAtEnd
} from '../../words/committee-lines.js'
import {sliceLine} from '../lines/slice.js'
import {answerStart} from './answers.js'
import type {CommitteeKind} from './kind.js'
import {numberedQuestions} from './numbers.js'
import {askerLine, debateQuestion, questionTableHead} from '../../words/committee-header.js'

/** A line of this module's own copy, on which it may note what the line is. */
type OwnLine = {-readonly [Key in keyof Line]: Line[Key]} & Doubted

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
  const lines: OwnLine[] = withoutPages(layout.lines).map(line => ({...line}))
  cutList(lines, kind, isMarkup(layout))
  return {...layout, lines}
}

function cutDebate(lines: OwnLine[]): void {
  for (const line of lines) {
    if (askerLine.test(line.text)) line.part = 'question'
    const match = debateQuestion.exec(line.text)
    if (match) {
      const numbers = match[1] ? [Number(match[1])] : []
      line.opens = {type: 'question', heading: true, numbers, length: match[0].length}
    }
  }
}

function cutList(lines: OwnLine[], kind: CommitteeKind, areParagraphs: boolean): void {
  const head = lines.findIndex(({text}) => questionTableHead.test(text))
  const inTable = (line: OwnLine): boolean => head >= 0 && lines.indexOf(line, head) >= 0
  const left = lines.filter(line => !isFurniture(line, inTable(line)))
  const numbered = numberedQuestions(left)
  for (const {index, number, length} of numbered)
    left[index]!.opens = {type: 'question', heading: true, numbers: [number], length}
  if (head >= 0) clearTable(lines.slice(head))
  const parts = left.filter(({tag}) => tag !== 'furniture')
  if (kind === 'answers') openAnswers(parts, areParagraphs)
}

/** Take page feet and the heads of tables out of the way. */
function isFurniture(line: OwnLine, inTable: boolean): boolean {
  const found =
    line.tag === 'furniture' ||
    isCommitteeFurniture(line.text) ||
    (inTable && isTableHead(line.text))
  if (found) line.tag = 'furniture'
  return found
}

/** A table of questions is not a table in the record; its last column has the pages of another paper. */
function clearTable(lines: OwnLine[]): void {
  for (const line of lines) {
    if (line.tag === 'cell' && !line.opens && arePages(line.text)) line.tag = 'furniture'
    else if (line.tag === 'cell')
      for (const key of ['tag', 'row', 'mark'] as const) delete line[key]
    else if (line.tag === undefined && !line.opens && arePages(line.text)) line.tag = 'furniture'
  }
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
    const numbers = lines[start]!.opens?.numbers ?? []
    const answer = answerStart(lines.slice(start, starts[k + 1]), areParagraphs)
    if (answer && !answer.opens) answer.opens = {type: 'answer', heading: false, length: 0, numbers}
  }
}
