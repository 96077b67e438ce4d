import type {VFile} from 'vfile'
import type {Meter} from '../../diagnostics/meter.js'
import {report} from '../../diagnostics/messages.js'
import {openArchive, type Archive} from '../archive.js'
import type {LayoutBuilder, LineFacts} from '../layout-builder.js'
import {HtmlWalker} from '../html/walker.js'
import {parseHtml} from '../markup/dom.js'
import {decode, headOf} from '../text/decode.js'
import {readParts, type WordParts} from './package.js'
import {DocxWalker, type Importer} from './walker.js'

/** Lays out one imported document. */
type Import = (builder: LayoutBuilder, facts: LineFacts) => void

/** How deep documents may import one another; Word itself imports once. */
const deepest = 3

/**
 * Unpack what a Word document imports from within its file (`w:altChunk`): HTML, text, or Word. Reports
 * `import-not-read` for any other format.
 *
 * @throws {LimitExceeded} if it is too large
 */
export async function readImports(
  archive: Archive,
  parts: WordParts,
  file: VFile,
  meter: Meter,
  depth = 1
): Promise<(builder: LayoutBuilder) => Importer> {
  const imports = new Map<string, Import>()
  for (const [id, name] of parts.imports) {
    const bytes = await archive.read(name)
    const read = bytes && depth <= deepest && (await readImport(bytes, file, meter, depth))
    if (read) imports.set(id, read)
    else
      report(
        file,
        'import-not-read',
        `The Word file imports \`${name}\`, which is not HTML, text or Word`
      )
  }
  return builder => (id, facts) => imports.get(id)?.(builder, facts)
}

async function readImport(
  bytes: Uint8Array,
  file: VFile,
  meter: Meter,
  depth: number
): Promise<Import | undefined> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const archive = await openArchive(bytes, file, meter)
    const parts = await readParts(archive, file, meter)
    if (!parts) return undefined
    const importer = await readImports(archive, parts, file, meter, depth + 1)
    return (builder, facts) => new DocxWalker(builder, parts, importer(builder)).walkBody(facts)
  }
  const head = headOf(bytes)
  const text = /^[\ufeff \t]*\{\\rtf|^MIME-Version:/im.test(head) ? undefined : decode(bytes, file)
  if (text === undefined) return undefined
  if (/<(?:html|body|p|div|table|span|!doctype)\b/i.test(head)) {
    const root = parseHtml(text, meter)
    return (builder, facts) => new HtmlWalker(builder).walk(root, facts)
  }
  return (builder, facts) => {
    for (const line of text.split(/\r?\n/)) builder.add([{text: line}], facts)
  }
}
