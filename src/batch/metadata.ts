import {existsSync, readdirSync} from 'node:fs'
import {basename, dirname, extname, join, parse, resolve} from 'node:path'
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
    ...inFolder.map(file => join(dir, file)),
    // The repository has `1/xml/ah-tk-20232024-99.xml` beside `1/metadata/metadata.xml`.
    join(dir, '../metadata/metadata.xml'),
    join(dir, '../metadataowms/metadata_owms.xml')
  ]
}

/** Metadata of a whole folder: as the site names them, and in the terms of OWMS. */
const inFolder = ['metadata.xml', 'metadata_owms.xml']

/** Files that hold metadata and not a document. */
export const metadataFiles = [...inFolder.map(file => `**/${file}`), '**/*.metadata.xml']

/**
 * The metadata file of a document, if there is one.
 *
 * @param most most bytes that it may have
 * @param exists whether a file exists
 * @throws {LimitExceeded} if it is larger
 */
export function readMetadataBeside(
  path: string,
  most: number,
  exists: (path: string) => boolean = existsSync
): Uint8Array | undefined {
  if (path === '-') return undefined
  for (const place of places(path)) {
    if (!exists(place)) continue
    const bytes = readRegularFile(place, most).bytes
    if (belongs(place, path, bytes)) return bytes
  }
  return undefined
}

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

const none: ReadonlySet<string> = new Set()

/** Folders whose names are kept; documents come folder by folder. */
const mostFolders = 32

/**
 * Whether files exist, told from one look at each folder: of all places where the metadata of thousands
 * of documents may be, hardly any exists.
 */
export function lookInFolders(): (path: string) => boolean {
  const folders = new Map<string, ReadonlySet<string>>()
  const namesIn = (folder: string): ReadonlySet<string> => {
    const known = folders.get(folder)
    if (known) return known
    if (folders.get(dirname(folder))?.has(fold(basename(folder))) === false) return none
    const names = new Set(list(folder).map(fold))
    if (folders.size === mostFolders) folders.clear()
    folders.set(folder, names)
    return names
  }
  return path => {
    const place = resolve(path)
    return namesIn(dirname(place)).has(fold(basename(place))) && existsSync(place)
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
