import type {VFile} from 'vfile'
import {strFromU8, unzipSync} from 'fflate'
import {report} from '../messages.js'
import {DocxWalker} from './docx-walker.js'
import type {Reader} from './index.js'
import {LayoutBuilder} from './layout-builder.js'
import {reportMarkupDamage} from './markup-damage.js'
import {attribute, findAll, nameOf, parseXml, type MarkupNode} from './markup.js'
import {damagedEntries} from './zip-checksums.js'

/** Parts of a Word file that hold its text, and how it numbers lists. */
const parts = /^word\/(?:document|footnotes|endnotes|numbering|header\d*|footer\d*)\.xml$/

/** Names the parts that belong to the document. */
const relations = 'word/_rels/document.xml.rels'

/** A part that unpacks to more than this many bytes is no letter but a bomb. */
const largest = 64 * 2 ** 20

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
  async read(bytes, file) {
    const files = unpack(bytes, file)
    if (!files) return undefined
    const builder = new LayoutBuilder()
    const parsed = parseParts(files, file)
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

function parseParts(files: Record<string, Uint8Array>, file: VFile): Map<string, MarkupNode> {
  const parsed = new Map<string, MarkupNode>()
  for (const [name, bytes] of Object.entries(files)) {
    const text = strFromU8(bytes)
    reportMarkupDamage(text, 'xml', file, name)
    parsed.set(name, parseXml(text))
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

function unpack(bytes: Uint8Array, file: VFile): Record<string, Uint8Array> | undefined {
  try {
    const files = unzipSync(bytes, {
      filter({name, originalSize}) {
        if (!parts.test(name) && name !== relations) return false
        if (originalSize > largest) throw new Error(`${name} unpacks to ${originalSize} bytes`)
        return true
      }
    })
    for (const name of damagedEntries(bytes, files))
      report(file, 'damaged-file', `Unexpected checksum of ${name}, expected that of its text`)
    return files
  } catch (error) {
    report(file, 'broken-docx', `Unexpected failure to unpack: ${(error as Error).message}`)
    return undefined
  }
}
