import {report} from '../../diagnostics/messages.js'
import {decode, headOf} from '../text/decode.js'
import {HtmlWalker} from './html-walker.js'
import type {Reader} from '../index.js'
import {LayoutBuilder} from '../layout-builder.js'
import {reportMarkupDamage} from './damage.js'
import {parseHtml} from './dom.js'
import {readMetadata} from './metadata.js'

/** Pages of officielebekendmakingen.nl and tweedekamer.nl, and any other page that shows a document. */
export const html: Reader = {
  name: 'html',
  sniff(bytes) {
    const head = headOf(bytes)
    return (
      /^\ufeff?\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|div|h1|p)\b/i.test(
        head
      ) || /<html\b/i.test(head)
    )
  },
  async read(bytes, file, _, meter) {
    const text = decode(bytes, file)
    if (text === undefined) {
      report(file, 'unknown-format', 'Unexpected binary data, expected HTML')
      return undefined
    }
    const root = parseHtml(text, meter)
    reportMarkupDamage(text, 'html', file)
    const builder = new LayoutBuilder(meter)
    new HtmlWalker(builder).walkPage(root)
    const layout = builder.build('html', readMetadata(root))
    if (layout.lines.length > 0) return layout
    report(file, 'empty-input', 'Unexpected page without text, expected a document')
    return undefined
  }
}
