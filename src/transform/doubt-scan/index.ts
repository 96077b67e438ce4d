import type {VFile} from 'vfile'
import {isMarkup, layoutOf} from '../../ingest/layout.js'
import {doubt} from '../../diagnostics/doubts.js'
import type {AnswerNode, FootnoteNode, PassageNode, QuestionNode, Root} from '../../tree/nodes.js'
import {isScan} from '../../words/old-layout.js'
import {doubtGaps} from './gaps.js'
import {doubtNotes} from './notes.js'
import {asksNothing, holdsQuestion, isTorn, paragraphsOf, type TextPart} from './torn.js'

/**
 * Doubt what scans of two columns put in a wrong place and nothing else shows: a number that is missing on one side,
 * a question that does not ask, a Mededeling that does, a sentence that breaks off before another begins.
 *
 * Measured on pages with gold in which such faults were made: see `npm run score -- --only evidence`, group `scans`.
 */
export function doubtScan() {
  return (tree: Root, file: VFile): void => {
    if (isMarkup(layoutOf(file)) || !isScan(String(file.value))) return
    const questions = tree.children.filter((node): node is QuestionNode => node.type === 'question')
    const answers = tree.children.filter((node): node is AnswerNode => node.type === 'answer')
    const passages = tree.children.filter(
      (node): node is PassageNode => node.type === 'mededeling' || node.type === 'toelichting'
    )
    const notes = tree.children.filter((node): node is FootnoteNode => node.type === 'footnote')
    doubtGaps(questions, answers)
    for (const question of questions)
      if (asksNothing(question) || paragraphsOf(question).length > 1) doubt(question, 'extent')
    for (const passage of passages) if (holdsQuestion(passage)) doubt(passage, 'extent')
    doubtTorn([...questions, ...answers, ...passages])
    doubtNotes(tree, notes, questions)
  }
}

/**
 * Only an answer that stands last on the page may break off. What else two columns put there comes behind the text
 * that belongs there, in paragraphs of its own.
 */
function doubtTorn(parts: TextPart[]): void {
  const end = ({position}: TextPart): number => position!.end.offset!
  const last = Math.max(...parts.map(end))
  for (const part of parts) {
    const isLast = end(part) === last
    if (isTorn(part, isLast && part.type === 'answer')) doubt(part, 'extent')
    if ((isLast || part.type === 'toelichting') && paragraphsOf(part).length > 1)
      doubt(part, 'extent')
  }
}
