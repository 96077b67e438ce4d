import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import type {LimitOptions} from '../diagnostics/limits.js'
import {Meter} from '../diagnostics/meter.js'
import type {Layout} from '../ingest/layout.js'
import {layoutOfText} from '../ingest/text/at-once.js'
import type {Root} from '../tree/nodes.js'
import {documentsOf} from './documents.js'
import {parseLayout} from './parse-layout.js'

/**
 * Unified plugin: parse a document to the syntax tree. It parses the layout that `ingest` left on the
 * file as `file.data.layout`, or else the text of the file, which it puts there as a layout.
 *
 * One text is one document: `convert` first divides old volumes that hold several.
 *
 * @param options how large the document may be; the parser throws if it is larger
 */
export const aanhangselParse: Plugin<[LimitOptions?], string, Root> = function (options = {}) {
  const self = this as unknown as Processor<Root>
  self.parser = (text, file) => parse(text, file, new Meter(options))
}

function parse(text: string, file: VFile, meter: Meter): Root {
  file.data.layout ??= oneDocument(layoutOfText(text, file, meter))
  return parseLayout(file, meter)
}

/** The layout of a text that is one document, or is taken for one. */
function oneDocument(layout = emptyLayout()): Layout {
  const documents = documentsOf(layout)
  return documents.length === 1 ? documents[0]! : layout
}

const emptyLayout = (): Layout => ({
  type: 'layout',
  format: 'text',
  text: '',
  lines: [],
  pages: null,
  typography: false
})
