import type {InputFormat} from '../reader.js'
import {headOf, isPdf} from '../text/decode.js'

const comments = String.raw`^\ufeff?\s*(?:<!--(?:(?!-->)[^])*-->\s*)*`

/** A page begins with an element of HTML, or has `html` soon after. */
const start = new RegExp(
  `${comments}<(?:!doctype\\s+html|html|head|body|main|article|div|h1|p)\\b`,
  'i'
)

/**
 * Only the body of a page, as mammoth and pandoc write it; Markdown may begin like that, but not also
 * end like that.
 */
const fragment = new RegExp(
  `${comments}<(?:a|h[2-6]|table|ul|ol|section|header|blockquote|b|strong)\\b`,
  'i'
)
const endsInTag = /<\/\w{1,20}>\s*$/

/** Pages of officielebekendmakingen.nl and tweedekamer.nl, and any other page that shows a document. */
export const html: InputFormat<'html'> = {
  name: 'html',
  title: 'HTML',
  endings: ['html', 'htm'],
  sniff(bytes) {
    if (isPdf(bytes)) return false
    const head = headOf(bytes)
    if (head.includes('%PDF-')) return false
    return start.test(head) || /<html\b/i.test(head) || isFragment(head, bytes)
  },
  read: async (...document) => (await import('./index.js')).readHtml(...document)
}

const isFragment = (head: string, bytes: Uint8Array): boolean =>
  fragment.test(head) && endsInTag.test(new TextDecoder().decode(bytes.subarray(-100)))
