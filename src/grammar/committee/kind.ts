import {mayOpen} from '../../patterns/openings.js'
import type {Layout, Line} from '../../ingest/layout.js'
import {questionHeading} from '../../words/block-words.js'
import {memberAsks} from '../../words/member-asks.js'
import {otherPapers, type OtherPaper} from '../../words/other-papers.js'
import {announcesAnswers} from '../../words/committee-list.js'
import {finder} from '../../words/printed.js'
import {headerDate} from '../../words/header-dates.js'
import {
  citesAanhangsel,
  speaksOfAnswers,
  tableOfQuestions,
  askerLine,
  debateQuestion,
  debateAnswer,
  bareAnswer
} from '../../words/committee-header.js'

/**
 * Papers of a committee that have the form of questions and answers: a list of questions, with answers
 * or without, and the answers to what members asked in a debate.
 */
export type CommitteeKind = 'answers' | 'questions' | 'debate'

/** How many lines the titles and the letter above the questions have at most. */
const openingLines = 60

/** The first row that fits counts, and those of committees come first. */
const titled = finder(otherPapers.filter(({committee}) => committee))
const mayName = mayOpen(askerLine)

/**
 * What kind of committee paper a document is; undefined if it is not one, or is a report of a
 * consultation.
 */
export function committeeKind({lines}: Layout): CommitteeKind | undefined {
  if (isDebate(lines)) return 'debate'
  const opening = openingOf(lines)
  if (citesAanhangsel.test(opening)) return undefined
  const asks: OtherPaper['committee'] = titled(opening)?.committee
  if (asks === undefined || asks === 'consultation') return undefined
  // `(ingezonden 3 april 2023)` is printed below questions of members, but seldom in the letter about
  // those of a committee.
  const isDated = headerDate.test(opening)
  if (isDated && asks === 'budget') return undefined
  if ((isDated || asks !== 'list') && memberAsks.test(opening)) return undefined
  return asks === 'list' && !speaksOfAnswers.test(opening) ? 'questions' : 'answers'
}

/**
 * Whether a paper says itself that it has the questions of a committee. Others that name a committee may have lists by
 * letter and headings in bold that ask, too.
 */
export function saysWhatItIs({lines}: Layout): boolean {
  const opening = openingOf(lines)
  return titled(opening)?.committee === 'list' || announcesAnswers.test(opening)
}

const mayOpenQuestions = mayOpen(questionHeading, tableOfQuestions)

/** The text above the questions. */
export function openingOf(lines: readonly Line[]): string {
  const first = lines.findIndex(
    ({text}) =>
      mayOpenQuestions(text) && (questionHeading.test(text) || tableOfQuestions.test(text))
  )
  return lines
    .slice(0, first < 0 ? openingLines : Math.min(first, openingLines))
    .map(({text}) => text)
    .join(' ')
}

/** `Vragen van het lid X (P)` with `Vraag:` and `Antwoord:`, or each `Vraag van het lid X (P)` with an `Antwoord`. */
function isDebate(lines: readonly Line[]): boolean {
  const askers = lines.filter(({text}) => mayName(text) && askerLine.test(text)).length
  if (askers === 0 || lines.some(({text}) => headerDate.test(text))) return false
  const has = (pattern: RegExp): boolean => lines.some(({text}) => pattern.test(text))
  if (has(debateQuestion) && has(debateAnswer)) return true
  return askers > 1 && lines.filter(({text}) => bareAnswer.test(text)).length === askers
}
