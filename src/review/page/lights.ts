import {placesOf} from '../../correct/places.js'
import type {LayoutFile} from '../../schema/layout-file.js'
import type {DocumentRecord} from '../../schema/record.js'

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
  for (const path of blockPaths(record))
    for (const line of linesOf(path)) if (!owners.has(line)) owners.set(line, path)
  return {linesOf, pathOf: line => owners.get(line)}
}

function lines(record: DocumentRecord, layout: LayoutFile, path: string): number[] {
  try {
    return [...new Set(placesOf(record, layout, path).map(({line}) => line))]
  } catch {
    return []
  }
}

/** Paths of all blocks and notes, then of what has them. */
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
