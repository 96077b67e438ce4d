import {decodeString} from 'micromark-util-decode-string'
import {signsOf, type MarkdownSign} from './markdown-events.js'
import {gridTables, type MarkdownCell} from './grid-tables.js'
import {maskStars} from './mask-stars.js'
import type {Edit} from '../edits.js'
import type {Token} from '../layout.js'

/** A range of the text, in UTF-16 units. */
export interface Range {
  start: number
  end: number
}

/** What the signs of a Markdown text say; all places are those of the text itself. */
export interface MarkdownSigns {
  /** The signs, to be taken out. */
  edits: Edit[]
  styles: (Range & Partial<Token>)[]
  cells: MarkdownCell[]
  /** Notes, with their numbers and where those end. */
  notes: (Range & {number: number; numberEnd: number})[]
  /** Rules across the page. */
  rules: Range[]
}

const attributes = String.raw`\{[#.][^{}\n]{1,100}\}`
const span = new RegExp(String.raw`\[([^\][\n]{0,300})\](${attributes})`, 'g')
const apart = new RegExp(
  String.raw`[ \t]{0,9}${attributes}|(?<=\))\{\w+=[^{}\n]{1,100}\}|^:{3,}.*$|^ {2,9}-{2,}(?: {1,9}-{2,})+ *$`,
  'gm'
)

/**
 * What pandoc says about a text: `[words]{.underline}`, `# Vraag 1 {#vraag-1}`,
 * `![](a.png){width="2in"}`, `::: {.box}`; and the borders of its tables without lines, ` ----- -----`.
 */
function attributesIn(text: string): Edit[] {
  const spans = [...text.matchAll(span)].flatMap(({index, 0: all, 1: words}) => [
    {start: index, end: index + 1, by: ''},
    {start: index + 1 + words!.length, end: index + all.length, by: ''}
  ])
  const others = [...text.matchAll(apart)].map(({index, 0: all}) => ({
    start: index,
    end: index + all.length,
    by: ''
  }))
  return [...spans, ...others]
}

/** A picture written out in its line, which is too long for the parser. */
const picture = /!\[[^\][\n]{0,300}\]\(data:[^()\s]*\)/g

const picturesIn = (text: string): Edit[] =>
  Array.from(text.matchAll(picture), ({index, 0: all}) => ({
    start: index,
    end: index + all.length,
    by: ''
  }))

