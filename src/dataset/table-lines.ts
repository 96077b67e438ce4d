import {join} from 'node:path'
import type {Engine} from './engine.js'
import {chosenDocuments, type ChosenDocument} from './rank.js'
import {recordTables} from './rows.js'
import {Appender, type Spool} from './spool.js'

/** Rows of a part of a table, as many as in a vector of the database. */
const partRows = 2048

/** The rows of a table in order, as JSONL. */
export interface TableLines {
  path: string
  rows: number
  /** Bytes of the longest line. */
  longest: number
  /** Bytes of the largest part. */
  largest: number
}

/**
 * Write the rows of the chosen records by table, in the order of their documents; each row begins with
 * its document (`headOf`).
 *
 * @returns for each table of `recordTables` the file of its rows
 */
export async function writeTableLines(
  folder: string,
  engine: Engine,
  spool: Spool
): Promise<TableLines[]> {
  const writers = recordTables.map(({name}) => new LineWriter(join(folder, `${name}.jsonl`)))
  try {
    for await (const chosen of chosenDocuments(engine)) {
      const head = Buffer.from(headOf(chosen))
      const rows = spool.read(chosen.turn)
      for (const [i, writer] of writers.entries()) writer.add(head, rows[i]!)
    }
    return writers.map(writer => writer.finish())
  } finally {
    for (const writer of writers) writer.close()
  }
}

/** The begin of every row of a document: its key, its session, and its identifier if that is not the key. */
function headOf({document, session, identifier}: ChosenDocument): string {
  const other = identifier === document ? {} : {i: [identifier]}
  return JSON.stringify({d: document, s: session, ...other}).slice(0, -1)
}

/** SQL for what `headOf` says, as one value. */
export const headSql = `{document: d, identifier: CASE WHEN i IS NULL THEN d ELSE i[1] END, session: s}`
/** The columns that it is made of. */
export const headColumns = [`d: 'VARCHAR'`, `s: 'VARCHAR'`, `i: 'VARCHAR[]'`]

const lineEnd = 0x0a

class LineWriter {
  readonly #lines: TableLines
  readonly #appender: Appender
  /** Bytes of the part that is written now. */
  #part = 0

  constructor(path: string) {
    this.#lines = {path, rows: 0, longest: 0, largest: 0}
    this.#appender = new Appender(path)
  }

  /** @param rows lines of JSON, each without its first bracket */
  add(head: Buffer, rows: Buffer): void {
    for (let start = 0; start < rows.length;) {
      const end = rows.indexOf(lineEnd, start) + 1
      this.#appender.addBytes(head)
      this.#appender.addBytes(rows, start, end)
      this.#count(head.length + end - start)
      start = end
    }
  }

  #count(bytes: number): void {
    const lines = this.#lines
    if (lines.rows % partRows === 0) this.#part = 0
    lines.rows++
    lines.longest = Math.max(lines.longest, bytes)
    lines.largest = Math.max(lines.largest, (this.#part += bytes))
  }

  finish(): TableLines {
    this.#appender.flush()
    return this.#lines
  }

  close(): void {
    this.#appender.close()
  }
}
