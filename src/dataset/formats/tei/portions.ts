import type {Json} from '@duckdb/node-api'
import {literal, quoted, type Engine} from '../../engine.js'

/** A row of a table, by the names of its columns. */
export type Row = Record<string, Json>

/** A document with its rows of other tables, in order. */
export interface DocumentRows {
  document: Row
  questions: Row[]
  answers: Row[]
  footnotes: Row[]
  people: Row[]
}

/** Documents that are in memory at once. */
const size = 512

/** Every document with its rows, some documents at a time. */
export async function* portions(engine: Engine): AsyncGenerator<DocumentRows[]> {
  for (let last = ''; ;) {
    const documents = await rowsOf(
      engine,
      `FROM documents WHERE id > ${literal(last)} ORDER BY id LIMIT ${size}`
    )
    if (documents.length === 0) return
    const end = String(documents.at(-1)!.id)
    const within = async (table: string) =>
      grouped(
        await rowsOf(
          engine,
          `FROM ${quoted(table)} WHERE document > ${literal(last)} AND document <= ${literal(end)}`
        ),
        ({document}) => String(document)
      )
    const tables = {
      questions: await within('questions'),
      answers: await within('answers'),
      footnotes: await within('footnotes'),
      people: await within('people')
    }
    yield documents.map(document => ({
      document,
      questions: tables.questions.get(String(document.id)) ?? [],
      answers: tables.answers.get(String(document.id)) ?? [],
      footnotes: tables.footnotes.get(String(document.id)) ?? [],
      people: tables.people.get(String(document.id)) ?? []
    }))
    last = end
  }
}

export const rowsOf = async ({connection}: Engine, sql: string): Promise<Row[]> =>
  (await connection.runAndReadAll(sql)).getRowObjectsJson()

/** Rows by a key, in the order in which the keys first come. */
export function grouped(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
