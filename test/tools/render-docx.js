// Writes a document as the Word file that a ministry sends, with real notes, lists and tables.
import {writeFileSync} from 'node:fs'
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import {strToU8, strFromU8, unzipSync, zipSync} from 'fflate'
import {chamber, imprint, pageFoot, printItem, seriesTitles, sessionLine} from './document-parts.js'
import {noteNumber, unbrokenPieces} from './inline.js'

export async function renderDocx(path, document) {
  const word = new Document({
    creator: 'fixture',
    lastModifiedBy: 'fixture',
    footnotes: notes(document),
    sections: [{footers: {default: footer(document)}, children: paragraphs(document)}]
  })
  writeFileSync(path, repack(await Packer.toBuffer(word)))
}

const paragraphs = document => [
  ...masthead(document).map(text => paragraph(text)),
  ...document.header.map(text => paragraph(text)),
  ...document.blocks.flatMap(({heading, content}) => [
    paragraph(heading),
    ...content.flatMap(item => printItem(item, printers))
  ])
]

const masthead = document => [
  chamber,
  sessionLine(document),
  ...seriesTitles(document),
  String(document.number)
]

const paragraph = (text, options) => new Paragraph({...options, children: runs(text)})

const runs = text => unbrokenPieces(text).map(piece => noteRun(piece) ?? textRun(piece))

function noteRun(piece) {
  const number = noteNumber(piece)
  return number === undefined ? undefined : new FootnoteReferenceRun(number)
}

const textRun = ({text, style}) =>
  new TextRun({
    text,
    ...(style === 'bold' && {bold: true}),
    ...(style === 'italic' && {italics: true})
  })

const printers = {
  paragraph: text => paragraph(text),
  subHeading: text => paragraph(`*${text}*`),
  list: ({list}) => list.map(text => paragraph(text, {bullet: {level: 0}})),
  table: ({title, rows}) => [paragraph(`_${title}_`), new Table({rows: rows.map(tableRow)})]
}

const tableRow = (cells, i) =>
  new TableRow({
    tableHeader: i === 0,
    children: cells.map(text => new TableCell({children: [paragraph(text)]}))
  })

/** Word puts a space between the number of a note and its text. */
const notes = document =>
  Object.fromEntries(
    Object.entries(document.notes ?? {}).map(([number, text]) => [
      number,
      {children: [paragraph(` ${text}`)]}
    ])
  )

const footer = document =>
  new Footer({
    children: [...imprint(document), pageFoot(document)].map(text => paragraph(text))
  })

/**
 * The same bytes each time, though the archive and its properties tell the time of writing; and the
 * content types first and no folders, as Word has it.
 */
export function repack(bytes) {
  const {'[Content_Types].xml': types, ...files} = unzipSync(bytes, {filter: isFile})
  const core = strFromU8(files['docProps/core.xml'])
  files['docProps/core.xml'] = strToU8(
    core.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2024-01-01T00:00:00Z')
  )
  return zipSync({'[Content_Types].xml': types, ...files}, {mtime: '2024-01-01T00:00:00'})
}

const isFile = ({name}) => !name.endsWith('/')
