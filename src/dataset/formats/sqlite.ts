import type {Json} from '@duckdb/node-api'
import {writeFile} from 'node:fs/promises'
import {installed} from '../../diagnostics/missing-part.js'
import {columnTypes, type Column, type Table} from '../columns.js'
import {quoted, type Engine} from '../engine.js'
import {tables} from '../tables/index.js'
import type {WholeFormat} from './format.js'

/** What is used of the library, which is written for CommonJS. */
interface Database {
  exec: (sql: string) => void
  prepare: (sql: string) => {
    run: (values: (string | number | null)[]) => unknown
    finalize: () => void
  }
  close: () => void
}

/** A failed run leaves no file, and a complete one is flushed when it is put in place. */
const settings =
  'PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE'

/** Words are found in any case, with or without accents; the texts themselves are only in `pairs`. */
const search = `
  CREATE VIRTUAL TABLE search USING fts5(
    subject, question, answer, content = 'pairs', tokenize = 'unicode61 remove_diacritics 2');
  INSERT INTO search (search) VALUES ('rebuild')`

/** A database of SQLite: every table, with keys and indexes, and full text search over `pairs`. */
export const sqlite: WholeFormat<'sqlite'> = {
  name: 'sqlite',
  extension: 'sqlite',
  mediaType: 'application/vnd.sqlite3',
  about:
    'All tables as a database of SQLite; lists are JSON, true and false are 1 and 0. `search` finds words in `pairs`.',
  async writeAll(path, engine) {
    const database = await open(path)
    try {
      database.exec(settings)
      for (const table of tables) await copy(table, database, engine)
      database.exec(search)
    } finally {
      database.close()
    }
  }
}

async function open(path: string): Promise<Database> {
  const {default: library} = await installed(
    'node-sqlite3-wasm',
    'SQLite is written with',
    () => import('node-sqlite3-wasm')
  )
  // The library would make a file that only its owner may read.
  await writeFile(path, '')
  return new library.Database(path)
}

async function copy(table: Table, database: Database, {connection}: Engine): Promise<void> {
  const {name, columns} = table
  database.exec(definition(table))
  database.exec('BEGIN')
  const names = columns.map(column => quoted(column.name)).join(', ')
  const rows = await connection.stream(`SELECT ${names} FROM ${quoted(name)}`)
  const insert = database.prepare(
    `INSERT INTO ${quoted(name)} VALUES (${columns.map(() => '?').join(', ')})`
  )
  for await (const some of rows.yieldRowsJson()) for (const row of some) insert.run(row.map(cell))
  insert.finalize()
  database.exec('COMMIT')
  for (const column of columns.filter(({references}) => references !== undefined))
    database.exec(
      `CREATE INDEX ${quoted(`${name}_${column.name}`)} ON ${quoted(name)} (${quoted(column.name)})`
    )
}

const definition = ({name, columns}: Table): string =>
  `CREATE TABLE ${quoted(name)} (${columns.map(columnOf).join(', ')})`

function columnOf({name, type, required, references}: Column): string {
  const isNumber = ['INTEGER', 'BOOLEAN'].includes(columnTypes[type].sql)
  return [
    quoted(name),
    isNumber ? 'INTEGER' : 'TEXT',
    name === 'id' ? 'PRIMARY KEY' : '',
    required ? 'NOT NULL' : '',
    references === undefined ? '' : `REFERENCES ${quoted(references)} (id)`
  ]
    .filter(Boolean)
    .join(' ')
}

function cell(value: Json): string | number | null {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  return typeof value === 'boolean' ? Number(value) : JSON.stringify(value)
}
