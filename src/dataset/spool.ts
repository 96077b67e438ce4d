import {closeSync, openSync, readSync, writeSync} from 'node:fs'

/** Bytes that are written at once. */
const enough = 2 ** 20

/** A file that is written a megabyte at a time. */
export class Appender {
  readonly file: number
  #waiting: Buffer[] = []
  #bytes = 0

  /** @param path a new file */
  constructor(path: string) {
    this.file = openSync(path, 'wx+')
  }

  add(bytes: Buffer): void {
    this.#waiting.push(bytes)
    this.#bytes += bytes.length
    if (this.#bytes > enough) this.flush()
  }

  /** Write what was added. */
  flush(): void {
    const bytes = Buffer.concat(this.#waiting)
    for (let done = 0; done < bytes.length;) done += writeSync(this.file, bytes, done)
    this.#waiting = []
    this.#bytes = 0
  }

  close(): void {
    closeSync(this.file)
  }
}

/** Texts that wait in a file, each to be read again by its number. */
export class Spool {
  readonly #appender: Appender
  /** Where each text begins, and where the last one ends. */
  readonly #starts = [0]

  /** @param path a new file */
  constructor(path: string) {
    this.#appender = new Appender(path)
  }

  add(text: string): void {
    const bytes = Buffer.from(text)
    this.#appender.add(bytes)
    this.#starts.push(this.#starts.at(-1)! + bytes.length)
  }

  /** Write what was added; to be called before anything is read. */
  flush(): void {
    this.#appender.flush()
  }

  /** The bytes of a text, by its number from 0. */
  read(turn: number): Buffer {
    const start = this.#starts[turn]!
    const bytes = Buffer.allocUnsafe(this.#starts[turn + 1]! - start)
    for (let done = 0; done < bytes.length;) {
      const read = readSync(this.#appender.file, bytes, done, bytes.length - done, start + done)
      if (read === 0) throw new Error('a record that was laid aside is gone')
      done += read
    }
    return bytes
  }

  close(): void {
    this.#appender.close()
  }
}
