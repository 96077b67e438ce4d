import {existsSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../storage/replace-file.js'
import type {Entries} from './entries.js'
import type {ManifestEntry} from './entry.js'
import {stateFolder, type OpenFolder} from './folder.js'
import {linesOfFile} from './lines.js'

/** Milliseconds within which a file may change again without a trace in its times. */
const granularity = 50

/**
 * What the file system says about the files of each entry: size, times, inode. As long as it says the
 * same, a file need not be read to know that it is the same. Stamps hold for one place and one disk, so
 * they are kept apart from the manifest: without them, or in another place, all files are hashed once.
 */
export class Stamps {
  readonly #path: string
  readonly #known = new Map<string, string>()
  #isDirty = false

  constructor(output: string) {
    this.#path = join(stateFolder(output), 'stamps.jsonl')
    try {
      if (existsSync(this.#path)) this.#read()
    } catch {
      // What cannot be read is made again.
    }
  }

  /** The stamps of an input and its records, in their order; empty if nothing is known. */
  of(entry: ManifestEntry): string[] {
    const [id, ...stamps] = this.#known.get(entry.input)?.split('|') ?? []
    return id === idOf(entry) ? stamps : []
  }

  set(entry: ManifestEntry, stamps: string[]): void {
    const text = [idOf(entry), ...stamps].join('|')
    if (this.#known.get(entry.input) === text) return
    this.#known.set(entry.input, text)
    this.#isDirty = true
  }

  /** Keep those of the entries that there are. */
  close({partial}: OpenFolder, entries: Entries): void {
    for (const input of this.#known.keys()) if (!entries.has(input)) this.#drop(input)
    if (this.#isDirty) replaceFile(this.#path, this.#text(entries), join(partial, 'stamps'))
  }

  #read(): void {
    for (const line of linesOfFile(this.#path)) {
      const stamp = parse(line)
      if (stamp) this.#known.set(stamp[0], stamp[1])
      else this.#isDirty = true
    }
  }

  *#text(entries: Entries): Generator<string> {
    for (const input of entries.inputs()) {
      const stamps = this.#known.get(input)
      if (stamps) yield `${JSON.stringify([input, stamps])}\n`
    }
  }

  #drop(input: string): void {
    this.#known.delete(input)
    this.#isDirty = true
  }
}

/** Stamps belong to certain bytes: after a run that was killed they may belong to earlier ones. */
const idOf = ({sha256, outputs}: ManifestEntry): string =>
  [sha256 ?? '', ...outputs.map(output => output.sha256)].map(hash => hash.slice(0, 8)).join('')

/**
 * What the file system says about a file; an empty text, which equals no other, if it cannot be relied
 * on.
 */
export function stampOf({size, mtimeMs, ctimeMs, ino}: Stats, read = Infinity): string {
  return read - Math.max(mtimeMs, ctimeMs) < granularity
    ? ''
    : `${size}:${mtimeMs}:${ctimeMs}:${ino}`
}

/** Whether a file is as a stamp says. */
export const isStamped = (stats: Stats, stamp: string | undefined): boolean =>
  stamp !== undefined && stamp !== '' && stamp === stampOf(stats)

function parse(line: string): [input: string, stamps: string] | undefined {
  try {
    const value: unknown = JSON.parse(line)
    const isStamp =
      Array.isArray(value) && value.length === 2 && value.every(text => typeof text === 'string')
    return isStamp ? (value as [string, string]) : undefined
  } catch {
    return undefined
  }
}
