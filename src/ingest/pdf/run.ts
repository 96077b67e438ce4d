import type {TablePlace} from '../layout.js'

/** A font, as far as text depends on it. */
export interface Font {
  bold: boolean
  italic: boolean
  /** Text units per glyph unit, nearly always 1/1000. */
  unit: number
  /** Width of a space in type sizes, once the page has shown one. */
  space?: number
}

/** Text shown by one operator: one font, one baseline. Lengths in points. */
export interface TextRun {
  text: string
  x: number
  y: number
  width: number
  /** Width of the text up to its first space, as exact as `width`. */
  wordWidth: number
  /** Width without the spaces at its end. */
  visibleWidth: number
  size: number
  /** Direction of the baseline in degrees, counter-clockwise; 0 for upright text. */
  angle: number
  font: Font
  bold: boolean
  italic: boolean
  /** Marked-content elements that the run is in, outermost first. */
  elements: readonly Element[]
  /** Where each character begins, from `x`, and where the last one ends; only on pages with links. */
  stops?: number[]
  /** The run as it is on the page, if it was moved for reading. */
  drawn?: TextRun
  /** Address that the place of the run links to. */
  link?: string
}

/** A marked-content element; `id` counts them within a page, from 1. */
export interface Element {
  tag: string
  id: number
  /** Number that the content has in the structure tree of the document. */
  content?: number
  /** Of a cell that only places told. */
  placed?: TablePlace
}
