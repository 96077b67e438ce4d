import type {Layout, Line} from '../ingest/layout.js'

/** Measures of the document's own typography; nothing is assumed about any printer. */
export interface Measure {
  /** Size of the running text in points; 0 without typography. */
  bodySize: number
  /** Left edge of the text column in points; 0 without typography. */
  left: number
  /** Width of the text column, in points or in the units of `typicalWidth`. */
  column: number
  /** Whether lines end where the column ends; false where each line is a whole paragraph. */
  wrapped: boolean
}

export function measure(layout: Layout, lines: Line[]): Measure {
  if (layout.typography) return measureType(lines)
  // In markup each line is a paragraph already.
  const isMarkup = layout.format !== 'text' && layout.format !== 'pdf'
  return isMarkup ? {bodySize: 0, left: 0, column: 0, wrapped: false} : measureWords(lines)
}

function measureType(lines: Line[]): Measure {
  const bodySize = commonest(lines, line => round(line.size ?? 0))
  const body = lines.filter(line => round(line.size ?? 0) === bodySize)
  const left = commonest(body, line => Math.round(line.box?.x ?? 0))
  const inColumn = body.filter(line => Math.abs(line.box!.x - left) < bodySize)
  const column = Math.max(0, ...inColumn.map(line => line.box!.x - left + line.box!.width))
  return {bodySize, left, column, wrapped: true}
}

const round = (size: number): number => Math.round(size * 10) / 10

function commonest(lines: Line[], key: (line: Line) => number): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.text.length)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1])[0]
}

/** A longer line than this (in characters) was not broken by a typesetter. */
const longest = 112

/** Too short to tell a line that a typesetter broke from a heading. */
const shortest = 35

function measureWords(lines: Line[]): Measure {
  const short = lines.filter(line => line.text.length <= longest)
  const widths = short.map(line => typicalWidth(line.text)).sort((a, b) => a - b)
  // The widest lines may be freaks; a column is what many lines reach.
  const column = widths[Math.floor(widths.length * 0.95)] ?? 0
  // Only a typesetter ends lines in the middle of a sentence.
  const broken = short.filter(
    ({text}) => text.length > shortest && /[\p{L}\d,-]$/u.test(text)
  ).length
  const wrapped = broken > 0 && broken > 0.35 * (lines.length - short.length)
  return {bodySize: 0, left: 0, column, wrapped}
}

// Widths of Helvetica in thousandths of the type size; every sans serif of the printer is close.
const groups: [number, string][] = [
  [0.222, "ijl’‘'|!"],
  [0.278, ' ftI.,:;/[]!'],
  [0.333, 'r-()“”"`'],
  [0.5, 'ckJsvxyz'],
  [0.611, 'FTZ<>=+'],
  [0.667, 'ABEKPSVXY&'],
  [0.722, 'CDHNRUw'],
  [0.778, 'GOQ'],
  [0.833, 'mM'],
  [0.944, 'W%@—']
]
const widthOf = new Float64Array(0x250).fill(0.556)
for (const [width, characters] of groups)
  for (const character of characters)
    if (character.charCodeAt(0) < 0x250) widthOf[character.charCodeAt(0)] = width

/** Width of a text in a typical sans serif, in type sizes. */
export function typicalWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) width += widthOf[text.charCodeAt(i)] ?? 0.556
  return width
}

/** How far a line reaches from the left edge of the column, in the units of `Measure.column`. */
export const reach = (line: Line, measure: Measure): number =>
  line.box ? line.box.x - measure.left + line.box.width : typicalWidth(line.text)

/** Width that the first word of a line takes, in the same units. */
export const firstWordWidth = (line: Line): number =>
  line.box ? line.box.wordWidth : typicalWidth(/^\S*/.exec(line.text)![0])

/** Width of a space in the type of a line. */
export const spaceWidth = (line: Line): number => 0.278 * (line.size ?? 1)
