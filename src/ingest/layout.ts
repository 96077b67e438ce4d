import type {Node} from 'unist'
import type {VFile} from 'vfile'
import type {Doubted} from '../diagnostics/doubts.js'

/** Page coordinates in points, origin at the lower left; `y` is the baseline of the line. */
export interface Box {
  x: number
  y: number
  width: number
  /** Width of the line's first word (of its first run, where the word goes on in another type). */
  wordWidth: number
  /** Width of a space in the type of the line, where the page has shown one. */
  space?: number
}

/** A run of characters of one type within a line; `start` and `end` count UTF-16 units of `Line.text`. */
export interface Token extends Doubted {
  start: number
  end: number
  /** Type size in points; 0 where the format has no typography. */
  size: number
  bold: boolean
  italic: boolean
  /** Smaller than its line and above the baseline: typically a footnote marker. */
  raised: boolean
  /** Number of the footnote that the run marks, where words had to tell. */
  marker?: number
  /** Address that the run links to. */
  link?: string
}

/** What the document itself says a line is (marked content of a PDF). */
export type Tag = 'heading' | 'paragraph' | 'note' | 'cell' | 'furniture' | 'masthead'

/** One printed line: the unit that the grammar reads. Lines without any visible character are left out. */
export interface Line extends Doubted {
  /** Printed text without line terminator, trimmed. */
  text: string
  /** Place of `text` in `Layout.text`, in UTF-16 units from 0. */
  offset: number
  /** Line and column in `Layout.text`, from 1. */
  number: number
  column: number
  /** Page from 1; 1 throughout where the format has no pages. */
  page: number
  /** Lines (text) or leading (PDF) of white space directly above, beyond normal line spacing. */
  gap: number
  /** White space before the text, in characters; 0 for PDF, where `box.x` says it. */
  indent: number
  tokens: Token[]
  box?: Box
  /** Largest type size in the line, in points. */
  size?: number
  tag?: Tag
  /** Number of the tagged element that the line stands in. */
  mark?: number
  /** Number of the table row that the line stands in, where tags say so. */
  row?: number
  /** Number of the footnote that the line belongs to, where the format says so. */
  note?: number
  /** How much of the text is the printed number of a footnote that begins here. */
  noteNumberEnd?: number
  /** The block that begins here, where the format says so; `text` may be its heading, or not. */
  opens?: {
    type: 'question' | 'answer' | 'mededeling' | 'toelichting' | 'other'
    heading: boolean
    /** How much of the text is the heading, where it is not all or nothing; and what it numbers. */
    length?: number
    numbers?: number[]
  }
  /** The part of the header that the line belongs to, where the layout tells. */
  part?: 'question' | 'answer' | 'letter' | 'caseNumber' | 'submitted'
  /** The line belongs to the pages, not to the text: it comes again on them, or stands in their margin. */
  furniture?: 'repeated' | 'margin'
  /** The number at the begin of the text was counted by the reader (Word lists), not typed. */
  counted?: boolean
}

/** Fields of the record that a publication's metadata may give, as far as it does. */
export interface Metadata {
  id?: string
  session?: string
  number?: number
  caseNumber?: string
  submitted?: string
  received?: string
  questioners?: string[]
}

/** Says where places of a layout's text are in the input. */
export interface Origin {
  /** The place in the input of a place in the text; `isEnd` where it ends something. */
  place<T extends {line: number; column: number; offset?: number | undefined}>(
    place: T,
    isEnd?: boolean
  ): T
}

/** What a ministry's letter says about the questions that it answers, in its own words. */
export interface Letter {
  /** What stands behind `Datum`. */
  dated: string
  /** What stands behind `Betreft` or `Onderwerp`. */
  regarding: string
  /** The sentences above the signature: `Hierbij bied ik u de antwoorden aan op de vragen van ...`. */
  reference: string
  /** What stands behind `Uw brief` and `Uw kenmerk`. */
  yours: string
  /** Who signs: `De Minister van Buitenlandse Zaken,`, and the name below. */
  signatures: Signature[]
}

export interface Signature {
  office: string
  name: string | null
}

/** What every reader makes of a document: its text, and the lines of that text in reading order. */
export interface Layout extends Node {
  type: 'layout'
  /** The format that it was read from. */
  format: string
  /** The input's own text; all positions refer to it. */
  text: string
  lines: Line[]
  /** Number of pages, or null where the format does not say. */
  pages: number | null
  /** Whether lines carry type sizes and boxes. */
  typography: boolean
  /** One of several documents in the input: its place among them, and in `text`. */
  piece?: {index: number; of: number; start: number; end: number}
  /** Where places of the text are in the input, if the reader took signs out of it. */
  origin?: Origin
  /** The covering letter, where the document is a letter. */
  letter?: Letter
  /** What the file says about the document beside its text. */
  metadata?: Metadata
}

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
 * @throws where the file was never parsed
 */
export function layoutOf({data}: VFile): Layout {
  if (data.layout) return data.layout
  throw new Error('The file has no layout: run the transforms with the file that was parsed.')
}
