import type {Edit} from '../edits.js'

/** A cell of a table in the text; those of one row share its number, and pieces of one cell its mark. */
export interface MarkdownCell {
  start: number
  end: number
  row: number
  mark?: number
}

/** `+-----+===+`: the border of a row, also of a table within a cell. */
const border = /^[|+](?=[:| ]*[-=+][-=+:| ]*[|+])[-=+:| ]*[|+]\s*$/
const opening = /^\+(?:[-=:]{2,}\+)+\s*$/

/**
 * Tables as pandoc draws them if a cell has several paragraphs: borders of `+---+`, and between them
 * lines that hold a piece of each cell. A table within a cell is divided with it; a table with a single
 * column is a box around text.
 *
 * @param rows the number of rows in other tables, whose numbers are taken
 */
export function gridTables(text: string, rows: number): {edits: Edit[]; cells: MarkdownCell[]} {
  const edits: Edit[] = []
  const cells: MarkdownCell[] = []
  let row = rows
  let isOpen = false
  let columns = 0
  let marks = new Map<number, number>()
  for (const {index, 0: line} of text.matchAll(/.+/g)) {
    isOpen = opening.test(line) || (isOpen && /^[|+].*[|+]\s*$/.test(line))
    if (!isOpen) continue
    if (border.test(line)) {
      edits.push({start: index, end: index + line.length, by: ''})
      row++
      marks = new Map()
      columns = line.split('+').length - 2
    } else
      for (const piece of piecesOf(line)) {
        const start = index + piece.start
        if (!marks.has(piece.column)) marks.set(piece.column, start + 1)
        if (columns > 1)
          cells.push({start, end: index + piece.end, row, mark: marks.get(piece.column)!})
        edits.push({start: start - piece.before, end: start, by: ' '})
      }
    const last = /(?<![\s|])\s*\|[\s|]*$/.exec(line)
    if (last && !border.test(line))
      edits.push({start: index + last.index, end: index + line.length, by: ''})
  }
  return {edits, cells}
}

/** What is between the signs of a line; `before` is the length of the signs and space before it. */
function* piecesOf(
  line: string
): Generator<{start: number; end: number; column: number; before: number}> {
  for (const match of line.matchAll(/(\|[\s|]*)([^|\s][^|]*)/g)) {
    const words = match[2]!.trimEnd()
    if (/^[-=+:\s]+$/.test(words)) continue
    const before = match[1]!.length
    const start = match.index + before
    yield {
      start,
      end: start + words.length,
      column: match[1]!.lastIndexOf('|') + match.index,
      before
    }
  }
}
