// A small typesetter that lays out documents as the official printer does, with pdfkit: the same
// column, sizes, raised markers, notes at the foot of the page, and marked-content tags.
import PDFDocument from 'pdfkit'
import {createWriteStream} from 'node:fs'
import {finished} from 'node:stream/promises'
import {noteNumber, words} from './inline.js'

const column = {x: 221.1, width: 318.9, top: 70, bottom: 690}
const size = {body: 8.5, marker: 5.5, note: 6.9, noteNumber: 4.5, foot: 9.1, margin: 5.9}
const leading = 9.58
const fonts = {plain: 'Helvetica', bold: 'Helvetica-Bold', italic: 'Helvetica-Oblique'}

/** Write a document as PDF. Its text has the syntax of `inline.js`. */
export async function typeset(path, document, {tags = true, password} = {}) {
  const pdf = new PDFDocument({
    size: [595, 842],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.4',
    info: {CreationDate: new Date(0), Producer: 'fixture', Creator: 'fixture'},
    ...(password && {userPassword: password, ownerPassword: `${password}-owner`})
  })
  const stream = createWriteStream(path)
  pdf.pipe(stream)
  new Typesetter(pdf, document, tags).run()
  pdf.end()
  await finished(stream)
}

class Typesetter {
  constructor(pdf, document, tags) {
    Object.assign(this, {pdf, document, tags, page: 0, y: 0, notes: []})
  }

  run() {
    const {document} = this
    this.newPage()
    if (document.picture) this.pdf.rect(100, 100, 300, 300).fill('#888')
    else {
      this.masthead()
      for (const text of document.header ?? []) this.block('P', () => this.paragraph(text), 1.5)
      for (const block of document.blocks) this.printBlock(block)
    }
    this.endPage(document.picture)
  }

  printBlock({heading, headingInText, content}) {
    this.y += leading
    if (heading && !headingInText) this.block('H', () => this.paragraph(heading))
    this.block('P', () => {
      if (headingInText) this.paragraph(heading)
      for (const item of content)
        if (typeof item === 'string') this.paragraph(item)
        else if (item.list) for (const text of item.list) this.paragraph(text, {sign: '• '})
        else if (item.table) this.table(item)
    })
  }

  masthead() {
    const {number, session, kind} = this.document
    if (!session) return void (this.y = column.top)
    this.block('creator', () =>
      this.show('Tweede Kamer der Staten-Generaal', 55.3, 90, 18.1, 'bold')
    )
    this.block('Artifact', () => this.show('2', 506, 90, 51.2, 'bold'))
    this.block('vergaderjaar', () => this.show(`Vergaderjaar ${session}`, 55.3, 130, 9.6))
    this.show(
      kind === 'question'
        ? 'Vragen gesteld door de leden der Kamer'
        : 'Aanhangsel van de Handelingen',
      221.1,
      130,
      10,
      'bold'
    )
    if (kind !== 'question')
      this.block('P', () => {
        this.show(
          'Vragen gesteld door de leden der Kamer, met de daarop door de',
          221.1,
          190,
          9.1,
          'bold'
        )
        this.show('regering gegeven antwoorden', 221.1, 200, 9.1, 'bold')
      })
    this.block('vraagNummer', () => this.show(String(number), 221.1, 270, 12.8, 'bold'))
    this.y = 300
  }

  /** Run something inside a marked-content element. */
  block(tag, print, before = 0) {
    this.y += before * leading
    this.open = tag
    this.mark(tag)
    print()
    this.unmark()
    this.open = undefined
  }

  mark(tag) {
    if (this.tags) this.pdf.markContent(tag)
  }

  unmark() {
    if (this.tags) this.pdf.endMarkedContent()
  }

  show(text, x, y, points, font = 'plain') {
    this.pdf
      .font(fonts[font])
      .fontSize(points)
      .text(text, x, y - points, {lineBreak: false})
  }

  paragraph(text, {sign = ''} = {}) {
    const indent = sign ? 14 : 0
    for (const [i, line] of this.lines(text, size.body, column.width - indent).entries()) {
      this.room(line)
      if (sign && i === 0) this.show(sign, column.x, this.y, size.body)
      this.printLine(line, column.x + indent, size.body)
      this.y += leading
    }
  }

  /** Break a text into lines of pieces, each as wide as the column allows. */
  lines(text, points, width) {
    const lines = [[]]
    let used = 0
    for (const word of words(text)) {
      const parts = this.fit(word, points, width - used, lines.at(-1).length === 0)
      if (parts.head) lines.at(-1).push(...parts.head)
      if (parts.tail) {
        lines.push([...parts.tail])
        used = this.widthOf(parts.tail, points)
      } else used += this.widthOf(parts.head, points)
      used += this.widthOf([{text: ' ', style: 'plain'}], points)
      lines.at(-1).push({text: ' ', style: 'plain'})
    }
    return lines
  }

