// Lays an invented letter out as a ministry's template does, and writes it as PDF, tagged or not, and
// as the text that a program makes of the page.
import PDFDocument from 'pdfkit'
import {createWriteStream, writeFileSync} from 'node:fs'
import {finished} from 'node:stream/promises'
import {noteNumber, words} from '../inline.js'
import {laterHead, letterhead, pageFoot, partsOf} from './parts.js'
import {pageTexts} from './text.js'
import {Tags} from './tags.js'

const size = {body: 9, small: 6.5, note: 7}
const leading = 13
/** Width of the letterhead's column. */
const sideWidth = 115
const page = {top: 110, bottom: 730, foot: 800}
/** Where text and letterhead stand, by the side of the letterhead. */
const places = {
  right: {x: 80, width: 360, side: 465},
  left: {x: 180, width: 360, side: 40},
  top: {x: 80, width: 430, side: 80}
}

export async function writePdf(path, document, {tagged = false} = {}) {
  const layout = new LetterLayout(document, tagged)
  const stream = createWriteStream(path)
  layout.pdf.pipe(stream)
  layout.run()
  await finished(stream)
}

export async function writeText(path, document) {
  const layout = new LetterLayout(document, false)
  layout.pdf.resume()
  layout.run()
  writeFileSync(path, pageTexts(layout.shown))
}

class LetterLayout {
  constructor(document, tagged) {
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      tagged,
      pdfVersion: '1.5',
      lang: 'nl',
      info: {CreationDate: new Date(0), Producer: 'fixture', Creator: 'fixture'}
    })
    const {serif, head} = document.look
    this.fonts = serif ? ['Times-Roman', 'Times-Bold'] : ['Helvetica', 'Helvetica-Bold']
    Object.assign(this, {document, place: places[head], shown: [], notes: [], y: 0, page: 0})
    this.tags = new Tags(this.pdf, tagged)
  }

  run() {
    const {covering, annex} = partsOf(this.document)
    this.newPage(letterhead(this.document))
    if (this.document.look.head === 'top') this.y = page.top + 4 * leading
    for (const part of covering) this.print(part)
    this.endPage()
    this.newPage(laterHead(this.document))
    for (const part of annex) this.print(part)
    this.endPage()
    this.tags.end()
    this.pdf.end()
  }

  print({type, text, lines, rows, before = type === 'typed' || type === 'item' ? 0 : 1}) {
    this.y += (type === 'paragraph' && this.afterHeading ? 0 : before) * leading
    this.afterHeading = type === 'heading'
    const {x, width} = this.place
    if (type === 'address') for (const line of lines) this.paragraph(line, x, width)
    else if (type === 'labels') this.labels(rows)
    else if (type === 'item') this.item(text)
    else this.paragraph(text, x, width, type === 'heading' ? 1 : 0)
  }

  labels(rows) {
    const {x, width} = this.place
    this.tags.table(() => {
      for (const [label, value] of rows)
        this.tags.row(() => {
          this.tags.element('TD', () => this.show(label, x, this.y, size.body))
          this.tags.element('TD', () => this.lines(value, x + 60, width - 60))
        })
    })
  }

  item(text) {
    const {x, width} = this.place
    this.tags.element('LI', () => {
      this.show('•', x, this.y, size.body)
      this.lines(text, x + 12, width - 12)
    })
  }

  paragraph(text, x, width, font = 0) {
    this.tags.element('P', () => this.lines(text, x, width, font))
  }

  lines(text, x, width, font = 0) {
    for (const line of this.wrap(text, width, size.body, font)) {
      this.room(line)
      this.line(line, x, this.y, size.body, font)
      this.y += leading
    }
  }

  line(pieces, x, y, points, font = 0) {
    for (const {text, raised} of pieces) {
      const own = raised ? 0.65 * points : points
      this.show(text, x, y - (raised ? 0.35 * points : 0), own, font)
      x += this.widthOf(text, own, font)
    }
  }

  wrap(text, width, points, font = 0) {
    const lines = [[]]
    let used = 0
    for (const word of words(text)) {
      const own = word.reduce((sum, {text}) => sum + this.widthOf(text, points, font), 0)
      const space = this.widthOf(' ', points, font)
      if (used > 0 && used + space + own > width) {
        lines.push([])
        used = 0
      } else if (used > 0) lines.at(-1).push({text: ' '})
      lines.at(-1).push(...word)
      used += own + (used > 0 ? space : 0)
    }
    return lines
  }

  widthOf(text, points, font) {
    return this.pdf.font(this.fonts[font]).fontSize(points).widthOfString(text)
  }

  show(text, x, y, points, font = 0) {
    const width = this.widthOf(text, points, font)
    this.pdf.text(text, x, y - points, {lineBreak: false})
    if (text.trim() !== '') this.shown.push({page: this.page, text, x, y, width})
  }

  /** Make room for a line and the notes that it calls for; else begin a new page. */
  room(line) {
    const fresh = line.map(noteNumber).filter(number => this.document.notes?.[number])
    if (this.y + leading > page.bottom - this.noteLines([...this.notes, ...fresh]).length * 10)
      this.tags.interrupt(() => {
        this.endPage()
        this.newPage(laterHead(this.document))
      })
    this.notes.push(...fresh)
  }

  noteLines(numbers) {
    return numbers.flatMap(number => {
      const [first, ...rest] = this.wrap(
        this.document.notes[number],
        this.place.width - 8,
        size.note
      )
      return [{number, line: first}, ...rest.map(line => ({line}))]
    })
  }

  newPage(side) {
    this.pdf.addPage()
    this.page++
    this.y = page.top
    this.tags.artifact(() => {
      const top = this.document.look.head === 'top' ? 50 : page.top
      const lines = side.flatMap(text => this.wrap(text, sideWidth, size.small))
      for (const [i, line] of lines.entries())
        this.line(line, this.place.side, top + 9 * i, size.small)
    })
  }

  endPage() {
    const lines = this.noteLines(this.notes)
    let y = page.bottom - (lines.length - 1) * 10
    for (const {number, line} of lines) {
      const print = () => {
        if (number) this.show(String(number), this.place.x, y - 2, 4.5)
        this.line(line, this.place.x + 8, y, size.note)
      }
      if (number) this.tags.note(print)
      else this.tags.more(print)
      y += 10
    }
    this.notes = []
    this.tags.artifact(() =>
      this.show(pageFoot(this.page, this.document.pages), this.place.side, page.foot, size.small)
    )
  }
}
