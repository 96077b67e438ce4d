import {parseHtml} from '../markup/dom.js'
import {markupReader} from '../markup/reader.js'
import {preformattedText} from './preformatted.js'
import {HtmlWalker} from './walker.js'

export const readHtml = markupReader({
  format: 'html',
  title: 'HTML',
  parse: parseHtml,
  walk: (root, builder) => new HtmlWalker(builder).walkPage(root),
  printed: preformattedText
})
