import type {Column, Table} from '../columns.js'
import type {Engine} from '../engine.js'

/** A table that was made: a file of Parquet, and how many of its rows a reader takes at once. */
export interface MadeTable {
  path: string
  groupSize: number
}

/** What to write: the rows of a table that meet a condition, and some of their columns. */
export interface Selection {
  table: Table
  columns: readonly Column[]
  /** SQL that returns the rows in order. */
  sql: string
  /** The table as it was made, as Parquet. */
  made: MadeTable
  /** Whether it is the whole table. */
  isWhole: boolean
}

/** How files of a format are written. */
export interface WriteOptions {
  /** Make cells harmless that a spreadsheet would run as a formula. */
  safeCells: boolean
  /** Begin text files with the mark by which Excel recognises UTF-8. */
  excel: boolean
}

/** A format with a file for each table. */
export interface Format<Name extends string = string> {
  name: Name
  extension: string
  mediaType: string
  /** Readers take the column of the partition from the path, and some fail if the file has it too. */
  partitionFromPath: boolean
  /** Write the rows of a selection to a new file. */
  write: (
    selection: Selection,
    path: string,
    engine: Engine,
    options: WriteOptions
  ) => Promise<void>
}

/** A format with one file for the whole dataset. */
export interface WholeFormat<Name extends string = string> {
  name: Name
  extension: string
  mediaType: string
  /** What the file is, for the descriptions. */
  about: string
  /** Write all tables to a new file. */
  writeAll: (path: string, engine: Engine) => Promise<void>
}
