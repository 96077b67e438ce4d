import type {VFile} from 'vfile'
import {LimitExceeded, type Meter} from '../limits.js'
import {report} from '../messages.js'
import {DocxWalker} from './docx-walker.js'
import type {Reader} from './index.js'
import {LayoutBuilder} from './layout-builder.js'
import {parseXml, type MarkupNode} from './markup.js'
import {unzip} from './zip.js'

/** Parts of a Word file that hold its text, and how it numbers lists. */
const parts = /^word\/(?:document|footnotes|endnotes|numbering|header\d*|footer\d*)\.xml$/

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
    const parsed = new Map<string, MarkupNode>()
    for (const [name, part] of files)
      parsed.set(name, parseXml(Buffer.from(part).toString('utf8'), meter))
    new DocxWalker(builder, name => parsed.get(`word/${name}.xml`), [...files.keys()]).walk()
    const layout = builder.build('docx')
    if (layout.lines.length > 0) return layout
    report(file, 'empty-input', 'Unexpected Word file without text, expected a document')
    return undefined
  }
}

function unpack(bytes: Uint8Array, file: VFile, meter: Meter): Map<string, Uint8Array> | undefined {
  try {
    return unzip(bytes, name => parts.test(name), meter)
  } catch (error) {
    if (error instanceof LimitExceeded) throw error
    report(file, 'broken-docx', `Unexpected failure to unpack: ${(error as Error).message}`)
    return undefined
  }
}
