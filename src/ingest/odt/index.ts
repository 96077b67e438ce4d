import type {VFile} from 'vfile'
import {LimitExceeded, type Meter} from '../../diagnostics/meter.js'
import {report} from '../../diagnostics/messages.js'
import {openArchive, type Archive} from '../archive.js'
import {LayoutBuilder} from '../layout-builder.js'
import {reportMarkupDamage} from '../markup/damage.js'
import {findAll, nameOf, parseXml, type MarkupNode} from '../markup/dom.js'
import type {Reader} from '../reader.js'
import {decodeXml} from '../text/decode.js'
import {OdtWalker} from './walker.js'

/** OpenDocument texts, read from their own XML, with tracked changes applied. */
export const readOdt: Reader['read'] = async (bytes, file, _, meter) => {
  const builder = new LayoutBuilder(meter)
  try {
    const archive = await openArchive(bytes, file, meter)
    const content = await readPart(archive, 'content.xml', file, meter)
    if (!content) throw new Error('it has no `content.xml`')
    const styles = await readPart(archive, 'styles.xml', file, meter)
    if (!styles)
      report(
        file,
        'damaged-file',
        'styles.xml is missing, so headers, footers and the look of the text are lost'
      )
    const parts = styles ? [styles, content] : [content]
    const margins = (kind: RegExp): MarkupNode[] =>
      styles ? findAll(styles, node => kind.test(nameOf(node))) : []
    // Damage may end the body early, or lose it: whatever is not a style is text.
    new OdtWalker(builder, parts).walk(content, margins(header), margins(footer))
  } catch (error) {
    if (error instanceof LimitExceeded) throw error
    report(file, 'broken-odt', `The file cannot be unpacked: ${(error as Error).message}`)
    return undefined
  }
  const layout = builder.build('odt')
  if (layout.lines.length > 0) return layout
  report(file, 'empty-input', 'The OpenDocument file has no text')
  return undefined
}

/** The first page and left pages may have heads and feet of their own. */
const header = /^header(?:-first|-left)?$/
const footer = /^footer(?:-first|-left)?$/

async function readPart(
  archive: Archive,
  name: string,
  file: VFile,
  meter: Meter
): Promise<MarkupNode | undefined> {
  const bytes = await archive.read(name)
  if (!bytes) return undefined
  const text = decodeXml(bytes)
  reportMarkupDamage(text, 'xml', file, name)
  return parseXml(text, meter)
}
