import {closeSync, existsSync, openSync, statSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {environmentFailure, writingTo} from '../storage/environment.js'
import {flushSync} from '../storage/flush.js'
import {replaceFile} from '../storage/replace-file.js'
import {Entries} from './entries.js'
import type {ManifestEntry} from './entry.js'
import type {entrySchema} from './entry-schema.js'
import {stateFolder, type OpenFolder} from './folder.js'
import {linesOfFile} from './lines.js'
import type {Planned} from './planned.js'

/** The first line says which file this is. Entries of another version are not understood. */
const head = JSON.stringify({format: 'aanhangsel-manifest', version: 1})

export const manifestPath = (output: string): string => join(stateFolder(output), 'manifest.jsonl')

/** What a manifest file says, and how many of its lines could not be understood. */
export interface ManifestContent {
  entries: Entries
  unknown: number
}

/** Read a manifest, line by line; a missing one is empty. */
export async function readManifest(output: string): Promise<ManifestContent> {
  const path = manifestPath(output)
  const content: ManifestContent = {entries: new Entries(), unknown: 0}
  // The schema takes longer to load than a document to convert, and a new folder has no entries.
  if (!existsSync(path) || statSync(path).size === 0) return content
  const {entrySchema: schema} = await import('./entry-schema.js')
  try {
    readLines(linesOfFile(path), content, schema)
  } catch (error) {
    throw environmentFailure(error, path)
  }
  return content
}

function readLines(
  lines: Iterable<string>,
  content: ManifestContent,
  schema: typeof entrySchema
): void {
  let isOurs: boolean | undefined
  for (const line of lines) {
    if (isOurs === undefined && line === head) isOurs = true
    else {
      isOurs ??= false
      const entry = isOurs ? parse(line, schema) : undefined
      if (entry) content.entries.set(entry, line)
      else content.unknown++
    }
  }
}

/**
 * What was converted into a folder, so that the next run does only what is new. Entries are appended
 * once their records are flushed: whatever ends the run, no entry claims too much. The end of the run
 * rewrites them in order.
 */
export class Manifest {
  readonly entries: Entries
  /** Lines that another version or an accident left; they are gone after this run. */
  readonly unknown: number
  readonly #folder: OpenFolder
  readonly #path: string
  #isDirty: boolean

  private constructor(folder: OpenFolder, {entries, unknown}: ManifestContent) {
    this.entries = entries
    this.unknown = unknown
    this.#folder = folder
    this.#path = manifestPath(folder.output)
    this.#isDirty = unknown > 0 || entries.size === 0
    // After a torn line the next entry needs a line of its own, and in an empty file a head.
    this.close()
  }

  static async open(folder: OpenFolder): Promise<Manifest> {
    return new Manifest(folder, await readManifest(folder.output))
  }

  /** Store entries permanently. Their records must be in place, and flushed. */
  add(entries: readonly ManifestEntry[]): void {
    if (entries.length === 0) return
    const lines = entries.map(entry => JSON.stringify(entry))
    for (const [i, entry] of entries.entries()) this.entries.set(entry, lines[i]!)
    this.#isDirty = true
    const text = lines.map(line => `${line}\n`).join('')
    writingTo(this.#path, () => {
      const file = openSync(this.#path, 'a')
      try {
        writeSync(file, text)
      } finally {
        closeSync(file)
      }
    })
    flushSync(this.#path)
  }

  /** What it says about earlier conversions of a document: of the same file, or of another form of it. */
  replacedBy({key, otherKeys}: Pick<Planned, 'key' | 'otherKeys'>): ManifestEntry[] {
    return [key, ...otherKeys].flatMap(one => this.entries.get(one) ?? [])
  }

  remove(input: string): void {
    this.#isDirty = this.entries.delete(input) || this.#isDirty
  }

  /** Note that some of its records are gone. */
  forget(outputs: ReadonlySet<string>): void {
    if (outputs.size === 0) return
    for (const entry of this.entries.values()) {
      if (!entry.stale.some(path => outputs.has(path))) continue
      const stale = entry.stale.filter(path => !outputs.has(path))
      this.entries.set(entry, JSON.stringify({...entry, stale}))
      this.#isDirty = true
    }
  }

  /** Write the entries in the order of their paths. */
  close(): void {
    if (!this.#isDirty) return
    replaceFile(this.#path, this.#text(), this.#aside())
    this.#isDirty = false
  }

  *#text(): Generator<string> {
    yield `${head}\n`
    for (const line of this.entries.lines()) yield `${line}\n`
  }

  #aside(): string {
    return join(this.#folder.partial, 'manifest')
  }
}

/** A killed run may have left half a line, another version what this one does not know. */
function parse(line: string, schema: typeof entrySchema): ManifestEntry | undefined {
  try {
    return schema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}
