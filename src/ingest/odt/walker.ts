import {factsOfBox, type LayoutBuilder, type LineFacts, type StyledText} from '../layout-builder.js'
import {
  childrenOf,
  elementsOf,
  findAll,
  localAttribute,
  nameOf,
  textOf,
  type MarkupNode
} from '../markup/dom.js'
import {OdtListNumbers, type OpenList} from './lists.js'
import {OdtStyles} from './styles.js'
import {isFrame, isSilent, readText} from './text.js'

/** An item of a list whose number has not been printed yet. */
interface OdtListItem {
  list: OpenList
  depth: number
  start: string
}

/** Lays an OpenDocument text out as lines: body, then its notes; heads and feet of pages are furniture. */
export class OdtWalker {
  readonly #builder: LayoutBuilder
  readonly #styles: OdtStyles
  readonly #lists: OdtListNumbers
  readonly #notes: {node: MarkupNode; number: number}[] = []
  /** Frames found within the paragraph that is being read. */
  #frames: MarkupNode[] = []
  /** The item that the next paragraph begins. */
  #item: OdtListItem | undefined

  /** @param parts the parts with styles */
  constructor(builder: LayoutBuilder, parts: MarkupNode[]) {
    this.#builder = builder
    this.#styles = new OdtStyles(parts)
    this.#lists = new OdtListNumbers(parts)
  }

  walk(body: MarkupNode, headers: MarkupNode[], footers: MarkupNode[]): void {
    for (const header of headers) this.#blocks(header, {tag: 'furniture'})
    this.#blocks(body, {})
    // A note cannot hold another, and a citation holds only a number, but damage follows no rules.
    for (let i = 0; i < this.#notes.length; i++) {
      const {node, number} = this.#notes[i]!
      const body = childrenOf(node).filter(child => !isCitation(child) || !isNumber(child))
      this.#blocks({...node, children: body}, {tag: 'note', note: number})
    }
    for (const footer of footers) this.#blocks(footer, {tag: 'furniture'})
  }

  #blocks(node: MarkupNode, facts: LineFacts): void {
    for (const child of childrenOf(node)) {
      if (isSilent(child)) continue
      const name = nameOf(child)
      if (name === 'p' || name === 'h') this.#paragraph(child, facts)
      else if (name === 'list') this.#list(child, facts, this.#lists.open(child), 0)
      else if (name === 'table-row') this.#row(child, facts)
      else if (child.type === 'text') this.#stray(child, facts)
      else if (holdsStyles.test(name))
        this.#blocks({...child, children: printedAmongStyles(child)}, facts)
      else this.#blocks(child, isFrame(child) ? factsOfBox(facts, this.#builder) : facts)
    }
  }

  /** Text outside any paragraph; programs do not write any, damaged files have some. */
  #stray(node: MarkupNode, facts: LineFacts): void {
    if (textOf(node).trim() !== '') this.#builder.add([{text: textOf(node)}], facts)
  }

  #paragraph(node: MarkupNode, facts: LineFacts): void {
    const look = this.#styles.look('paragraph', localAttribute(node, 'style-name'))
    const context = {
      styles: this.#styles,
      marker: (note: MarkupNode) => this.#marker(note),
      frame: (frame: MarkupNode) => void this.#frames.push(frame)
    }
    const pieces = readText(node, context, look)
    const number = pieces.some(({text}) => text.trim() !== '') ? this.#number() : undefined
    const counted = number !== undefined && /\d/.test(number)
    const all = number === undefined ? pieces : [{text: `${number} `}, ...pieces]
    this.#builder.add(all, {...facts, ...(counted && {counted})})
    const frames = this.#frames
    this.#frames = []
    for (const frame of frames) this.#blocks(frame, factsOfBox(facts, this.#builder))
  }

  #number(): string | undefined {
    const item = this.#item
    this.#item = undefined
    return item && this.#lists.next(item.list, item.depth, item.start)
  }

  #list(node: MarkupNode, facts: LineFacts, list: OpenList, depth: number): void {
    for (const item of childrenOf(node)) {
      const name = nameOf(item)
      if (name === 'list-item')
        this.#item = {list, depth, start: localAttribute(item, 'start-value')}
      if (name === 'list-item' || name === 'list-header') this.#inItem(item, facts, list, depth)
      else this.#blocks({...node, children: [item]}, facts)
      this.#item = undefined
    }
  }

  #inItem(item: MarkupNode, facts: LineFacts, list: OpenList, depth: number): void {
    for (const child of childrenOf(item)) {
      const style = localAttribute(child, 'style-name')
      if (nameOf(child) === 'list')
        this.#list(child, facts, style === '' ? list : {...list, style}, depth + 1)
      else this.#blocks({...item, children: [child]}, facts)
    }
  }

  #row(node: MarkupNode, facts: LineFacts): void {
    const row = this.#builder.mark()
    for (const child of childrenOf(node)) {
      const cell = child.type === 'text' ? {...node, children: [child]} : child
      this.#blocks(
        cell,
        facts.tag ? facts : {...facts, tag: 'cell', row, mark: this.#builder.mark()}
      )
    }
  }

  #marker(node: MarkupNode): StyledText {
    const printed = childrenOf(node).filter(isCitation).map(textOf).join('').trim()
    const number = /^\d+$/.test(printed) ? Number(printed) : this.#notes.length + 1
    this.#notes.push({node, number})
    return {text: String(number), marker: number}
  }
}

/** Styles hold no text, unless damage put some there. */
const holdsStyles = /^(?:font-face-decls|automatic-styles|styles|master-styles)$/

const printedAmongStyles = (node: MarkupNode): MarkupNode[] =>
  childrenOf(node).flatMap(child =>
    child.type === 'text' || isBlock(child) ? [child] : findAll(child, isBlock)
  )

const isBlock = (node: MarkupNode): boolean => /^(?:p|h|list|table-row|body)$/.test(nameOf(node))

/** What stands for a note in the text: a number, a letter, a star. */
const isCitation = (node: MarkupNode): boolean => nameOf(node) === 'note-citation'

const isNumber = (citation: MarkupNode): boolean =>
  elementsOf(citation).length === 0 && textOf(citation).trim().length <= longestCitation

const longestCitation = 5
