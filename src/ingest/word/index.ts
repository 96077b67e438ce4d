import type {VFile} from 'vfile'
import {LimitExceeded, type Meter} from '../../diagnostics/limits.js'
import {report} from '../../diagnostics/messages.js'
import {DocxWalker} from './walker.js'
import type {Reader} from '../index.js'
import {LayoutBuilder} from '../layout-builder.js'
import {reportMarkupDamage} from '../markup/damage.js'
import {attribute, findAll, nameOf, parseXml, type MarkupNode} from '../markup/dom.js'
import {unzip} from './zip.js'

/** Parts of a Word file that hold its text, and how it numbers lists. */
const parts = /^word\/(?:document|footnotes|endnotes|numbering|header\d*|footer\d*)\.xml$/

/** Names the parts that belong to the document. */
const relations = 'word/_rels/document.xml.rels'

/**
 * Word files, read from their own XML: converters to HTML lose the automatic numbers of lists, and
 * the numbers of questions often exist as nothing else.
 */
export const docx: Reader = {
  name: 'docx',
  sniff: bytes =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/document.xml'),
  async read(bytes, file, _, meter) {
    const files = unpack(bytes, file, meter)
    if (!files) return undefined
    const builder = new LayoutBuilder(meter)
    const parsed = parseParts(files, file, meter)
    new DocxWalker(
      builder,
      name => parsed.get(`word/${name}.xml`),
      [...parsed.keys()].filter(name => parts.test(name))
    ).walk()
    reportMissingParts(parsed, file)
    const layout = builder.build('docx')
    if (layout.lines.length > 0) return layout
    report(file, 'empty-input', 'Unexpected Word file without text, expected a document')
    return undefined
  }
}

function parseParts(
  files: Map<string, Uint8Array>,
  file: VFile,
  meter: Meter
): Map<string, MarkupNode> {
  const parsed = new Map<string, MarkupNode>()
  for (const [name, bytes] of files) {
    const text = Buffer.from(bytes).toString('utf8')
    reportMarkupDamage(text, 'xml', file, name)
    parsed.set(name, parseXml(text, meter))
  }
  return parsed
}

function reportMissingParts(parsed: Map<string, MarkupNode>, file: VFile): void {
  const root = parsed.get(relations)
  const targets = root ? findAll(root, node => nameOf(node) === 'relationship') : []
  for (const target of targets) {
    const name = `word/${attribute(target, 'Target').replace(/^\/word\//, '')}`
    if (parts.test(name) && !parsed.has(name))
      report(file, 'damaged-file', `Unexpected lack of ${name}, expected it beside the document`)
  }
}

function unpack(bytes: Uint8Array, file: VFile, meter: Meter): Map<string, Uint8Array> | undefined {
  const wanted = (name: string): boolean => parts.test(name) || name === relations
  const onDamage = (name: string): void =>
    report(file, 'damaged-file', `Unexpected checksum of ${name}, expected that of its text`)
  try {
    return unzip(bytes, wanted, meter, onDamage)
  } catch (error) {
    if (error instanceof LimitExceeded) throw error
    report(file, 'broken-docx', `Unexpected failure to unpack: ${(error as Error).message}`)
    return undefined
  }
}
