import {referencesIn} from '../emit/references.js'
import type {LayoutFile} from '../schema/layout-file.js'
import type {Block, DocumentRecord, Doubt, ParagraphBlock, Source} from '../schema/record.js'
import {align} from './align.js'
import {cut, joinSources, movedDoubts, wholePiece, type MovedBlock} from './pieces.js'
import {linesWithin, numbersOf} from './places.js'
import {followsSuspendedHyphen} from '../words/suspended-hyphens.js'

/** Something in a record that has blocks. */
export interface RecordPart {
  label: string | null
  blocks: Block[]
  doubts: Doubt[]
  source: Source
}

/** Takes a range of lines out of the parts of a record. */
export class LineTaking {
  readonly #taken: Block[] = []
  readonly #layout: LayoutFile
  readonly #from: number
  readonly #to: number
  readonly #used = new Set<number>()

  /** @param from index of the first line @param to of the last one */
  constructor(layout: LayoutFile, from: number, to: number) {
    this.#layout = layout
    this.#from = from
    this.#to = to
  }

  /** What was taken out of the parts. */
  get taken(): readonly Block[] {
    return this.#taken
  }

  /** @returns whether anything is left of the part */
  takeFromPart(part: RecordPart): boolean {
    const pieces = part.blocks.flatMap((block, i) => this.#leave(block, i))
    part.doubts = movedDoubts(part.doubts, pieces)
    const isEmptied = pieces.length === 0 && part.blocks.length > 0
    part.blocks = pieces.map(({block}) => block)
    const labelLines = part.label === null ? [] : numbersOf({...part, blocks: []}, this.#layout)
    // A heading among the text goes with it: it headed nothing else.
    if (isEmptied && labelLines.every(line => this.#isInside(line))) return false
    for (const line of labelLines) this.#used.add(line)
    return true
  }

  /** @returns the note without the lines; nothing if none are left */
  takeFromNote(note: DocumentRecord['footnotes'][number]): DocumentRecord['footnotes'] {
    const {text, references, source} = note
    const block: ParagraphBlock = {
      type: 'paragraph',
      text,
      references,
      footnoteReferences: [],
      source
    }
    const pieces = this.#leave(block, 0)
    if (pieces.length === 0) return []
    if (pieces[0]!.block === block) return [note]
    const blocks = pieces.map(({block}) => block as ParagraphBlock)
    const left = blocks.map(({text}) => text).join(' ')
    return [
      {
        ...note,
        text: left,
        references: referencesIn(left),
        source: joinSources(...blocks.map(({source}) => source))
      }
    ]
  }

  #isInside(line: number): boolean {
    return line >= this.#from && line <= this.#to
  }

  /** What stays of a block; the rest is taken. */
  #leave(block: Block, index: number): MovedBlock[] {
    const numbers = numbersOf(block, this.#layout)
    for (const number of numbers) this.#used.add(number)
    if (!numbers.some(line => this.#isInside(line))) return [wholePiece(block, index)]
    if (numbers.every(line => this.#isInside(line))) {
      this.#taken.push(block)
      return []
    }
    if (!('text' in block))
      throw new Error(`A ${block.type} is moved as a whole: choose all its lines`)
    const spots = align(block.text, linesWithin(this.#layout, block.source))
    const first = spots.findIndex(spot => spot && this.#isInside(spot.line))
    const last = spots.findLastIndex(spot => spot && this.#isInside(spot.line)) + 1
    const part = (from: number, to: number) => cut(block, index, [from, to], spots, this.#layout)
    const inside = part(first, last)
    if (inside) this.#taken.push(inside.block)
    return [part(0, first), part(last, spots.length)].filter(piece => piece !== undefined)
  }

  /** The lines that nothing in the record was made from, as one paragraph if they follow each other. */
  linesOfNone(): ParagraphBlock[] {
    const blocks: ParagraphBlock[] = []
    for (let i = this.#from; i <= this.#to; i++) {
      if (this.#used.has(i)) continue
      const own = this.#paragraphOf(i)
      const above = i > this.#from && !this.#used.has(i - 1) ? blocks.at(-1) : undefined
      if (!above) blocks.push(own)
      else {
        above.text = glued(above.text, own.text)
        above.source = joinSources(above.source, own.source)
      }
    }
    return blocks.map(block => ({...block, references: referencesIn(block.text)}))
  }

  #paragraphOf(number: number): ParagraphBlock {
    const {line, page, start, end, text} = this.#layout.lines[number]!
    const point = (offset: number) => ({line, column: offset - start + 1, offset})
    const pages = this.#layout.pages.length > 0 ? [page] : []
    const source = {start: point(start), end: point(end), pages}
    return {
      type: 'paragraph',
      text: text.normalize('NFC').trim().replace(/\s+/g, ' '),
      footnoteReferences: [],
      references: [],
      source
    }
  }
}

/** Two printed lines as running text; a word divided between them is joined. */
const glued = (above: string, below: string): string =>
  /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) && !followsSuspendedHyphen.test(below)
    ? above.slice(0, -1) + below
    : `${above} ${below}`
