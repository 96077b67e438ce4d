import {matchesIn} from '../../patterns/matches.js'
import type {Draft} from '../lines/draft.js'
import {cutOut} from './cut-out.js'
import {closesParenthesis} from './parenthesis.js'

/** A number typed as a marker after the end of a sentence or a quotation: `Nederland. 2) Wanneer`. */
const marker = /(?<=[.?!»”’"'][»”’"']?\s?)(?:(\d{1,2})\)|\[(\d{1,2})\])(?=$|[\s.,;?!])/g

/**
 * Find markers typed by hand in a letter that prints none of its notes: ministries copy questions
 * without the notes below them. Numbers of an enumeration follow a colon or a semicolon.
 */
export function markLostMarkers(lines: Draft[]): void {
  for (const [i, line] of lines.entries())
    for (const match of matchesIn(line.text, marker)) {
      if (closesParenthesis(lines, i, match.index)) continue
      const end = match.index + match[0].length
      cutOut(line, {start: match.index, end}, {marker: Number(match[1] ?? match[2])})
    }
}
