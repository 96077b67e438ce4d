import type {Line} from '../../ingest/layout.js'

/** A footnote as printed: `numberEnd` is where its number (and `)` or `]`) ends in the first line. */
export interface PrintedNote {
  number: number
  numberEnd: number
  lines: Line[]
}

/** A note begins with a raised number. */
export const opensNote = (line: Line): boolean =>
  line.tokens[0]!.raised &&
  /^\d{1,3}\s*$/.test(line.text.slice(line.tokens[0]!.start, line.tokens[0]!.end))
