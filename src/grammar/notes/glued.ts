import {sliceLine} from '../../ingest/slice-line.js'
import type {Draft} from '../lines/draft.js'
import {wordNotes} from './explicit.js'
import type {PrintedNote} from './note.js'

/**
 * Cut lines of notes typed by hand within which the next note begins because its author forgot to begin
 * a new line (`[2] https://a.example/one[3] https://b.example/two`). That note must be missing among
 * the others, and its marker must be in the text above.
 */
export function cutGluedNotes(lines: Draft[]): Draft[] {
  const plain = lines.filter(line => line.note === undefined && line.tag !== 'note')
  const notes = wordNotes(plain) ?? []
  const first = notes[0] ? plain.indexOf(notes[0].lines[0]!) : 0
  const above = plain.slice(0, first)
  const isMarked = (sign: string) => above.some(({text}) => text.includes(sign))
  const cuts = new Map(notes.flatMap((note, i) => cutsIn(note, notes[i + 1], isMarked)))
  return cuts.size === 0 ? lines : lines.flatMap(line => cutAt(line, cuts.get(line) ?? []))
}

/** Where, in the lines of a note, notes begin whose numbers are between its own and the next one's. */
function cutsIn(
  {number, lines}: PrintedNote,
  next: PrintedNote | undefined,
  isMarked: (sign: string) => boolean
): [Draft, number[]][] {
  let wanted = number + 1
  const form = lines[0]!.text.startsWith('[') ? bracketed : halfBracketed
  return lines.map(line => {
    const cuts: number[] = []
    for (; wanted !== next?.number && isMarked(form.sign(wanted)); wanted++) {
      const rest = line.text.slice(cuts.at(-1) ?? 0)
      const found = form.start(wanted).exec(rest)
      if (!found) break
      cuts.push(line.text.length - rest.length + found.index)
    }
    return [line, cuts]
  })
}

/** A note begins with an address or a capital, there or on the next line. */
const start = String.raw`\s*(?=https?:|www\.|\p{Lu}|$)`
const bracketed = {
  sign: (n: number) => `[${n}]`,
  start: (n: number) => new RegExp(String.raw`(?<=\S\s*)\[${n}\]${start}`, 'u')
}
const halfBracketed = {
  sign: (n: number) => `${n})`,
  start: (n: number) => new RegExp(String.raw`(?<=[^\s\d(][\s]*)(?<!\d)${n}\)${start}`, 'u')
}

const cutAt = (line: Draft, cuts: number[]): Draft[] =>
  [0, ...cuts].map((start, i) => sliceLine(line, start, cuts[i] ?? line.text.length))
