import {closeSync, openSync, readSync, writeSync} from 'node:fs'

/** Bytes that are written at once. */
const enough = 2 ** 20

/** A new file that is written a megabyte at a time. */
export class Appender {
  readonly file: number
  #buffer = Buffer.allocUnsafe(2 * enough)
  #length = 0

  /** @param path a new file */
  constructor(path: string) {
    this.file = openSync(path, 'wx+')
  }

  /** @returns how many bytes the text has */
  addText(text: string): number {
    this.#makeRoom(3 * text.length)
    const bytes = this.#buffer.write(text, this.#length)
    this.#length += bytes
    return bytes
  }

  addBytes(bytes: Buffer, start = 0, end = bytes.length): void {
    this.#makeRoom(end - start)
    this.#length += bytes.copy(this.#buffer, this.#length, start, end)
  }

  #makeRoom(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return
    this.flush()
    if (bytes > this.#buffer.length) this.#buffer = Buffer.allocUnsafe(bytes)
  }

  /** Write what was added. */
  flush(): void {
    for (let done = 0; done < this.#length;)
      done += writeSync(this.file, this.#buffer, done, this.#length - done)
    this.#length = 0
  }

  close(): void {
    closeSync(this.file)
  }
}

/** Sets of texts that wait in a file, each set to be read again by its number. */
export class Spool {
  readonly #appender: Appender
  /** Where each set begins, and where the last one ends. */
  readonly #starts = [0]
  /** The sizes of the texts, set by set. */
  readonly #sizes: number[] = []
  readonly #texts: number
  #read = Buffer.alloc(0)

  /**
   * @param path a new file
   * @param texts how many texts are in a set
   */
  constructor(path: string, texts: number) {
    this.#appender = new Appender(path)
    this.#texts = texts
  }

  add(texts: readonly string[]): void {
    let end = this.#starts.at(-1)!
    for (const text of texts) {
      const size = this.#appender.addText(text)
      this.#sizes.push(size)
      end += size
    }
    this.#starts.push(end)
  }

  /** Write what was added; to be called before anything is read. */
  flush(): void {
    this.#appender.flush()
  }

  /** The texts of a set, by its number from 0, as bytes that stay until the next set is read. */
  read(turn: number): Buffer[] {
    const bytes = this.#bytesOf(turn)
    let end = 0
    return this.#sizes
      .slice(turn * this.#texts, (turn + 1) * this.#texts)
      .map(size => bytes.subarray(end, (end += size)))
  }

  #bytesOf(turn: number): Buffer {
    const start = this.#starts[turn]!
    const size = this.#starts[turn + 1]! - start
    if (size > this.#read.length) this.#read = Buffer.allocUnsafe(2 * size)
    for (let done = 0; done < size;) {
      const read = readSync(this.#appender.file, this.#read, done, size - done, start + done)
      if (read === 0) throw new Error('a record that was laid aside is gone')
      done += read
    }
    return this.#read.subarray(0, size)
  }

  close(): void {
    this.#appender.close()
  }
}