/** The number that a note begins with, raised, as pymupdf4llm writes it: `[1 ] Kadebode`. */
const raisedStart =
  /^(\*{0,2}\[)(\d{1,3})( \]\*{0,2})(?=[^\S\n]*[\p{Lu}\d«“"‘’'])|^(\[)(\d{1,3})( \])(?=[^\S\n]*(?:https?:|www\.))/gmu

const raisedStartsIn = (text: string): Edit[] =>
  Array.from(text.matchAll(raisedStart)).flatMap(({index, 0: all, 1: open, 4: other}) => [
    {start: index, end: index + (open ?? other)!.length, by: ''},
    {start: index + all.search(/ \]/), end: index + all.length, by: ' '}
  ])

/**
 * Find the signs of a Markdown text by a CommonMark parser, with tables and notes as GitHub writes
 * them. Indented text is not code, and `[1]: https://...` is a note typed by hand: the tools that write
 * these documents (pandoc, docling, markitdown, pymupdf4llm) mean neither as Markdown does.
 */
export function findSigns(text: string): MarkdownSigns {
  const signs: MarkdownSigns = {edits: [], styles: [], cells: [], notes: [], rules: []}
  const masked = maskStars(text)
  const walker = new SignWalker(masked, signs)
  for (const sign of signsOf(masked)) walker.pass(sign)
  walker.finish()
  const drawn = gridTables(text, walker.rows)
  signs.cells.push(...drawn.cells)
  signs.edits.push(
    ...attributesIn(text),
    ...picturesIn(text),
    ...raisedStartsIn(text),
    ...drawn.edits
  )
  return signs
}

/** Signs that are not text. */
const taken = new Set([
  'atxHeadingSequence',
  'autolinkMarker',
  'blockQuotePrefix',
  'codeFencedFence',
  'codeTextSequence',
  'definitionMarker',
  'emphasisSequence',
  'escapeMarker',
  'gfmFootnoteCallLabelMarker',
  'gfmFootnoteCallMarker',
  'gfmFootnoteDefinitionLabelMarker',
  'gfmFootnoteDefinitionMarker',
  'hardBreakEscape',
  'labelImageMarker',
  'labelMarker',
  'setextHeadingLine',
  'strongSequence',
  'tableCellDivider'
])

/** Signs with whatever is within them. */
const whole = new Set(['image', 'resource', 'tableDelimiterRow', 'thematicBreak'])

const styleOf: Readonly<Record<string, Partial<Token>>> = {
  atxHeading: {bold: true},
  setextHeading: {bold: true},
  strong: {bold: true},
  emphasis: {italic: true}
}

/** Elements of HTML that these writers use within a text, and for tables that Markdown cannot show. */
const element =
  /^<\/?(?:a|b|blockquote|br|caption|center|col|colgroup|div|em|figure|font|hr|i|img|ins|li|ol|p|s|section|small|span|strong|su[bp]|table|t[dhr]|tbody|tfoot|thead|u|ul)\b[^>]*>$/i
/** Elements that end a word. */
const spaced = /^<(?:br|hr|\/(?:p|div|li|t[dh]|caption))\b/i

const unmatched = /(?<!\*)\*\*(?!\*)|(?<![\p{L}\d_])__(?!_)|(?<!_)__(?![\p{L}\d_])/gu

class SignWalker {
  readonly #text: string
  readonly #signs: MarkdownSigns
  /** End of a sign that is taken as a whole. */
  #skipTo = 0
  #row = 0
  #raisedFrom: number | undefined
  #cellFrom: number | undefined
  /** The number or sign of the last list item so far. */
  #item: Range | undefined
  /** Numbers of notes by their labels, in the order in which they are called. */
  readonly #numbers = new Map<string, number>()
  #highest = 0
  readonly #definitions: (Range & {label: string; numberEnd: number})[] = []

  constructor(text: string, signs: MarkdownSigns) {
    this.#text = text
    this.#signs = signs
  }

  /** How many table rows there have been so far. */
  get rows(): number {
    return this.#row
  }

  pass(sign: MarkdownSign): void {
    const {type, start, end} = sign
    if (start < this.#skipTo) return
    const {edits, styles, cells, rules} = this.#signs
    if (type === 'thematicBreak' || type === 'setextHeadingLine') rules.push({start, end})
    if (whole.has(type)) this.#skipTo = end
    if (whole.has(type) || taken.has(type)) edits.push({start, end, by: ''})
    const style = styleOf[type]
    if (style) styles.push({start, end, ...style})
    if (type === 'tableRow') this.#row++
    if (type === 'listItemPrefix') this.#item = {start, end}
    if (type === 'tableContent') cells.push({start, end, row: this.#row})
    this.#other(sign)
  }

  /** Notes are numbered last, when all calls are known. */
  finish(): void {
    for (const {label, start, end, numberEnd} of this.#definitions)
      this.#signs.notes.push({start, end, number: this.#numberOf(label), numberEnd})
  }

  #other({type, start, end}: MarkdownSign): void {
    const value = this.#text.slice(start, end)
    switch (type) {
      case 'characterReference':
        this.#signs.edits.push({start, end, by: decodeString(value)})
        break
      case 'htmlText':
        this.#html(value, start, end)
        break
      case 'link':
        this.#link(value, start, end)
        break
      case 'gfmFootnoteCallString':
        this.#signs.styles.push({start, end, marker: this.#numberOf(value)})
        break
      case 'gfmFootnoteDefinition':
        this.#definitions.push({start, end, label: '', numberEnd: start})
        break
      case 'gfmFootnoteDefinitionLabelString':
        Object.assign(this.#definitions.at(-1)!, {label: value, numberEnd: end})
        break
      case 'data':
        this.#data(value, start)
    }
  }

  #numberOf(label: string): number {
    const known = this.#numbers.get(label)
    if (known !== undefined) return known
    const printed = /^\d{1,3}$/.test(label) ? Number(label) : undefined
    const number = printed ?? this.#highest + 1
    this.#highest = Math.max(this.#highest, number)
    this.#numbers.set(label, number)
    return number
  }

  #html(value: string, start: number, end: number): void {
    const isComment = value.startsWith('<!--')
    if (!isComment && !element.test(value)) return
    // A tag may continue on the next line, and lines keep their numbers.
    for (const {index, 0: part} of value.matchAll(/.+/g))
      this.#signs.edits.push({
        start: start + index,
        end: start + index + part.length,
        by: spaced.test(part) ? ' ' : ''
      })
    this.#cell(value, start, end)
    if (/^<sup\b/i.test(value)) this.#raisedFrom = end
    if (/^<\/sup\b/i.test(value) && this.#raisedFrom !== undefined) {
      this.#signs.styles.push({start: this.#raisedFrom, end: start, raised: true})
      this.#raisedFrom = undefined
    }
  }

  /** Cells of a table in HTML. */
  #cell(value: string, start: number, end: number): void {
    if (/^<tr\b/i.test(value)) this.#row++
    if (/^<t[dh]\b/i.test(value)) this.#cellFrom = end
    if (!/^<\/t[dh]\b/i.test(value) || this.#cellFrom === undefined) return
    this.#signs.cells.push({start: this.#cellFrom, end: start, row: this.#row})
    this.#cellFrom = undefined
  }

  #link(value: string, start: number, end: number): void {
    const printed = /\]\(<?([^\s()<>]+)/.exec(value.slice(value.lastIndexOf('](')))?.[1] ?? ''
    const target = decodeString(printed)
    const [, back, number] =
      /^#_?(?:footnote|endnote|fn|ftn)-?(ref-?)?(\d{1,3})$/i.exec(target) ?? []
    if (/^(?:https?|mailto):/i.test(target)) this.#signs.styles.push({start, end, link: target})
    else if (back && this.#item) this.#noteInList(Number(number), start, end)
    else if (number) this.#calledByLink(Number(number), value, start, end)
  }

  /** `[[1]](#footnote-1)`, as markitdown writes the marker of a note of Word. */
  #calledByLink(number: number, value: string, start: number, end: number): void {
    const printed = /\d{1,3}/.exec(value)
    if (!printed) return
    const from = start + printed.index
    const to = from + printed[0].length
    this.#signs.edits.push({start, end: from, by: ''}, {start: to, end, by: ''})
    this.#signs.styles.push({start: from, end: to, marker: number})
    this.#skipTo = end
  }

  /** `1. Kadebode [↑](#footnote-ref-1)`: an item that links back is a note. */
  #noteInList(number: number, start: number, end: number): void {
    const item = this.#item!
    this.#signs.notes.push({start: item.start, end, number, numberEnd: item.end})
    this.#signs.edits.push({start, end, by: ''})
    this.#skipTo = end
  }

  /** Signs of pandoc that no parser of CommonMark knows: `^1^` for raised, `{.underline}` behind brackets. */
  #data(value: string, start: number): void {
    for (const match of value.matchAll(/\^(\d{1,3})\^/g)) {
      const from = start + match.index
      const to = from + match[0].length
      this.#signs.edits.push({start: from, end: from + 1, by: ''}, {start: to - 1, end: to, by: ''})
      this.#signs.styles.push({start: from + 1, end: to - 1, raised: true})
    }
    // Stars and underscores that the parser did not take for signs, as in `** Vraag 1**`, except the
    // stars of notes.
    for (const match of value.matchAll(unmatched)) {
      const from = start + match.index
      this.#signs.edits.push({start: from, end: from + 2, by: ''})
    }
  }
}
