import type {Json} from '@duckdb/node-api'
import {createWriteStream} from 'node:fs'
import {pipeline} from 'node:stream/promises'
import type {Engine} from '../engine.js'

/** Write a text file: its head, then what `line` makes of each row of a query. */
export async function writeLines(
  path: string,
  {connection}: Engine,
  sql: string,
  line: (cells: Json[]) => string,
  head = ''
): Promise<void> {
  const result = await connection.stream(sql)
  const text = async function* (): AsyncGenerator<string> {
    yield head
    for await (const rows of result.yieldRowsJson()) yield rows.map(line).join('')
  }
  await pipeline(text, createWriteStream(path))
}
