import {ListNumbers} from './numbers.js'
import type {LayoutBuilder, LineFacts, Piece} from '../layout-builder.js'
import {
  attribute,
  childrenOf,
  elementsOf,
  findAll,
  nameOf,
  textOf,
  type MarkupNode
} from '../markup/dom.js'

type Part = (name: string) => MarkupNode | undefined

const noteKinds = ['footnote', 'endnote'] as const
type NoteKind = (typeof noteKinds)[number]

/** Lays a Word document out as lines: body, then its notes; heads and feet of pages are furniture. */
export class DocxWalker {
  readonly #builder: LayoutBuilder
  readonly #part: Part
  readonly #names: string[]
  readonly #lists: ListNumbers
  /** Notes in the order of their markers, which is how Word numbers them. */
  readonly #notes: {kind: NoteKind; id: string}[] = []
  /** Notes that were laid out already. */
  readonly #read = new Set<MarkupNode>()
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
    for (const [i, {kind, id}] of this.#notes.entries()) this.#markedNote(kind, id, i + 1)
    this.#unmarkedNotes()
    this.#margins('footer')
  }

  #margins(kind: 'header' | 'footer'): void {
    const names = this.#names
      .map(name => /^word\/(.*)\.xml$/.exec(name)![1]!)
      .filter(name => name.startsWith(kind))
    for (const name of names.sort()) this.#blocks(this.#part(name)!, {tag: 'furniture'})
  }

  #markedNote(kind: NoteKind, id: string, note: number): void {
    const part = this.#part(`${kind}s`)
    const node =
      part && findAll(part, child => nameOf(child) === kind && attribute(child, 'w:id') === id)[0]
    if (node) this.#note(node, note)
  }

  /** Notes whose markers were lost, and whatever else stands among the notes. */
  #unmarkedNotes(): void {
    for (const kind of noteKinds) {
      const part = this.#part(`${kind}s`)
      if (part) this.#blocks(part, {})
    }
  }

  #note(node: MarkupNode, note: number): void {
    if (this.#read.has(node)) return
    this.#read.add(node)
    // Lines between text and notes are notes to Word, of a type of their own.
    const isLine = attribute(node, 'w:type') !== '' && attribute(node, 'w:type') !== 'normal'
    this.#blocks(node, isLine ? {tag: 'furniture'} : {tag: 'note', note})
  }

  #blocks(node: MarkupNode, facts: LineFacts): void {
    for (const child of printedIn(node)) {
      const name = nameOf(child)
      if (name === 'p') this.#paragraph(child, facts)
      else if (name === 'tr') this.#row(child, facts)
      else if (name === 'footnote' || name === 'endnote') this.#unmarkedNote(child)
      else if (name === 'del') continue
      else if (holdsBlocks(child)) this.#blocks(pick(child), facts)
      // Text outside any paragraph; Word writes none, damaged files hold some.
      else this.#paragraph({...node, children: [child]}, facts)
    }
  }

  /** A note that no marker points to counts on after those that have one. */
  #unmarkedNote(node: MarkupNode): void {
    const isKnown = this.#read.has(node)
    if (!isKnown && isPrinted(node)) this.#note(node, this.#notes.push({kind: 'footnote', id: ''}))
  }

  #row(node: MarkupNode, facts: LineFacts, row = this.#builder.mark()): void {
    for (const child of elementsOf(node)) {
      // Cells may stand within a content control or a revision.
      if (nameOf(child) !== 'tc' && findAll(child, isCell).length > 0)
        this.#row(pick(child), facts, row)
      else if (nameOf(child) !== 'del')
        this.#blocks(
          nameOf(child) === 'tc' ? child : {...node, children: [child]},
          facts.tag ? facts : {tag: 'cell', row, mark: this.#builder.mark()}
        )
    }
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
    return printedIn(node).flatMap((child): Piece[] => {
      const sign = this.#sign(child, type)
      // A sign holds nothing; what damage put there is kept.
      if (sign) return [sign, ...this.#pieces(child, type)]
      switch (nameOf(child)) {
        case '':
        case 't':
          return [{...type, text: textOf(child)}]
        case 'txbxcontent':
          this.#boxes.push(child)
          return []
        case 'r':
          return this.#pieces(child, styleOf(child))
        case 'del':
          return []
        case 'instrtext':
        case 'ppr':
        case 'rpr':
          // They show no text, and neither do they lose it.
          return findAll(child, isText).map(node => ({...type, text: textOf(node)}))
        default:
          return this.#pieces(pick(child), type)
      }
    })
  }

  /** An element that stands for a sign, a line end or the marker of a note. */
  #sign(node: MarkupNode, type: Partial<Piece>): Piece | undefined {
    switch (nameOf(node)) {
      case 'tab':
      case 'ptab':
        return {...type, text: ' '}
      case 'br':
      case 'cr':
        return {text: '', break: true}
      case 'nobreakhyphen':
        return {...type, text: '-'}
      case 'softhyphen':
        return {...type, text: '\u00ad'}
      case 'footnotereference':
        return this.#marker('footnote', attribute(node, 'w:id'))
      case 'endnotereference':
        return this.#marker('endnote', attribute(node, 'w:id'))
      default:
        return undefined
    }
  }

  #marker(kind: NoteKind, id: string): Piece {
    const known = this.#notes.findIndex(note => note.kind === kind && note.id === id)
    const number = known < 0 ? this.#notes.push({kind, id}) : known + 1
    return {text: String(number), marker: number}
  }
}

/** Elements that text stands in where their `t` was lost. */
const textHolders = new Set(['t', 'r', 'p', 'tc', 'body'])

/** Child elements, and text where text can be. */
const printedIn = (node: MarkupNode): MarkupNode[] =>
  childrenOf(node).filter(child => child.name || (textOf(child).trim() !== '' && holdsText(node)))

/** Within a `t` all is text, whatever damage put around it. */
function holdsText(node: MarkupNode): boolean {
  if (textHolders.has(nameOf(node))) return true
  for (let parent = node.parent; parent; parent = parent.parent)
    if (nameOf(parent) === 't') return true
  return false
}

const isText = (node: MarkupNode): boolean => nameOf(node) === 't'

const isCell = (node: MarkupNode): boolean => nameOf(node) === 'tc'

const isPrinted = (node: MarkupNode): boolean => findAll(node, isText).length > 0

const blockNames = new Set(['p', 'tr', 'footnote', 'endnote'])

const holdsBlocks = (node: MarkupNode): boolean =>
  findAll(node, child => blockNames.has(nameOf(child))).length > 0

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
