import type {Line} from '../ingest/layout.js'
import {isHeading} from './headings.js'
import {isHeaderStart} from './header.js'

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

const wordNote = /^(?:\[(\d{1,3})\]|(\d{1,3})\))\s*(?=\S)/

// Typed by hand after the last block of a Word file: a closed run, counted from 1, to the end.
function wordNotes(lines: Line[]): PrintedNote[] | undefined {
  for (let first = lines.length - 1; first >= 0; first--) {
    if (isHeading(lines[first]!)) return undefined
    if (numberOf(lines[first]!) === 1) return collectWordNotes(lines.slice(first))
  }
  return undefined
}

const numberOf = (line: Line): number | undefined => {
  const match = wordNote.exec(line.text)
  return match ? Number(match[1] ?? match[2]) : undefined
}

function collectWordNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (const line of lines) {
    const number = numberOf(line)
    if (number === notes.length + 1)
      notes.push({number, numberEnd: wordNote.exec(line.text)![0].length, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  return notes
}

/** Place where a note may begin: a line that starts with the number that comes next. */
interface Start {
  index: number
  number: number
  numberEnd: number
}

/**
 * Find the footnotes of a text without typography, page by page.
 *
 * Notes are numbered through the document and stand at the foot of the page, after the last block
 * that the page holds; so on each page the longest run of lines that begin with the numbers that
 * come next, after the page's last heading, is where its notes begin. The number may be glued to
 * the note (`1NOS, 11 oktober`), or stand on a line of its own. A marker can look the same
 * (`4 Daarin heb ik opgemerkt`), but stands before its note: of equal runs the last one counts.
 */
export function pagedNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (const page of groupBy(lines, line => line.page)) {
    const next = (notes.at(-1)?.number ?? 0) + 1
    notes.push(...notesOfPage(page, next))
  }
  return notes
}

function notesOfPage(page: Line[], next: number): PrintedNote[] {
  const from = page.findLastIndex(line => isHeading(line) || isHeaderStart(line)) + 1
  const run = bestRun(page, from, next)
  return run.map((start, i) => {
    const end = run[i + 1]?.index ?? page.length
    return {...start, lines: page.slice(start.index, end)}
  })
}

function bestRun(page: Line[], from: number, next: number): Start[] {
  let best: Start[] = []
  for (let index = page.length - 1; index >= from; index--) {
    const first = startAt(page, index, next)
    if (!first || !mayBeginNotes(page, index, next)) continue
    const run = extend(page, first)
    if (run.length > best.length) best = run
  }
  return best
}

function extend(page: Line[], first: Start): Start[] {
  const run = [first]
  for (let index = first.index + 1; index < page.length; index++) {
    const start = startAt(page, index, first.number + run.length)
    if (start && markerBefore(page, first.index, start.number)) run.push(start)
  }
  return run
}

function startAt(page: Line[], index: number, number: number): Start | undefined {
  const {text} = page[index]!
  const digits = String(number)
  if (!text.startsWith(digits)) return undefined
  const rest = text.slice(digits.length)
  // `22023 Annual report` is note 2; `2 oktober`, `20 %`, `2.5` and `2-jarige` are none.
  if (/^\d/.test(rest) && !/^(?:19|20)\d\d\D/.test(rest)) return undefined
  if (
    /^\s*(?:[%.,;:?!)»’-]|(?:jan|feb|maart|april|mei|juni|juli|aug|sep|okt|nov|dec)[a-z]*\b)/.test(
      rest
    )
  )
    return undefined
  if (/^\s+[a-z]/.test(rest) && !/^\s+(?:https?:|www\.|[a-z-]+\.(?:nl|com|eu|org))/.test(rest))
    return undefined
  const space = /^\s*/.exec(rest)![0].length
  return {index, number, numberEnd: digits.length + space}
}

/** A note has its marker earlier on the page, or on the page before where a block runs on. */
function markerBefore(page: Line[], index: number, number: number): boolean {
  const marker = new RegExp(
    `(?:^|[^\\d\\s(€§#=/&.,-]|[\\d\\p{L}][.,]|[»”’)?!;:]\\s?|, |\\b(?:19|20)\\d\\d)${number}(?!\\d|-|\\.\\d|,\\d)`,
    'u'
  )
  return page.slice(0, index).some(line => marker.test(line.text))
}

function mayBeginNotes(page: Line[], index: number, number: number): boolean {
  const line = page[index]!
  return line.gap > 0 || markerBefore(page, index, number)
}

/**
 * Find the footnotes of a text that shows neither type nor page ends (the seed is one): blocks of
 * lines after a blank line that begin with the number that comes next. A block ends at a heading,
 * a blank line, or a line whose indent differs, which is what a lost page break leaves.
 */
export function unpagedNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  let open = false
  for (const [index, line] of lines.entries()) {
    const start = startAt(lines, index, notes.length + 1)
    const last = notes.at(-1)
    if (start && (open || line.gap > 0) && markerBefore(lines, index, start.number)) {
      notes.push({...start, lines: [line]})
      open = true
    } else if (open && last && continuesNote(last, line)) last.lines.push(line)
    else open = false
  }
  return notes
}

const continuesNote = (note: PrintedNote, line: Line): boolean =>
  line.gap === 0 && line.indent === note.lines[0]!.indent && !isHeading(line)

export function groupBy<T>(items: T[], key: (item: T) => number): T[][] {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}
