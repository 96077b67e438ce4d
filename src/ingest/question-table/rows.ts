import {columnAt, type TableColumns} from './columns.js'
import type {PieceLine} from './piece.js'
import {RowCosts, type Alignment} from './row-costs.js'
import {startsOf, type RowSign} from './starts.js'

/** A row of a table: its lines, and how sure it is that they are all of it. */
export interface PlacedRow<Source> {
  lines: PieceLine<Source>[]
  isSure: boolean
  /** It goes on from the page before. */
  goesOn: boolean
}

const alignments: readonly Alignment[] = ['top', 'middle', 'bottom']

/** A row has no more lines than this. */
const longestRow = 200

/**
 * Divide the lines of a table into rows: each has one number, its cells are aligned at the top, in the
 * middle or at the bottom, and white space is between rows rather than within them. The division that costs
 * least by these signs is taken.
 *
 * @param mayGoOn whether the first lines may belong to the last row of the page before
 */
export function rowsOf<S>(
  lines: readonly PieceLine<S>[],
  columns: TableColumns,
  sign: RowSign,
  mayGoOn: boolean
): PlacedRow<S>[] {
  const starts = startsOf(lines, columns, sign)
  const costs = new RowCosts(lines, columns, sign, starts)
  const found = alignments.map(alignment => divide(lines.length, costs, alignment, mayGoOn))
  const best = found.reduce((a, b) => (b.cost < a.cost ? b : a))
  return best.cuts.slice(0, -1).map((from, i) => {
    const to = best.cuts[i + 1]!
    const goesOn = mayGoOn && i === 0 && costs.isUnopened(from, to)
    return {
      lines: lines.slice(from, to),
      goesOn,
      isSure: costs.isSure(from, to, best.alignment, goesOn)
    }
  })
}

interface RowDivision {
  alignment: Alignment
  cost: number
  /** Where rows begin, and the end. */
  cuts: number[]
}

/** Other alignments than that at the top must show more. */
const handicap = {top: 0, middle: 0.1, bottom: 0.3}

function divide(
  count: number,
  costs: RowCosts,
  alignment: Alignment,
  mayGoOn: boolean
): RowDivision {
  const best: {cost: number; from: number}[] = [{cost: 0, from: 0}]
  for (let to = 1; to <= count; to++) {
    let least = {cost: Infinity, from: to - 1}
    for (let from = to - 1; from >= Math.max(0, to - longestRow); from--) {
      const opened = costs.startsIn(from, to)
      if (opened > 1) break
      const goesOn = mayGoOn && from === 0 && costs.isUnopened(from, to)
      const cost = best[from]!.cost + costs.of(from, to, alignment, goesOn)
      if (cost < least.cost) least = {cost, from}
    }
    best.push(least)
  }
  const cuts = [count]
  for (let at = count; at > 0; at = best[at]!.from) cuts.unshift(best[at]!.from)
  return {alignment, cost: best[count]!.cost + handicap[alignment], cuts}
}

/** The pieces of a row, cell by cell. */
export const cellsOf = <S>(row: readonly PieceLine<S>[], columns: TableColumns): PieceLine<S>[][] =>
  columns.edges.map((_, column) =>
    row.flatMap(line => {
      const pieces = line.pieces.filter(({x}) => columnAt(x, columns) === column)
      return pieces.length > 0 ? [{...line, pieces}] : []
    })
  )
