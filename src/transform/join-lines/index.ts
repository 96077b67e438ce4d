import type {VFile} from 'vfile'
import {layoutOf} from '../../ingest/layout.js'
import {mayOpen} from '../../patterns/openings.js'
import {phrasingParents, type PhrasingParent} from '../../tree/phrasing-parents.js'
import type {LineBreak, Phrasing, Root, Text} from '../../tree/nodes.js'
import {hyphenRule} from './hyphen.js'
import {inlineHyphens} from './inline-hyphen.js'
import {continuesUrl} from './url-break.js'
import {wordListOf} from './word-list.js'
import {DocumentWords} from './words.js'
import {scannedVolume} from '../../words/old-layout.js'

/**
 * Decide what each line break within a paragraph becomes: a space, nothing, or nothing with the hyphen
 * before it dropped as well.
 */
export function joinLines() {
  return (tree: Root, file: VFile): void => {
    const parents = phrasingParents(tree, true)
    const words = new DocumentWords(parents, wordListOf(file))
    for (const {children} of parents)
      for (const [i, child] of children.entries())
        if (child.type === 'lineBreak') resolve(child, children, i, words)
    // Other formats keep their lines, or never had any: their hyphens are the author's.
    const {format, piece, letter} = layoutOf(file)
    // Only old volumes have several documents; one of those may lack the date that tells.
    if (format === 'text')
      mendWithinLines(
        parents,
        words,
        (piece !== undefined && !letter) || scannedVolume.test(String(file.value))
      )
  }
}

function mendWithinLines(
  parents: PhrasingParent[],
  words: DocumentWords,
  isOfOldVolume: boolean
): void {
  const texts: Text[] = []
  for (const {children} of parents)
    for (const child of children) if (child.type === 'text') texts.push(child)
  const mend = inlineHyphens(
    texts.map(({value}) => value),
    words,
    isOfOldVolume
  )
  for (const text of texts) text.value = mend(text.value)
}

function resolve(node: LineBreak, nodes: Phrasing[], index: number, words: DocumentWords): void {
  const next = nodes[index + 1]
  // Before a marker on a line of its own there is nothing to separate.
  if (next?.type === 'footnoteReference') {
    node.value = ''
    return
  }
  const left = textBefore(nodes, index)
  const right = next?.type === 'text' || next?.type === 'raised' ? next.value.trimStart() : ''
  if (continuesUrl(left, right) || (mayOpenSign(right) && signAlone.test(right))) {
    node.value = ''
    return
  }
  if (!hyphens.has(left.at(-1)!) || nodes[index - 1]?.type !== 'text') return
  const rule = left.endsWith('\u00ad') ? 'drop' : hyphenRule(wordBefore(left), right, words)
  node.dropsHyphen = rule === 'drop'
  node.value = rule === 'space' ? ' ' : ''
}

/** A sign that belongs to the line above. */
const signAlone = /^[.,;:?!)»”](?:\s|$|[,.;:?!])/
const mayOpenSign = mayOpen(signAlone)

const hyphens = new Set(['-', '\u2010', '\u00ad'])

function textBefore(nodes: Phrasing[], index: number): string {
  for (let i = index - 1; i >= 0; i--) {
    const node = nodes[i]!
    if (node.type === 'text') return node.value.trimEnd()
  }
  return ''
}

/** The word that a line end cuts, without its hyphen and whatever precedes its first letter. */
const wordBefore = (left: string): string =>
  left.slice(left.lastIndexOf(' ') + 1, -1).replace(/^.*[^\p{L}\d'’.+-](?=.)/u, '')
