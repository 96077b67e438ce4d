// Lays a text out as volumes until about 2009: two columns, written row by row, as scanners and
// some typesetters do, so that the reading order is not the order of the file.
import PDFDocument from 'pdfkit'
import {createWriteStream} from 'node:fs'
import {finished} from 'node:stream/promises'

const column = {left: 50, right: 305, width: 235, top: 150, bottom: 760}
const size = 9
const leading = 11

/** Write a document as PDF: lines across the page, paragraphs in two columns, a foot. */
export async function typesetInColumns(path, {head, paragraphs, rows, foot}) {
  const pdf = new PDFDocument({
    size: [595, 842],
    margin: 0,
    pdfVersion: '1.4',
    info: {CreationDate: new Date(0), Producer: 'fixture', Creator: 'fixture'}
  })
  const stream = createWriteStream(path)
  pdf.pipe(stream)
  pdf.font('Times-Roman').fontSize(size)
  const show = (text, x, y) => pdf.text(text, x, y, {lineBreak: false})
  for (const [i, text] of head.entries()) show(text, column.left, 60 + i * leading)
  const lines = paragraphs.flatMap(text => wrap(pdf, text))
  for (let i = 0; i < rows; i++) {
    show(lines[i], column.left, column.top + i * leading)
    if (lines[rows + i]) show(lines[rows + i], column.right, column.top + i * leading)
  }
  show(foot, column.left, column.bottom)
  pdf.end()
  await finished(stream)
}

/** Break a paragraph into lines at spaces and soft hyphens. */
function wrap(pdf, text) {
  const lines = []
  let line = ''
  for (const part of text.split(/(?<= )|(?<=\u00ad)/)) {
    const next = line.replace(/\u00ad$/, '') + part
    if (pdf.widthOfString(next.trimEnd().replace(/\u00ad$/, '-')) <= column.width) line = next
    else {
      lines.push(line.replace(/\u00ad$/, '-').trimEnd())
      line = part
    }
  }
  return [...lines, line.trimEnd()]
}
