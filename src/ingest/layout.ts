import type {SideFile} from './side-file-schema.js'
import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {Doubted} from '../diagnostics/doubts.js'

/** Page coordinates in points, origin at the lower left; `y` is the baseline of the line. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  /** Width of the line's first word (of its first run, if the word goes on in another type). */
  readonly wordWidth: number
  /** Width of a space in the type of the line, if the page has shown one. */
  readonly space?: number
  /** How far the line's cell reaches, if that is not as far as the column of the text. */
  readonly cellEnd?: number
}

/** x0, y0, x1, y1 in the PDF's own units, on the page as it is before its `/Rotate`; y grows upwards. */
export type Rect = readonly [number, number, number, number]

/** A page as its PDF describes it: size and corners of the part that is shown (its crop box). */
export interface Sheet {
  readonly width: number
  readonly height: number
  /** Degrees, clockwise, by which it is turned for reading. */
  readonly rotate: number
  readonly box: Rect
}

/** A run of characters of one type within a line; `start` and `end` count UTF-16 units of `Line.text`. */
export interface Token extends Doubted {
  readonly start: number
  readonly end: number
  /** Type size in points; 0 if the format has no typography. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  /** Smaller than its line and above the baseline: typically a footnote marker. */
  readonly raised: boolean
  /** Number of the footnote that the run marks, if words had to tell. */
  readonly marker?: number
  /** Address that the run links to. */
  readonly link?: string
  /** Its left edge in points, if there is more white space before it than between words. */
  readonly apartAt?: number
}

/** Where a line is in a table that only the places of its words told. */
export interface TablePlace {
  /** Its column, from 0. */
  readonly column: number
  /** Whether it is sure which row the line is in. */
  readonly isSure: boolean
  /** The row goes on from the page before. */
  readonly goesOn: boolean
}

/** What the document itself says a line is (marked content of a PDF). */
export type LineTag = 'heading' | 'paragraph' | 'note' | 'cell' | 'furniture' | 'masthead'

/**
 * One printed line, as its reader saw it: the unit that the grammar reads. Lines without any visible
 * character are left out.
 */
export interface Line {
  /** Printed text without line terminator, trimmed. */
  readonly text: string
  /** Place of `text` in `Layout.text`, in UTF-16 units from 0. */
  readonly offset: number
  /** Line and column in `Layout.text`, from 1. */
  readonly number: number
  readonly column: number
  /** Page from 1; always 1 if the format has no pages. */
  readonly page: number
  /** Lines (text) or leading (PDF) of white space directly above, beyond normal line spacing. */
  readonly gap: number
  /** White space before the text, in characters; 0 for PDF, which has `box.x`. */
  readonly indent: number
  readonly tokens: readonly Token[]
  readonly box?: Box
  /** Where the line is on its page, whichever way the page was turned for reading. */
  readonly rect?: Rect
  /** Largest type size in the line, in points. */
  readonly size?: number
  readonly tag?: LineTag
  /** Number of the tagged element that the line is in. */
  readonly mark?: number
  /** Number of the table row that the line is in, if tags say so. */
  readonly row?: number
  /** Where the line is in a table that only the places of its words told: see `TablePlace`. */
  readonly placed?: TablePlace
  /** Number of the text box that the line stands in, beside the running text, where the format says so. */
  readonly boxed?: number
  /** Number of the footnote that the line belongs to, if the format says so. */
  readonly note?: number
  /** How much of the text is the printed number of a footnote that begins here. */
  readonly noteNumberEnd?: number
  /** The block that begins here, if the format says so; `text` may be its heading, or not. */
  readonly opens?: {
    readonly type: 'question' | 'answer' | 'mededeling' | 'toelichting' | 'other'
    readonly heading: boolean
    /** How much of the text is the heading, if not all or nothing; and its numbers. */
    readonly length?: number
    readonly numbers?: readonly number[]
    /** Only the text says so, where the format says that the block above goes on. */
    readonly guessed?: boolean
  }
  /** The line goes on the heading that the line above opens or goes on. */
  readonly ofHeading?: boolean
  /** The part of the header that the line belongs to, if the layout tells. */
  readonly part?: 'question' | 'answer' | 'letter' | 'caseNumber' | 'submitted'
  /** The line belongs to the pages, not to the text: it recurs on them, or is in their margin. */
  readonly furniture?: 'repeated' | 'margin'
  /** The number at the start of the text was counted by the reader (Word lists), not typed. */
  readonly counted?: boolean
}

