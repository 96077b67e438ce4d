// Writes the fixtures of OpenDocument texts: `npm run fixtures`.
import {strToU8, zipSync} from 'fflate'
import {mkdirSync, writeFileSync} from 'node:fs'

const root = new URL('../../fixtures/', import.meta.url)
const namespaces = ['office', 'text', 'table', 'style', 'draw', 'fo', 'xlink', 'xml']
  .map(name => `xmlns:${name}="urn:voorbeeld:${name}"`)
  .join(' ')

const p = (content, style = 'Standard') => `<text:p text:style-name="${style}">${content}</text:p>`
const question = (content, rest) =>
  `<text:list text:style-name="Vragen" ${rest}><text:list-item>${p(content, 'Vraag')}</text:list-item></text:list>`
const cell = content => `<table:table-cell>${p(content)}</table:table-cell>`
const row = (...cells) => `<table:table-row>${cells.map(cell).join('')}</table:table-row>`
const note = (number, content) =>
  `<text:note text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body>${p(content)}</text:note-body></text:note>`

const styles = `
<style:style style:name="Vet" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Vraag" style:family="paragraph" style:parent-style-name="Kop"/>
<style:style style:name="Kop" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Weg" style:family="text"><style:text-properties text:display="none"/></style:style>
<text:list-style style:name="Vragen"><text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/></text:list-style>`

const body = [
  '<text:tracked-changes><text:changed-region><text:deletion><text:p>Deze zin is geschrapt.</text:p></text:deletion></text:changed-region></text:tracked-changes>',
  p(
    '<draw:frame><draw:text-box><text:p>Ons kenmerk 1234</text:p></draw:text-box></draw:frame>Vragen van het lid Waterman (ABC) aan de Minister van Defensie over de seintoren (ingezonden 5 februari 2024).'
  ),
  p('Antwoord van Minister Torenaar (Defensie) (ontvangen 27 februari 2024).'),
  question(`Is de seintoren gesloten?${note(1, 'Havenblad, 3 februari 2024')}`, ''),
  p('Antwoord:'),
  p(
    'Ja,<text:s text:c="2"/>sinds mei.<text:span text:style-name="Weg"> Hier het antwoord invullen.</text:span><office:annotation><text:p>Klopt dit?</text:p></office:annotation>'
  ),
  question('Hoeveel torens zijn er?', 'text:continue-numbering="true"'),
  p('Antwoord:'),
  p(
    `Dat staat in <text:a xlink:href="https://voorbeeld.example/torens">de lijst</text:a>.${note(2, 'Kamerstuk 31 999, nr. 410')}`
  ),
  `<table:table>${row('Plaats', 'Torens')}${row('Hoogland', '3')}${row('Laagland', '4')}</table:table>`
].join('')

const content = `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
const margins = `<office:document-styles ${namespaces}><office:master-styles><style:master-page><style:header>${p('Ministerie van Defensie')}</style:header><style:footer>${p('Pagina 1 van 1')}</style:footer></style:master-page></office:master-styles></office:document-styles>`

const zipOf = (content, margins) =>
  Buffer.from(
    zipSync(
      {
        mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
        'content.xml': strToU8(content),
        'styles.xml': strToU8(margins)
      },
      {mtime: '2024-01-01'}
    )
  )
const zip = zipOf(content, margins)

const box = content => `<draw:frame><draw:text-box>${content}</draw:text-box></draw:frame>`
const boxes = [
  p(box(p('Ons kenmerk') + p('1234') + p('Bij beantwoording graag het kenmerk vermelden.'))),
  p(
    'Vragen van het lid Waterman (ABC) aan de Minister van Defensie over de seintoren (ingezonden 5 februari 2024).'
  ),
  p('Antwoord van Minister Torenaar (Defensie) (ontvangen 27 februari 2024).'),
  p('Vraag 1'),
  p('Is de seintoren dicht?'),
  p('Antwoord 1'),
  p(`Ja, sinds mei.${box(p('Vraag 2') + p('Wie beheert hem?'))}`),
  p('Antwoord 2'),
  p(
    `De gemeente.${box(p('De gemeente beheert in totaal drie torens langs de kust.'))}${box(p('Ons kenmerk') + p('1234'))}`
  )
].join('')
const withBoxes = content.replace(body, boxes)

const fixtures = {
  'odt-with-lists-notes-and-changes/input.odt': zip,
  'odt-text-boxes/input.odt': zipOf(withBoxes, margins),
  'broken-odt-file/input.odt': zip.subarray(0, zip.length / 2)
}
for (const [name, bytes] of Object.entries(fixtures)) {
  mkdirSync(new URL('.', new URL(name, root)), {recursive: true})
  writeFileSync(new URL(name, root), bytes)
}
