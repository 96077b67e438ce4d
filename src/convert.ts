import {createHash} from 'node:crypto'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {emitRecord} from './emit/index.js'
import type {DocumentRecord} from './schema/record.js'
import {isQuestionPaper} from './grammar/evidence/index.js'
import {grammar} from './grammar/index.js'
import {inputFormatNames} from './ingest/formats.js'
import {ingest} from './ingest/index.js'
import type {IngestOptions} from './ingest/reader.js'
import type {Layout} from './ingest/layout.js'
import {withMetadata} from './ingest/markup/metadata.js'
import {documentsOf} from './grammar/documents.js'
import {LimitExceeded, Meter} from './diagnostics/limits.js'
import {failed, report} from './diagnostics/messages.js'
import {converter} from './version.js'
import {transforms} from './transform/index.js'
import type {Root} from './tree/nodes.js'
import {visible} from './diagnostics/visible.js'

export interface ConvertOptions extends IngestOptions {
  /** Name of the document, for `source.name` and messages; only its last part is kept. */
  name?: string
  /** The metadata.xml that is published beside the document; it fills what the text does not print. */
  metadata?: Uint8Array | string | undefined
}

export interface Converted {
  /** The record, or the first of several; undefined where there is none and the messages say why. */
  record: DocumentRecord | undefined
  /** One record for each document in the input; old volumes hold several. */
  records: DocumentRecord[]
  /** The document and everything that was said about it. */
  file: VFile
}

/** The program: layout -> tree -> finished tree -> record. */
export const processor = unified()
  .use(grammar)
  .use(transforms.map(transform => [transform]) as [() => (tree: Root, file: VFile) => void][])
  .use(emitRecord)
  .freeze()

/**
 * Convert one document.
 *
 * Never throws for what is wrong with a document: that is said on `file.messages`. A document that is
 * larger than the options allow is an error there; it is never cut. Those limits bound memory and
 * work, not time: this runs in the thread of the caller and cannot be interrupted. For files that you
 * do not trust, call it in a worker thread that can be ended, as the command line does.
 *
 * @param input bytes of a document in any known format, or its text
 */
export async function convert(
  input: Uint8Array | string,
  options: ConvertOptions = {}
): Promise<Converted> {
  const file = await open(input, options)
  const meter = new Meter(options)
  const records = failed(file)
    ? []
    : documentsIn(file).flatMap(document => compile(document, file, meter) ?? [])
  return {record: records[0], records, file}
}

/** Parse an input to the finished syntax tree of each document in it; none where it cannot be read. */
export async function parse(
  input: Uint8Array | string,
  options: ConvertOptions = {}
): Promise<{tree: Root | undefined; trees: Root[]; file: VFile}> {
  const file = await open(input, options)
  const meter = new Meter(options)
  const documents = failed(file) ? [] : documentsIn(file)
  const trees = documents.flatMap(document => {
    const tree = grow(document, meter)
    if (tree) processor.runSync(tree, document)
    if (document !== file) file.messages.push(...document.messages)
    return tree ?? []
  })
  return {tree: trees[0], trees, file}
}

/** A file for each document in the input: the input itself where it holds just one. */
function documentsIn(file: VFile): VFile[] {
  const layouts = documentsOf(file.data.layout as Layout)
  if (layouts.length === 1) {
    file.data.layout = layouts[0]
    return [file]
  }
  return layouts.map(layout => {
    const document = new VFile({path: file.path, value: file.value})
    const part = {index: layout.piece!.index, of: layout.piece!.of}
    document.data = {layout, source: {...(file.data.source as object), part}}
    return document
  })
}

/** Bytes to layout; unified's parser is synchronous, so this stands before it. */
async function open(
  input: Uint8Array | string,
  {name = 'document', metadata, ...options}: ConvertOptions
): Promise<VFile> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const file = new VFile({path: name})
  const meter = new Meter(options)
  file.data.source = {
    name: lastPart(name),
    format: 'text',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: null,
    converter
  }
  try {
    const layout = await ingest(bytes, file, options, meter)
    if (layout) keep(metadata ? withMetadata(layout, metadata, meter) : layout, file)
  } catch (error) {
    reportFailure(error as Error, file)
  }
  return file
}

/** Of a path in the manner of any system. */
const lastPart = (name: string): string =>
  visible(name.split(/[\\/]/).findLast(part => part !== '') ?? 'document')

function keep(layout: Layout, file: VFile): void {
  file.value = layout.text
  file.data.layout = layout
  const format = inputFormatNames.find(name => name === layout.format)
  Object.assign(file.data.source as object, {format})
}

/** Messages about a document of several are messages about the file, too. */
function compile(document: VFile, file: VFile, meter: Meter): DocumentRecord | undefined {
  const record = compileOne(document, meter)
  if (document !== file) file.messages.push(...document.messages)
  return record
}

/** Parse a document to its tree; transforms come only where it has no more notes than may be. */
function grow(file: VFile, meter: Meter): Root | undefined {
  const tree = processor.parse(file)
  const notes = tree.children.filter(({type}) => type === 'footnote').length
  if (notes <= meter.most('notes')) return tree
  reportFailure(new LimitExceeded('notes', meter.most('notes'), String(notes)), file)
  return undefined
}

function compileOne(file: VFile, meter: Meter): DocumentRecord | undefined {
  try {
    const tree = grow(file, meter)
    if (!tree) return undefined
    if (!isQuestionPaper(tree, file)) return undefined
    const finished = processor.runSync(tree, file) as Root
    return failed(file) ? undefined : (processor.stringify(finished, file) as DocumentRecord)
  } catch (error) {
    reportFailure(error as Error, file)
    return undefined
  }
}

function reportFailure(error: Error, file: VFile): void {
  const {message, stack} = error
  if (error instanceof LimitExceeded) return report(file, error.ruleId, message)
  report(file, 'internal-error', `Unexpected failure: ${message}`)
  file.messages.at(-1)!.stack = stack
}
