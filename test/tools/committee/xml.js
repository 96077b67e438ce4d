// Writes a paper of a committee as the XML of official publications (`kamerstuk`), or of a letter and its annex.
import {writeFileSync} from 'node:fs'
import {element, escape} from '../markup.js'
import {identifierOf, partsOf} from './parts.js'

export function writeXml(path, paper) {
  const {head, text} = divide(paper)
  const root = element(
    'officiele-publicatie',
    {},
    metadata(paper),
    element(
      'kamerstuk',
      {},
      ...head,
      element(
        'stuk',
        {},
        ...stuk(paper),
        element('algemeen', {}, element('vrije-tekst', {}, ...text))
      )
    )
  )
  writeFileSync(path, `<?xml version="1.0" encoding="UTF-8"?>\n${root.replace(/></g, '>\n<')}\n`)
}

const metadata = paper =>
  paper.dossier
    ? element(
        'metadata',
        {},
        element('meta', {
          name: 'OVERHEIDop.externMetadataRecord',
          content: `https://zoek.officielebekendmakingen.nl/${identifierOf(paper)}/metadata.xml`
        })
      )
    : ''

function divide(paper) {
  const {session, dossier, file} = paper
  const head = session
    ? [
        element(
          'kamerstukkop',
          {},
          element('tekstregel', {inhoud: 'kameraanduiding'}, 'Tweede Kamer der Staten-Generaal'),
          element('tekstregel', {inhoud: 'kamernummer'}, '2'),
          element('tekstregel', {inhoud: 'vergaderjaar'}, `Vergaderjaar ${session}`)
        ),
        element(
          'dossier',
          {},
          element('dossiernummer', {}, element('dossiernr', {}, dossier)),
          element('titel', {}, file)
        )
      ]
    : []
  const text = partsOf(paper).filter(({type}) => !/^(?:dossier|number|fixed)$/.test(type))
  return {head, text: text.map(print)}
}

const stuk = ({number, title, fixed, heading}) =>
  number
    ? [
        element('stuknr', {}, 'Nr. ', element('ondernummer', {kamer: '2'}, `${number}`)),
        element('titel', {}, title.toUpperCase()),
        element('datumtekst', {}, fixed)
      ]
    : heading
      ? [element('titel', {}, heading)]
      : []

const al = text => element('al', {}, escape(text))

function print({type, text, lines, number, columns, rows}) {
  if (type === 'heading') return element('tussenkop', {kopopmaak: 'cur'}, escape(text))
  if (type === 'title') return ''
  if (type === 'signed')
    return element(
      'ondertekening',
      {},
      element('functie', {}, lines[0]),
      element('naam', {}, element('achternaam', {}, lines[1]))
    )
  if (type === 'table') return table(columns, rows)
  if (type === 'asked' && number) return al(`${number} ${text}`)
  return al(text)
}

const table = (columns, rows) =>
  element(
    'table',
    {},
    element(
      'tgroup',
      {cols: `${columns.length}`},
      element(
        'thead',
        {},
        element('row', {}, ...columns.map(text => element('entry', {}, al(text))))
      ),
      element(
        'tbody',
        {},
        ...rows.map(cells =>
          element('row', {}, ...cells.map(texts => element('entry', {}, ...texts.map(al))))
        )
      )
    )
  )
