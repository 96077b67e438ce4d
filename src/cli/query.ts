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
  /** Characters per line of a table; by default the width of the terminal. */
  width: number | undefined
}

/** Run SQL, or a query that comes with the program, over a dataset and print the result. */
export async function queryCommand(
  sql: string | undefined,
  {dataset, format, list, width}: QueryCommand
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
    const wrong = await unknownName(sql)
    if (wrong !== undefined) throw new Error(wrong)
    const lineWidth = width ?? process.stdout.columns
    await queryDataset(dataset, await sqlOf(sql), async result => {
      for await (const text of printers[format](result, lineWidth))
        if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    })
    return 0
  } catch (error) {
    return refuse(error, 2)
  }
}

/** What is wrong with a word that is neither SQL, which has a space, nor the name of a query. */
async function unknownName(word: string): Promise<string | undefined> {
  const names = await shippedQueries()
  if (!/^[\w-]+$/.test(word) || names.includes(word)) return undefined
  const near = names.toSorted((a, b) => sharedStart(b, word) - sharedStart(a, word))[0]!
  const hint = sharedStart(near, word) >= 4 ? ` (Did you mean ${near}?)` : ''
  return `there is no built-in query \`${word}\`.${hint}\nThere are: ${names.join(', ')}`
}

/** How many characters two names have in common from their start. */
function sharedStart(a: string, b: string): number {
  let size = 0
  while (size < a.length && a[size] === b[size]) size++
  return size
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

type Printer = (result: QueryResult, width: number | undefined) => AsyncIterable<string>

const printers: Record<QueryFormat, Printer> = {
  table: (result, width) => printTable(result, {width}),
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
