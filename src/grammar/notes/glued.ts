import {gather} from '../../patterns/gather.js'
import {matchesIn} from '../../patterns/matches.js'
import {mayOpen} from '../../patterns/openings.js'
import {sliceLine} from '../../ingest/slice-line.js'
import type {Draft} from '../lines/draft.js'
import {wordNotes} from './explicit.js'
import {noteWithin} from '../../words/marker-signs.js'
import type {PrintedNote} from './note.js'
import {Marked, PageNumbers, startAt} from './starts.js'

/**
 * Cut lines of notes typed by hand within which the next note begins because its author forgot to begin
 * a new line (`[2] https://a.example/one[3] https://b.example/two`). That note must be missing among
 * the others, and its marker must be in the text above.
 */
export function cutGluedNotes(lines: Draft[]): Draft[] {
  return cutTypedNotes(cutPlainNotes(lines))
}

const numbered = /^(\d{1,2})\s/
const mayBeNumbered = mayOpen(numbered)

/**
 * Cut lines that hold several notes, as programs write them that make a line of what is set close together:
 * `1 Kadebode, 3 januari 2024 2 Havenblad, 5 januari 2024`. All of them must have their markers in the text above.
 */
function cutPlainNotes(lines: Draft[]): Draft[] {
  const notes = gather(lines, (line, i) => {
    const first = mayBeNumbered(line.text) ? numbered.exec(line.text) : null
    const isNote = first && line.note === undefined && startAt(line, i, Number(first[1]))
    const cuts = isNote ? placesWithin(line.text, Number(first[1])) : []
    return cuts.length > 0 ? [{line, index: i, number: Number(first![1]), cuts}] : []
  })
  if (notes.length === 0) return lines
  const marked = new Marked(new PageNumbers(lines))
  const cuts = new Map(
    gather(notes, ({line, index, number, cuts}) => {
      const wanted = cuts.filter((_, i) => marked.before(index, number + 1 + i))
      return marked.before(index, number) && wanted.length > 0 ? [[line, wanted] as const] : []
    })
  )
  return gather(lines, line => cutAt(line, cuts.get(line) ?? []))
}

/** Where the next numbers stand in a line, in their order. */
function placesWithin(text: string, number: number): number[] {
  const places: number[] = []
  for (const {index, 1: digits} of matchesIn(text, noteWithin))
    if (Number(digits) === number + places.length + 1) places.push(index)
  return places
}

function cutTypedNotes(lines: Draft[]): Draft[] {
  const plain = lines.filter(line => line.note === undefined && line.tag !== 'note')
  const notes = wordNotes(plain) ?? []
  const first = notes[0] ? plain.indexOf(notes[0].lines[0]!) : 0
  const above = plain.slice(0, first)
  const isMarked = (sign: string) => above.some(({text}) => text.includes(sign))
  const cuts = new Map(gather(notes, (note, i) => cutsIn(note, notes[i + 1], isMarked)))
  return cuts.size === 0 ? lines : gather(lines, line => cutAt(line, cuts.get(line) ?? []))
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
  start: (n: number) =>
    new RegExp(String.raw`(?<=[^\s(]\s{1,3}|[^\s\d(])(?<!\d)${n}\)${start}`, 'u')
}

const cutAt = (line: Draft, cuts: number[]): Draft[] =>
  [0, ...cuts].map((start, i) => sliceLine(line, start, cuts[i] ?? line.text.length))
