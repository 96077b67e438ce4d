import {readFile, stat} from 'node:fs/promises'
import {basename, dirname, isAbsolute, join, normalize, parse, relative, sep} from 'node:path'
import {text} from 'node:stream/consumers'
import {glob, isDynamicPattern} from 'tinyglobby'
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

/** What is looked for in a folder: files by a pattern, but for some. */
export interface FilePattern {
  pattern: string
  ignore: string[]
}

/** Every format, and those that are refused with advice. */
const endings = [...inputFormats.flatMap(({endings}) => endings), ...unsupportedEndings]

const documents: FilePattern = {
  pattern: `**/*.{${endings}}`,
  ignore: [...metadataFiles, ...sideFiles]
}

/** Records, in a file each or a line each. */
export const records: FilePattern = {
  pattern: '**/*.{json,jsonl,ndjson}',
  ignore: sideFiles
}

/**
 * Read a list of files, one a line or parted by NUL. A relative path is kept in the output; what
 * does not exist is said when it is read.
 *
 * @param path of the list, or `-` for standard input
 */
export async function readFileList(path: string, separator: '\n' | '\0'): Promise<InputFile[]> {
  const list = path === '-' ? await text(process.stdin) : await readFile(path, 'utf8')
  const paths = list
    .split(separator)
    .map(line => (separator === '\n' ? line.replace(/\r$/, '') : line))
  return paths
    .filter(line => line !== '' && !isSideFile(line))
    .map(line => {
      const isBelow = !isAbsolute(line) && !normalize(line).startsWith('..')
      return {path: line, target: withoutExtension(isBelow ? normalize(line) : basename(line))}
    })
}

/**
 * Find the documents that the words of a command name: files, folders and globs, each once.
 *
 * Below a folder or the fixed part of a glob, folders are kept in the output.
 *
 * @throws where a word names nothing
 */
export async function findInputs(
  words: string[],
  stdinName: string,
  wanted = documents
): Promise<InputFile[]> {
  const found = new Map<string, InputFile>()
  for (const word of words)
    for (const input of await expand(word, stdinName, wanted))
      if (!found.has(input.path)) found.set(input.path, input)
  return [...found.values()]
}

async function expand(
  word: string,
  stdinName: string,
  {pattern: files, ignore}: FilePattern
): Promise<InputFile[]> {
  if (word === '-') return [{path: '-', target: withoutExtension(basename(stdinName))}]
  const stats = await stat(word).catch(() => undefined)
  if (stats?.isDirectory()) return below(word, await search(word, files, ignore))
  if (stats && isSideFile(word))
    throw new Error(`\`${word}\` goes with a document and is not one itself`)
  if (stats) return [{path: word, target: withoutExtension(basename(word))}]
  if (!isDynamicPattern(word)) throw new Error(`no such file or folder: \`${word}\``)
  const base = fixedPart(word)
  const pattern = relative(base, word).split(sep).join('/')
  const paths = await glob(pattern, {cwd: base, ignore: sideFiles})
  return below(base, paths)
}

/** @throws where a folder holds files, and none that is wanted: the wrong folder was named */
async function search(folder: string, files: string, ignore: string[]): Promise<string[]> {
  const found = await glob(files, {cwd: folder, ignore, caseSensitiveMatch: false})
  if (found.length > 0) return found
  const others = await glob('**', {cwd: folder, ignore})
  if (others.length === 0) return []
  const kinds = /\{([^{}]*)\}/.exec(files)![1]!.replaceAll(',', ', ')
  throw new Error(`\`${folder}\` holds ${others.length} file(s), none of them ${kinds}`)
}

const below = (folder: string, paths: string[]): InputFile[] =>
  paths.sort().map(path => ({path: join(folder, path), target: withoutExtension(path)}))

/** Folders of a glob before its first wildcard. */
function fixedPart(pattern: string): string {
  let folder = dirname(pattern)
  while (isDynamicPattern(folder)) folder = dirname(folder)
  return folder
}

function withoutExtension(path: string): string {
  const {dir, name} = parse(path)
  return join(dir, name)
}
