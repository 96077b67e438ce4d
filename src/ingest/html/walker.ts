import {HtmlListNumbers} from '../markup/list-numbers.js'
import {listLabel} from '../../words/list-labels.js'
import {
  classes,
  isBackLink,
  isMarker,
  isNote,
  isNoteRow,
  numberByLinks,
  printedNumbers
} from './notes.js'
import type {LayoutBuilder, LineFacts, StyledText} from '../layout-builder.js'
import {
  attribute,
  childrenOf,
  findAll,
  nameOf,
  printedChildren,
  textOf,
  type MarkupNode
} from '../markup/dom.js'

/** Elements that show no text of the document. */
const hidden = new Set(
  'head title script style noscript template svg button select option input'.split(' ')
)

/** Parts of a page that are around the document. */
const furniture = new Set(['nav', 'footer', 'aside', 'form'])

const blocks = new Set([
  ...furniture,
  ...`html body main article section div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead
    tbody tfoot tr td th blockquote pre header hr address figure figcaption`.split(/\s+/)
])

/**
 * Where the document is on the pages of the sites, the innermost first; whatever is around it is
 * furniture.
 */
const containers: ((node: MarkupNode) => boolean)[] = [
  node => classes(node).includes('stuk'),
  node => attribute(node, 'id') === 'main-column',
  node => nameOf(node) === 'main',
  node => nameOf(node) === 'article'
]

/** Lays a page out as lines; an unknown element is walked through. */
export class HtmlWalker {
  readonly #builder: LayoutBuilder
  #content: MarkupNode | undefined
  readonly #listNumbers = new HtmlListNumbers()
  /** The next paragraph is the first of a note: those below the answers may count from 1 again. */
  #beginsNote = false

  constructor(builder: LayoutBuilder) {
    this.#builder = builder
  }

  walkPage(root: MarkupNode): void {
    this.#content = containers.map(test => findAll(root, test)[0]).find(node => node !== undefined)
    this.walk(root, this.#content ? {tag: 'furniture'} : {})
  }

  walk(node: MarkupNode, facts: LineFacts = {}): void {
    let inline: MarkupNode[] = []
    const flush = (): void => {
      this.#paragraph(inline, facts)
      inline = []
    }
    for (const child of childrenOf(node)) {
      if (isHidden(child)) continue
      if (isBlock(child)) {
        flush()
        this.#block(child, facts)
      } else inline.push(child)
    }
    flush()
  }

  #block(node: MarkupNode, facts: LineFacts): void {
    const name = nameOf(node)
    if (node === this.#content) this.walk(node)
    else if (furniture.has(name) || isPageHeader(node)) this.walk(node, {tag: 'furniture'})
    else if (isNote(node)) this.#note(node)
    else if (name === 'tr') this.#row(node, facts)
    else if (name === 'li') this.#item(node, facts)
    else if (name === 'p' && classes(node).includes('nummer')) this.#number(node)
    else if (name === 'caption') this.#paragraph(childrenOf(node), facts, {bold: true})
    else this.walk(node, facts)
  }

  #paragraph(nodes: MarkupNode[], facts: LineFacts, type: Partial<StyledText> = {}): void {
    const start = this.#beginsNote && facts.tag === 'note' ? {noteNumberEnd: 0} : {}
    const isAdded = this.#builder.add(
      nodes.flatMap(node => pieces(node, type)),
      {...facts, ...start}
    )
    if (isAdded) this.#beginsNote = false
  }

  /**
   * A note: its number is in `.nootnum` or in its links, its body in paragraphs; on the site a heading
   * closes it.
   */
  #note(node: MarkupNode): void {
    const numbers = printedNumbers(node)
    const note = Number.parseInt(numbers.map(textOf).join(''), 10) || numberByLinks(node)
    const facts: LineFacts = Number.isNaN(note) ? {} : {tag: 'note', note}
    this.#beginsNote = true
    let inline: MarkupNode[] = []
    const flush = (): void => {
      this.#paragraph(inline, facts)
      inline = []
    }
    for (const child of childrenOf(node)) {
      if (numbers.includes(child) || isHidden(child)) continue
      if (isBlock(child)) flush()
      if (/^h\d$/.test(nameOf(child))) this.walk(child, {tag: 'furniture'})
      else if (isBlock(child))
        this.walk(
          {...child, children: childrenOf(child).filter(inner => !numbers.includes(inner))},
          facts
        )
      else inline.push(child)
    }
    flush()
  }

  #row(node: MarkupNode, facts: LineFacts): void {
    if (facts.tag === 'furniture') return this.walk(node, facts)
    const cells = printedChildren(node).filter(child => !isHidden(child))
    if (isNoteRow(cells)) {
      const between = {type: 'text', data: ' '}
      return this.#paragraph([cells[0]!, between, ...childrenOf(cells[1]!)], facts)
    }
    const row = this.#builder.mark()
    for (const cell of cells)
      this.walk(cell.name ? cell : {...node, children: [cell]}, {
        tag: 'cell',
        row,
        mark: this.#builder.mark()
      })
  }

  #item(node: MarkupNode, facts: LineFacts): void {
    const sign = this.#labelOf(node)
    const children = printedChildren(node).filter(child => !isHidden(child))
    if (children.length === 0) return
    const start = children.findIndex(isBlock)
    const inline = start < 0 ? children : children.slice(0, start)
    const others = start < 0 ? [] : children.slice(start)
    const first = inline.length > 0 ? inline : childrenOf(others.shift()!)
    this.#paragraph([{type: 'text', data: sign}, ...first], facts)
    this.walk({...node, children: others}, {...facts, indent: 2})
  }

  /** What a browser prints before an item; on the site it is text already. */
  #labelOf(item: MarkupNode): string {
    const list = item.parent
    if (isLabelled(item)) return ''
    if (!list || nameOf(list) !== 'ol') return '• '
    return `${listLabel(typeOf(list), this.#listNumbers.of(item))} `
  }

  /** `p.nummer` is the number of a question, or of an answer within `div.antwoord`, before 2009. */
  #number(node: MarkupNode): void {
    const type = isWithin(node, 'antwoord')
      ? 'answer'
      : isWithin(node, 'vraag')
        ? 'question'
        : undefined
    this.#paragraph(childrenOf(node), type ? {tag: 'heading', opens: {type, heading: true}} : {})
  }
}

