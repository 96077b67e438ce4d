// Writes a document as a page of zoek.officielebekendmakingen.nl, with the site around it.
import {writeFileSync} from 'node:fs'
import {blockKind, printItem, splitUrls} from './document-parts.js'
import {noteNumber, plainText, unbrokenPieces} from './inline.js'
import {pageAround} from './html-page.js'
import {element, escape} from './markup.js'

export function renderHtml(path, document) {
  const piece = group(
    'div',
    {class: 'stuk'},
    ...document.header.map(text =>
      element('h1', {class: 'kamervraagomschrijving_kop no-toc'}, escape(plainText(text)))
    ),
    ...document.blocks.map(print),
    ...Object.entries(document.notes ?? {}).map(note)
  )
  writeFileSync(path, pageAround(piece, document))
}

/** An element with its children on lines of their own. */
const group = (name, attributes, ...children) =>
  element(name, attributes, '\n', ...children.map(child => `${child}\n`))

const classOf = {
  question: 'vraag',
  answer: 'antwoord',
  notice: 'kamervraagopmerking',
  explanation: 'toelicht'
}

const print = block =>
  group(
    'div',
    {class: classOf[blockKind(block)]},
    element('h2', {}, escape(plainText(block.heading))),
    ...block.content.map(item => printItem(item, printers))
  )

const printers = {
  paragraph: text => element('p', {}, inline(text)),
  subHeading: text =>
    element('h3', {class: 'tussenkop_kop no-toc'}, element('em', {}, inline(text))),
  list: ({list}) =>
    group('ul', {class: 'expliciet'}, ...list.map(text => element('li', {}, listText(text)))),
  table: ({title, rows: [head, ...body]}) =>
    group(
      'table',
      {},
      element('caption', {}, escape(title)),
      group('thead', {}, row('th', head)),
      group('tbody', {}, ...body.map(cells => row('td', cells)))
    )
}

const listText = text => element('p', {}, inline(text))

const row = (name, cells) =>
  element('tr', {}, ...cells.map(text => element(name, {}, element('p', {}, inline(text)))))

const emphasis = {italic: 'em', bold: 'strong'}

const inline = text =>
  unbrokenPieces(text)
    .map(piece => {
      const number = noteNumber(piece)
      if (number !== undefined) return marker(number)
      const name = emphasis[piece.style]
      return name ? element(name, {}, escape(piece.text)) : escape(piece.text)
    })
    .join('')

const marker = number =>
  element(
    'sup',
    {},
    element(
      'a',
      {class: `nootnum supernote-click-ID-${number}`, href: `#n${number}`},
      String(number)
    )
  )

const note = ([number, text]) =>
  group(
    'div',
    {
      class: 'voet noot snp-mouseoffset snb-pinned notedefault',
      id: `supernote-note-ID-${number}`
    },
    element('h5', {class: 'note-close'}, element('a', {href: '#close'}, 'X'), ' Noot'),
    element('sup', {class: 'nootnum'}, number),
    element('p', {}, ...splitUrls(plainText(text)).map(linked))
  )

const linked = ({text, url}) =>
  url ? element('a', {class: 'extref', href: url}, escape(url)) : escape(text)
