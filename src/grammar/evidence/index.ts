import type {VFile} from 'vfile'
import {report} from '../../diagnostics/messages.js'
import {layoutOf} from '../../ingest/layout.js'
import type {Root} from '../../tree/nodes.js'
import {finder} from '../../words/printed.js'
import {otherPapers, type OtherPaper} from '../../words/other-papers.js'
import {toPaper, type Paper} from './paper.js'
import {signs, type EvidenceSign} from './signs.js'
import {committeeSigns} from '../../words/committee-header.js'
import {likeQuestionHeading} from '../../words/block-words.js'
import {identifierOfPaper} from '../../words/evidence-words.js'
import {namesOffice} from '../../words/offices.js'

/** What a document is, according to its evidence. */
export interface Verdict {
  isQuestionPaper: boolean
  /** Nothing says who asks, or which publication it is from: only headings speak for it. */
  thin: boolean
  /** What speaks for it. */
  found: string[]
  /** What it is instead, or seems to be. */
  other: string | undefined
}

const titled = finder(otherPapers)

/**
 * A document with less than this is not one of written questions; each identifying sign is enough, or
 * nearly.
 */
const enough = 3

/** More than the weight of all headings together. */
const decisive = 9

/**
 * Weigh everything in a document: who asks and which publication it is from, headings, question marks,
 * other titles.
 */
function weigh(paper: Paper): Verdict {
  const found = signs.filter(sign => sign.isIn(paper))
  const other = titled(paper.opening)
  const weight = found.reduce((sum, sign) => sum + sign.weight, 0)
  return {
    isQuestionPaper: weight - against(paper, other, found) >= enough,
    thin: identity(found) === undefined,
    found: found.map(({name}) => name),
    other: other?.name
  }
}

const isSure = ({identity}: EvidenceSign): boolean => identity === 'sure'

const identifying = [
  ...signs.filter(isSure),
  ...signs.filter(({identity}) => identity === 'likely')
]

/**
 * Whether the signs that identify a document are enough: they are for most documents, if nothing speaks
 * against them.
 */
function isIdentified(paper: Paper): boolean {
  if (!hasContent(paper)) return false
  if (!namesMinister(paper) && titled(paper.opening)?.isElsewhere) return false
  const found: EvidenceSign[] = []
  for (const sign of identifying) {
    if (sign.isIn(paper)) found.push(sign)
    if (found.some(isSure) && found.reduce((sum, {weight}) => sum + weight, 0) >= enough)
      return true
  }
  return false
}

const identity = (found: readonly EvidenceSign[]): EvidenceSign['identity'] =>
  found.some(isSure) ? 'sure' : found.find(({identity}) => identity)?.identity

/** What speaks against it; a committee asks in the same form, so its name outweighs all headings. */
function against(
  paper: Paper,
  other: OtherPaper | undefined,
  found: readonly EvidenceSign[]
): number {
  const identified = identity(found)
  if (other?.isElsewhere && !namesMinister(paper)) return decisive
  if (!hasContent(paper) && (other?.isDebate || other?.isList)) return decisive
  if (identified === 'sure') return 0
  if (
    other?.committee === 'list' ||
    other?.committee === 'consultation' ||
    other?.isList ||
    (other?.isDebate && !isNumbered(paper)) ||
    identifierOfPaper.test(paper.furniture)
  )
    return decisive
  if (identified === 'likely') return 0
  if (other?.committee || other?.isDebate || committeeSigns.test(paper.whole)) return decisive
  return other ? 2 : 0
}

/** Whether it has more than a header. */
const hasContent = ({asks, answers, postponed}: Paper): boolean => answers > 0 || postponed || asks

/** What is asked aloud has no headings. */
const isNumbered = ({questions}: Paper): boolean =>
  questions.some(text => likeQuestionHeading.test(text))

/** Titles of questions to a minister name other bodies as well. */
const namesMinister = (paper: Paper): boolean =>
  (['question', 'answer', 'letter'] as const).some(part => namesOffice(paper.header(part)))

/**
 * Whether a document is one of written questions; if not, the file says what it is, and it also says so
 * if there is little evidence. If an input holds several documents, each was cut off at its header,
 * which is evidence enough.
 */
export function isQuestionPaper(tree: Root, file: VFile): boolean {
  const layout = layoutOf(file)
  if (layout.piece || isCommitteePaper(tree)) return true
  const paper = toPaper(tree, layout)
  if (isIdentified(paper)) return true
  const {isQuestionPaper, thin, found, other} = weigh(paper)
  if (!isQuestionPaper)
    report(
      file,
      'not-a-question-document',
      `This seems to be ${other ? `${other}, not a` : 'no'} paper of written questions and answers${onlySigns(found)}`
    )
  else if (thin)
    report(
      file,
      'thin-evidence',
      `Nothing says who asks. Only this speaks for written questions: ${found.join(', ')}`
    )
  return isQuestionPaper
}

/** The little that speaks for it, to be read behind what it is. */
const onlySigns = (found: string[]): string =>
  found.length === 0 ? '' : `: of such a paper it has only ${found.join(', ')}`

/** A committee paper that has questions, whatever else it is. */
const isCommitteePaper = ({data, children}: Root): boolean =>
  data?.committee !== undefined && children.some(({type}) => type === 'question')
