// Writes the fixture of a Word file that shows less, and more, than its XML seems to: `npm run fixtures`.
import {strToU8, zipSync} from 'fflate'
import {mkdirSync, writeFileSync} from 'node:fs'

const root = new URL('../../fixtures/', import.meta.url)
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const text = words => `<x:t xml:space="preserve">${words}</x:t>`
const run = (words, properties = '') => `<x:r><x:rPr>${properties}</x:rPr>${text(words)}</x:r>`
const p = (content, properties = '') =>
  `<x:p><x:pPr>${properties}</x:pPr>${content.startsWith('<') ? content : run(content)}</x:p>`
const tracked = name => `<x:${name} x:id="1" x:author="A">`

/** Another prefix than Word's, numbers from a style, tracked changes, hidden text, symbols, links, imports. */
const body = [
  p(
    'Vragen van het lid Waterman (ABC) aan de Minister van Defensie over de seintoren (ingezonden 5 februari 2024).'
  ),
  p('Antwoord van Minister Torenaar (Defensie) (ontvangen 27 februari 2024).'),
  p('Is de seintoren gesloten?', '<x:pStyle x:val="Vraag"/>'),
  p('Antwoord:'),
  p(
    `${tracked('moveFrom')}${run('De sleutel ligt in het dorp. ')}</x:moveFrom>${run('Ja, sinds mei. ')}`
  ),
  p(`${tracked('moveTo')}${run('De sleutel ligt in het dorp.')}</x:moveTo>`),
  p(run('Hier het antwoord invullen', '<x:vanish/>')),
  p('Hoe warm was het ', '<x:pStyle x:val="Vraag"/><x:rPr><x:del x:id="2" x:author="A"/></x:rPr>'),
  p('in de toren?'),
  p('Antwoord:'),
  p(
    `${run('Het was 30 ')}<x:r><x:sym x:font="Symbol" x:char="F0B0"/></x:r>${run('C, zie ')}` +
      `<x:hyperlink r:id="rId8">${run('de metingen')}</x:hyperlink>${run(' en ')}` +
      `<x:fldSimple x:instr=' HYPERLINK "https://voorbeeld.example/kaart" '>${run('de kaart')}</x:fldSimple>${run('.')}`
  ),
  p('Wie beheert de toren?', '<x:pStyle x:val="Vraag"/>'),
  '<x:altChunk r:id="rId9"/>',
  '<x:altChunk r:id="rId10"/>'
].join('')

const relation = (id, kind, target, rest = '') =>
  `<Relationship Id="rId${id}" Type="${office}/${kind}" Target="${target}"${rest}/>`
const relations = content =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
const part = (name, content) =>
  `<x:${name} xmlns:x="${word}" xmlns:r="${office}">${content}</x:${name}>`

const parts = {
  '[Content_Types].xml': '<Types/>',
  '_rels/.rels': relations(relation(1, 'officeDocument', 'word/document2.xml')),
  'word/_rels/document2.xml.rels': relations(
    relation(1, 'styles', 'opmaak.xml') +
      relation(2, 'numbering', '/word/nummers.xml') +
      relation(8, 'hyperlink', 'https://voorbeeld.example/metingen', ' TargetMode="External"') +
      relation(9, 'aFChunk', 'deel.html') +
      relation(10, 'aFChunk', 'deel.rtf')
  ),
  'word/document2.xml': part('document', `<x:body>${body}</x:body>`),
  'word/opmaak.xml': part(
    'styles',
    '<x:style x:type="paragraph" x:styleId="Vraag"><x:pPr><x:numPr><x:numId x:val="4"/></x:numPr></x:pPr><x:rPr><x:b/></x:rPr></x:style>'
  ),
  'word/nummers.xml': part(
    'numbering',
    '<x:abstractNum x:abstractNumId="7"><x:lvl x:ilvl="0"><x:start x:val="1"/><x:numFmt x:val="decimal"/><x:pStyle x:val="Vraag"/><x:lvlText x:val="%1."/></x:lvl></x:abstractNum><x:num x:numId="4"><x:abstractNumId x:val="7"/></x:num>'
  ),
  'word/deel.html':
    '<html><body><p>Antwoord:</p><p>De gemeente beheert de toren.</p></body></html>',
  'word/deel.rtf': '{\\rtf1 Een bijlage.}'
}

/** As Office 365 may write them: the main part has a number, one part is UTF-16. */
const bytes = Object.entries(parts).map(([name, content]) => [
  name,
  name.endsWith('opmaak.xml') ? Buffer.from(`\ufeff${content}`, 'utf16le') : strToU8(content)
])

