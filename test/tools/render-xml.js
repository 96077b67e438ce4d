// Writes a document as the XML of the official publications, with the byte order mark and the line
// ends that the real files have.
import {writeFileSync} from 'node:fs'
import {blockKind, chamber, printItem, sessionLine, splitUrls} from './document-parts.js'
import {noteNumber, plainText, unbrokenPieces} from './inline.js'
import {element, escape} from './markup.js'
import {describe} from './xml-description.js'

const schema = 'http://technische-documentatie.oep.overheid.nl/schema/op-xsd-2012-1'

export function renderXml(path, document) {
  const root = group(
    'officiele-publicatie',
    {
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:noNamespaceSchemaLocation': schema
    },
    metadata(document),
    group(
      'kamervragen',
      {},
      ...head(document),
      ...document.blocks.map(block => print(block, document))
    )
  )
  writeFileSync(path, `\ufeff<?xml version="1.0" encoding="UTF-8"?>\r\n${root}\r\n`)
}

/** An element with its children on lines of their own. */
const group = (name, attributes, ...children) =>
  element(name, attributes, '\r\n', ...children.map(child => `${child}\r\n`))

const metadata = ({id}) =>
  group(
    'metadata',
    {},
    element('meta', {
      name: 'DC.identifier',
      scheme: 'OVERHEIDop.ParlID',
      content: id
    }),
    element('meta', {
      name: 'OVERHEIDop.externMetadataRecord',
      content: `https://zoek.officielebekendmakingen.nl/${id}/metadata.xml`
    })
  )

const head = document => [
  group(
    'kamervraagkop',
    {},
    element('tekstregel', {inhoud: 'kameraanduiding'}, chamber),
    element('tekstregel', {inhoud: 'vergaderjaar'}, sessionLine(document))
  ),
  element('kamervraagnummer', {}, String(document.number)),
  ...document.header.map((text, i) =>
    element('kamervraagomschrijving', {type: i === 0 ? 'vraag' : 'antwoord'}, describe(text))
  )
]

const elementOf = {
  question: ['vraag', 'nr'],
  answer: ['antwoord', 'nr'],
  notice: ['kamervraagopmerking', 'titel'],
  explanation: ['toelicht', 'titel']
}

function print(block, document) {
  const [name, label] = elementOf[blockKind(block)]
  const content = block.content.map(item => printItem(item, printersFor(document)))
  return group(name, {}, element(label, {}, plainText(block.heading)), ...content)
}

function printersFor({notes}) {
  const al = text => element('al', {}, inline(text, notes))
  return {
    paragraph: al,
    subHeading: text => element('tussenkop', {kopopmaak: 'cur'}, inline(text, notes)),
    list: ({list}) => group('lijst', {type: 'expliciet'}, ...list.map(text => listItem(al(text)))),
    table: ({title, rows}) => table(title, rows, al)
  }
}

const listItem = content => element('li', {}, element('li.nr', {}, '•'), content)

function table(title, [head, ...body], al) {
  const row = cells => element('row', {}, ...cells.map(text => element('entry', {}, al(text))))
  const columns = head.map((_, i) => element('colspec', {colname: `col${i + 1}`}))
  return group(
    'table',
    {},
    element('title', {}, escape(title)),
    group(
      'tgroup',
      {cols: String(head.length)},
      ...columns,
      group('thead', {}, row(head)),
      group('tbody', {}, ...body.map(row))
    )
  )
}

const emphasis = {italic: 'cur', bold: 'vet'}

const inline = (text, notes) =>
  unbrokenPieces(text)
    .map(piece => {
      const number = noteNumber(piece)
      if (number !== undefined) return note(number, notes[number])
      const type = emphasis[piece.style]
      return type ? element('nadruk', {type}, escape(piece.text)) : escape(piece.text)
    })
    .join('')

const note = (number, text) =>
  element(
    'noot',
    {id: `n${number}`, type: 'voet'},
    element('noot.nr', {}, String(number)),
    element('noot.al', {}, ...splitUrls(plainText(text)).map(linked))
  )

const linked = ({text, url}) =>
  url ? element('extref', {doc: url, soort: 'URL'}, escape(url)) : escape(text)
