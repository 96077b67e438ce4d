import {closeSync, fsyncSync, openSync, readSync, writeSync} from 'node:fs'
import {join} from 'node:path'
import {stateFolder, type OpenFolder} from '../../batch/folder.js'
import {placeFile} from './place.js'
import {rowSchema, type EntityName, type LogRow, type RowOf} from './rows.js'

const header = {format: 'aanhangsel sync log', version: 1}
const path = 'sync.jsonl'

/** Order of the rows in a complete file. */
const entities: readonly EntityName[] = [
  'document',
  'publication',
  'file',
  'missing',
  'zaak',
  'documentActor',
  'zaakActor',
  'persoon',
  'fractie',
  'absent'
]

/**
 * What is known about documents and what belongs to them: one row each; the last one counts. Rows are
 * appended as they come and put in order at the end of a run. They stay on disk; only the place where
 * each begins is in memory.
 */
export class Log {
  /** Lines that could not be read: what they said is lost, so everything must be asked again. */
  damaged = false
  readonly #folder: OpenFolder
  readonly #file: number
  readonly #places = new Map<string, number>()
  /** Actors by what they belong to, and documents by their Zaak. */
  readonly #actors = new Map<string, string[]>()
  readonly #documents = new Map<string, string[]>()
  #end = 0
  #untidy = false

