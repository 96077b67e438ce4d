import {pathOf, keysOf, valueAt} from '../../../correct/path.js'
import type {Change} from '../../../correct/change.js'
import {nextTextPath} from '../../../correct/list-items.js'
import type {Block, DocumentRecord, Doubt, ParagraphBlock} from '../../../schema/record.js'
import {doubtBlock} from '../../doubt-task.js'
import {partPaths} from '../lights.js'

export const actions = ['split', 'join', 'lines', 'numbers', 'link', 'unlink'] as const
export type Action = (typeof actions)[number]

/** A correction that is being made. */
export interface CorrectionDraft {
  action: Action
  /** Path of the text, or of the question or answer. */
  place: string
  /** Place in the text, in code points. */
  offset: number
  /** Lines, first and last, from 0. */
  lines: [number, number]
  /** A path, or the name of another target. */
  target: string
  /** Number of a new note, question or answer. */
  number: number
  /** Numbers as typed. */
  numbers: string
  /** Id of the note that a marker leads to. */
  note: string
  /** Which of the markers of a text. */
  marker: number
  /** Whether the digits at the place are the marker. */
  takesDigits: boolean
  /** Whether what is split off in a list becomes an item of its own. */
  asItem: boolean
}

/**
 * What a reviewer most likely wants, judging by the current doubt, by what is lit, or by the chosen
 * lines.
 */
export function draftFor(
  record: DocumentRecord,
  {
    doubt,
    lit,
    chosen
  }: {doubt?: string | undefined; lit?: string | undefined; chosen?: [number, number] | undefined},
  linesOf: (path: string) => number[]
): CorrectionDraft {
  const about = doubt === undefined ? undefined : (valueAt(record, doubt) as Doubt | undefined)
  const owner = doubt === undefined ? '' : pathOf(...keysOf(doubt).slice(0, -2))
  const place = about
    ? pathOf(owner, ...doubtBlock(valueAt(record, owner), about))
    : textPathOf(record, lit)
  const lines = chosen ?? ends(linesOf(lit ?? place))
  const draft: CorrectionDraft = {
    action: chosen || !about ? 'lines' : actionFor(record, about, place),
    place,
    offset: about?.offset ?? 0,
    lines,
    target: 'furniture',
    number: 1,
    numbers: '',
    note:
      (record.footnotes.find(({number}) => number === about?.number) ?? record.footnotes[0])?.id ??
      '',
    marker: markerOf(record, place, about),
    takesDigits: about?.kind === 'marker',
    asItem: false
  }
  return withPlace(record, draft, placeFor(record, draft, owner))
}

const ends = (lines: number[]): [number, number] => [lines[0] ?? 0, lines.at(-1) ?? 0]

/** The other reading of a doubt as something to do. */
function actionFor(record: DocumentRecord, {kind, offset}: Doubt, place: string): Action {
  switch (kind) {
    case 'paragraph':
    case 'full-line':
      return offset === 0 ? 'join' : 'split'
    case 'number':
    case 'split':
      return 'numbers'
    case 'marker':
      return markersAt(record, place).some(marker => marker.offset === offset) ? 'unlink' : 'link'
    default:
      return 'lines'
  }
}

/** A paragraph that was wrongly begun is joined with the one before it: that one is the place. */
function placeFor(record: DocumentRecord, {action, place}: CorrectionDraft, owner: string): string {
  if (action === 'numbers' && owner !== '') return owner
  if (action !== 'join') return place
  return textPaths(record).find(path => nextTextPath(record, path) === place) ?? place
}

/** Change what a draft is about; what depends on it follows. */
export function withPlace(
  record: DocumentRecord,
  draft: CorrectionDraft,
  place: string
): CorrectionDraft {
  const places = placesFor(record, draft.action)
  const next = places.length === 0 ? place : (nearest(places, place) ?? places[0]!)
  const {numbers = []} = (valueAt(record, next) ?? {}) as {numbers?: number[]}
  const offset = next === draft.place ? draft.offset : 0
  return {...draft, place: next, offset, numbers: numbers.join(', ')}
}

/** The place itself, or else what it stands in, or the first that stands in it. */
const nearest = (places: readonly string[], place: string): string | undefined =>
  [place].find(it => places.includes(it)) ??
  places.find(it => place.startsWith(`${it}/`) || it.startsWith(`${place}/`))

/** What can be chosen for an action. */
export function placesFor(record: DocumentRecord, action: Action): string[] {
  switch (action) {
    case 'lines':
      return []
    case 'numbers':
      return partPaths(record).flatMap(([path]) => (path.startsWith('/exchanges') ? [path] : []))
    case 'split':
      return textPaths(record)
    case 'join':
      return textPaths(record).filter(path => nextTextPath(record, path) !== undefined)
    case 'link':
      return record.footnotes.length === 0 ? [] : textPaths(record)
    case 'unlink':
      return textPaths(record).filter(path => markersAt(record, path).length > 0)
  }
}

/** Paths of paragraphs and headings, with those in lists. */
export function textPaths(record: DocumentRecord): string[] {
  const of = (block: Block, path: string): string[] => {
    if ('text' in block) return [path]
    if (block.type !== 'list') return []
    return block.items.flatMap((item, i) =>
      item.flatMap((inner, k) => of(inner, `${path}/items/${i}/${k}`))
    )
  }
  return partPaths(record).flatMap(([path, {blocks}]) =>
    (blocks as Block[]).flatMap((block, i) => of(block, `${path}/blocks/${i}`))
  )
}

/** The text that is lit, or the first one in what is lit. */
const textPathOf = (record: DocumentRecord, lit = ''): string =>
  textPaths(record).find(
    path => lit === path || lit.startsWith(`${path}/`) || path.startsWith(`${lit}/`)
  ) ?? lit

/** Whether a text is in a list. */
export const isInList = (path: string): boolean => keysOf(path).includes('items')

export const markersAt = (record: DocumentRecord, path: string) =>
  (valueAt(record, path) as Partial<ParagraphBlock> | undefined)?.footnoteReferences ?? []

function markerOf(record: DocumentRecord, path: string, about: Doubt | undefined): number {
  const index = markersAt(record, path).findIndex(({offset}) => offset === about?.offset)
  return Math.max(0, index)
}

/** The correction as it is sent. */
export function changeOf(draft: CorrectionDraft): Change {
  const {action, place: path, offset, lines, target, number, note, marker} = draft
  const {takesDigits, asItem} = draft
  switch (action) {
    case 'split':
      return {do: 'split', path, offset, asItem: asItem && isInList(path)}
    case 'join':
      return {do: 'join', path}
    case 'numbers':
      return {do: 'number', path, numbers: (draft.numbers.match(/\d+/g) ?? []).map(Number)}
    case 'link':
      return {do: 'link', path, offset, note, takesDigits}
    case 'unlink':
      return {do: 'unlink', path, marker}
    case 'lines':
      return {do: 'lines', from: lines[0], to: lines[1], target: targetOf(target, number)}
  }
}

function targetOf(target: string, number: number): Extract<Change, {do: 'lines'}>['target'] {
  if (target.startsWith('/')) return {path: target}
  if (target === 'furniture' || target === 'other') return target
  return {[target]: number} as {note: number}
}