/** Fields of the record that a publication's metadata gives. */
export interface Metadata {
  id?: string
  session?: string
  number?: number
  caseNumber?: string
  submitted?: string
  received?: string
  questioners?: string[]
  /** Who is asked: an office (`Minister van Financiën`), or no more than a name or a department. */
  asked?: string[]
  /** What a service says about the document, in a file beside it. */
  side?: SideFile
  /** Why the file beside the document could not be read. */
  unreadable?: string
}

/** Tells where places of a layout's text are in the input. */
export interface Origin {
  /** The place in the input of a place in the text; `isEnd` if it ends something. */
  place<T extends {line: number; column: number; offset?: number | undefined}>(
    place: T,
    isEnd?: boolean
  ): T
}

/** What a ministry's letter says about the questions that it answers, in its own words. */
export interface Letter {
  /** What follows `Datum`. */
  dated: string
  /** What follows `Betreft` or `Onderwerp`. */
  regarding: string
  /** The sentences above the signature: `Hierbij bied ik u de antwoorden aan op de vragen van ...`. */
  reference: string
  /** What follows `Uw brief` and `Uw kenmerk`. */
  yours: string
  /** Who signs: `De Minister van Buitenlandse Zaken,`, and the name below. */
  signatures: LetterSignature[]
}

export interface LetterSignature {
  office: string
  name: string | null
}

/** What every reader makes of a document: its text, and the lines of that text in reading order. */
export interface Layout extends Node {
  readonly type: 'layout'
  /** The format that it was read from. */
  readonly format: string
  /** Who read it, if the format has several readers. */
  readonly reader?: 'lean' | 'pdfjs' | 'ocr'
  /** The input's own text; all positions refer to it. */
  readonly text: string
  readonly lines: Line[]
  /**
   * The lines are printed ones, from between `<pre>` and `</pre>`; those of other markup are
   * paragraphs.
   */
  readonly preformatted?: boolean
  /** Number of pages, or null if the format does not say. */
  readonly pages: number | null
  /** The pages, if the format has any. */
  readonly sheets?: readonly Sheet[]
  /** Whether lines carry type sizes and boxes. */
  readonly typography: boolean
  /** One of several documents in the input: its place among them, and in `text`. */
  readonly piece?: {index: number; of: number; start: number; end: number}
  /** Where places of the text are in the input, if the reader took signs out of it. */
  readonly origin?: Origin
  /** The covering letter, if the document is a letter. */
  readonly letter?: Letter
  /** What the file says about the document apart from its text. */
  readonly metadata?: Metadata
}

/** Whether lines are paragraphs, as in markup, and not printed lines. */
export const isMarkup = ({format, preformatted}: Layout): boolean =>
  format !== 'text' && format !== 'pdf' && !preformatted

/** A token for a line without typography. */
export const plainToken = (text: string): Token => ({
  start: 0,
  end: text.length,
  size: 0,
  bold: false,
  italic: false,
  raised: false
})

declare module 'vfile' {
  interface DataMap {
    /** What the document was read into. */
    layout: Layout
  }
}

/**
 * The layout that a document was read into.
 *
 * @throws if the file was never parsed
 */
export function layoutOf({data}: VFile): Layout {
  if (data.layout) return data.layout
  throw new Error('The file has no layout: run the transforms with the file that was parsed.')
}

/**
 * A line or a part of one while it is made. Fields that few have are set one by one: a document has thousands of lines
 * and tokens, and spreading is slow.
 */
export type Editable<Part> = {-readonly [Field in keyof Part]: Part[Field]}

/** Tokens of a line up to where its text ends, in UTF-16 units. */
export function untilEnd(tokens: readonly Token[], end: number): Token[] {
  const kept: Token[] = []
  for (const token of tokens)
    if (token.start < Math.min(token.end, end)) kept.push(token.end > end ? {...token, end} : token)
  return kept
}
