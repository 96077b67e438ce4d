// Writes an invented letter as OpenDocument text, as LibreOffice saves one.
import {strToU8, zipSync} from 'fflate'
import {writeFileSync} from 'node:fs'
import {noteNumber, unbrokenPieces} from '../inline.js'
import {laterHead, letterhead, partsOf} from './parts.js'

const namespaces = ['office', 'text', 'table', 'style', 'draw', 'fo', 'xlink', 'xml']
  .map(name => `xmlns:${name}="urn:voorbeeld:${name}"`)
  .join(' ')

export function writeOdt(path, document) {
  const {covering, annex} = partsOf(document)
  const print = part => toBlocks(part, document)
  const body = [
    head(document),
    ...covering.map(print),
    p('', 'NieuwePagina'),
    ...annex.map(print)
  ].join('')
  const content = `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
  const parts = {
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(margins(document))
  }
  writeFileSync(path, zipSync(parts, {mtime: '2024-01-01'}))
}

const styles = `
<style:style style:name="NieuwePagina" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Kop" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<text:list-style style:name="Punten"><text:list-level-style-bullet text:level="1" text:bullet-char="•"/></text:list-style>`

const margins = document =>
  `<office:document-styles ${namespaces}><office:master-styles><style:master-page><style:header>${frame(laterHead(document))}</style:header><style:footer>${p('Pagina <text:page-number>2</text:page-number> van <text:page-count>3</text:page-count>')}</style:footer></style:master-page></office:master-styles></office:document-styles>`

const escape = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const p = (content, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`

/** Beside the text the letterhead is a frame, above it a table. */
const head = document =>
  document.look.head === 'top'
    ? table(letterhead(document).map(text => [text]))
    : frame(letterhead(document))

const frame = lines =>
  p(
    `<draw:frame text:anchor-type="page"><draw:text-box>${lines.map(line => p(escape(line))).join('')}</draw:text-box></draw:frame>`
  )

function toBlocks({type, text, lines, rows}, document) {
  switch (type) {
    case 'address':
      return lines.map(line => p(escape(line))).join('')
    case 'labels':
      return table(rows)
    case 'heading':
      return p(running(text, document), 'Kop')
    case 'item':
      return `<text:list text:style-name="Punten"><text:list-item>${p(running(text, document))}</text:list-item></text:list>`
    default:
      return p(running(text, document))
  }
}

const running = (text, {notes}) =>
  unbrokenPieces(text)
    .map(piece => {
      const number = noteNumber(piece)
      return number === undefined ? escape(piece.text) : note(number, notes[number])
    })
    .join('')

const note = (number, text) =>
  `<text:note text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body>${p(escape(text))}</text:note-body></text:note>`

const table = rows =>
  `<table:table>${rows
    .map(
      cells =>
        `<table:table-row>${cells.map(text => `<table:table-cell>${p(escape(text))}</table:table-cell>`).join('')}</table:table-row>`
    )
    .join('')}</table:table>`
