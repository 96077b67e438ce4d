import type {Line} from '../../ingest/layout.js'
import {opensNote, type PrintedNote} from './note.js'

/**
 * Notes of a format that numbers them itself; a printed number begins another note, even if the number
 * is not a new one.
 */
export function knownNotes(lines: Line[]): PrintedNote[] {
  const notes: PrintedNote[] = []
  const lastOf = new Map<number, PrintedNote>()
  for (const line of lines) {
    const number = line.note ?? 0
    const last = lastOf.get(number)
    if (last && line.noteNumberEnd === undefined) {
      last.lines.push(line)
      continue
    }
    const note = {number, numberEnd: line.noteNumberEnd ?? 0, lines: [line]}
    notes.push(note)
    lastOf.set(number, note)
  }
  return notes
}

/**
 * Note lines in order; a note begins where its number is raised or, without typography, where a new
 * element begins.
 */
export function collectNotes(lines: Line[], typography: boolean): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (const line of lines) {
    const digits = /^\d{1,3}(?=\D|(?:19|20)\d\d\D|$)/.exec(line.text)
    const previous = notes.at(-1)?.lines.at(-1)
    const opens = typography
      ? opensNote(line) || isNext(digits?.[0], notes.at(-1))
      : line.mark !== previous?.mark
    if (digits && opens) {
      const numberEnd = typography && opensNote(line) ? line.tokens[0]!.end : digits[0].length
      const space = /^\s*/.exec(line.text.slice(numberEnd))![0].length
      notes.push({number: Number.parseInt(line.text), numberEnd: numberEnd + space, lines: [line]})
    } else notes.at(-1)?.lines.push(line)
  }
  return notes
}

/** Numbers that are not raised open notes in turn. */
const isNext = (digits: string | undefined, last: PrintedNote | undefined): boolean =>
  digits !== undefined && Number(digits) === (last?.number ?? 0) + 1
