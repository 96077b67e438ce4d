import {closeSync, openSync, readSync, writeSync} from 'node:fs'
import type {DocumentRecord} from '../schema/record.js'

/** Bytes that are written at once. */
const enough = 2 ** 20

/** Records that wait in a file, each to be read again by its turn. */
export class Spool {
  readonly #file: number
  /** Where each record begins, and where the last one ends. */
  readonly #starts = [0]
  #waiting: Buffer[] = []
  #bytes = 0

  /** @param path a new file */
  constructor(path: string) {
    this.#file = openSync(path, 'wx+')
  }

  /** Add a record, as JSON. */
  add(json: string): void {
    const bytes = Buffer.from(json)
    this.#waiting.push(bytes)
    this.#bytes += bytes.length
    this.#starts.push(this.#starts.at(-1)! + bytes.length)
    if (this.#bytes > enough) this.flush()
  }

  /** Write what was added; to be called before anything is read. */
  flush(): void {
    const bytes = Buffer.concat(this.#waiting)
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
    this.#waiting = []
    this.#bytes = 0
  }

  /** Bytes of a record, by its turn from 0. */
  sizeOf(turn: number): number {
    return this.#starts[turn + 1]! - this.#starts[turn]!
  }

  read(turn: number): DocumentRecord {
    const bytes = Buffer.allocUnsafe(this.sizeOf(turn))
    for (let done = 0; done < bytes.length;) {
      const read = readSync(
        this.#file,
        bytes,
        done,
        bytes.length - done,
        this.#starts[turn]! + done
      )
      if (read === 0) throw new Error('a record that was laid aside is gone')
      done += read
    }
    return JSON.parse(bytes.toString()) as DocumentRecord
  }

  close(): void {
    closeSync(this.#file)
  }
}
