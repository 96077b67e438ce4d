import {existsSync, readdirSync} from 'node:fs'
import {dirname, extname, join, parse} from 'node:path'
import {readRegularFile} from './read-file.js'
import {fold} from './paths.js'

/** Where the metadata of a document are looked for, beside it. */
const places = (path: string): string[] => {
  const {dir, name} = parse(path)
  return [
    join(dir, `${name}.metadata.json`),
    join(dir, `${name}.metadata.xml`),
    // The site serves `ah-tk-20232024-99/metadata.xml`.
    join(dir, name, 'metadata.xml'),
    ...shared(dir)
  ]
}

/** Where metadata may stand that are not named for a document. */
const shared = (dir: string): string[] => [
  ...inFolder.map(file => join(dir, file)),
  // The repository has `1/xml/ah-tk-20232024-99.xml` beside `1/metadata/metadata.xml`.
  join(dir, '../metadata/metadata.xml'),
  join(dir, '../metadataowms/metadata_owms.xml')
]

/** Metadata of a whole folder: as the site names them, and in the terms of OWMS. */
const inFolder = ['metadata.xml', 'metadata_owms.xml']

/** Files that hold metadata and not a document. */
export const metadataFiles = [...inFolder.map(file => `**/${file}`), '**/*.metadata.xml']

/** The metadata file of a document. */
export interface MetadataFile {
  place: string
  bytes: Uint8Array
}

/**
 * The metadata file of a document, if there is one.
 *
 * @param most bytes that it may have
 * @throws {LimitExceeded} where it is larger
 */
export function metadataBeside(path: string, most: number): MetadataFile | undefined {
  if (path === '-') return undefined
  for (const place of places(path)) {
    if (!existsSync(place)) continue
    const bytes = readRegularFile(place, most).bytes
    if (belongs(place, path, bytes)) return {place, bytes}
  }
  return undefined
}

/** The same, where only what it says is wanted. */
export const readMetadataBeside = (path: string, most: number): Uint8Array | undefined =>
  metadataBeside(path, most)?.bytes

/** Metadata without a document's name belong to it if they mention it, or if no other document is there. */
function belongs(place: string, path: string, bytes: Uint8Array): boolean {
  const {dir, name} = parse(path)
  if (parse(place).name === `${name}.metadata` || dirname(place) === join(dir, name)) return true
  if ([`"${name}"`, `>${name}<`].some(id => Buffer.from(bytes).includes(id))) return true
  if (dirname(place) !== join(dir)) return false
  const others = readdirSync(dirname(path)).filter(
    file => extname(file) !== '' && !inFolder.includes(file) && parse(file).name !== name
  )
  return others.length === 0
}

/** Folders whose names are kept; documents come folder by folder. */
const mostFolders = 32

/**
 * Finds the metadata of documents by one look at each folder: of the places where those of thousands may
 * stand, nearly none exists.
 */
export class MetadataFolders {
  /** Names in folders. */
  readonly #names = new Map<string, ReadonlySet<string>>()
  /** Whether a folder may hold or be beside metadata that are not named for one document. */
  readonly #shares = new Map<string, boolean>()

  /** As `readMetadataBeside`. */
  read(path: string, most: number): Uint8Array | undefined {
    const {dir, name} = parse(path)
    const names = this.#namesIn(dir)
    const own = [`${name}.metadata.json`, `${name}.metadata.xml`, name]
    if (!own.some(one => names.has(fold(one))) && !this.#hasShared(dir)) return undefined
    return readMetadataBeside(path, most)
  }

  #hasShared(dir: string): boolean {
    return remember(this.#shares, dir, () => shared(dir).some(place => existsSync(place)))
  }

  #namesIn(dir: string): ReadonlySet<string> {
    return remember(this.#names, dir, () => new Set(list(dir === '' ? '.' : dir).map(fold)))
  }
}

function remember<T>(known: Map<string, T>, key: string, find: () => T): T {
  const found = known.get(key)
  if (found !== undefined) return found
  const value = find()
  if (known.size === mostFolders) known.clear()
  known.set(key, value)
  return value
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
