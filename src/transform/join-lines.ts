import type {VFile} from 'vfile'
import {visit} from 'unist-util-visit'
import type {LineBreak, Phrasing, Root, Text} from '../tree.js'
import {hyphenRule, wordsOf, type Words} from './hyphen.js'
import {continuesUrl} from './url-break.js'

/**
 * Decide what each line break within a paragraph becomes: a space, nothing, or nothing and the
 * hyphen before it goes too.
 */
export function joinLines() {
  return (tree: Root, _file: VFile): void => {
    let words: Words | undefined
    const known = (): Words => (words ??= wordsOf(tree))
    visit(tree, node => {
      if (!('children' in node)) return
      const children = node.children as Phrasing[]
      for (const [i, child] of children.entries())
        if (child.type === 'lineBreak') resolve(child, children, i, known)
    })
  }
}

function resolve(node: LineBreak, nodes: Phrasing[], index: number, words: () => Words): void {
  // Before a marker on a line of its own there is nothing to part.
  if (nodes[index + 1]?.type === 'footnoteReference') {
    node.value = ''
    return
  }
  const left = lastText(nodes, index)
  const next = nodes[index + 1]
  const right = next?.type === 'text' || next?.type === 'raised' ? next.value.trimStart() : ''
  if (continuesUrl(left, right) || /^[.,;:?!)»”](?:\s|$|[,.;:?!])/.test(right)) {
    node.value = ''
    return
  }
  const match = /([\p{L}\d«“‘(/’'&+.]*)[-\u2010\u00ad]$/u.exec(left)
  if (!match || nodes[index - 1]?.type !== 'text') return
  const rule = left.endsWith('\u00ad') ? 'drop' : hyphenRule(match[1]!, right, words())
  node.dropsHyphen = rule === 'drop'
  node.value = rule === 'space' ? ' ' : ''
}

function lastText(nodes: Phrasing[], index: number): string {
  const previous = nodes.slice(0, index).findLast((node): node is Text => node.type === 'text')
  return previous?.value.trimEnd() ?? ''
}
