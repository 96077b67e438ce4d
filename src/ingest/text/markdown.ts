import {applyEdits, type Edited} from '../edits.js'
import {plainToken, type Line, type Token} from '../layout.js'
import {sliceLine} from '../slice-line.js'
import {findSigns, type MarkdownSigns, type Range} from './markdown-signs.js'

/** A Markdown text without its signs, and what they said about its lines. */
export interface Markdown extends Edited {
  /** Give the lines of the text what the signs said; a row of a table becomes a line for each cell. */
  decorate: (lines: Line[]) => Line[]
  /** Whether it says where pages end. */
  isPaged: boolean
}

export function readMarkdown(text: string): Markdown {
  const signs = findSigns(text)
  const edited = applyEdits(text, signs.edits)
  const decorator = new Decorator(signs, edited, text)
  return {...edited, decorate: lines => decorator.decorate(lines), isPaged: decorator.isPaged}
}

class Decorator {
  readonly #styles: MarkdownSigns['styles']
  readonly #cells: MarkdownSigns['cells']
  readonly #notes: MarkdownSigns['notes']
  readonly #pageEnds: number[]

  constructor(signs: MarkdownSigns, {moved}: Edited, text: string) {
    const move = <T extends Range>(range: T): T => ({
      ...range,
      start: moved(range.start),
      end: moved(range.end)
    })
    this.#styles = byStart(signs.styles.map(move))
    this.#cells = byStart(signs.cells.map(move))
    this.#notes = signs.notes.map(note => ({...move(note), numberEnd: moved(note.numberEnd)}))
    this.#pageEnds = pageEnds(signs.rules, text).map(moved)
  }

  get isPaged(): boolean {
    return this.#pageEnds.length > 0
  }

  decorate(lines: Line[]): Line[] {
    const styles = new Sweep(this.#styles)
    const cells = new Sweep(this.#cells)
    const notes = new Sweep(this.#notes)
    let page = 1
    return lines.flatMap(line => {
      const end = line.offset + line.text.length
      while (this.#pageEnds[page - 1]! <= line.offset) page++
      const [note] = notes.within(line.offset, end)
      const told = {
        ...line,
        page: this.#pageEnds.length > 0 ? page : line.page,
        tokens: tokensOf(line, styles.within(line.offset, end)),
        ...(note && {note: note.number, ...numberEnd(line, note.numberEnd)})
      }
      const inLine = cells.within(line.offset, end)
      return inLine.length > 0 ? inLine.flatMap(cell => toCell(told, cell)) : [told]
    })
  }
}

const byStart = <T extends Range>(ranges: T[]): T[] => ranges.toSorted((a, b) => a.start - b.start)

/** pymupdf4llm ends each page with a rule, the last one too. */
function pageEnds(rules: Range[], text: string): number[] {
  const last = rules.at(-1)
  const ends = rules.filter(({start, end}) => /^-{3,5}\s*$/.test(text.slice(start, end)))
  return last && last === ends.at(-1) && text.slice(last.end).trim() === ''
    ? ends.map(({start}) => start)
    : []
}

/** Ranges that touch lines, asked for in reading order. */
class Sweep<T extends Range> {
  readonly #ranges: T[]
  #open: T[] = []
  #next = 0

  constructor(ranges: T[]) {
    this.#ranges = ranges
  }

  within(start: number, end: number): T[] {
    while (this.#next < this.#ranges.length && this.#ranges[this.#next]!.start < end)
      this.#open.push(this.#ranges[this.#next++]!)
    this.#open = this.#open.filter(range => range.end > start)
    return this.#open
  }
}

/** Cut a line at the bounds of its styles. */
function tokensOf(line: Line, styles: MarkdownSigns['styles']): readonly Token[] {
  if (styles.length === 0) return line.tokens
  const {length} = line.text
  const bounds = new Set([0, length])
  const local = styles.map(style => ({
    ...style,
    start: Math.max(0, style.start - line.offset),
    end: Math.min(length, style.end - line.offset)
  }))
  for (const {start, end} of local) bounds.add(start).add(end)
  const sorted = [...bounds].sort((a, b) => a - b)
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i]!
    const own = local.filter(style => style.start <= start && style.end >= end)
    return Object.assign(plainToken(line.text), ...own, {start, end}) as Token
  })
}

/** The number of a note, where it stands on the line. */
function numberEnd(line: Line, end: number): Pick<Line, 'noteNumberEnd'> {
  const at = end - line.offset
  if (at <= 0 || at > line.text.length) return {}
  return {noteNumberEnd: at + /^\s*/.exec(line.text.slice(at))![0].length}
}

/** The part of a cell on a line; a cell may take several lines. */
function toCell(line: Line, {start, end, row, mark}: MarkdownSigns['cells'][number]): Line[] {
  const from = Math.max(0, start - line.offset)
  const cell = sliceLine(line, from, Math.min(line.text.length, end - line.offset))
  return cell.text === '' ? [] : [{...cell, row, mark: mark ?? start + 1}]
}
