import type {Cell} from '../dataset/query.js'
import type * as Plot from '@observablehq/plot'

/** A row of a figure's query, by column. */
export type FigureRow = Record<string, Cell>

/** What a picture is drawn for: pages or telephones. */
export interface Frame {
  /** Pixels. */
  width: number
  narrow: boolean
  plot: typeof Plot
  /** A word of the figure or a value of its query, in the language of the page. */
  word: (value: Cell) => string
  number: (value: Cell) => string
}

/** A picture and the query that gives its numbers; everything that it shows is in its table. */
export interface Figure {
  name: string
  /** The statement, as `aanhangsel query` takes it. */
  sql: string
  /** Its colours, by the words that they stand for; none if there is only one colour. */
  legend?: readonly (readonly [colour: string, word: string])[]
  /** @param rows those of the query that have a place in the picture */
  draw: (rows: FigureRow[], frame: Frame) => Plot.PlotOptions
  /** The columns without which a row has no place in the picture. */
  needs: readonly string[]
}

/** Colours of Okabe and Ito's palette, which people can tell apart whatever colours they see. */
export const colours = {first: 'var(--first)', second: 'var(--second)'} as const
