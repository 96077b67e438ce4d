import {isNumberCell, tableHeadOf, type TableHead} from '../../words/question-table.js'
import {textOf, type PlacedText, type PieceLine} from './piece.js'

/** The columns of a table, from left to right. */
export interface TableColumns {
  /** Where each begins. */
  readonly edges: readonly number[]
  /** What the head of each says. */
  readonly heads: readonly (TableHead | undefined)[]
  /** The size of the type, in the units of the places. */
  readonly size: number
}

interface InkRange {
  x: number
  end: number
}

/** White space within the head of a column is narrower than this, in type sizes. */
const headGap = 0.4

/** The cells of a line that is the head of a table of questions and answers; undefined for any other line. */
export function headCells<S>({pieces}: PieceLine<S>, size: number): PlacedText<S>[][] | undefined {
  const cells: PlacedText<S>[][] = []
  for (const [i, piece] of pieces.entries())
    if (i > 0 && piece.x - pieces[i - 1]!.end < headGap * size) cells.at(-1)!.push(piece)
    else cells.push([piece])
  const heads = headsOf(cells)
  const isOnce = (head: TableHead): boolean => heads.filter(one => one === head).length === 1
  return isOnce('question') && isOnce('answer') ? cells : undefined
}

export const headsOf = (cells: readonly (readonly PlacedText[])[]): (TableHead | undefined)[] =>
  cells.map(cell => tableHeadOf(textOf(cell)))

/**
 * Find where the columns below a head begin. Heads stand at the left of their columns or in the middle, so
 * the text tells: between two columns no line has print. A line that closes the white space between two
 * columns is below the table.
 *
 * @returns undefined if the lines below the head leave no columns
 */
export function columnsBelow(
  cells: readonly (readonly PlacedText[])[],
  lines: readonly PieceLine[],
  size: number
): TableColumns | undefined {
  let extents = cells.map(cell => ({x: cell[0]!.x, end: cell.at(-1)!.end}))
  const heads = extents
  let islands: InkRange[] = []
  let count = 0
  for (const {pieces} of lines) {
    const grown = withPieces(extents, islands, pieces)
    if (!grown) break
    ;({extents, islands} = grown)
    count++
  }
  if (count === 0) return undefined
  const slack = size / 4
  const edges = extents.map((extent, i) => {
    const isCentred = heads[i]!.x > extent.x + 2 * slack
    const left = i === 0 ? -Infinity : extents[i - 1]!.end
    // What stands alone left of a head in the middle of its column belongs to that column.
    const own = isCentred || i === 0 ? islands.filter(({x, end}) => x > left && end < extent.x) : []
    return Math.min(extent.x, ...own.map(({x}) => x)) - slack
  })
  return {edges, heads: headsOf(cells), size}
}

/** Widen columns by the pieces of a line; undefined if two columns touch then. */
function withPieces(
  columns: readonly InkRange[],
  islands: readonly InkRange[],
  pieces: readonly PlacedText[]
): {extents: InkRange[]; islands: InkRange[]} | undefined {
  const extents = columns.map(column => ({...column}))
  let loose: InkRange[] = [...islands, ...pieces.map(({x, end}) => ({x, end}))]
  for (let isWider = true; isWider;) {
    isWider = false
    const left: InkRange[] = []
    for (const extent of loose) {
      const touched = extents.filter(column => touches(column, extent))
      if (touched.length > 1) return undefined
      const [column] = touched
      if (!column) left.push(extent)
      else {
        isWider ||= extent.x < column.x || extent.end > column.end
        column.x = Math.min(column.x, extent.x)
        column.end = Math.max(column.end, extent.end)
      }
    }
    loose = left
  }
  const areApart = extents.every((column, i) => i === 0 || extents[i - 1]!.end < column.x)
  return areApart ? {extents, islands: loose} : undefined
}

const touches = (a: InkRange, b: InkRange): boolean => a.x < b.end && b.x < a.end

export const columnAt = (x: number, {edges}: TableColumns): number =>
  edges.findLastIndex(edge => x >= edge)

/** Whether all of a line is in the columns, and only numbers are in that of the numbers. */
export function fits({pieces}: PieceLine, columns: TableColumns): boolean {
  const numbers = columns.heads.indexOf('number')
  const inNumbers = pieces.filter(({x}) => columnAt(x, columns) === numbers)
  return (
    pieces.every(
      ({x, end}) =>
        x >= columns.edges[0]! && columnAt(end - columns.size / 4, columns) === columnAt(x, columns)
    ) &&
    (numbers < 0 || inNumbers.length === 0 || isNumberCell(textOf(inNumbers)))
  )
}
