// Writes a document as poppler's `pdftotext -layout` does, without the indents.
import {writeFileSync} from 'node:fs'
import {chamber, imprint, pageFoot, printItem, seriesTitles, sessionLine} from './document-parts.js'
import {noteNumber, words} from './inline.js'

const lineWidth = 78
const titleWidth = 66
const pageLength = 52

export function renderText(path, document) {
  const pages = paginate([...masthead(document), ...header(document), ...body(document)], document)
  const texts = pages.map((page, i) => printPage(page, i, document))
  writeFileSync(path, texts.join('\f'))
}

const blank = {text: '', notes: []}

const masthead = document => [
  {text: `${chamber.padEnd(lineWidth - 1)}2`, notes: []},
  blank,
  ...wrap(sessionLine(document)),
  ...seriesTitles(document).flatMap(title => wrap(title, titleWidth)),
  blank,
  ...wrap(String(document.number))
]

const header = document => document.header.flatMap(text => [blank, ...wrap(text)])

const body = document =>
  document.blocks.flatMap(({heading, content}) => [
    blank,
    ...wrap(heading),
    ...content.flatMap(item => printItem(item, printers))
  ])

const printers = {
  paragraph: text => wrap(text),
  subHeading: text => wrap(text),
  list: ({list}) => list.flatMap(text => wrap(`• ${text}`))
}

/** Break a text into lines that know which notes they call for. */
function wrap(text, width = lineWidth) {
  const lines = [{text: '', notes: []}]
  for (const word of words(text)) {
    const parts = breakWord(word, width - lines.at(-1).text.length - 1)
    if (parts.head) append(lines.at(-1), parts.head)
    if (parts.tail) lines.push({text: parts.tail, notes: []})
    lines.at(-1).notes.push(...word.map(noteNumber).filter(number => number !== undefined))
  }
  return lines
}

/** The part of a word that fits the room, broken at a soft or a hard hyphen, and the rest. */
function breakWord(word, room) {
  const text = word.map(piece => piece.text).join('')
  const whole = text.replaceAll('\u00ad', '')
  if (whole.length <= room || room >= lineWidth - 1) return {head: whole}
  for (const {index, 0: sign} of [...text.matchAll(/\u00ad|(?<=[-/])(?=\p{L})/gu)].reverse()) {
    const head = text.slice(0, index).replaceAll('\u00ad', '') + (sign ? '-' : '')
    const tail = text.slice(index + sign.length).replaceAll('\u00ad', '')
    if (head.length <= room) return {head, tail}
  }
  return {tail: whole}
}

const append = (line, text) => (line.text += line.text ? ` ${text}` : text)

/** Spread lines over pages; the notes that a line calls for must fit on its page. */
function paginate(lines, document) {
  const pages = [{lines: [], notes: []}]
  for (const line of lines) {
    const notes = line.notes.flatMap(number => printNote(number, document))
    const page = pages.at(-1)
    if (page.lines.length + page.notes.length + notes.length < pageLength) {
      if (line.text || page.lines.length > 0) page.lines.push(line.text)
      page.notes.push(...notes)
    } else pages.push({lines: [line.text], notes})
  }
  return pages
}

const printNote = (number, {notes}) => wrap(`${number} ${notes[number]}`).map(({text}) => text)

function printPage({lines, notes}, i, document) {
  const foot = `${pageFoot(document)} ${i + 1}`
  const parts = [lines, notes, i === 0 ? [...imprint(document), foot] : [foot]]
  const shown = parts.filter(part => part.length > 0)
  return `${shown.map(part => part.join('\n')).join('\n\n')}\n`
}
