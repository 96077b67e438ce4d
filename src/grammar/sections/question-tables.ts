import type {Line} from '../../ingest/layout.js'
import {parseNumbers} from '../../words/number-list.js'
import {answerColumn, numberColumn, questionColumn} from '../../words/part-names.js'

/** What the head of a column says stands below it. */
const heads = {
  number: numberColumn,
  question: questionColumn,
  answer: answerColumn
} as const
type TableHead = keyof typeof heads

/**
 * Open the questions and answers of a table that has a column for each, as `Nr. | Vraag | Antwoord`:
 * only the words of its head tell it from any other table.
 */
export function markQuestionTables(lines: Line[]): Line[] {
  const rows = rowsOf(lines)
  const places = new Map(rows.length > 0 ? lines.map((line, i) => [line, i]) : [])
  const found = new Map<Line, Line>()
  let columns: (TableHead | undefined)[] | undefined
  let last: Line[][] | undefined
  for (const cells of rows) {
    const isNext = last && places.get(last.at(-1)!.at(-1)!)! + 1 === places.get(cells[0]![0]!)
    if (!isNext) columns = undefined
    const head = columnsOf(cells)
    if (head) {
      columns = head
      for (const line of cells.flat()) found.set(line, {...line, tag: 'furniture'})
    } else if (columns?.length === cells.length) openRow(cells, columns, found)
    last = cells
  }
  return found.size === 0 ? lines : lines.map(line => found.get(line) ?? line)
}

/** The lines of each row, cell by cell. */
function rowsOf(lines: Line[]): Line[][][] {
  const rows: Line[][][] = []
  let row: number | undefined
  for (const line of lines) {
    if (line.row === undefined) continue
    if (line.row !== row) rows.push([])
    row = line.row
    const cells = rows.at(-1)!
    if (cells.at(-1)?.[0]!.mark === line.mark && cells.length > 0) cells.at(-1)!.push(line)
    else cells.push([line])
  }
  return rows
}

/** A head names a column of questions and one of answers. */
function columnsOf(cells: Line[][]): (TableHead | undefined)[] | undefined {
  const columns = cells.map(lines =>
    (Object.keys(heads) as TableHead[]).find(column => heads[column].test(lines[0]!.text))
  )
  return columns.includes('question') && columns.includes('answer') ? columns : undefined
}

/** The number is the heading of its question, and numbers the answer too. */
function openRow(
  cells: Line[][],
  columns: (TableHead | undefined)[],
  found: Map<Line, Line>
): void {
  const printed = cells[columns.indexOf('number')]?.[0]?.text ?? ''
  const numbers = parseNumbers(printed)
  for (const [i, lines] of cells.entries()) {
    const column = columns[i]
    for (const [k, line] of lines.entries()) {
      const {row: _row, mark: _mark, ...plain} = line
      const isBegin = k === 0 && column !== undefined && !(column === 'question' && printed !== '')
      const type = column === 'answer' ? ('answer' as const) : ('question' as const)
      const length = column === 'number' ? line.text.length : 0
      found.set(line, {
        ...plain,
        tag: 'paragraph',
        ...(isBegin && {opens: {type, heading: false, numbers, length}})
      })
    }
  }
}
