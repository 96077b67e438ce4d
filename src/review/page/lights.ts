import {align} from '../../correct/align.js'
import {placesOf} from '../../correct/places.js'
import type {LayoutFile} from '../../schema/layout-file.js'
import type {DocumentRecord} from '../../schema/record.js'
import {headerFields, type HeaderField} from './record/field-text.js'

/** Which lines belong to which blocks, so that either side lights the other. */
export interface Lights {
  linesOf(path: string): number[]
  /** The innermost part of the record that a line went into. */
  pathOf(line: number): string | undefined
}

export function lightsOf(record: DocumentRecord, layout: LayoutFile): Lights {
  const known = new Map<string, number[]>()
  const linesOf = (path: string): number[] => {
    const found = known.get(path) ?? lines(record, layout, path)
    known.set(path, found)
    return found
  }
  const owners = new Map<number, string>()
  const fields = headerFields.map(field => `/${field}`)
  for (const path of [...blockPaths(record), ...fields])
    for (const line of linesOf(path)) if (!owners.has(line)) owners.set(line, path)
  return {linesOf, pathOf: line => owners.get(line)}
}

function lines(record: DocumentRecord, layout: LayoutFile, path: string): number[] {
  const field = headerFields.find(field => path === `/${field}`)
  if (field) return linesOfField(record, layout, field)
  try {
    return [...new Set(placesOf(record, layout, path).map(({line}) => line))]
  } catch {
    return []
  }
}

/**
 * A field of the header has no place in the record: its place is the lines of the header that have its
 * words.
 */
function linesOfField(record: DocumentRecord, layout: LayoutFile, field: HeaderField): number[] {
  const header = layout.lines.flatMap((line, i) =>
    line.part === 'header' ? [[i, line] as const] : []
  )
  const found = new Set<number>()
  for (const words of printedWords(record[field])) {
    const spots = align(words, header)
    const letters = Array.from(words).filter(character => !/\s/.test(character)).length
    if (spots.filter(spot => spot).length < 0.9 * letters) continue
    for (const spot of spots) if (spot) found.add(spot.line)
  }
  return [...found]
}

/**
 * The words of a value as printed; a date, an identifier and a role are printed differently from the
 * record.
 */
function printedWords(value: DocumentRecord[HeaderField]): string[] {
  if (typeof value === 'string') return /^[\d-]+$|^\w{1,20}$/.test(value) ? [] : [value]
  if (!Array.isArray(value)) return []
  return value.flatMap(one => {
    if (typeof one === 'string') return [one]
    if ('name' in one && one.name) return [one.name]
    return 'portfolio' in one && one.portfolio ? [one.portfolio] : []
  })
}

/** Paths of all blocks and notes, then of what contains them. */
export function blockPaths(record: DocumentRecord): string[] {
  const parts = partPaths(record)
  const blocks = parts.flatMap(([path, part]) => part.blocks.map((_, i) => `${path}/blocks/${i}`))
  const notes = record.footnotes.map((_, i) => `/footnotes/${i}`)
  return [...blocks, ...notes, ...parts.map(([path]) => path)]
}

type LitPart = {blocks: unknown[]; numbers?: number[]}

/** Questions, answers and passages, by their paths. */
export function partPaths(record: DocumentRecord): [path: string, part: LitPart][] {
  const {exchanges, postponement, explanation, other} = record
  return [
    ...exchanges.flatMap(({questions, answer}, i): [string, LitPart][] => [
      ...questions.map((part, k): [string, LitPart] => [`/exchanges/${i}/questions/${k}`, part]),
      ...(answer ? [[`/exchanges/${i}/answer`, answer] as [string, LitPart]] : [])
    ]),
    ...(postponement ? [['/postponement', postponement] as [string, LitPart]] : []),
    ...(explanation ? [['/explanation', explanation] as [string, LitPart]] : []),
    ...other.map((part, i): [string, LitPart] => [`/other/${i}`, part])
  ]
}

/** The part of a document that a path leads into, by the name of its colour. */
export const colourOf = (path: string): string =>
  path.includes('/questions/')
    ? 'question'
    : path.includes('/answer')
      ? 'answer'
      : path.startsWith('/footnotes')
        ? 'note'
        : (/^\/(postponement|explanation|other)/.exec(path)?.[1] ?? 'header')
