import {LimitExceeded} from '../../diagnostics/meter.js'
import {report} from '../../diagnostics/messages.js'
import {openArchive} from '../archive.js'
import {LayoutBuilder} from '../layout-builder.js'
import type {Reader} from '../reader.js'
import {readImports} from './imports.js'
import {readParts} from './package.js'
import {DocxWalker} from './walker.js'

/**
 * Word files, read from their own XML: converters to HTML lose the automatic numbers of lists, and the
 * numbers of questions often exist only as such.
 */
export const readDocx: Reader['read'] = async (bytes, file, _, meter) => {
  const builder = new LayoutBuilder(meter)
  try {
    const archive = await openArchive(bytes, file, meter)
    const parts = await readParts(archive, file, meter)
    if (!parts) {
      report(
        file,
        'unsupported-format',
        'This is a file of another Office program: save it as .docx, PDF or text'
      )
      return undefined
    }
    const importer = await readImports(archive, parts, file, meter)
    new DocxWalker(builder, parts, importer(builder)).walk()
  } catch (error) {
    if (error instanceof LimitExceeded) throw error
    report(file, 'broken-docx', `The file cannot be unpacked: ${(error as Error).message}`)
    return undefined
  }
  const layout = builder.build('docx')
  if (layout.lines.length > 0) return layout
  report(file, 'empty-input', 'The Word file has no text')
  return undefined
}
