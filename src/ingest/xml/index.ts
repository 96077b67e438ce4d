import {parseXml} from '../markup/dom.js'
import {markupReader} from '../markup/reader.js'
import {XmlWalker} from './walker.js'

export const readXml = markupReader({
  format: 'xml',
  title: 'XML',
  parse: (text, meter) => parseXml(text.replace(/^\ufeff/, ''), meter),
  walk: (root, builder) => new XmlWalker(builder, root).walk()
})
