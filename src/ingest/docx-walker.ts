import {ListNumbers} from './docx-numbers.js'
import type {LayoutBuilder, LineFacts, Piece} from './layout-builder.js'
import {
  attribute,
  childrenOf,
  elementsOf,
  findAll,
  nameOf,
  textOf,
  type MarkupNode
} from './markup.js'

type Part = (name: string) => MarkupNode | undefined

/** Lays a Word document out as lines: body, then its notes; heads and feet of pages are furniture. */
export class DocxWalker {
  readonly #builder: LayoutBuilder
  readonly #part: Part
  readonly #names: string[]
  readonly #lists: ListNumbers
  /** Notes in the order of their markers, which is how Word numbers them. */
  readonly #notes: {kind: 'footnote' | 'endnote'; id: string}[] = []
  /** Text boxes met within the paragraph that is being read. */
  #boxes: MarkupNode[] = []

  constructor(builder: LayoutBuilder, part: Part, names: string[]) {
    this.#builder = builder
    this.#part = part
    this.#names = names
    this.#lists = new ListNumbers(part('numbering'))
  }

  walk(): void {
    this.#margins('header')
    const document = this.#part('document')
    if (document) this.#blocks(document, {})
    for (const [i, {kind, id}] of this.#notes.entries()) this.#note(kind, id, i + 1)
    this.#margins('footer')
  }

  #margins(kind: 'header' | 'footer'): void {
    const names = this.#names
      .map(name => /^word\/(.*)\.xml$/.exec(name)![1]!)
      .filter(name => name.startsWith(kind))
    for (const name of names.sort()) this.#blocks(this.#part(name)!, {tag: 'furniture'})
  }

  #note(kind: 'footnote' | 'endnote', id: string, note: number): void {
    const part = this.#part(`${kind}s`)
    const node =
      part && findAll(part, child => nameOf(child) === kind && attribute(child, 'w:id') === id)[0]
    if (node) this.#blocks(node, {tag: 'note', note})
  }

  #blocks(node: MarkupNode, facts: LineFacts): void {
    for (const child of elementsOf(node)) {
      const name = nameOf(child)
      if (name === 'p') this.#paragraph(child, facts)
      else if (name === 'tr') this.#row(child, facts)
      else if (name !== 'del' && !name.endsWith('pr')) this.#blocks(pick(child), facts)
    }
  }

  #row(node: MarkupNode, facts: LineFacts): void {
    const row = this.#builder.mark()
    for (const cell of elementsOf(node, 'tc'))
      this.#blocks(cell, facts.tag ? facts : {tag: 'cell', row, mark: this.#builder.mark()})
  }

  #paragraph(node: MarkupNode, facts: LineFacts): void {
    const pieces = this.#pieces(node, {})
    const isEmpty = pieces.every(piece => piece.text.trim() === '')
    const number = isEmpty ? undefined : this.#lists.next(node)
    const counted = number !== undefined && /\d/.test(number)
    const all = number === undefined ? pieces : [{text: `${number} `}, ...pieces]
    this.#builder.add(all, {...facts, ...(counted && {counted})})
    const boxes = this.#boxes
    this.#boxes = []
    // Text boxes hold letterheads and reference data; they stand beside the text, not in it.
    for (const box of boxes) this.#blocks(box, {tag: 'furniture'})
  }

  #pieces(node: MarkupNode, type: Partial<Piece>): Piece[] {
    return elementsOf(node).flatMap((child): Piece[] => {
      switch (nameOf(child)) {
        case 't':
          return [{...type, text: textOf(child)}]
        case 'tab':
        case 'ptab':
          return [{...type, text: ' '}]
        case 'br':
        case 'cr':
          return [{text: '', break: true}]
        case 'nobreakhyphen':
          return [{...type, text: '-'}]
        case 'softhyphen':
          return [{...type, text: '\u00ad'}]
        case 'footnotereference':
          return [this.#marker('footnote', attribute(child, 'w:id'))]
        case 'endnotereference':
          return [this.#marker('endnote', attribute(child, 'w:id'))]
        case 'txbxcontent':
          this.#boxes.push(child)
          return []
        case 'r':
          return this.#pieces(child, styleOf(child))
        case 'del':
        case 'instrtext':
        case 'ppr':
        case 'rpr':
          return []
        default:
          return this.#pieces(pick(child), type)
      }
    })
  }

  #marker(kind: 'footnote' | 'endnote', id: string): Piece {
    const known = this.#notes.findIndex(note => note.kind === kind && note.id === id)
    const number = known < 0 ? this.#notes.push({kind, id}) : known + 1
    return {text: String(number), marker: number}
  }
}

/** Word writes new drawings twice, for old programs too: the first is enough. */
function pick(node: MarkupNode): MarkupNode {
  if (nameOf(node) !== 'alternatecontent') return node
  return {...node, children: elementsOf(node).slice(0, 1)}
}

function styleOf(run: MarkupNode): Partial<Piece> {
  const properties = elementsOf(run, 'rpr').flatMap(childrenOf)
  const isOn = (name: string): boolean =>
    properties.some(
      node => nameOf(node) === name && !/^(?:0|false|none)$/.test(attribute(node, 'w:val'))
    )
  const raised = properties.some(
    node => nameOf(node) === 'vertalign' && attribute(node, 'w:val') === 'superscript'
  )
  return {
    ...(isOn('b') && {bold: true}),
    ...(isOn('i') && {italic: true}),
    ...(raised && {raised: true})
  }
}
