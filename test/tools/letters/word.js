// Writes an invented letter as Word: its letterhead in a frame or a table, labels in a table, real notes.
import {writeFileSync} from 'node:fs'
import {
  Document,
  Footer,
  FootnoteReferenceRun,
  FrameAnchorType,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun
} from 'docx'
import {noteNumber, unbrokenPieces} from '../inline.js'
import {repack} from '../render-docx.js'
import {laterHead, letterhead, partsOf} from './parts.js'

export async function writeWord(path, document) {
  const {covering, annex} = partsOf(document)
  const font = document.look.serif ? 'Times New Roman' : 'Verdana'
  const word = new Document({
    creator: 'fixture',
    lastModifiedBy: 'fixture',
    styles: {default: {document: {run: {font, size: 18}}}},
    footnotes: notes(document),
    sections: [
      {
        properties: {titlePage: true},
        headers: {default: new Header({children: framed(laterHead(document), document)})},
        footers: {default: footer(), first: footer()},
        children: [
          ...head(document),
          ...covering.flatMap(toBlocks),
          new Paragraph({pageBreakBefore: true, children: []}),
          ...annex.flatMap(toBlocks)
        ]
      }
    ]
  })
  writeFileSync(path, repack(await Packer.toBuffer(word)))
}

/** Beside the text the letterhead is a frame, above it a table. */
const head = document =>
  document.look.head === 'top'
    ? [table(letterhead(document).map(text => [text]))]
    : framed(letterhead(document), document)

const framed = (lines, {look}) =>
  lines.map(
    text =>
      new Paragraph({
        frame: {
          type: 'absolute',
          position: {x: look.head === 'left' ? 700 : 9000, y: 2000},
          width: 2200,
          height: 4000,
          anchor: {horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE}
        },
        children: [new TextRun({text, size: 13})]
      })
  )

const footer = () =>
  new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({
            children: ['Pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES]
          })
        ]
      })
    ]
  })

function toBlocks({type, text, lines, rows}) {
  switch (type) {
    case 'address':
      return lines.map(line => paragraph(line))
    case 'labels':
      return [table(rows)]
    case 'heading':
      return [paragraph(text, {}, true)]
    case 'item':
      return [paragraph(text, {bullet: {level: 0}})]
    default:
      return [paragraph(text)]
  }
}

const paragraph = (text, options = {}, bold = false) =>
  new Paragraph({
    ...options,
    children: unbrokenPieces(text).map(piece =>
      noteNumber(piece) === undefined
        ? new TextRun({text: piece.text, bold})
        : new FootnoteReferenceRun(noteNumber(piece))
    )
  })

const table = rows =>
  new Table({
    rows: rows.map(
      cells =>
        new TableRow({
          children: cells.map(text => new TableCell({children: [paragraph(text)]}))
        })
    )
  })

const notes = ({notes = {}}) =>
  Object.fromEntries(
    Object.entries(notes).map(([number, text]) => [number, {children: [paragraph(` ${text}`)]}])
  )
