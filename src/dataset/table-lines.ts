import {join} from 'node:path'
import type {Engine} from './engine.js'
import {chosenDocuments} from './rank.js'
import {linesOf, recordTables} from './rows.js'
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
 * what it takes from its document (`c`).
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
    for await (const {turn, ...document} of chosenDocuments(engine)) {
      const head = Buffer.from(`{"c":${JSON.stringify(document)},`).toString('latin1')
      const lines = linesOf(spool.read(turn).toString('latin1'))
      for (const [i, writer] of writers.entries()) writer.add(head, lines[i]!)
    }
    return writers.map(writer => writer.finish())
  } finally {
    for (const writer of writers) writer.close()
  }
}

class LineWriter {
  readonly #lines: TableLines
  readonly #appender: Appender
  /** Bytes of the part that is written now. */
  #part = 0

  constructor(path: string) {
    this.#lines = {path, rows: 0, longest: 0, largest: 0}
    this.#appender = new Appender(path)
  }

  add(head: string, lines: string[]): void {
    if (lines.length === 0) return
    const texts = lines.map(line => `${head}${line.slice(1)}\n`)
    for (const {length} of texts) this.#count(length)
    this.#appender.add(Buffer.from(texts.join(''), 'latin1'))
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
