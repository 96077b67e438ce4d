import type {Line} from '../../ingest/layout.js'
import {isHeaderStart} from '../../words/header-openings.js'
import {isHeading} from '../sections/headings.js'
import {looseNotes} from './loose.js'
import {bestRun, Marked, startAt} from './starts.js'
import {groupByPage} from '../lines/pages.js'

/** A footnote as printed: `numberEnd` is where its number (and `)` or `]`) ends in the first line. */
export interface PrintedNote {
  number: number
  numberEnd: number
  lines: Line[]
}

/** Notes that say themselves that they are: `X Noot` lines of site dumps, `1) ...`, `[1] ...` of Word. */
export function explicitNotes(lines: Line[]): PrintedNote[] {
  return siteNotes(lines) ?? wordNotes(lines) ?? []
}

// `XNoot` / `1` / body, at the end of text dumps of the official site.
function siteNotes(lines: Line[]): PrintedNote[] | undefined {
  const first = lines.findIndex(line => /^X\s?Noot$/.test(line.text))
  if (first < 0) return undefined
  const notes: PrintedNote[] = []
  for (const line of lines.slice(first)) {
    if (/^X\s?Noot$/.test(line.text)) notes.push({number: Number.NaN, numberEnd: 0, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  const complete = notes.filter(note => /^\d{1,3}$/.test(note.lines[1]?.text ?? ''))
  for (const note of complete) note.number = Number(note.lines[1]!.text)
  return complete
}

const wordNote = /^(?:\[(\d{1,3})\]|(\d{1,3})\))\s*(?=\S|$)/

// Typed by hand after the last block of a Word file: a closed run, counted from 1, to the end.
function wordNotes(lines: Line[]): PrintedNote[] | undefined {
  for (let first = lines.length - 1; first >= 0; first--) {
    if (isHeading(lines[first]!)) return undefined
    if (numberAt(lines, first) === 1) return collectWordNotes(lines.slice(first))
  }
  return undefined
}

/** The number that a note begins with. Alone on its line it is one where a long address stands below. */
function numberAt(lines: Line[], index: number): number | undefined {
  const {text} = lines[index]!
  const match = wordNote.exec(text)
  if (!match) return undefined
  const isAlone = match[0] === text
  if (isAlone && !/^(?:https?:|www\.)/.test(lines[index + 1]?.text ?? '')) return undefined
  return Number(match[1] ?? match[2])
}

function collectWordNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (const [index, line] of lines.entries()) {
    const number = numberAt(lines, index)
    const last = notes.at(-1)?.number ?? 0
    // Authors skip numbers now and then.
    if (number !== undefined && number > last && number <= last + 3)
      notes.push({number, numberEnd: wordNote.exec(line.text)![0].length, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  return notes
}

/**
 * Find the footnotes of a text without typography, page by page.
 *
 * Notes are numbered through the document and stand at the foot of the page, after the last block
 * that the page holds. Their numbers open their lines or stand on lines of their own.
 */
export function pagedNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  let before: Line[] = []
  for (const page of groupByPage(lines)) {
    const next = (notes.at(-1)?.number ?? 0) + 1
    notes.push(...notesOfPage(page, next, before))
    before = page
  }
  return notes
}

function notesOfPage(page: Line[], next: number, before: Line[]): PrintedNote[] {
  const from = page.findLastIndex(line => isHeading(line) || isHeaderStart(line)) + 1
  const marked = new Marked(before, page)
  const run = bestRun(page, from, next, marked)
  const loose = looseNotes(page, from, next, marked)
  if (loose.length > run.length) return loose
  return run.map((start, i) => {
    const end = run[i + 1]?.index ?? page.length
    return {...start, lines: page.slice(start.index, end)}
  })
}

/**
 * Find the footnotes of a text that shows neither type nor page ends (the seed is one): blocks of
 * lines after a blank line that begin with the number that comes next. A block ends at a heading,
 * a blank line, or a line whose indent differs, which is what a lost page break leaves.
 */
export function unpagedNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  const marked = new Marked([], lines)
  let open = false
  for (const [index, line] of lines.entries()) {
    const start = startAt(line, index, notes.length + 1)
    const last = notes.at(-1)
    if (start && (open || line.gap > 0) && marked.before(index, start.number)) {
      notes.push({...start, lines: [line]})
      open = true
    } else if (open && last && continuesNote(last, line)) last.lines.push(line)
    else open = false
  }
  return notes
}

const continuesNote = (note: PrintedNote, line: Line): boolean =>
  line.gap === 0 && line.indent === note.lines[0]!.indent && !isHeading(line)
