import type {VFile} from 'vfile'
import {gather} from '../../patterns/gather.js'
import {doubt} from '../../diagnostics/doubts.js'
import {report} from '../../diagnostics/messages.js'
import type {
  AnswerNode,
  ExchangeNode,
  FootnoteNode,
  PassageNode,
  QuestionNode,
  Root
} from '../../tree/nodes.js'
import {layoutOf} from '../../ingest/layout.js'
import {strangerIn} from '../../words/strangers.js'
import {answersWithin} from './answers-within.js'
import {doubtLostNotes} from './lost-notes.js'
import {doubtGaps} from './note-gaps.js'
import {leafLines, type LeafLine} from './printed-lines.js'
import {titleAtEnd} from './title-at-end.js'

type CheckedPart = QuestionNode | AnswerNode | PassageNode | FootnoteNode

/**
 * Doubt the blocks that seem to hold text of two kinds: a heading, a page foot, a letterhead or a note
 * that was not recognised, or an answer below its question.
 */
export function doubtMixed() {
  return (tree: Root, file: VFile): void => {
    const parts = partsOf(tree)
    const notes = parts.filter(part => part.type === 'footnote')
    const lastAnswer = parts.findLast(({type}) => type === 'answer')
    const pages = tree.data?.pageOfLine ?? []
    const {letter, piece} = layoutOf(file)
    doubtGaps(parts, notes, pages, letter !== undefined && (piece?.index ?? 1) > 1)
    for (const part of parts) {
      const lines = gather(part.children, leafLines)
      const mixed =
        strangeLine(part, lines) ?? textOfOther(part, lines, notes, pages, part === lastAnswer)
      if (!mixed) continue
      doubt(part, 'extent')
      report(
        file,
        'mixed-text',
        `${nameOf(part)} seems to hold other text (${mixed.name}): \`${mixed.line.slice(0, 60)}\``,
        part.position
      )
    }
  }
}

/** Below the last answer stands the end of the letter, not the title of what follows. */
function textOfOther(
  part: CheckedPart,
  lines: readonly LeafLine[],
  notes: readonly FootnoteNode[],
  pages: readonly number[],
  isLast: boolean
): {name: string; line: string} | undefined {
  if (!('numbers' in part) && part.type !== 'footnote') return undefined
  const note = doubtLostNotes(lines, notes, pages)
  if (note || part.type === 'footnote') return note
  if (part.type === 'question') return answersWithin(lines)
  return isLast ? undefined : titleAtEnd(part)
}

/** What some kinds of part may have: a note cites, and a Mededeling names the questions with their date. */
const own: Partial<Record<CheckedPart['type'], string>> = {
  footnote: 'note',
  mededeling: 'date of a header'
}

function strangeLine(
  {type}: CheckedPart,
  lines: readonly LeafLine[]
): {name: string; line: string} | undefined {
  for (const {text} of lines) {
    const found = strangerIn(text)
    if (found && own[type] !== found.name) return {name: found.name, line: text}
  }
  return undefined
}

const partsOf = (tree: Root): CheckedPart[] =>
  gather(tree.children, (node): CheckedPart[] => {
    if (node.type === 'exchange') return (node as ExchangeNode).children
    if (node.type === 'footnote') return [node]
    return node.type === 'mededeling' || node.type === 'toelichting' ? [node as PassageNode] : []
  })

function nameOf(part: CheckedPart): string {
  if (part.type === 'footnote') return `Note ${part.number}`
  if (!('numbers' in part)) return `The ${part.type}`
  return `${part.type === 'question' ? 'Question' : 'Answer'} ${part.numbers.join(', ')}`
}
