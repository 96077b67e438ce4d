import type {Line} from '../../ingest/layout.js'
import {mayOpen} from '../../patterns/openings.js'
import {isHeading} from '../sections/headings.js'
import {toelichting} from '../sections/toelichting.js'
import {signedNotes} from './signed.js'
import {asks, opensNote, type PrintedNote} from './note.js'
import {namesSource} from '../../words/note-signs.js'
import {noteWord} from '../../words/note-word.js'

/**
 * Notes that say that they are notes: `X Noot` lines of site dumps, `1) ...`, `[1] ...` of Word, `*
 * ...`.
 *
 * @param raised whether a raised number may open one; not if the document tags its notes
 */
export function explicitNotes(lines: Line[], raised = true): PrintedNote[] {
  const site = siteNotes(lines)
  if (site) return site
  const gathered = wordNotes(lines, raised) ?? []
  const signed = signedNotes(lines)
  return signed.length > gathered.length ? signed : gathered
}

const mayBeWord = mayOpen(noteWord)

// `XNoot` / `1` / body, at the end of text dumps of the official site.
function siteNotes(lines: Line[]): PrintedNote[] | undefined {
  const first = lines.findIndex(({text}) => mayBeWord(text) && noteWord.test(text))
  if (first < 0) return undefined
  const notes: PrintedNote[] = []
  for (const line of lines.slice(first)) {
    if (noteWord.test(line.text)) notes.push({number: Number.NaN, numberEnd: 0, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  const complete = notes.filter(note => /^\d{1,3}$/.test(note.lines[1]?.text ?? ''))
  for (const note of complete) note.number = Number(note.lines[1]!.text)
  return complete
}

/** The number of a note typed by hand. */
const wordNote = /^(?:\[(\d{1,3}) ?\]|(\d{1,3})\))\s*(?=\S|$)/

/** Whether a note was typed by hand, with a sign that says so: `1)`, `[1]`. */
export const isTyped = ({lines, sign}: PrintedNote): boolean =>
  !sign && lines[0]!.note === undefined && wordNote.test(lines[0]!.text)

// Typed by hand after the last block of a Word file: a closed run, counted from 1, to the end or to the
// Toelichting; it may also follow that.
export function wordNotes(lines: Line[], raised = true): PrintedNote[] | undefined {
  let end = lines.length
  for (let first = lines.length - 1; first >= 0; first--) {
    if (toelichting.match(lines[first]!) || lines[first]!.opens?.type === 'other') end = first
    else if (isHeading(lines[first]!)) return undefined
    if (numberAt(lines, first, raised) !== 1) continue
    const notes = collectWordNotes(lines.slice(first, end), raised)
    // Questions and the lists of an answer may be numbered like that, too.
    if (notes.some(asks) || isList(notes, lines.slice(0, first))) return undefined
    return [...otherList(lines.slice(0, first), notes), ...notes]
  }
  return undefined
}

/** `1) ...`, of which the text above marks none, and none names a source. */
const isList = (notes: PrintedNote[], above: Line[]): boolean =>
  notes.every(note => isTyped(note) && !isBracketed(note.lines[0]!)) &&
  !notes.some(({lines}) => lines.some(({text}) => namesSource.test(text))) &&
  !above.some(({text}) => notes.some(({number}) => text.indexOf(`${number})`) > 0))

/**
 * Authors type notes in one form (`1)`) and the word processor prints its own in another (`[1]`): a list
 * right above, in the other form, of notes that the text marks in that form.
 */
function otherList(lines: Line[], below: PrintedNote[]): PrintedNote[] {
  const notes = below.every(isTyped) ? (wordNotes(lines) ?? []) : []
  const first = notes.length > 0 ? lines.indexOf(notes[0]!.lines[0]!) : 0
  const body = lines.slice(0, first).map(({text}) => text)
  const isMarked = ({number, lines}: PrintedNote): boolean => {
    const sign = isBracketed(lines[0]!) ? `[${number}]` : `${number})`
    return body.some(text => text.indexOf(sign) > 0)
  }
  const isOther = (note: PrintedNote): boolean =>
    isTyped(note) && isBracketed(note.lines[0]!) !== isBracketed(below[0]!.lines[0]!)
  return notes.every(note => isOther(note) && isMarked(note)) ? notes : []
}

/** `[1]`, where another note is `1)`. */
export const isBracketed = ({text}: Line): boolean => text.startsWith('[')

/** The number that a note begins with. Alone on its line it is one if a long address is below it. */
function numberAt(lines: Line[], index: number, raised: boolean): number | undefined {
  const {text} = lines[index]!
  const match = wordNote.exec(text)
  if (!match) return raised && opensRaised(lines[index]!) ? Number.parseInt(text, 10) : undefined
  const isAlone = match[0] === text
  if (isAlone && !/^(?:https?:|www\.)/.test(lines[index + 1]?.text ?? '')) return undefined
  return Number(match[1] ?? match[2])
}

function collectWordNotes(lines: Line[], raised: boolean): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (const [index, line] of lines.entries()) {
    const number = numberAt(lines, index, raised)
    const last = notes.at(-1)?.number ?? 0
    // Authors sometimes skip numbers.
    if (number !== undefined && number > last && number <= last + 3)
      notes.push({number, numberEnd: numberEnd(line), lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  return notes
}

/** A number that was raised by hand, with words after it. */
const opensRaised = (line: Line): boolean =>
  line.tokens.length > 0 && opensNote(line) && /^\d{1,3}\s*\S/.test(line.text)

const numberEnd = ({text}: Line): number =>
  (wordNote.exec(text) ?? /^\d{1,3}\s*/.exec(text)!)[0].length
