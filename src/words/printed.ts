import {mayOpen} from '../patterns/openings.js'

/** Words as they are printed, and lines that show them. */
export interface Printed {
  /** Source of a pattern, without anchors. */
  pattern: string
  /** Flags of the pattern beside `u`. */
  flags?: string
  /** Where in a line the words stand: they are the whole line, start it, end it, or may be anywhere. */
  place: 'line' | 'start' | 'end' | 'within'
  /** Words one of which is in every line that matches, where the words may be anywhere: looked for first. */
  hints?: readonly string[]
  /** Lines that match. */
  examples: readonly string[]
  /** Lines that look alike but do not match. */
  others?: readonly string[]
}

/** The pattern of printed words, for a line. */
export function compile({pattern, flags = '', place}: Omit<Printed, 'examples'>): RegExp {
  const from = place === 'line' || place === 'start' ? '^' : ''
  const to = place === 'line' || place === 'end' ? '$' : ''
  return patternOf(`${from}(?:${pattern})${to}`, flags)
}

/** Whether a line may match, by the hints of a row: one pattern finds any of them in less time than each in turn. */
export function mayHold({hints}: Printed): (line: string) => boolean {
  if (!hints) return () => true
  const [hint, ...others] = hints
  // A text is searched for a single word without a pattern in less time.
  if (hint !== undefined && others.length === 0) return line => line.includes(hint)
  const any = new RegExp(
    hints.map(word => word.replaceAll(/[^\p{L}\d\s]/gu, String.raw`\$&`)).join('|')
  )
  return line => any.test(line)
}

/** Only these need the flag `u`. */
const unicodeEscape = /\\[pu]\{/i

/** With the flags `iu` a `\b` takes fifteen times as long as with `i` alone, which knows the letters of Dutch too. */
const patternOf = (source: string, flags: string): RegExp =>
  new RegExp(source, flags.includes('i') && !unicodeEscape.test(source) ? flags : `u${flags}`)

/** One pattern for several rows with the same place. */
export const compileAny = (rows: readonly Printed[], flags = rows[0]?.flags ?? ''): RegExp =>
  compile({...rows[0]!, pattern: rows.map(({pattern}) => pattern).join('|'), flags})

/** A table of rows by name; its type names the rows and does not repeat what they say. */
export const table = <Name extends string>(
  rows: Readonly<Record<Name, Printed>>
): Readonly<Record<Name, Printed>> => rows

/** The patterns of a table of rows by name. */
export const compileAll = <Name extends string>(
  rows: Readonly<Record<Name, Printed>>
): Record<Name, RegExp> =>
  Object.fromEntries(
    Object.entries<Printed>(rows).map(([name, row]) => [name, compile(row)])
  ) as Record<Name, RegExp>

/** Looks for the first row of a table that a line fits. */
export function finder<Row extends Printed>(
  rows: readonly Row[]
): (line: string) => Row | undefined {
  // Made when needed: most lines pass no gate, and few rows of a table occur in a document.
  const patterns: RegExp[] = []
  let gates: Gate[] | undefined
  return line =>
    (gates ??= gatesOf(rows)).some(mayFit => mayFit(line))
      ? rows.find((row, i) => (patterns[i] ??= compile(row)).test(line))
      : undefined
}

/** Whether one of some rows may fit a line. */
type Gate = (line: string) => boolean

/**
 * A few patterns, one of which fits wherever one of the rows does. Most lines fit none, and one pattern for
 * all rows that open a line shows that faster than each of them in turn.
 */
function gatesOf(rows: readonly Printed[]): Gate[] {
  const opens = ({place}: Printed): boolean => place === 'line' || place === 'start'
  const openings = [...new Set(rows.filter(opens).map(({flags = ''}) => flags))].map(flags => {
    const sources = rows
      .filter(row => opens(row) && (row.flags ?? '') === flags)
      .map(({pattern, place}) => `(?:${pattern})${place === 'line' ? '$' : ''}`)
    const pattern = patternOf(`^(?:${sources.join('|')})`, flags)
    const mayFit = mayOpen(pattern)
    return (line: string) => mayFit(line) && pattern.test(line)
  })
  return [...openings, ...rows.filter(row => !opens(row)).map(gateOf)]
}

/** One for each row whose words may be anywhere. */
const gateOf = (row: Printed): Gate => {
  const pattern = compile(row)
  const holds = mayHold(row)
  return line => holds(line) && pattern.test(line)
}
