import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {findInputs} from '../batch/inputs.js'
import {manifestPath, readManifest} from '../batch/manifest.js'
import {Pool} from '../batch/pool.js'
import {applyDecisions} from '../correct/apply.js'
import {decisionsOn} from '../correct/decisions.js'
import type {LayoutFile} from '../schema/layout-file.js'
import type {DocumentRecord} from '../schema/record.js'
import type {Detail, DocumentSummary} from './contract.js'
import type {Journal} from './journal.js'
import {aboutNothing, aboutRecord} from './summary.js'

/** A document as the converter reads it, before any decision. */
export interface Opened {
  /** Of the input. */
  path: string
  record: DocumentRecord
  layout: LayoutFile
}

/** A document under review. */
interface ShelfItem {
  path: string
  /** Which of the records of its input, from 0. */
  place: number
  summary: DocumentSummary
}

/** A document that is no longer there, or has no record. */
export class Unreadable extends Error {}

/** How many documents are kept open. */
const mostOpen = 30

/** The documents under review: a list of summaries, and each document opened when it is looked at. */
export class Shelf {
  readonly #items: ShelfItem[] = []
  readonly #open = new Map<string, Promise<Opened[] | string>>()
  readonly #journal: Journal
  readonly #pool = new Pool(1, {timeout: 60, memory: 1024})

  constructor(journal: Journal) {
    this.#journal = journal
  }

  get summaries(): DocumentSummary[] {
    return this.#items.map(({summary}) => summary)
  }

  /**
   * Put documents on the shelf: those named, or those that the records of a folder were made from.
   *
   * @throws if a word names nothing
   */
  async add(words: readonly string[]): Promise<void> {
    for (const word of words)
      if (existsSync(manifestPath(word))) await this.#addFolder(word)
      else for (const {path} of await findInputs([word], 'stdin')) await this.#addDocument(path)
  }

  /** The document as it is with all decisions. @returns undefined if it cannot be opened */
  async detail(index: number, canWrite: boolean): Promise<Detail | undefined> {
    const item = this.#items[index]
    const opened = item && (await this.opened(index))
    if (!item || !opened) return undefined
    const {source} = opened.record
    const decisions = [...this.#journal.on(source.sha256)]
    const {record, applied, stale} = applyDecisions(opened.record, decisions)
    const {error: _, ...rest} = item.summary
    item.summary = {...rest, ...aboutRecord(record), error: null}
    return {
      summary: item.summary,
      record,
      layout: opened.layout,
      decisions: applied,
      stale: [...stale, ...this.#journal.onOthers(opened.record, item.path)],
      pdf: source.format === 'pdf' ? `api/documents/${index}/file` : null,
      canWrite
    }
  }

  /**
   * A document as the converter reads it.
   *
   * @returns undefined if there is no such document
   * @throws if it cannot be read (any more), with the reason
   */
  async opened(index: number): Promise<Opened | undefined> {
    const item = this.#items[index]
    const found = item && (await this.#read(item.path))
    if (typeof found === 'string') throw new Unreadable(`${item!.path}: ${found}`)
    return found?.[item!.place]
  }

  /** The bytes of a document that is a PDF. */
  async pdf(index: number): Promise<Uint8Array | undefined> {
    const opened = await this.opened(index)
    return opened?.record.source.format === 'pdf'
      ? readFileSync(this.#items[index]!.path)
      : undefined
  }

  close(): Promise<void> {
    return this.#pool.close()
  }

  async #addFolder(folder: string): Promise<void> {
    const {entries} = await readManifest(folder)
    const outdated: ShelfItem[] = []
    for (const {input, outputs, errors} of entries.values()) {
      const path = resolve(folder, input)
      for (const [place, output] of outputs.entries()) {
        const record = JSON.parse(readFileSync(join(folder, output.path), 'utf8')) as DocumentRecord
        const item = this.#put(path, place, aboutRecord(this.#decided(record)), null)
        if (!this.#isUpToDate(record)) outdated.push(item)
      }
      if (outputs.length === 0) this.#put(path, 0, aboutNothing, errors[0]?.reason ?? 'no record')
    }
    // One that can no longer be read is reported when it is opened.
    for (const {summary} of outdated) await this.detail(summary.index, false).catch(() => {})
  }

  #decided(record: DocumentRecord): DocumentRecord {
    if (record.source.corrected) return record
    return applyDecisions(record, this.#journal.on(record.source.sha256)).record
  }

  /** Whether a record that was converted with decisions shows all that were made since. */
  #isUpToDate({source}: DocumentRecord): boolean {
    if (!source.corrected) return true
    const standing = decisionsOn({source}, this.#journal.on(source.sha256))
    const told = source.corrected.filter(({decision}) => decision !== 'wrong').length
    return told === standing.filter(({decision}) => decision !== 'wrong').length
  }

  async #addDocument(path: string): Promise<void> {
    const found = await this.#read(path)
    if (typeof found === 'string') this.#put(path, 0, aboutNothing, found)
    else
      for (const [place, {record}] of found.entries())
        this.#put(path, place, aboutRecord(this.#decided(record)), null)
  }

  #put(path: string, place: number, about: typeof aboutNothing, error: string | null): ShelfItem {
    const index = this.#items.length
    const summary = {index, name: path.replace(/^.*[\\/]/, ''), ...about, error}
    const item = {path, place, summary}
    this.#items.push(item)
    return item
  }

  /** @returns the documents in a file, or why there are none */
  #read(path: string): Promise<Opened[] | string> {
    const known = this.#open.get(path) ?? this.#convert(path)
    this.#open.delete(path)
    this.#open.set(path, known)
    if (this.#open.size > mostOpen) this.#open.delete(this.#open.keys().next().value!)
    return known
  }

  async #convert(path: string): Promise<Opened[] | string> {
    const task = {
      path,
      bytes: null,
      name: path,
      indent: 0,
      limits: {},
      layout: true,
      corrections: null
    }
    const {records, messages} = await this.#pool.convert(task)
    if (records.length === 0) return messages.find(({fatal}) => fatal)?.reason ?? 'no record'
    const read = <T>(bytes: Uint8Array): T => JSON.parse(Buffer.from(bytes).toString()) as T
    return records.map(({json, layout}) => ({path, record: read(json), layout: read(layout!)}))
  }
}
