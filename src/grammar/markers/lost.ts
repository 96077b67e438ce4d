import type {Draft} from '../lines/draft.js'
import {cutOut} from './cut-out.js'

/** A number typed as a marker after the end of a sentence or a quotation: `Nederland. 2) Wanneer`. */
const marker = /(?<=[.?!»”’"'][»”’"']?\s?)(?:(\d{1,2})\)|\[(\d{1,2})\])(?=$|[\s.,;?!])/g

/**
 * Find markers typed by hand in a letter that prints none of its notes: ministries copy questions
 * without the notes below them. Numbers of an enumeration follow a colon or a semicolon.
 */
export function markLostMarkers(lines: Draft[]): void {
  for (const line of lines)
    for (const match of line.text.matchAll(marker)) {
      const before = line.text.slice(0, match.index)
      if (before.lastIndexOf('(') > before.lastIndexOf(')')) continue
      const end = match.index + match[0].length
      cutOut(line, {start: match.index, end}, {marker: Number(match[1] ?? match[2])})
    }
}
