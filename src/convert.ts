import {unified, type PluggableList} from 'unified'
import type {VFile} from 'vfile'
import {guarded} from './diagnostics/failure.js'
import {failed} from './diagnostics/messages.js'
import {layoutFileOf} from './emit/layout-file.js'
import {aanhangselRecord} from './emit/index.js'
import {layoutParse} from './grammar/parse-layout.js'
import type {Input} from './input.js'
import {documentsIn, read, type ReadOptions} from './read.js'
import type {LayoutFile} from './schema/layout-file.js'
import type {DocumentRecord} from './schema/record.js'
import {aanhangselTransforms} from './transform/index.js'
import type {Root} from './tree/nodes.js'

/** Layout -> tree -> finished tree -> record. */
const program = unified().use(layoutParse).use(aanhangselTransforms).use(aanhangselRecord).freeze()

export interface ConvertOptions extends ReadOptions {
  /** Unified plugins that run on the finished tree, before the record is made of it. */
  plugins?: PluggableList | undefined
  /** Say where the lines of each document stand, too. */
  layout?: boolean | undefined
}

export interface Converted {
  /** The record, or the first of several; undefined if there is none; the messages say why. */
  record: DocumentRecord | undefined
  /** One record for each document in the input; old volumes hold several. */
  records: DocumentRecord[]
  /** Where the lines of each record stand, in the order of the records; empty unless asked for. */
  layouts: LayoutFile[]
  /** The document, with all messages about it. */
  file: VFile
}

/**
 * Convert one document.
 *
 * Never throws for what is wrong with a document: `file.messages` says so. A document larger than the options
 * allow is an error there; it is never cut. Those limits bound memory and work, not time: this runs in the
 * caller's thread and cannot be interrupted. For files that you do not trust, call it in a worker thread that
 * you can terminate, as the command line does.
 *
 * @param input a document in any known format: bytes, a stream of them, or text; never a path
 * @throws {TypeError} where the input is none of these
 */
export async function convert(input: Input, options: ConvertOptions = {}): Promise<Converted> {
  const records: DocumentRecord[] = []
  const layouts: LayoutFile[] = []
  const file = await grow(input, options, (tree, document) => {
    if (failed(document)) return
    records.push(program.stringify(tree, document) as DocumentRecord)
    if (options.layout) layouts.push(layoutFileOf(tree, document))
  })
  return {record: records[0], records, layouts, file}
}

/**
 * Parse an input to the finished syntax tree of each document in it; no tree of what `convert` refuses, with
 * the same reasons on `file.messages`.
 *
 * @param input a document in any known format: bytes, a stream of them, or text; never a path
 * @throws {TypeError} where the input is none of these
 */
export async function parse(
  input: Input,
  options: ConvertOptions = {}
): Promise<{tree: Root | undefined; trees: Root[]; file: VFile}> {
  const trees: Root[] = []
  const file = await grow(input, options, (tree, document) => {
    if (!failed(document)) trees.push(tree)
  })
  return {tree: trees[0], trees, file}
}

/**
 * The one way from an input to its trees. Whatever goes wrong is reported on the file, as are the messages
 * about each of several documents.
 *
 * @param use gets the tree of each document, as far as it came
 */
export async function grow(
  input: Input,
  {plugins = [], ...options}: ConvertOptions,
  use: (tree: Root, document: VFile) => void
): Promise<VFile> {
  const file = await read(input, options)
  if (failed(file)) return file
  const extended = program().use(layoutParse, options).use(plugins)
  for (const document of documentsIn(file)) {
    let tree: Root | undefined
    await guarded(document, async () => {
      tree = extended.parse(document)
      tree = (await extended.run(tree, document)) as Root
    })
    await guarded(document, () => {
      if (tree) use(tree, document)
    })
    if (document !== file) file.messages.push(...document.messages)
  }
  return file
}