  /**
   * @param folder of the documents
   * @throws if another version wrote the log
   */
  constructor(folder: OpenFolder) {
    this.#folder = folder
    const log = join(stateFolder(folder.output), path)
    this.#file = openSync(log, 'a+')
    this.#load(log)
    if (this.#end === 0) this.#append(JSON.stringify(header))
  }

  get<E extends EntityName>(entity: E, id: string): RowOf<E> | undefined {
    const place = this.#places.get(`${entity}:${id}`)
    return place === undefined ? undefined : (JSON.parse(this.#lineAt(place)) as RowOf<E>)
  }

  has(entity: EntityName, id: string): boolean {
    return this.#places.has(`${entity}:${id}`)
  }

  /** @returns whether anything is new */
  put(row: LogRow): boolean {
    const known = this.#places.get(`${row.entity}:${row.id}`)
    const line = JSON.stringify(row)
    if (known !== undefined && this.#lineAt(known) === line) return false
    this.#index(row, this.#end)
    this.#append(line)
    return true
  }

  remove(entity: EntityName, id: string): void {
    if (!this.#places.delete(`${entity}:${id}`)) return
    this.#append(JSON.stringify({entity, id, removed: true}))
  }

  /** Ids of the actors of a document or Zaak. */
  actorsOf(id: string): readonly string[] {
    return this.#actors.get(id) ?? []
  }

  /** Ids of the documents of a Zaak. */
  documentsOf(zaak: string): readonly string[] {
    return this.#documents.get(zaak) ?? []
  }

  /** Drop actors of unknown documents and Zaken, except those newer than some token. */
  dropActorsOfOthers(token: number): void {
    for (const [of, ids] of this.#actors)
      if (!this.has('document', of) && !this.#documents.has(of))
        for (const id of ids)
          for (const entity of ['documentActor', 'zaakActor'] as const)
            if ((this.get(entity, id)?.token ?? Infinity) <= token) this.remove(entity, id)
  }

  /** Every row of an entity, in the order in which they became known. */
  *all<E extends EntityName>(entity: E): Generator<RowOf<E>, void, undefined> {
    for (const key of this.#places.keys())
      if (key.startsWith(`${entity}:`)) yield this.get(entity, key.slice(entity.length + 1))!
  }

  /** Write the rows; they are on disk when this returns. */
  flush(): void {
    fsyncSync(this.#file)
  }

  /** Keep every row once, in order; a log like that already is left as it is. */
  close(): void {
    try {
      if (this.#untidy) this.#tidy()
    } finally {
      closeSync(this.#file)
    }
  }

  /** Leave it as it is. */
  abandon(): void {
    closeSync(this.#file)
  }

  #tidy(): void {
    const rank = new Map<string, number>(entities.map((entity, i) => [entity, i]))
    const rankOf = (key: string): number => rank.get(key.slice(0, key.indexOf(':'))) ?? 0
    const keys = [...this.#places.keys()].sort((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1))
    placeFile(this.#folder, join('.aanhangsel', path), this.#lines(keys), true)
  }

  *#lines(keys: string[]): Generator<Uint8Array, void, undefined> {
    yield Buffer.from(`${JSON.stringify(header)}\n`)
    for (const key of keys) yield Buffer.from(`${this.#lineAt(this.#places.get(key)!)}\n`)
  }

  #load(log: string): void {
    let rest = Buffer.alloc(0)
    for (;;) {
      const chunk = Buffer.allocUnsafe(2 ** 20)
      const read = readSync(this.#file, chunk, 0, chunk.length, this.#end)
      if (read === 0) break
      const base = this.#end - rest.length
      const bytes = Buffer.concat([rest, chunk.subarray(0, read)])
      let start = 0
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        this.#loadLine(bytes.toString('utf8', start, end), base + start, log)
        start = end + 1
      }
      rest = bytes.subarray(start)
      this.#end += read
    }
    // A killed run left half a line: the next one needs a new line.
    if (rest.length > 0) this.#append('')
  }

  #loadLine(line: string, start: number, log: string): void {
    if (start === 0) return checkHeader(line, log)
    if (line === '') return
    const row = parseRow(line)
    if (!row) this.damaged = this.#untidy = true
    else if ('removed' in row) {
      this.#places.delete(`${row.entity}:${row.id}`)
      this.#untidy = true
    } else {
      if (this.#places.has(`${row.entity}:${row.id}`)) this.#untidy = true
      this.#index(row, start)
    }
  }

  #index(row: LogRow, place: number): void {
    const key = `${row.entity}:${row.id}`
    if ('of' in row && !this.#places.has(key)) add(this.#actors, row.of, row.id)
    if (row.entity === 'document') for (const zaak of row.cases) add(this.#documents, zaak, row.id)
    this.#places.set(key, place)
  }

  #append(line: string): void {
    const bytes = Buffer.from(`${line}\n`)
    writeSync(this.#file, bytes)
    this.#end += bytes.length
    this.#untidy = true
  }

  #lineAt(place: number): string {
    const chunks: Buffer[] = []
    for (let at = place; ;) {
      const chunk = Buffer.allocUnsafe(2048)
      const read = readSync(this.#file, chunk, 0, chunk.length, at)
      const end = chunk.subarray(0, read).indexOf(10)
      chunks.push(chunk.subarray(0, end < 0 ? read : end))
      if (end >= 0 || read === 0) return Buffer.concat(chunks).toString('utf8')
      at += read
    }
  }
}

function add(index: Map<string, string[]>, key: string, id: string): void {
  const ids = index.get(key)
  if (!ids) index.set(key, [id])
  else if (!ids.includes(id)) ids.push(id)
}

function checkHeader(line: string, log: string): void {
  const {format, version} = (parse(line) ?? {}) as Partial<typeof header>
  if (format !== header.format || version !== header.version)
    throw new Error(
      `\`${log}\` is not a log of this version (expected version ${header.version}): ` +
        'use the version of the program that wrote it, or move the file away to start afresh'
    )
}

function parseRow(
  line: string
): LogRow | {entity: EntityName; id: string; removed: true} | undefined {
  const value = parse(line)
  if (isRemoval(value)) return value
  const row = rowSchema.safeParse(value)
  return row.success ? row.data : undefined
}

const isRemoval = (value: unknown): value is {entity: EntityName; id: string; removed: true} =>
  typeof value === 'object' && value !== null && 'removed' in value

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
