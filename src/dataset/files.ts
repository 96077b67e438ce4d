import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdir, stat} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {pipeline} from 'node:stream/promises'
import type {Table} from './columns.js'
import {datasetName} from './directory.js'
import {literal, quoted, type Engine} from './engine.js'
import type {Format, MadeTable, WholeFormat, WriteOptions} from './formats/format.js'
import {tables} from './tables/index.js'

/** A file that was written, by its path below the folder of the dataset, with forward slashes. */
export interface DataFile {
  path: string
  bytes: number
  sha256: string
}

/** The whole dataset as written in one format. */
export interface WrittenWhole {
  format: WholeFormat
  file: DataFile
}

/** A table as written in one format. */
export interface WrittenTable {
  table: Table
  format: Format
  files: DataFile[]
}

/**
 * The partition of documents whose session is not known. Not Hive's name for it: pyarrow cannot give a
 * partition column with nulls to pandas.
 */
export const withoutSession = 'unknown'

/** Write every table in every format, whole or in one folder per session. */
export async function writeTables(
  folder: string,
  engine: Engine,
  made: ReadonlyMap<string, MadeTable>,
  formats: readonly Format[],
  partition: boolean,
  options: WriteOptions
): Promise<WrittenTable[]> {
  const sessions = partition ? await sessionsOf(engine) : undefined
  const written: WrittenTable[] = []
  for (const format of formats)
    for (const table of tables) {
      // A table that belongs to no document is written whole.
      const isDivided = table.columns.some(({name}) => name === 'session')
      const parts =
        sessions && isDivided ? partsOf(table, format, sessions) : [whole(table, format)]
      const files: DataFile[] = []
      for (const {path, columns, where} of parts) {
        const names = columns.map(({name}) => quoted(name)).join(', ')
        const sql = `SELECT ${names} FROM ${quoted(table.name)} ${where}`
        await mkdir(dirname(join(folder, path)), {recursive: true})
        const selection = {table, columns, sql, made: made.get(table.name)!, isWhole: where === ''}
        await format.write(selection, join(folder, path), engine, options)
        files.push(await describeFile(folder, path))
      }
      written.push({table, format, files})
    }
  return written
}

const whole = (table: Table, {extension}: Format) => ({
  path: `${table.name}.${extension}`,
  columns: table.columns,
  where: ''
})

const partsOf = (table: Table, format: Format, sessions: (string | null)[]) =>
  sessions.map(session => ({
    path: `${table.name}/session=${session ?? withoutSession}/part.${format.extension}`,
    columns: format.partitionFromPath
      ? table.columns.filter(({name}) => name !== 'session')
      : table.columns,
    where: `WHERE session IS NOT DISTINCT FROM ${session === null ? 'NULL' : literal(session)}`
  }))

async function sessionsOf({connection}: Engine): Promise<(string | null)[]> {
  const result = await connection.runAndReadAll(
    'SELECT DISTINCT session FROM documents ORDER BY session NULLS LAST'
  )
  return result.getRowsJson().map(([session]) => session as string | null)
}

/** Write all tables to one file of each format. */
export async function writeWhole(
  folder: string,
  engine: Engine,
  formats: readonly WholeFormat[]
): Promise<WrittenWhole[]> {
  const written: WrittenWhole[] = []
  for (const format of formats) {
    const path = `${datasetName}.${format.extension}`
    await format.writeAll(join(folder, path), engine)
    written.push({format, file: await describeFile(folder, path)})
  }
  return written
}

/** Size and hash of a file of a dataset. */
export async function describeFile(folder: string, path: string): Promise<DataFile> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(join(folder, path)), hash)
  const {size} = await stat(join(folder, path))
  return {path, bytes: size, sha256: hash.digest('hex')}
}
