import {report} from '../../diagnostics/messages.js'
import {decode, headOf} from '../text/decode.js'
import type {Reader} from '../index.js'
import {LayoutBuilder} from '../layout-builder.js'
import {reportMarkupDamage} from './damage.js'
import {parseXml} from './dom.js'
import {readMetadata} from './metadata.js'
import {XmlWalker} from './xml-walker.js'

/** XML of officielebekendmakingen.nl: the modern schema (`kamervragen`) and the older (`vraagdoc`). */
export const xml: Reader = {
  name: 'xml',
  sniff(bytes) {
    const head = headOf(bytes)
    return (
      /^\ufeff?\s*<(?:\?xml|!DOCTYPE\s+(?!html)|officiele-publicatie|kamervragen|vraagdoc)/i.test(
        head
      ) && !/<html\b/i.test(head)
    )
  },
  async read(bytes, file, _, meter) {
    const text = decode(bytes, file)
    if (text === undefined) {
      report(file, 'unknown-format', 'Unexpected binary data, expected XML')
      return undefined
    }
    const root = parseXml(text.replace(/^\ufeff/, ''), meter)
    reportMarkupDamage(text, 'xml', file)
    const builder = new LayoutBuilder(meter)
    new XmlWalker(builder, root).walk()
    const layout = builder.build('xml', readMetadata(root))
    if (layout.lines.length > 0) return layout
    report(file, 'empty-input', 'Unexpected XML without text, expected a document')
    return undefined
  }
}
