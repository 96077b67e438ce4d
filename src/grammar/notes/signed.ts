import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {matchesIn} from '../../patterns/matches.js'
import {mayOpen} from '../../patterns/openings.js'
import {compiledSigns, type CompiledSign} from '../../words/note-signs.js'
import {isHeaderStart} from '../../words/header-openings.js'
import {isHeading} from '../sections/headings.js'
import {asks, type PrintedNote} from './note.js'

/** A note that a sign tells, which its marker shows as well. */
interface SignedNote extends PrintedNote {
  label: string
}

/**
 * Find notes below whatever block they belong to, told by a sign: `* ...`, `[1] ...`, `† ...`. In a block
 * of such lines the numbers grow, and each has its marker above: a list with the same signs has none.
 */
export function signedNotes(lines: Line[]): PrintedNote[] {
  const starts = lines.filter(({text}) => mayStartNote(text))
  if (starts.length === 0) return []
  for (const sign of compiledSigns) {
    if (!starts.some(({text}) => sign.mayStart(text) && sign.start.test(text))) continue
    const notes = notesWith(sign, lines)
    if (notes.length > 0) return notes
  }
  return []
}

const mayStartNote = mayOpen(...compiledSigns.map(({start}) => start))

function notesWith(sign: CompiledSign, lines: Line[]): SignedNote[] {
  const waiting: string[] = []
  const known: string[] = []
  const notes: SignedNote[] = []
  for (let i = 0; i < lines.length;) {
    const block = blockAt(lines, i, sign)
    const length = Math.max(1, gather(block, note => note.lines).length)
    const isMarked = block.every(({label}) => waiting.includes(label))
    if (block.length > 0 && isMarked && grows(block, sign, known) && !block.some(asks)) {
      notes.push(...block)
      for (const {label} of block) waiting.splice(waiting.indexOf(label), 1)
    } else
      for (const line of lines.slice(i, i + length))
        for (const label of markersIn(line, sign)) {
          waiting.push(label)
          if (!known.includes(label)) known.push(label)
        }
    i += length
  }
  // A star that is left over means that these stars mean something else.
  if (sign.mayBeElse && waiting.length > 0) return []
  return notes.map(note => ({...note, number: numberOf(note.label, sign, known), sign}))
}

/** The number of a label; labels that say none are numbered as their markers come. */
const numberOf = (label: string, {number}: CompiledSign, known: string[]): number =>
  number ? number(label) : known.indexOf(label) + 1

const grows = (block: SignedNote[], sign: CompiledSign, known: string[]): boolean =>
  block.every(
    ({label}, i) =>
      i === 0 || numberOf(label, sign, known) > numberOf(block[i - 1]!.label, sign, known)
  )

const markersIn = ({text}: Line, {marker}: CompiledSign): string[] =>
  matchesIn(text, marker).map(match => match[1]!)

/** Lines that begin with the sign, each with those that it runs on to, up to a white space or a heading. */
function blockAt(lines: Line[], from: number, {start, mayStart}: CompiledSign): SignedNote[] {
  const notes: SignedNote[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const match = mayStart(line.text) ? start.exec(line.text) : null
    const isEnd = i > from && (line.gap > 0 || endsNotes(line))
    if (isEnd || (!match && notes.length === 0)) break
    if (match) notes.push({label: match[1]!, number: 0, numberEnd: match[0].length, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  return notes
}

/** A heading, the header of the answers, or what a reader has told. */
const endsNotes = (line: Line): boolean =>
  isHeading(line) || line.part !== undefined || line.opens !== undefined || isHeaderStart(line)
