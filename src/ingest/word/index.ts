import {LimitExceeded} from '../../diagnostics/limits.js'
import {report} from '../../diagnostics/messages.js'
import {openArchive} from '../archive.js'
import type {Reader} from '../index.js'
import {LayoutBuilder} from '../layout-builder.js'
import {readImports} from './imports.js'
import {readParts} from './package.js'
import {DocxWalker} from './walker.js'

/** Names that stand in every Word file, or did before it was damaged. */
const names = ['[Content_Types].xml', 'word/document']

/**
 * Word files, read from their own XML: converters to HTML lose the automatic numbers of lists, and
 * the numbers of questions often exist as nothing else.
 */
export const docx: Reader = {
  name: 'docx',
  sniff(bytes) {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return false
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    return names.some(name => buffer.includes(name))
  },
  async read(bytes, file, _, meter) {
    const builder = new LayoutBuilder(meter)
    try {
      const archive = await openArchive(bytes, file, meter)
      const parts = await readParts(archive, file, meter)
      if (!parts) {
        const advice = 'expected a Word document: save it as .docx, PDF or text'
        report(file, 'unsupported-format', `Unexpected file of another Office program, ${advice}`)
        return undefined
      }
      const importer = await readImports(archive, parts, file, meter)
      new DocxWalker(builder, parts, importer(builder)).walk()
    } catch (error) {
      if (error instanceof LimitExceeded) throw error
      report(file, 'broken-docx', `Unexpected failure to unpack: ${(error as Error).message}`)
      return undefined
    }
    const layout = builder.build('docx')
    if (layout.lines.length > 0) return layout
    report(file, 'empty-input', 'Unexpected Word file without text, expected a document')
    return undefined
  }
}
