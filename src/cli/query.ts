import {complain, refuse} from './complain.js'
import {once} from 'node:events'
import {csvLine} from '../dataset/formats/csv.js'
import {queryDataset, shippedQueries, sqlOf, type Cell, type QueryResult} from '../dataset/query.js'
import type {QueryFormat} from './query-formats.js'
import {printTable} from './print-table.js'

export interface QueryCommand {
  dataset: string
  format: QueryFormat
  list: boolean
}

/** Run SQL, or a query that comes with the program, over a dataset and print what it gives. */
export async function queryCommand(
  sql: string | undefined,
  {dataset, format, list}: QueryCommand
): Promise<number> {
  if (list) return printList()
  if (sql === undefined) {
    complain(
      new Error(
        'No query was given. Give SQL or a name; `aanhangsel query --list` prints the names.'
      )
    )
    return 2
  }
  try {
    await queryDataset(dataset, await sqlOf(sql), async result => {
      for await (const text of printers[format](result))
        if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    })
    return 0
  } catch (error) {
    return refuse(error, 2)
  }
}

/** Each query with the first sentence of its comment. */
async function printList(): Promise<number> {
  const names = await shippedQueries()
  const width = Math.max(...names.map(name => name.length))
  for (const name of names)
    process.stdout.write(`${name.padEnd(width)}  ${aboutOf(await sqlOf(name))}\n`)
  return 0
}

const aboutOf = (sql: string): string => {
  const comment = [...sql.matchAll(/^-- (.*)$/gm)].map(([, text]) => text).join(' ')
  return /^.+?[.:](?=\s|$)/.exec(comment)?.[0].replace(/:$/, '.') ?? comment
}

const printers: Record<QueryFormat, (result: QueryResult) => AsyncIterable<string>> = {
  table: printTable,
  async *csv({columns, rows}) {
    yield csvLine(columns)
    for await (const row of rows) yield csvLine(row)
  },
  async *json({columns, rows}) {
    let before = '[\n'
    for await (const row of rows) {
      yield `${before}  ${JSON.stringify(objectOf(columns, row))}`
      before = ',\n'
    }
    yield before === '[\n' ? '[]\n' : '\n]\n'
  }
}

const objectOf = (columns: string[], row: Cell[]): Record<string, Cell> =>
  Object.fromEntries(columns.map((name, i) => [name, row[i]!]))
