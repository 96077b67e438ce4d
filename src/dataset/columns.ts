import {doubtKinds} from '../diagnostics/doubts.js'
import type {Engine} from './engine.js'
import type {LongText} from './long-text.js'
import type {KeyedRecord} from './passages.js'

/** What a cell can hold before it is written; dates are ISO text. */
export type ColumnValue =
  string | number | boolean | null | readonly string[] | readonly number[] | LongText

/** Each type of a column, in the words of every language that a dataset is described in. */
export const columnTypes = {
  // Inside the program a key is local to its document (`q3`); it is written as `DOCUMENT.q3`.
  key: {sql: 'VARCHAR', staged: 'VARCHAR', frictionless: 'string', croissant: 'sc:Text'},
  keys: {sql: 'VARCHAR[]', staged: 'VARCHAR[]', frictionless: 'array', croissant: 'sc:Text'},
  string: {sql: 'VARCHAR', staged: 'VARCHAR', frictionless: 'string', croissant: 'sc:Text'},
  strings: {sql: 'VARCHAR[]', staged: 'VARCHAR[]', frictionless: 'array', croissant: 'sc:Text'},
  integer: {sql: 'INTEGER', staged: 'INTEGER', frictionless: 'integer', croissant: 'sc:Integer'},
  integers: {sql: 'INTEGER[]', staged: 'INTEGER[]', frictionless: 'array', croissant: 'sc:Integer'},
  boolean: {sql: 'BOOLEAN', staged: 'BOOLEAN', frictionless: 'boolean', croissant: 'sc:Boolean'},
  date: {sql: 'DATE', staged: 'VARCHAR', frictionless: 'date', croissant: 'sc:Date'}
} as const

export type ColumnType = keyof typeof columnTypes

/** A column: the one source of its DDL, its descriptions and its row of the card. */
export interface Column {
  name: string
  type: ColumnType
  description: string
  /** Never null. */
  required?: true
  /** All values that it can have. */
  values?: readonly string[]
  /** The table whose `id` it holds. */
  references?: string
  /**
   * SQL that computes it, if it is not a column of the rows of a record: over the document (`c`) and
   * the other columns (`t`).
   */
  derived?: string
}

/** A row of a record: the columns that are not derived, by name. */
export type DatasetRow = Record<string, ColumnValue>

/** A table; rows are in the order of their documents' ids, and within a document in reading order. */
export interface Table {
  name: string
  description: string
  columns: readonly Column[]
  /**
   * The rows of one record, in reading order, with ids local to the document; a table without it has a
   * row for each record that was read. `made` has those of the tables before this one.
   */
  rows?: (keyed: KeyedRecord, made: Readonly<Record<string, DatasetRow[]>>) => DatasetRow[]
  /** What must be in the database before `select` can run. */
  prepare?: (engine: Engine) => Promise<void>
  /** SQL over the tables before this one that returns its columns, by name, and its rows in order. */
  select?: string
  /** Rows that are the same in every dataset. */
  constant?: () => readonly DatasetRow[]
}

const session: Column = {
  name: 'session',
  type: 'string',
  description: 'vergaderjaar of the document, `2023-2024`',
  derived: 'c.session'
}

/** The pages of the source that a text is on. */
export const pagesColumn: Column = {
  name: 'pages',
  type: 'integers',
  description: 'pages of the source that it is on; empty if the source has none',
  required: true
}

/** What a reader of questions, answers and footnotes filters by: `WHERE doubts = []`. */
export const doubtsColumn: Column = {
  name: 'doubts',
  type: 'strings',
  description: `kinds of the decisions in it that may be wrong, each once; empty if all are sure: ${Object.keys(
    doubtKinds
  )
    .map(kind => `\`${kind}\``)
    .join(', ')}`,
  required: true
}

/** The columns of the table of documents: its key is the key of the document. */
export const ofDocuments = (...columns: Column[]): Column[] => [
  {
    name: 'id',
    type: 'string',
    description:
      'key of the document: its official identifier, else `sha256-` and a hash of its words',
    required: true,
    derived: 'c.document'
  },
  session,
  ...columns
]

/** The columns that every table below the documents begins with. */
export const ofParts = (what: string, sample: string, ...columns: Column[]): Column[] => [
  {
    name: 'id',
    type: 'key',
    description: `key of the ${what}: that of its document and \`.${sample}\``,
    required: true
  },
  {
    name: 'document',
    type: 'string',
    description: 'the document that it is in',
    required: true,
    references: 'documents',
    derived: 'c.document'
  },
  session,
  ...columns
]
