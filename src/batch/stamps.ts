import {readFileSync, type Stats} from 'node:fs'
import {join} from 'node:path'
import {replaceFile} from '../storage/replace-file.js'
import type {ManifestEntry} from './entry.js'
import {stateFolder, type OpenFolder} from './folder.js'
import {linesOf} from './lines.js'

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
    for (const line of linesOf(contentOf(this.#path))) {
      const stamp = parse(line)
      if (stamp) this.#known.set(stamp[0], stamp[1])
      else this.#isDirty = true
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

  /** Keep only those of existing entries. */
  close({partial}: OpenFolder, entries: ReadonlyMap<string, ManifestEntry>): void {
    for (const input of this.#known.keys()) if (!entries.has(input)) this.#drop(input)
    if (!this.#isDirty) return
    const lines: Buffer[] = []
    for (const input of entries.keys()) {
      const stamps = this.#known.get(input)
      if (stamps) lines.push(Buffer.from(`${JSON.stringify([input, stamps])}\n`))
    }
    replaceFile(this.#path, Buffer.concat(lines), join(partial, 'stamps'))
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

function contentOf(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    return Buffer.alloc(0)
  }
}

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
