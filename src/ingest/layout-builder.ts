import type {Meter} from '../diagnostics/meter.js'
import {cleanSigns} from './signs.js'
import {untilEnd, type Layout, type Line, type Metadata, type Token} from './layout.js'

/** A piece of running text of one type; `break` ends the line but not the paragraph. */
export interface StyledText {
  text: string
  bold?: boolean
  italic?: boolean
  raised?: boolean
  /** Number of the footnote that the piece marks. */
  marker?: number
  /** Address that the piece links to. */
  link?: string
  break?: boolean
}

/** What a line is; see `Line`. A `mark` keeps several lines in one paragraph or cell. */
export type LineFacts = Partial<
  Pick<
    Line,
    'tag' | 'mark' | 'row' | 'boxed' | 'note' | 'noteNumberEnd' | 'opens' | 'counted' | 'indent'
  >
>

/** What lines in a text box are; those of heads and feet of pages, and of notes, stay what they are. */
export const factsOfBox = (facts: LineFacts, builder: LayoutBuilder): LineFacts =>
  facts.tag === 'furniture' || facts.tag === 'note' ? facts : {boxed: builder.mark()}

/**
 * Lays the text of a markup format out as lines, one per paragraph, and counts the places in the
 * resulting text. White space is collapsed, as browsers and printers do.
 */
export class LayoutBuilder {
  readonly #lines: Line[] = []
  readonly #meter: Meter
  #text = ''
  #marks = 0

  constructor(meter: Meter) {
    this.#meter = meter
  }

  /** A new number for an element. */
  mark(): number {
    return ++this.#marks
  }

  /** Add a paragraph; without any visible character it is left out. @returns whether it was added */
  add(pieces: StyledText[], facts: LineFacts = {}): boolean {
    const mark = facts.mark ?? this.mark()
    const before = this.#lines.length
    let line: StyledText[] = []
    const add = (): void => {
      // A note begins but once.
      const {noteNumberEnd, ...others} = facts
      const first = this.#lines.length === before && noteNumberEnd !== undefined
      this.#addLine(line, {...others, mark, ...(first && {noteNumberEnd})})
      line = []
    }
    for (const piece of pieces)
      if (piece.break) add()
      else line.push(piece)
    add()
    return this.#lines.length > before
  }

  build(format: Layout['format'], metadata: Metadata = {}): Layout {
    return {
      type: 'layout',
      format,
      text: this.#text,
      lines: this.#lines,
      pages: null,
      typography: false,
      metadata
    }
  }

  #addLine(pieces: StyledText[], {indent = 0, ...facts}: LineFacts): void {
    const {text, tokens} = collapse(pieces)
    if (text === '') return
    this.#meter.add('lines', 1)
    this.#meter.add('characters', text.length + 1)
    this.#lines.push({
      text,
      offset: this.#text.length,
      number: this.#lines.length + 1,
      column: 1,
      page: 1,
      gap: 0,
      indent,
      tokens,
      tag: 'paragraph',
      ...facts
    })
    this.#text += `${text}\n`
  }
}

function collapse(pieces: StyledText[]): {text: string; tokens: Token[]} {
  const tokens: Token[] = []
  let text = ''
  for (const {text: raw, bold = false, italic = false, raised = false, marker, link} of pieces) {
    const spaced = cleanSigns(raw.replaceAll('\u00ad', '')).replace(/\s+/g, ' ')
    const value = text === '' || text.endsWith(' ') ? spaced.trimStart() : spaced
    if (value === '') continue
    const [start, end] = [text.length, text.length + value.length]
    tokens.push({
      start,
      end,
      size: 0,
      bold,
      italic,
      raised,
      ...(marker !== undefined && {marker}),
      ...(link !== undefined && {link})
    })
    text += value
  }
  const trimmed = text.trimEnd()
  return {text: trimmed, tokens: untilEnd(tokens, trimmed.length)}
}
