import {readFile, stat} from 'node:fs/promises'
import {
  basename,
  dirname,
  extname,
  isAbsolute,
  join,
  normalize,
  parse,
  relative,
  sep
} from 'node:path'
import {text} from 'node:stream/consumers'
import {inputFormats} from '../ingest/formats.js'
import {unsupportedEndings} from '../ingest/unsupported.js'
import {metadataFiles} from './metadata.js'
import {isSideFile, sideFiles} from './side-files.js'

/** A document to convert. */
export interface InputFile {
  /** Path as given; `-` for standard input. */
  path: string
  /** Path of the record below the output folder, without extension. */
  target: string
  /** Files that hold the same document in a format that says less; they are not converted. */
  forms?: readonly string[]
}

/** What is looked for in a folder: files by their endings. */
export interface FileKind {
  endings: readonly string[]
  /** Patterns of files that belong to others, and are ignored. */
  ignore: string[]
}

/** Documents of every format, and of those that are refused with advice. */
export const documents: FileKind = {
  endings: [...inputFormats.flatMap(({endings}) => endings), ...unsupportedEndings],
  ignore: [...metadataFiles, ...sideFiles]
}

/** Records, one per file or one per line. */
export const records: FileKind = {
  endings: ['json', 'jsonl', 'ndjson'],
  ignore: sideFiles
}

/**
 * Read a list of files, one per line or separated by NUL. A relative path is kept in the output; a
 * missing file is reported when it is read.
 *
 * @param path of the list, or `-` for standard input
 */
export const readFileList = async (path: string, separator: Separator): Promise<InputFile[]> =>
  pathsOf(path === '-' ? await text(process.stdin) : await readFile(path, 'utf8'), separator).map(
    inputOf
  )

/** What parts the paths of a list. */
export type Separator = '\n' | '\0'

/** The paths of a list, without those of files that go with others. */
export const pathsOf = (list: string, separator: Separator): string[] =>
  list
    .split(separator)
    .map(line => (separator === '\n' ? line.replace(/\r$/, '') : line))
    .filter(line => line !== '' && !isSideFile(line))

/** A document that a list names. */
export function inputOf(path: string): InputFile {
  const isBelow = !isAbsolute(path) && !normalize(path).startsWith('..')
  return {path, target: targetOf(isBelow ? normalize(path) : basename(path))}
}

/**
 * Find the documents that the words of a command name: files, folders and globs, each once.
 *
 * Below a folder or the fixed part of a glob, folders are kept in the output.
 *
 * @param skip called for each file in a folder that is not of the wanted kind
 * @throws if a word names nothing
 */
export async function findInputs(
  words: string[],
  stdinName: string,
  wanted = documents,
  skip: (path: string) => void = () => {}
): Promise<InputFile[]> {
  const found = new Map<string, InputFile>()
  for (const word of words)
    for (const input of await expand(word, stdinName, wanted, skip))
      if (!found.has(input.path)) found.set(input.path, input)
  return [...found.values()]
}

async function expand(
  word: string,
  stdinName: string,
  wanted: FileKind,
  skip: (path: string) => void
): Promise<InputFile[]> {
  if (word === '-') return [{path: '-', target: targetOf(basename(stdinName))}]
  const stats = await stat(word).catch(() => undefined)
  if (stats?.isDirectory()) return below(word, await search(word, wanted, skip))
  if (stats && isSideFile(word))
    throw new Error(`\`${word}\` goes with a document and is not one itself`)
  if (stats) return [{path: word, target: targetOf(basename(word))}]
  // Most runs are given files, or one folder.
  const {glob, isDynamicPattern} = await import('tinyglobby')
  if (!isDynamicPattern(word)) throw new Error(`no such file or folder: \`${word}\``)
  const base = fixedPart(word, isDynamicPattern)
  const pattern = relative(base, word).split(sep).join('/')
  const paths = await glob(pattern, {cwd: base, ignore: sideFiles})
  return below(base, paths)
}

/** @throws if a folder holds files but none of the wanted kind: the wrong folder was named */
async function search(
  folder: string,
  {endings, ignore}: FileKind,
  skip: (path: string) => void
): Promise<string[]> {
  const isWanted = (path: string): boolean => endings.includes(extname(path).slice(1).toLowerCase())
  const {glob} = await import('tinyglobby')
  const all = await glob('**', {cwd: folder, ignore, caseSensitiveMatch: false})
  const found = all.filter(isWanted)
  if (found.length === 0 && all.length > 0)
    throw new Error(`\`${folder}\` holds ${all.length} file(s), none of them ${endings.join(', ')}`)
  for (const path of all.toSorted()) if (!isWanted(path)) skip(join(folder, path))
  return found
}

const below = (folder: string, paths: string[]): InputFile[] =>
  paths.sort().map(path => ({path: join(folder, path), target: targetOf(path)}))

/** Folders of a glob before its first wildcard. */
function fixedPart(pattern: string, isDynamicPattern: (path: string) => boolean): string {
  let folder = dirname(pattern)
  while (isDynamicPattern(folder)) folder = dirname(folder)
  return folder
}

/** Where the record of a document goes; `x.layout.txt` keeps its ending, since `x.layout.json` is a file beside a record. */
function targetOf(path: string): string {
  const {dir, name, base} = parse(path)
  return join(dir, isSideFile(`${name}.json`) ? base : name)
}