const typeOf = (list: MarkupNode): string =>
  attribute(list, 'type') ||
  (/list-style(?:-type)?:\s*([a-z-]+)/.exec(attribute(list, 'style'))?.[1] ?? '')

/** `<li class="li"><p class="labeled"><span class="ol">1. </span>`: the label is text already. */
const isLabelled = (item: MarkupNode): boolean => {
  const first = printedChildren(item)[0]
  const label = first && (classes(first).includes('labeled') ? printedChildren(first)[0] : first)
  return label !== undefined && classes(label).some(name => name === 'ol' || name === 'li-nr')
}

export const isHidden = (node: MarkupNode): boolean =>
  (node.type !== 'text' && !node.name) ||
  hidden.has(nameOf(node)) ||
  attribute(node, 'hidden') !== ''

const isBlock = (node: MarkupNode): boolean =>
  node.name !== undefined &&
  (blocks.has(nameOf(node)) || findAll(node, child => blocks.has(nameOf(child))).length > 0)

/** The `header` of the page, not that of an article. */
const isPageHeader = (node: MarkupNode): boolean =>
  (nameOf(node) === 'header' && !isWithinElement(node, 'article')) ||
  /\b(?:breadcrumb|cookie|menu)\b/.test(attribute(node, 'class'))

function isWithin(node: MarkupNode, name: string): boolean {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (classes(parent).includes(name)) return true
  return false
}

function isWithinElement(node: MarkupNode, name: string): boolean {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (nameOf(parent) === name) return true
  return false
}

function pieces(node: MarkupNode, type: Partial<StyledText>): StyledText[] {
  if (node.type === 'text') return [{...type, text: node.data ?? ''}]
  if (isHidden(node) || isBackLink(node)) return []
  const name = nameOf(node)
  if (name === 'br') return [{text: '', break: true}]
  const text = textOf(node).trim()
  if (isMarker(node, text))
    return [{text: `${text} `, marker: Number.parseInt(text.replace(/\D/g, ''), 10)}]
  const own = {
    ...type,
    ...(/^(?:b|strong)$/.test(name) && {bold: true}),
    ...(/^(?:i|em)$/.test(name) && {italic: true}),
    ...(name === 'sup' && {raised: true}),
    ...(name === 'a' && attribute(node, 'href') !== '' && {link: attribute(node, 'href')})
  }
  return childrenOf(node).flatMap(child => pieces(child, own))
}
