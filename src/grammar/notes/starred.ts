import type {Line} from '../../ingest/layout.js'
import {isHeading} from '../sections/headings.js'
import type {PrintedNote} from './note.js'

const start = /^(\*{1,5})\s?(?=[^\s*])/

/** Stars glued to what they mark: `museum?*`, `februari**?`. */
const marker = /(?<=[\p{L}\d.,;:?!»”’"')\]])\*{1,5}(?![*\p{L}\d])/gu

/**
 * Find notes that are told apart by the number of their stars. In a block of such lines the number of
 * stars grows, and each has its marker above; a list with stars for bullets has neither.
 */
export function starredNotes(lines: Line[]): PrintedNote[] {
  const waiting: number[] = []
  const notes: PrintedNote[] = []
  for (let i = 0; i < lines.length;) {
    const block = blockAt(lines, i)
    const counts = block.map(({number}) => number)
    const length = Math.max(1, block.flatMap(note => note.lines).length)
    const grow = counts.every((n, k) => waiting.includes(n) && n > (counts[k - 1] ?? 0))
    if (block.length > 0 && grow) {
      notes.push(...block)
      for (const number of counts) waiting.splice(waiting.indexOf(number), 1)
    } else waiting.push(...lines.slice(i, i + length).flatMap(markersIn))
    i += length
  }
  // A marker that is left over means that these stars mean something else.
  return waiting.length > 0 ? [] : notes
}

const markersIn = ({text}: Line): number[] =>
  text.includes('*') ? [...text.matchAll(marker)].map(([sign]) => sign.length) : []

/** Lines that begin with stars, each with the lines that continue it, up to white space or a heading. */
function blockAt(lines: Line[], from: number): PrintedNote[] {
  const notes: PrintedNote[] = []
  for (let i = from; i < lines.length; i++) {
    const line = lines[i]!
    const match = start.exec(line.text)
    const isEnd = i > from && (line.gap > 0 || isHeading(line))
    if (isEnd || (!match && notes.length === 0)) break
    if (match) notes.push({number: match[1]!.length, numberEnd: match[0].length, lines: [line]})
    else notes.at(-1)!.lines.push(line)
  }
  return notes
}
