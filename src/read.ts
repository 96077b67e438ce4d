import {VFile} from 'vfile'
import {guarded} from './diagnostics/failure.js'
import {report} from './diagnostics/messages.js'
import {Meter} from './diagnostics/meter.js'
import {sourceOf} from './emit/source.js'
import {documentsOf} from './grammar/documents.js'
import {inputFormats} from './ingest/formats.js'
import {ingest} from './ingest/index.js'
import {layoutOf} from './ingest/layout.js'
import type {WordCounts} from './transform/join-lines/word-list.js'
import type {IngestOptions} from './ingest/reader.js'
import {bytesOf, checkInput, isName, type Input} from './input.js'

export interface ReadOptions extends IngestOptions {
  /** Name of the document, for `source.name` and messages; only its last part is kept. */
  name?: string
  /**
   * The metadata.xml that is published beside the document, or the side file that `sync` wrote; it fills
   * what the text does not print.
   */
  metadata?: Uint8Array | string | undefined
  /** Words of other documents, as evidence for hyphens that line ends left within words. */
  words?: WordCounts | undefined
}

const endings = inputFormats.flatMap(({endings}) => endings)
const nameAsText =
  'The text is the name of a file, not a document: `convertFile` reads the file that it names'

/** From bytes to a layout on a file; unified's parser is synchronous, so this comes before it. */
export async function read(
  input: Input,
  {name = 'document', metadata, words, ...options}: ReadOptions
): Promise<VFile> {
  checkInput(input)
  const file = new VFile({path: name})
  const meter = new Meter(options)
  await guarded(file, async () => {
    if (isName(input, endings)) return report(file, 'not-a-question-document', nameAsText)
    const bytes = await bytesOf(input, meter)
    let layout = await ingest(bytes, file, options, meter)
    if (layout && metadata) {
      const {withMetadata} = await import('./ingest/markup/metadata.js')
      layout = withMetadata(layout, metadata, meter)
    }
    if (!layout) return
    file.value = layout.text
    file.data = {layout, source: sourceOf(bytes, name, layout), ...(words && {wordList: words})}
  })
  return file
}

/** A file for each document in the input: the input itself where it holds just one. */
export function documentsIn(file: VFile): VFile[] {
  const layouts = documentsOf(layoutOf(file))
  if (layouts.length === 1) {
    file.data.layout = layouts[0]!
    return [file]
  }
  return layouts.map(layout => {
    const document = new VFile({path: file.path, value: file.value})
    const {index, of} = layout.piece!
    document.data = {...file.data, layout, source: {...file.data.source!, part: {index, of}}}
    return document
  })
}
