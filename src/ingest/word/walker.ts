import {factsOfBox, type LayoutBuilder, type LineFacts, type StyledText} from '../layout-builder.js'
import {elementsOf, findAll, localAttribute, nameOf, type MarkupNode} from '../markup/dom.js'
import {chosen, holdsBlocks, isDeletedPart, isGone, printedIn} from './elements.js'
import {WordListNumbers} from './numbers.js'
import type {WordParts} from './package.js'
import {RunReader} from './runs.js'
import {WordStyles} from './styles.js'

const noteKinds = ['footnote', 'endnote'] as const
type NoteKind = (typeof noteKinds)[number]

/** Lays out a document that Word imports in place of an element (`w:altChunk`). */
export type Importer = (id: string, facts: LineFacts) => void

/** A paragraph that goes on in the next one, because the mark between the two was deleted. */
interface Unfinished {
  pieces: StyledText[]
  properties: MarkupNode | undefined
  facts: LineFacts
}

/** Lays a Word document out as lines: body, then its notes; heads and feet of pages are furniture. */
export class DocxWalker {
  readonly #builder: LayoutBuilder
  readonly #parts: WordParts
  readonly #import: Importer
  readonly #styles: WordStyles
  readonly #lists: WordListNumbers
  readonly #runs: RunReader
  /** Notes in the order of their markers, which is how Word numbers them. */
  readonly #notes: {kind: NoteKind; id: string}[] = []
  /** Notes that have already been laid out. */
  readonly #read = new Set<MarkupNode>()
  /** Text boxes found within the paragraph that is being read. */
  #boxes: MarkupNode[] = []
  #unfinished: Unfinished | undefined

