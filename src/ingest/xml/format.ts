import type {InputFormat} from '../reader.js'
import {headOf, isPdf} from '../text/decode.js'

const start = /^\ufeff?\s*<(?:\?xml|!DOCTYPE\s+(?!html)|officiele-publicatie|kamervragen|vraagdoc)/i

/** XML of officielebekendmakingen.nl: the modern schema (`kamervragen`) and the older (`vraagdoc`). */
export const xml: InputFormat<'xml'> = {
  name: 'xml',
  title: 'XML',
  endings: ['xml'],
  sniff(bytes) {
    if (isPdf(bytes)) return false
    const head = headOf(bytes)
    return start.test(head) && !/<html\b/i.test(head)
  },
  read: async (...document) => (await import('./index.js')).readXml(...document)
}