const folder = new URL('word-as-word-shows-it/', root)
mkdirSync(folder, {recursive: true})
writeFileSync(
  new URL('input.docx', folder),
  zipSync(Object.fromEntries(bytes), {mtime: '2024-01-01'})
)

/** A Word file of nothing but its text. */
function writePlain(name, content) {
  const plain = {
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relations(relation(1, 'officeDocument', 'word/document.xml'))),
    'word/document.xml': strToU8(part('document', `<x:body>${content}</x:body>`))
  }
  mkdirSync(new URL(`${name}/`, root), {recursive: true})
  writeFileSync(new URL(`${name}/input.docx`, root), zipSync(plain, {mtime: '2024-01-01'}))
}

const cell = words => `<x:tc>${p(words)}</x:tc>`
const row = (...cells) => `<x:tr>${cells.map(cell).join('')}</x:tr>`
const header = [
  p(
    'Vragen van het lid Waterman (ABC) aan de Minister van Defensie over de seintoren (ingezonden 5 februari 2024).'
  ),
  p('Antwoord van Minister Torenaar (Defensie) (ontvangen 27 februari 2024).')
].join('')

writePlain(
  'questions-and-answers-in-a-table',
  `${header}<x:tbl>${row('Nr.', 'Vraag', 'Antwoord')}${row('1', 'Is de seintoren dicht?', 'Ja, sinds mei.')}${row('2', 'Wie beheert hem?', 'De gemeente.')}</x:tbl>`
)
writePlain(
  'questions-and-answers-in-two-columns',
  `${header}<x:tbl>${row('Vraag', 'Antwoord')}${row('1. Is de seintoren dicht?', 'Ja, sinds mei.')}${row('2. Wie beheert hem?', 'De gemeente.')}</x:tbl>`
)
writePlain(
  'plain-answers-under-bold-questions',
  header +
    p(run('1. Is de seintoren dicht?', '<x:b/>')) +
    p('Ja, sinds mei.') +
    p(run('2. Wie beheert hem?', '<x:b/>')) +
    p('De gemeente.') +
    p('Zij doet dat al tien jaar.')
)

/** A text box as Word writes it: a new drawing, and an old one for old programs, of the same text. */
const box = content =>
  `<x:r><mc:AlternateContent xmlns:mc="urn:voorbeeld:mc"><mc:Choice Requires="wps"><x:drawing><x:txbxContent>${content}</x:txbxContent></x:drawing></mc:Choice>` +
  `<mc:Fallback><x:pict><x:txbxContent>${content}</x:txbxContent></x:pict></mc:Fallback></mc:AlternateContent></x:r>`

writePlain(
  'word-text-boxes',
  p(box(p('Ons kenmerk') + p('1234') + p('Bij beantwoording graag het kenmerk vermelden.'))) +
    header +
    p('Vraag 1') +
    p('Is de seintoren dicht?') +
    p('Antwoord 1') +
    p(run('Ja, sinds mei.') + box(p('Vraag 2') + p('Wie beheert hem?'))) +
    p('Antwoord 2') +
    p(
      run('De gemeente.') +
        box(p('De gemeente beheert in totaal drie torens langs de kust.')) +
        box(p('Ons kenmerk') + p('1234'))
    )
)

writePlain(
  'questions-numbered-within-their-cells',
  `${header}<x:tbl>${row('Vraag', 'Antwoord')}${row('1. Is de seintoren dicht?', 'Ja, sinds mei.')}${row('Vraag 2 Wie beheert hem?', 'Antwoord 2 De gemeente.')}</x:tbl>`
)

/** A letter whose title goes on behind a line end, with bold questions that have no numbers. */
writePlain(
  'letter-with-bold-questions-without-numbers',
  p('Aan de Voorzitter van de Tweede Kamer') +
    p('Datum 27 februari 2024') +
    p('Betreft Beantwoording Kamervragen over de seintoren') +
    p('Geachte voorzitter,') +
    p('Hierbij stuur ik u de antwoorden op de vragen van het lid Waterman (SP).') +
    p('De Minister van Defensie,') +
    p('A.B. Torenaar') +
    p(
      `${run('Beantwoording van de vragen van het lid Waterman (SP) aan de Minister van')}<x:r><x:br/></x:r>` +
        run('Defensie over de seintoren (ingezonden 5 februari 2024, nr. 2024Z01234)')
    ) +
    p(run('Is de seintoren dicht?', '<x:b/>')) +
    p('Ja, sinds mei.') +
    p(run('Ook in de winter?', '<x:i/>')) +
    p('Ook dan.') +
    p(run('Wie beheert hem?', '<x:b/>')) +
    p(run('En wie betaalt dat?', '<x:b/>')) +
    p('De gemeente doet beide.')
)