  constructor(builder: LayoutBuilder, parts: WordParts, importer: Importer) {
    this.#builder = builder
    this.#parts = parts
    this.#import = importer
    this.#styles = new WordStyles(parts.styles)
    this.#lists = new WordListNumbers(parts.numbering, this.#styles)
    this.#runs = new RunReader({
      styles: this.#styles,
      link: id => parts.links.get(id),
      marker: (kind, id) => this.#marker(kind, id),
      box: node => this.#boxes.push(node)
    })
  }

  walk(): void {
    for (const part of this.#parts.headers) this.#story(part, {tag: 'furniture'})
    this.walkBody()
    for (const part of this.#parts.footers) this.#story(part, {tag: 'furniture'})
  }

  /** The document without the heads and feet of its pages. */
  walkBody(facts: LineFacts = {}): void {
    this.#story(this.#parts.document, facts)
    for (const [i, {kind, id}] of this.#notes.entries()) this.#markedNote(kind, id, i + 1)
    this.#unmarkedNotes()
  }

  #markedNote(kind: NoteKind, id: string, note: number): void {
    const part = this.#parts[`${kind}s`]
    const node =
      part &&
      findAll(part, child => nameOf(child) === kind && localAttribute(child, 'id') === id)[0]
    if (node) this.#note(node, note)
  }

  /** Notes whose markers were lost, and whatever else is among the notes. */
  #unmarkedNotes(): void {
    for (const kind of noteKinds) {
      const part = this.#parts[`${kind}s`]
      if (part) this.#story(part, {})
    }
  }

  #note(node: MarkupNode, note: number): void {
    if (this.#read.has(node)) return
    this.#read.add(node)
    // To Word the rules between text and notes are notes, of a type of their own.
    const type = localAttribute(node, 'type')
    this.#story(node, type === '' || type === 'normal' ? {tag: 'note', note} : {tag: 'furniture'})
  }

  /** Text that runs on from paragraph to paragraph: a body, a cell, a note. */
  #story(node: MarkupNode, facts: LineFacts): void {
    this.#blocks(node, facts)
    this.#finish()
  }

  #blocks(node: MarkupNode, facts: LineFacts): void {
    for (const child of printedIn(node)) {
      const name = nameOf(child)
      if (name === 'p') this.#paragraph(child, facts)
      else if (name === 'tr') this.#row(child, facts)
      else if (name === 'footnote' || name === 'endnote') this.#unmarkedNote(child)
      else if (name === 'altchunk') this.#imported(child, facts)
      else if (isGone(child)) continue
      else if (holdsBlocks(child)) this.#blocks(chosen(child), facts)
      // Text outside any paragraph; Word does not write any, damaged files have some.
      else this.#paragraph({...node, children: [child]}, facts)
    }
  }

  #imported(node: MarkupNode, facts: LineFacts): void {
    this.#finish()
    this.#import(localAttribute(node, 'id'), facts)
  }

  /** A note that no marker points to is numbered after those that have one. */
  #unmarkedNote(node: MarkupNode): void {
    const isKnown = this.#read.has(node)
    if (!isKnown && isPrinted(node)) this.#note(node, this.#notes.push({kind: 'footnote', id: ''}))
  }

  #row(node: MarkupNode, facts: LineFacts, row = this.#builder.mark()): void {
    this.#finish()
    if (isDeletedPart(node, 'trpr')) return
    for (const child of elementsOf(node)) {
      // Cells may be within a content control or a revision.
      if (nameOf(child) !== 'tc' && findAll(child, isCell).length > 0)
        this.#row(chosen(child), facts, row)
      else if (!isGone(child) && !isDeletedPart(child, 'tcpr'))
        this.#story(
          nameOf(child) === 'tc' ? child : {...node, children: [child]},
          facts.tag ? facts : {...facts, tag: 'cell', row, mark: this.#builder.mark()}
        )
    }
  }

  #paragraph(node: MarkupNode, facts: LineFacts): void {
    const own = elementsOf(node, 'ppr')[0]
    const pieces = this.#runs.read(node, this.#styles.ofParagraph(own).look)
    const before = this.#unfinished
    const isFirst = !before || !isVisible(before.pieces)
    this.#unfinished = {
      pieces: [...(before?.pieces ?? []), ...pieces],
      properties: isFirst ? own : before.properties,
      facts: before?.facts ?? facts
    }
    if (!isMarkGone(own)) this.#finish()
  }

  /** Lay out the last paragraph read, if that has not been done. */
  #finish(): void {
    if (!this.#unfinished) return
    const {pieces, properties, facts} = this.#unfinished
    this.#unfinished = undefined
    const number = isVisible(pieces) ? this.#lists.next(properties) : undefined
    const counted = number !== undefined && /\d/.test(number)
    const all = number === undefined ? pieces : [{text: `${number} `}, ...pieces]
    this.#builder.add(all, {...facts, ...(counted && {counted})})
    const boxes = this.#boxes
    this.#boxes = []
    for (const box of boxes) this.#story(box, factsOfBox(facts, this.#builder))
  }

  #marker(kind: NoteKind, id: string): StyledText {
    const known = this.#notes.findIndex(note => note.kind === kind && note.id === id)
    const number = known < 0 ? this.#notes.push({kind, id}) : known + 1
    return {text: String(number), marker: number}
  }
}

const isVisible = (pieces: StyledText[]): boolean => pieces.some(piece => piece.text.trim() !== '')

const isCell = (node: MarkupNode): boolean => nameOf(node) === 'tc'

const isPrinted = (node: MarkupNode): boolean =>
  findAll(node, child => nameOf(child) === 't').length > 0

/** Marks at the end of a paragraph that do not show: what follows goes on in the same paragraph. */
const goneMarks = new Set(['del', 'movefrom', 'vanish', 'specvanish'])

/** @param properties those of the paragraph (`w:pPr`), which hold those of its mark */
const isMarkGone = (properties: MarkupNode | undefined): boolean =>
  properties !== undefined &&
  elementsOf(properties, 'rpr').some(mark =>
    elementsOf(mark).some(
      child =>
        goneMarks.has(nameOf(child)) && !/^(?:0|false|off)$/.test(localAttribute(child, 'val'))
    )
  )
