import type {Meter} from '../../diagnostics/meter.js'
import {report} from '../../diagnostics/messages.js'
import {LayoutBuilder} from '../layout-builder.js'
import type {Reader} from '../reader.js'
import {decode} from '../text/decode.js'
import {layoutOfText} from '../text/at-once.js'
import {reportMarkupDamage} from './damage.js'
import type {MarkupNode} from './dom.js'
import {readMetadata} from './metadata.js'

/** What is particular to one markup language. */
interface Markup {
  format: 'html' | 'xml'
  title: string
  parse(text: string, meter: Meter): MarkupNode
  /** Give the builder every paragraph, in reading order. */
  walk(root: MarkupNode, builder: LayoutBuilder): void
  /** The text of a document in printed lines, if it has any. */
  printed?(root: MarkupNode): string | undefined
}

/** Read markup: decode, parse, walk, and report what is missing or damaged. */
export const markupReader =
  ({format, title, parse, walk, printed}: Markup): Reader['read'] =>
  async (bytes, file, _, meter) => {
    const text = decode(bytes, file)
    if (text === undefined) {
      report(file, 'unknown-format', `The file looks like ${title}, but holds binary data`)
      return undefined
    }
    const root = parse(text, meter)
    reportMarkupDamage(text, format, file)
    const lines = printed?.(root)
    if (lines !== undefined) {
      const plain = layoutOfText(lines, file, meter)
      return plain && {...plain, format, preformatted: true, metadata: readMetadata(root)}
    }
    const builder = new LayoutBuilder(meter)
    walk(root, builder)
    const layout = builder.build(format, readMetadata(root))
    if (layout.lines.length > 0) return layout
    report(file, 'empty-input', `The ${title} has no text`)
    return undefined
  }
