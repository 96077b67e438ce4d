import type {VFile} from 'vfile'
import {report} from '../../diagnostics/messages.js'
import {layoutOf} from '../../ingest/layout.js'
import type {Root} from '../../tree/nodes.js'
import {finder} from '../../words/printed.js'
import {otherPapers, type OtherPaper} from '../../words/other-papers.js'
import {toPaper, type Paper} from './paper.js'
import {signs, type EvidenceSign} from './signs.js'
import {committeeSigns} from '../../words/committee-header.js'
import {identifierOfPaper} from '../../words/evidence-words.js'

/** What a document is, as far as its evidence says. */
export interface Verdict {
  isQuestionPaper: boolean
  /** Nothing says who asks, or of what publication it is: headings alone speak for it. */
  thin: boolean
  /** What speaks for it. */
  found: string[]
  /** What it is instead, or seems to be. */
  other: string | undefined
}

const titled = finder(otherPapers)

/** Less than this is no written question; each sign that identifies one is enough, or nearly. */
const enough = 3

/** More than all headings together weigh. */
const decisive = 9

/** Weigh all of a document: who asks and what publication it is, headings, question marks, other titles. */
function weigh(paper: Paper): Verdict {
  const found = signs.filter(sign => sign.isIn(paper))
  const other = titled(paper.opening)
  const weight = found.reduce((sum, sign) => sum + sign.weight, 0)
  return {
    isQuestionPaper: weight - against(paper, other, identity(found)) >= enough,
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

/** Whether the signs that identify a document suffice: nothing speaks against it then, and most need no more. */
function isIdentified(paper: Paper): boolean {
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

/** What speaks against it; a committee asks in the same form, so that its name outweighs all headings. */
function against(
  paper: Paper,
  other: OtherPaper | undefined,
  identity: EvidenceSign['identity']
): number {
  if (identity === 'sure') return 0
  if (
    other?.committee === 'list' ||
    other?.committee === 'consultation' ||
    other?.isDebate ||
    identifierOfPaper.test(paper.furniture)
  )
    return decisive
  if (identity === 'likely') return 0
  if (other?.committee || committeeSigns.test(paper.whole)) return decisive
  return other ? 2 : 0
}

/**
 * Whether a document is one of written questions; where it is none, the file says what it is, and
 * where little speaks for it, that too. One of several documents in an input has been cut off at its
 * header, which is evidence enough.
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
      `These are not written questions or answers but ${other ?? 'another document'}: ${missing(found)}`
    )
  else if (thin)
    report(
      file,
      'thin-evidence',
      `Nothing says who asks: of written questions it has only ${found.join(', ')}`
    )
  return isQuestionPaper
}

const missing = (found: string[]): string =>
  found.length === 0 ? 'it has no sign of them' : `it has only ${found.join(', ')}`

/** A paper of a committee that has questions, whatever else it is. */
const isCommitteePaper = ({data, children}: Root): boolean =>
  data?.committee !== undefined && children.some(({type}) => type === 'question')
