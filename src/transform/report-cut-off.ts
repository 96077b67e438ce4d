import type {VFile} from 'vfile'
import {layoutOf, type Layout} from '../ingest/layout.js'
import {report} from '../diagnostics/messages.js'
import type {FootnoteNode, Header, Root, RootContent} from '../tree/nodes.js'
import {oldDate} from '../words/header-parts.js'

/**
 * Report where a document of the old layout begins before the page does, or ends after it: pages were
 * scanned one by one, and documents were printed one after the other. A document of any layout that
 * ends within a sentence was cut off as well.
 */
export function reportCutOff() {
  return (tree: Root, file: VFile): void => {
    const {piece, letter, lines, text} = layoutOf(file)
    const headers = tree.children.filter((node): node is Header => node.type === 'header')
    const isOld =
      (piece !== undefined && !letter) || headers.some(node => oldDate.test(slice(text, node)))
    if (isOld && !headers.some(({part}) => part === 'question'))
      report(
        file,
        'cut-off',
        'The document starts before this page: it has no question header',
        place(lines[0]!)
      )
    const last = tree.children
      .filter(isText)
      .reduce<RootContent | undefined>((a, b) => (a && end(a) > end(b) ? a : b), undefined)
    const words = last ? slice(text, last) : ''
    if (last && (isOld ? endsOpen.test(words.trimEnd()) : endsWithinSentence(last, words)))
      report(
        file,
        'cut-off',
        `The document is cut off after \`${words.slice(-30).replace(/\s+/g, ' ').trim()}\``,
        last.position!.end
      )
  }
}

/** Characters that no sentence ends with; a digit behind its end marks a note. */
const endsOpen = /(?:[\p{L},-]|(?<![.?!»)’”]\d?)\d)$/u

/**
 * Short answers (`Ja`), tables of numbers and addresses may end like that, and so may what is below the
 * last answer.
 */
const endsWithinSentence = ({type}: RootContent, words: string): boolean =>
  type !== 'other' && withinSentence.test(lastWordOf(words.trimEnd()))

const withinSentence = /^[^\S\n](?!\S*(?:www\.|:\/))\S*[\p{Ll},-]$/u

/** With the space before it. */
function lastWordOf(text: string): string {
  let start = text.length - 1
  while (start > 0 && text[start]!.trim() !== '') start--
  return text.slice(Math.max(0, start))
}

const isText = (node: RootContent): node is Exclude<RootContent, FootnoteNode> =>
  node.type !== 'furniture' && node.type !== 'header' && node.type !== 'footnote'

const end = (node: RootContent): number => node.position!.end.offset!

const slice = (text: string, node: RootContent): string =>
  text.slice(node.position!.start.offset, node.position!.end.offset)

const place = (line: Layout['lines'][number]) => ({
  line: line.number,
  column: line.column,
  offset: line.offset
})
