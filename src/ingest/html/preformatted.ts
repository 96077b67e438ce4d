import {childrenOf, findAll, nameOf, type MarkupNode} from '../markup/dom.js'
import {isHidden} from './walker.js'

/** The share of the letters of a page that are in its `pre` if that is the document. */
const most = 0.8

/**
 * The lines of a page that has its document between `<pre>` and `</pre>`, as the first sites did: that
 * text consists of printed lines. Whatever is around it is one paragraph each.
 *
 * @returns undefined if the page has no such lines
 */
export function preformattedText(root: MarkupNode): string | undefined {
  if (findAll(root, isPre).length === 0) return undefined
  const pieces = piecesOf(root, false)
  const lettersOf = (some: Piece[]): number =>
    some.reduce((sum, {text}) => sum + text.replace(/\s/g, '').length, 0)
  const printed = pieces.filter(({isPrinted}) => isPrinted)
  const isDocument =
    printed.some(({text}) => text.trim().includes('\n')) &&
    lettersOf(printed) > most * lettersOf(pieces)
  return isDocument ? pieces.map(({text}) => text).join('') : undefined
}

interface Piece {
  text: string
  /** Whether it is within `pre`. */
  isPrinted: boolean
}

function piecesOf(node: MarkupNode, isPrinted: boolean): Piece[] {
  if (node.type === 'text') {
    const text = node.data ?? ''
    if (isPrinted) return [{text, isPrinted}]
    return text.trim() === '' ? [] : [{text: `${text.replace(/\s+/g, ' ')}\n\n`, isPrinted}]
  }
  if (node.name !== undefined && isHidden(node)) return []
  if (nameOf(node) === 'br') return [{text: '\n', isPrinted}]
  return childrenOf(node).flatMap(child => piecesOf(child, isPrinted || isPre(node)))
}

const isPre = (node: MarkupNode): boolean => nameOf(node) === 'pre'
