import type {InputFormat} from '../reader.js'
import {headOf, isPdf} from '../text/decode.js'

/** A page begins with an element of one, or soon comes to `html`. */
const begin =
  /^\ufeff?\s*(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype\s+html|html|head|body|main|article|div|h1|p)\b/i

/** Pages of officielebekendmakingen.nl and tweedekamer.nl, and any other page that shows a document. */
export const html: InputFormat<'html'> = {
  name: 'html',
  title: 'HTML',
  endings: ['html', 'htm'],
  sniff(bytes) {
    if (isPdf(bytes)) return false
    const head = headOf(bytes)
    return !head.includes('%PDF-') && (begin.test(head) || /<html\b/i.test(head))
  },
  read: async (...document) => (await import('./index.js')).readHtml(...document)
}
