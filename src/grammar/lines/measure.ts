import {gather} from '../../patterns/gather.js'
import {isMarkup, type Layout, type Line} from '../../ingest/layout.js'

/** Measures of the document's own typography; nothing is assumed about any printer. */
export interface Measure {
  /** Size of the running text in points; 0 without typography. */
  bodySize: number
  /** Left edge of the text column in points; 0 without typography. */
  left: number
  /** Width of the text column, in points or in the units of `widthOf`. */
  column: number
  /** Width of a text in a line without a box. */
  widthOf: (text: string) => number
  /** Width of a space in such a line. */
  space: number
  /** Whether lines end where the column ends; false where each line is a whole paragraph. */
  wrapped: boolean
}

export function measure(layout: Layout, lines: Line[]): Measure {
  // Cells have columns of their own.
  const inText = lines.filter(({box}) => box?.cellEnd === undefined)
  if (layout.typography) return measureType(inText.length > 0 ? inText : lines)
  return isMarkup(layout) ? {...untyped, ...inType, column: 0, wrapped: false} : measureWords(lines)
}

const untyped = {bodySize: 0, left: 0}

function measureType(lines: Line[]): Measure {
  const bodySize = commonest(lines, line => round(line.size ?? 0))
  const body = lines.filter(line => round(line.size ?? 0) === bodySize)
  const left = commonest(body, line => Math.round(line.box?.x ?? 0))
  const inColumn = body.filter(line => Math.abs(line.box!.x - left) < bodySize)
  const column = Math.max(0, ...inColumn.map(line => line.box!.x - left + line.box!.width))
  return {...inType, bodySize, left, column, wrapped: true}
}

const round = (size: number): number => Math.round(size * 10) / 10

function commonest(lines: Line[], key: (line: Line) => number): number {
  const counts = new Map<number, number>()
  for (const line of lines) counts.set(key(line), (counts.get(key(line)) ?? 0) + line.text.length)
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, -1])[0]
}

/** A line longer than this (in characters) was not broken by a typesetter. */
const longest = 112

/** Too short to tell a line that a typesetter broke from a heading. */
const shortest = 35

function measureWords(lines: Line[]): Measure {
  const short = lines.filter(line => line.text.length <= longest)
  // Only a typesetter ends lines in the middle of a sentence.
  const broken = short.filter(({text}) => text.length > shortest && stopsInSentence(text)).length
  const wrapped = broken > 0 && broken > 0.35 * (lines.length - short.length)
  return {...untyped, ...unitOf(short), wrapped}
}

const inSentence = /[\p{L}\d,-]$/u

/** Whether a line ends in the middle of a sentence. A pattern for its end reads all of it: its last sign is enough. */
const stopsInSentence = (text: string): boolean => inSentence.test(text.slice(-2))

/** How the width of a text is measured, and how wide a column of such lines is. */
type Unit = Pick<Measure, 'widthOf' | 'space' | 'column'>

/**
 * Whether lines were filled by the width of their type, as printed ones are, or by the number of their
 * characters, as programs do with plain text. The lines tell: one that ends in the middle of a sentence
 * cannot have had room for the next word. In a text of few lines neither unit may show such room; then
 * the one that makes these lines most alike is taken.
 */
function unitOf(lines: Line[]): Unit {
  const [type, characters] = [inType, inCharacters].map(unit => ({
    ...unit,
    column: columnOf(lines, unit.widthOf)
  })) as [Unit, Unit]
  const broken = brokenLines(lines)
  const [byType, byCharacters] = [roomy(broken, type), roomy(broken, characters)]
  if (byType + byCharacters === 0)
    return spread(broken, characters) < spread(broken, type) ? characters : type
  return byCharacters < 0.5 * byType ? characters : type
}

/** Lines that end in the middle of a sentence, each with the line that continues it. */
const brokenLines = (lines: Line[]): [Line, Line][] =>
  gather(lines, (line, i): [Line, Line][] => {
    const next = lines[i + 1]
    const goesOn = next?.gap === 0 && stopsInSentence(line.text) && /^\p{Ll}/u.test(next.text)
    return goesOn ? [[line, next]] : []
  })

/** How much the widths of broken lines differ, as a share of the column. */
function spread(broken: [Line, Line][], {widthOf, column}: Unit): number {
  const widths = broken.map(([{text}]) => widthOf(text))
  const mean = widths.reduce((sum, width) => sum + width, 0) / widths.length
  const squares = widths.reduce((sum, width) => sum + (width - mean) ** 2, 0)
  return Math.sqrt(squares / widths.length) / column
}

/** The widest lines may be exceptions; a column is as wide as many lines reach. */
function columnOf(lines: Line[], widthOf: Unit['widthOf']): number {
  const widths = new Float64Array(lines.length)
  for (let i = 0; i < lines.length; i++) widths[i] = widthOf(lines[i]!.text)
  widths.sort()
  return widths[Math.floor(widths.length * 0.95)] ?? 0
}

/** How many broken lines had room for the next word. */
const roomy = (broken: [Line, Line][], {widthOf, space, column}: Unit): number =>
  broken.filter(
    ([{text}, next]) => widthOf(text) + space + widthOf(firstWord(next)) < 0.99 * column
  ).length

const firstWord = ({text}: Line): string => /^\S*/.exec(text)![0]

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
const widthOfOthers = 0.556
const widths = new Float64Array(0x250).fill(widthOfOthers)
for (const [width, characters] of groups)
  for (const character of characters)
    if (character.charCodeAt(0) < widths.length) widths[character.charCodeAt(0)] = width

/** Width of a text in a typical sans serif, in type sizes. */
export function typicalWidth(text: string): number {
  let width = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    // A look-up beyond the end gives no number, so that each would be wrapped up in an object.
    width += code < widths.length ? widths[code]! : widthOfOthers
  }
  return width
}

const inType = {widthOf: typicalWidth, space: 0.278}
const inCharacters = {widthOf: (text: string): number => text.length, space: 1}

/** How far a line reaches from the left edge of the column, in the units of `Measure.column`. */
export function reach({box, text}: Line, measure: Measure): number {
  if (!box) return measure.widthOf(text)
  if (box.cellEnd !== undefined) return measure.column - (box.cellEnd - box.x - box.width)
  return box.x - measure.left + box.width
}

/** Width of the first word of a line, in the same units. */
export const firstWordWidth = (line: Line, measure: Measure): number =>
  line.box ? line.box.wordWidth : measure.widthOf(firstWord(line))

/** Width of a space in the type of a line. */
export const spaceWidth = (line: Line, measure: Measure): number =>
  line.box?.space ?? measure.space * (line.size ?? 1)
