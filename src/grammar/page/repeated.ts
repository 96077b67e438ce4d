import type {Line} from '../../ingest/layout.js'
import {opensNote} from '../notes/note.js'
import {isStructure, roughKey, skeleton} from './likeness.js'

/** Where the running text of a document is on its pages, in points. */
export interface TextColumn {
  left: number
  right: number
  /** Size of its type. */
  size: number
}

/** Lines at most this far apart, in points, are in the same place on their pages. */
const sameX = 4
const sameY = 8

/** Type this much smaller or larger than that of the text is another type. */
export const isSmall = (line: Line, column: TextColumn): boolean => line.size! < 0.93 * column.size
const isHuge = (line: Line, column: TextColumn): boolean => line.size! > 2.5 * column.size

/** Whether a line is beside the column of the text. */
export const isBeside = ({box}: Line, {left, right, size}: TextColumn): boolean =>
  box!.x > right || box!.x + box!.width < left - 0.5 * size

/**
 * Find the lines that recur page after page: alike in their words, in one type and in one place. One
 * page alone decides nothing.
 *
 * Within the column of the text such a line must also be above or below all text of its page, set off
 * from it by white space, and in a type of its own unless three pages have it; a word across the whole
 * page is larger than any text. Headings, numbers, table heads and notes recur, too.
 */
export function repeatedLines(pages: Line[][], column: TextColumn): Set<Line> {
  const candidates = new Map<Line, number>()
  for (const lines of groupAlike(pages))
    if (lines.length > 1)
      for (const line of lines) {
        const count = pagesWithTwin(line, lines, column)
        if (count > 1) candidates.set(line, count)
      }
  for (const page of pages) for (const line of linesOfNotes(page)) candidates.delete(line)
  const found = new Set<Line>()
  for (const page of pages)
    for (const line of page)
      if (candidates.has(line) && isApart(line, page, candidates, column)) found.add(line)
  return found
}

/** Lines alike in their words and in one type; only those are compared that may be alike. */
function groupAlike(pages: Line[][]): Iterable<Line[]> {
  const rough = new Map<number, Line[]>()
  for (const page of pages)
    for (const line of page) add(rough, roughKey(line.text) + Math.round(line.size! * 2), line)
  const alike = new Map<string, Line[]>()
  for (const lines of rough.values())
    if (lines.length > 1)
      for (const line of lines)
        add(alike, `${Math.round(line.size! * 2)} ${skeleton(line.text)}`, line)
  return alike.values()
}

function add<Key>(groups: Map<Key, Line[]>, key: Key, line: Line): void {
  const group = groups.get(key)
  if (group) group.push(line)
  else groups.set(key, [line])
}

/** Notes cite the same source again (`3 Kamerstuk 29 684, nr. 231`), often at the same place of a page. */
const linesOfNotes = (page: Line[]): Line[] => {
  let note: Line | undefined
  return page.filter(line => {
    const goesOn = note && line.gap === 0 && Math.abs(line.size! - note.size!) < 0.3
    note = opensNote(line) || goesOn ? line : undefined
    return note
  })
}

/** On how many pages there is a line like this one in its place. */
function pagesWithTwin(line: Line, alike: Line[], column: TextColumn): number {
  const beside = isBeside(line, column) && !isStructure(line)
  const twins = alike.filter(
    other =>
      Math.abs(other.box!.x - line.box!.x) < sameX &&
      (beside || Math.abs(other.box!.y - line.box!.y) < sameY) &&
      (!isBareNumber(line.text) || countsPages(line, other))
  )
  return new Set(twins.map(({page}) => page)).size
}

const isBareNumber = (text: string): boolean => /^\d{1,3}$/.test(text)

/** Page numbers count up with the pages; numbers of questions at the tops of pages do not. */
const countsPages = (a: Line, b: Line): boolean =>
  Number(a.text) - a.page === Number(b.text) - b.page

function isApart(
  line: Line,
  page: Line[],
  candidates: Map<Line, number>,
  column: TextColumn
): boolean {
  if (isHuge(line, column)) return true
  const isEdge = standsAtEdge(line, page, candidates)
  if (isStructure(line)) return isEdge && isBareNumber(line.text)
  const isOwnType = isSmall(line, column) || candidates.get(line)! > 2
  return isOwnType && (isEdge || isBeside(line, column))
}

/** All text of the page is above the line, or all is below it, with white space between. */
function standsAtEdge(line: Line, page: Line[], candidates: Map<Line, number>): boolean {
  const text = page.filter(other => !candidates.has(other))
  const {y} = line.box!
  const distances = text.map(({box}) => box!.y - y)
  const nearest = Math.min(...distances.map(Math.abs))
  const clear = 1.6 * Math.max(line.size!, 6)
  return (
    nearest > clear && (distances.every(distance => distance > 0) || distances.every(d => d < 0))
  )
}
