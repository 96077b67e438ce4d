// Lays a paper of a committee out as the printer, the committee's staff or a ministry does, and writes it as PDF and as the
// text that a program makes of the page.
import PDFDocument from 'pdfkit'
import {createWriteStream, writeFileSync} from 'node:fs'
import {finished} from 'node:stream/promises'
import {pageTexts} from '../letters/text.js'
import {footOf, identifierOf, partsOf} from './parts.js'

const size = 9
const leading = 12
const page = {top: 80, bottom: 560, foot: 790}
const column = {x: 130, width: 340}
/** Left edges of the columns of a table, and where the last one ends. */
const edges = {Antwoord: [70, 100, 300, 520], Blz: [70, 100, 470, 520]}
const fonts = {plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique'}

export async function writePdf(path, paper) {
  const layout = new PaperLayout(paper)
  const stream = createWriteStream(path)
  layout.pdf.pipe(stream)
  layout.run()
  await finished(stream)
}

export async function writeText(path, paper) {
  const isSideBySide = paper.look.columns?.includes('Antwoord')
  // A row that goes on on a second page would have its question behind the first part of its answer.
  const layout = new PaperLayout(paper, isSideBySide ? Infinity : page.bottom)
  layout.pdf.resume()
  layout.run()
  writeFileSync(path, isSideBySide ? inTurn(layout.shown) : pageTexts(layout.shown))
}

/** The text of pages as programs make it that take one cell of a table after the other. */
const inTurn = shown =>
  shown
    .map(({page, text}, i) => (i > 0 && page > shown[i - 1].page ? `\f${text}` : text))
    .join('\n') + '\n'

class PaperLayout {
  constructor(paper, bottom = page.bottom) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      info: {CreationDate: new Date(0), Producer: 'fixture', Creator: 'fixture'}
    })
    Object.assign(this, {paper, bottom, shown: [], page: 0, y: 0})
  }

  run() {
    this.newPage()
    for (const part of partsOf(this.paper)) this.print(part)
    this.foot()
    this.pdf.end()
  }

  print(part) {
    const {type, text, number, lines} = part
    if (type === 'table') return this.table(part)
    if (part.apart || /^(?:title|number|fixed|paragraph|signed|heading)$/.test(type))
      this.y += leading
    if (type === 'dossier') return this.lines(`${number} ${text}`, 'bold')
    if (type === 'number') {
      this.lines(`Nr. ${number}`)
      return this.lines(text.toUpperCase(), 'bold')
    }
    if (type === 'signed') {
      this.lines(lines[0])
      return this.lines(lines[1])
    }
    const style =
      type === 'asked' || type === 'title' || type === 'heading' ? this.styleOfQuestions() : 'plain'
    this.lines(number ? `${number} ${text}` : text, style)
  }

  /** A letter has its questions in bold type; a list has one type for all. */
  styleOfQuestions() {
    return this.paper.letter ? 'bold' : 'plain'
  }

  lines(text, style = 'plain', {x, width} = column) {
    for (const line of this.wrap(text, width, style)) {
      this.room()
      this.show(line, x, this.y, style)
      this.y += leading
    }
  }

  table({columns, rows}) {
    const lefts = edges[columns.at(-1)]
    this.y += 2 * leading
    this.row(
      columns.map(text => [text]),
      lefts,
      'bold'
    )
    for (const cells of rows) this.row(cells, lefts)
  }

  /** The cells of a row stand side by side; what does not fit goes on on the next page. */
  row(cells, lefts, style = 'plain') {
    const wrapped = cells.map((texts, i) =>
      texts.flatMap(text => this.wrap(text, lefts[i + 1] - lefts[i] - 12, style))
    )
    this.rowOfLines(wrapped, lefts, style)
  }

  rowOfLines(cells, lefts, style) {
    const fit = Math.max(1, Math.floor((this.bottom - this.y) / leading))
    for (const [i, lines] of cells.entries())
      for (const [k, line] of lines.slice(0, fit).entries())
        this.show(line, lefts[i], this.y + k * leading, style)
    const rest = cells.map(lines => lines.slice(fit))
    if (rest.some(lines => lines.length > 0)) {
      this.turn()
      return this.rowOfLines(rest, lefts, style)
    }
    this.y += Math.max(...cells.map(lines => lines.length)) * leading + 4
  }

  wrap(text, width, style) {
    const lines = ['']
    for (const word of text.split(' ')) {
      const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
      if (this.widthOf(longer, style) <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  }

  widthOf(text, style) {
    return this.pdf.font(fonts[style]).fontSize(size).widthOfString(text)
  }

  show(text, x, y, style = 'plain') {
    const width = this.widthOf(text, style)
    this.pdf.text(text, x, y - size, {lineBreak: false})
    this.shown.push({page: this.page, text, x, y, width})
  }

  room() {
    if (this.y + leading > this.bottom) this.turn()
  }

  turn() {
    this.foot()
    this.newPage()
  }

  newPage() {
    this.pdf.addPage()
    this.page++
    this.y = page.top
  }

  foot() {
    const text = footOf(this.paper, this.page)
    if (!text) return
    if (this.page === 1)
      for (const [i, line] of [identifierOf(this.paper), 'ISSN 0921 - 7371'].entries())
        this.show(line, 40, page.foot - 30 + 10 * i)
    this.show(text, column.x, page.foot)
  }
}
