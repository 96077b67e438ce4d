import type {LayoutFile} from '../schema/layout-file.js'
import type {Block, Doubt, DocumentRecord, ParagraphBlock, Source} from '../schema/record.js'
import {align} from './align.js'
import {valueAt} from './path.js'
import {cut, joinSources, movedDoubts, wholePiece, type MovedBlock} from './pieces.js'
import {linesWithin, numbersOf} from './places.js'

export type Target = {path: string} | {note: number} | 'other' | 'furniture'

/** Something in a record that has blocks. */
interface RecordPart {
  label: string | null
  blocks: Block[]
  doubts: Doubt[]
  source: Source
}

/**
 * Put lines of the document into another part of its record: out of the blocks and notes that have them now,
 * into the one that is named.
 *
 * @param from index of the first line in the layout
 * @param to of the last one
 * @returns the record, and the texts of the lines
 * @throws where they cannot be moved
 */
export function moveLines(
  record: DocumentRecord,
  layout: LayoutFile,
  from: number,
  to: number,
  target: Target
): [DocumentRecord, string[]] {
  const lines = layout.lines.slice(from, to + 1)
  if (lines.length === 0) throw new Error('There are no such lines')
  const next = structuredClone(record)
  const taking = new Taking(layout, from, to)
  for (const part of partsOf(next)) taking.takeFromPart(part)
  next.footnotes = next.footnotes.flatMap(note => taking.takeFromNote(note))
  const taken = [...taking.taken, ...taking.linesOfNone()].sort(
    (a, b) => a.source.start.offset - b.source.start.offset
  )
  if (target !== 'furniture') put(next, taken, target)
  next.other = next.other.filter(({blocks}) => blocks.length > 0)
  return [next, lines.map(({text}) => text)]
}

const partsOf = ({exchanges, postponement, explanation, other}: DocumentRecord): RecordPart[] => [
  ...exchanges.flatMap(({questions, answer}): RecordPart[] =>
    answer ? [...questions, answer] : questions
  ),
  ...[postponement, explanation, ...other].filter(part => part !== null)
]

class Taking {
  readonly taken: Block[] = []
  readonly #layout: LayoutFile
  readonly #from: number
  readonly #to: number
  readonly #used = new Set<number>()

  constructor(layout: LayoutFile, from: number, to: number) {
    this.#layout = layout
    this.#from = from
    this.#to = to
  }

  takeFromPart(part: RecordPart): void {
    if (part.label !== null)
      for (const line of numbersOf({...part, blocks: []}, this.#layout)) this.#used.add(line)
    const pieces = part.blocks.flatMap((block, i) => this.#leave(block, i))
    part.doubts = movedDoubts(part.doubts, pieces)
    part.blocks = pieces.map(({block}) => block)
  }

  /** @returns the note without the lines; nothing where none is left */
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
    return [
      {
        ...note,
        text: blocks.map(({text}) => text).join(' '),
        references: blocks[0]!.references,
        source: joinSources(...blocks.map(({source}) => source))
      }
    ]
  }

  /** What stays of a block; the rest is taken. */
  #leave(block: Block, index: number): MovedBlock[] {
    const numbers = numbersOf(block, this.#layout)
    for (const number of numbers) this.#used.add(number)
    const isInside = (line: number): boolean => line >= this.#from && line <= this.#to
    if (!numbers.some(isInside)) return [wholePiece(block, index)]
    if (numbers.every(isInside)) {
      this.taken.push(block)
      return []
    }
    if (!('text' in block))
      throw new Error(`A ${block.type} is moved as a whole: choose all its lines`)
    const spots = align(block.text, linesWithin(this.#layout, block.source))
    const first = spots.findIndex(spot => spot && isInside(spot.line))
    const last = spots.findLastIndex(spot => spot && isInside(spot.line)) + 1
    const part = (from: number, to: number) => cut(block, index, [from, to], spots, this.#layout)
    const inside = part(first, last)
    if (inside) this.taken.push(inside.block)
    return [part(0, first), part(last, spots.length)].filter(piece => piece !== undefined)
  }

  /** The lines that nothing in the record was made of, as one paragraph where they follow each other. */
  linesOfNone(): Block[] {
    const blocks: ParagraphBlock[] = []
    for (let i = this.#from; i <= this.#to; i++) {
      if (this.#used.has(i)) continue
      const line = this.#layout.lines[i]!
      const point = (offset: number) => ({line: line.line, column: offset - line.start + 1, offset})
      const pages = this.#layout.pages.length > 0 ? [line.page] : []
      const source = {start: point(line.start), end: point(line.end), pages}
      const own = {
        type: 'paragraph',
        text: line.text,
        footnoteReferences: [],
        references: [],
        source
      } as const
      const before = i > this.#from && !this.#used.has(i - 1) ? blocks.at(-1) : undefined
      if (!before) blocks.push({...own, footnoteReferences: [], references: []})
      else {
        before.text = glued(before.text, line.text)
        before.source = joinSources(before.source, source)
      }
    }
    return blocks
  }
}

/** Two printed lines as running text: a word that is divided between them is one. */
const glued = (above: string, below: string): string =>
  /\p{Ll}-$/u.test(above) && /^\p{Ll}/u.test(below) && !/^(?:en|of)\b/.test(below)
    ? above.slice(0, -1) + below
    : `${above} ${below}`

function put(record: DocumentRecord, taken: Block[], target: Exclude<Target, 'furniture'>): void {
  if (taken.length === 0) throw new Error('These lines have no text that could be moved')
  const source = joinSources(...taken.map(({source}) => source))
  if (target === 'other') record.other.push({label: null, blocks: taken, doubts: [], source})
  else if ('note' in target) addNote(record, target.note, textOf(taken), source)
  else {
    const part = valueAt(record, target.path) as
      RecordPart | DocumentRecord['footnotes'][number] | undefined
    if (part && 'blocks' in part) insert(part, taken)
    else if (part && 'text' in part) {
      part.text = `${part.text} ${textOf(taken)}`
      part.source = joinSources(part.source, source)
    } else throw new Error(`\`${target.path}\` cannot take lines`)
  }
}

function insert(part: RecordPart, taken: Block[]): void {
  const pieces = [
    ...part.blocks.map(wholePiece),
    ...taken.map((block): MovedBlock => ({block, origins: []}))
  ]
  pieces.sort((a, b) => a.block.source.start.offset - b.block.source.start.offset)
  part.doubts = movedDoubts(part.doubts, pieces)
  part.source = joinSources(part.source, ...taken.map(({source}) => source))
  part.blocks = pieces.map(({block}) => block)
}

function textOf(blocks: Block[]): string {
  if (!blocks.every(block => 'text' in block))
    throw new Error('A note can only be made of plain text')
  return blocks.map(({text}) => text).join(' ')
}

function addNote(record: DocumentRecord, number: number, text: string, source: Source): void {
  const printed = new RegExp(`^\\s*\\(?${number}\\)?[.:]?\\s+`)
  const same = record.footnotes.filter(note => note.number === number).length
  const id = same === 0 ? `n${number}` : `n${number}-${same + 1}`
  const note = {
    id,
    number,
    text: text.replace(printed, ''),
    urls: [],
    references: [],
    doubts: [],
    source
  }
  record.footnotes = [...record.footnotes, note].sort((a, b) => a.number - b.number)
}
