import type {Doubted} from '../../diagnostics/doubts.js'
import type {Layout, Line} from '../../ingest/layout.js'
import {questionHeading} from '../../words/block-words.js'
import {isCommitteeFurniture, isTableHead} from '../../words/committee-lines.js'
import {answerBegin} from './answers.js'
import type {CommitteeKind} from './kind.js'
import {numberedQuestions} from './numbers.js'
import {askerLine, debateQuestion, questionTableHead} from '../../words/committee-header.js'

/** A line of this room's own copy, which may be told what it is. */
type OwnLine = {-readonly [Key in keyof Line]: Line[Key]} & Doubted

/** Tell the lines of a committee paper what they are; from there on the grammar is the same as for all others. */
export function cutCommittee(layout: Layout, kind: CommitteeKind): Layout {
  const lines: OwnLine[] = layout.lines.map(line => ({...line}))
  if (kind === 'debate') cutDebate(lines)
  else cutList(lines, kind)
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

function cutList(lines: OwnLine[], kind: CommitteeKind): void {
  const head = lines.findIndex(({text}) => questionTableHead.test(text))
  const inTable = (line: OwnLine): boolean => head >= 0 && lines.indexOf(line, head) >= 0
  const left = lines.filter(line => !isFurniture(line, inTable(line)))
  const numbered = numberedQuestions(left)
  for (const {index, number, length} of numbered)
    left[index]!.opens = {type: 'question', heading: true, numbers: [number], length}
  if (head >= 0) clearTable(lines.slice(head))
  const parts = left.filter(({tag}) => tag !== 'furniture')
  if (kind === 'answers') openAnswers(parts)
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

/**
 * A table of questions is no table of the record; its last column has the pages of another paper.
 */
function clearTable(lines: OwnLine[]): void {
  for (const line of lines) {
    if (line.tag === 'cell' && !line.opens && pages.test(line.text)) line.tag = 'furniture'
    else if (line.tag === 'cell')
      for (const key of ['tag', 'row', 'mark'] as const) delete line[key]
    else if (line.tag === undefined && !line.opens && pages.test(line.text)) line.tag = 'furniture'
  }
}

const pages = /^\d{1,3}(?:[ ,-]{1,3}\d{1,3})*$/

/** Open the answers that follow their questions without a heading. */
function openAnswers(lines: OwnLine[]): void {
  const begins = lines.flatMap(({text, opens}, i) =>
    opens || questionHeading.test(text) ? [i] : []
  )
  for (const [k, begin] of begins.entries()) {
    const numbers = lines[begin]!.opens?.numbers ?? []
    const answer = answerBegin(lines.slice(begin, begins[k + 1]))
    if (answer && !answer.opens) answer.opens = {type: 'answer', heading: false, length: 0, numbers}
  }
}