  /** The part of a word that still fits, broken at a soft or hard hyphen, and the rest. */
  fit(word, points, room, first) {
    const whole = word.map(piece => ({...piece, text: piece.text.replaceAll('\u00ad', '')}))
    if (first || this.widthOf(whole, points) <= room) return {head: whole}
    const piece = word[0]
    const breaks = [...piece.text.matchAll(/\u00ad|(?<=[-/])(?=.)/g)].reverse()
    for (const {index, 0: sign} of breaks) {
      const head = piece.text.slice(0, index).replaceAll('\u00ad', '') + (sign ? '-' : '')
      const tail = piece.text.slice(index + sign.length).replaceAll('\u00ad', '')
      const parts = {
        head: [{...piece, text: head}],
        tail: [{...piece, text: tail}, ...whole.slice(1)]
      }
      if (this.widthOf(parts.head, points) <= room) return parts
    }
    return {tail: whole}
  }

  widthOf(pieces, points) {
    return pieces.reduce((sum, {text, style, raised, lowered}) => {
      const small = raised || lowered ? (points * size.marker) / size.body : points
      return sum + this.pdf.font(fonts[style]).fontSize(small).widthOfString(text)
    }, 0)
  }

  printLine(pieces, x, points) {
    for (const piece of pieces) {
      const small = piece.raised || piece.lowered ? (points * size.marker) / size.body : points
      const shift = piece.raised ? -0.4 * points : piece.lowered ? 0.2 * points : 0
      this.show(piece.text, x, this.y + shift, small, piece.style)
      x += this.widthOf([piece], points)
    }
  }

  /** Make room for a line and the notes that its markers call for; else begin a new page. */
  room(line) {
    const called = line.map(noteNumber).filter(number => number !== undefined)
    const fresh = [...new Set(called)].filter(
      number => this.document.notes?.[number] && !this.notes.includes(number)
    )
    if (this.y + leading > column.bottom - this.notesHeight([...this.notes, ...fresh])) {
      const tag = this.open
      if (tag) this.unmark()
      this.endPage()
      this.newPage()
      if (tag) this.mark(tag)
    }
    this.notes.push(...fresh)
  }

  notesHeight(numbers) {
    const lines = numbers.flatMap(number =>
      this.lines(this.document.notes[number], size.note, column.width - 6)
    )
    return lines.length * leading + 20
  }

  table({title, rows}) {
    this.unmark()
    this.y += leading
    this.block('P', () => this.printSmall(`_${title}_`))
    for (const [i, cells] of rows.entries()) {
      this.mark('TR')
      for (const [k, text] of cells.entries()) {
        this.mark(i === 0 ? 'TH' : 'TD')
        this.show(text, column.x + k * 100, this.y, size.note)
        this.unmark()
      }
      this.unmark()
      this.y += leading
    }
    this.y += leading
    this.mark('P')
  }

  printSmall(text) {
    for (const line of this.lines(text, size.note, column.width)) {
      this.printLine(line, column.x, size.note)
      this.y += leading
    }
  }

  newPage() {
    this.pdf.addPage()
    this.page++
    this.y = column.top
    this.notes = []
  }

  endPage(bare) {
    if (bare) return
    const {id, session, kind, notes, year = session?.slice(0, 4)} = this.document
    this.y = column.bottom - this.notesHeight(this.notes) + 30
    for (const number of this.notes)
      this.block(this.document.noteTag ?? 'Note', () => {
        this.show(String(number), column.x, this.y - 2, size.noteNumber)
        for (const line of this.lines(notes[number], size.note, column.width - 6)) {
          this.printLine(line, column.x + 6, size.note)
          this.y += leading
        }
      })
    if (!session) return
    if (this.page === 1)
      for (const [i, text] of [
        id,
        ...(kind === 'question' ? [] : ['ISSN 0921 - 7398']),
        `’s-Gravenhage ${year}`
      ].entries())
        this.show(text, 55.3, 760 + 7 * i, size.margin)
    this.block('Artifact', () => {
      this.show(
        `Tweede Kamer, vergaderjaar ${session}, ${kind === 'question' ? 'Vragen' : 'Aanhangsel'}`,
        column.x,
        774,
        size.foot
      )
      this.show(String(this.page), 535, 774, size.foot)
    })
  }
}
