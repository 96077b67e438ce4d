import type {Line} from '../../ingest/layout.js'
import {doubt} from '../../diagnostics/doubts.js'
import {answerHeading, questionHeading} from '../../words/block-words.js'
import {arePages} from '../../words/committee-lines.js'
import {parseHeadingNumbers, parseNumbers} from '../../words/number-list.js'
import type {OwnLine} from '../committee/own-line.js'
import {numberedCell, tableHeadOf, type TableHead} from '../../words/question-table.js'

/** A column, by what the head of its table says, and where it begins if lines have places (in points). */
interface QuestionColumn {
  head: TableHead | undefined
  left: number | undefined
}

/** The cells of a row that are known. */
type Cells = Partial<Record<TableHead, Line[]>>

/** A cell may begin this far left of the head of its column, in points. */
const slack = 6

/**
 * Open the questions and answers of a table that has a column for each, such as `Nr. | Vraag |
 * Antwoord`: only the words of its head tell it from any other table.
 */
export const markQuestionTables = (lines: Line[]): Line[] => new QuestionTables(lines).marked()

class QuestionTables {
  readonly #lines: Line[]
  readonly #isTagged: boolean
  /** Marks the lines of such tables. */
  readonly #found = new Map<Line, Line>()
  /** The column that each line is in. */
  readonly #heads = new Map<Line, TableHead | undefined>()
  #columns: QuestionColumn[] | undefined
  /** The cells of the questions begin with their numbers. */
  #isNumbered = false
  /** The first line of the last answer; and what must stand before a line, such as the rest of a question below a page end. */
  #answer: Line | undefined
  readonly #late = new Map<Line, Line[]>()

  constructor(lines: Line[]) {
    this.#lines = lines
    this.#isTagged = lines.some(({tag, box}) => !box || (tag !== undefined && tag !== 'cell'))
  }

  marked(): Line[] {
    const rows = rowsOf(this.#lines)
    if (rows.length === 0) return this.#lines
    const places = new Map(this.#lines.map((line, i) => [line, i]))
    for (const [i, cells] of rows.entries()) {
      const above = rows[i - 1]?.at(-1)?.at(-1)
      const first = cells[0]![0]!
      const isNext = above && places.get(above)! + 1 === places.get(first)
      if (!isNext && !(above && this.#turnsPage(above, first))) this.#columns = undefined
      this.#row(cells)
    }
    return this.#found.size === 0 ? this.#lines : this.#withWidths()
  }

  /** A table goes on below a page end if its columns have places to be recognised by. */
  #turnsPage(above: Line, line: Line): boolean {
    return line.page === above.page + 1 && this.#columns?.[0]?.left !== undefined
  }

  #row(cells: Line[][]): void {
    const heads = cells.map(lines => tableHeadOf(lines.map(({text}) => text).join(' ')))
    if (heads.includes('question') && heads.includes('answer')) {
      this.#columns = heads.map((head, i) => ({head, left: cells[i]![0]!.box?.x}))
      for (const line of cells.flat()) this.#found.set(line, {...line, tag: 'furniture'})
    } else if (this.#columns) this.#open(cells, this.#columns)
  }

  #open(cells: Line[][], columns: QuestionColumn[]): void {
    const isWhole = cells.length === columns.length
    if (!isWhole && columns[0]!.left === undefined) return
    const row: Partial<Record<TableHead, Line[]>> = {}
    for (const [i, cell] of cells.entries()) {
      const head = headOf(cell, isWhole ? columns[i] : undefined, columns)
      if (head) row[head] = cell
      for (const line of cell) {
        this.#heads.set(line, head)
        this.#found.set(line, this.#freed(line))
      }
      if (!head) this.#putAside(cell, cells[0]![0]!)
    }
    const numbers = parseNumbers(row.number?.map(({text}) => text).join(' ') ?? '')
    const asked = openingOf(row.question?.[0], 'question', row.number !== undefined)
    const isNumbered = columns.some(({head}) => head === 'number')
    if (isWhole && !isNumbered) this.#isNumbered ||= asked.numbers.length > 0
    const all = row.number ? numbers : asked.numbers
    if (this.#goesOn(cells, all, isWhole)) {
      for (const line of row.question ?? []) this.#putBack(line)
      return
    }
    this.#openQuestion(row, all, row.number ? 0 : asked.length)
    this.#openAnswer(row, all)
  }

  /** A row that goes on over a page end opens nothing. */
  #goesOn(cells: Line[][], numbers: number[], isWhole: boolean): boolean {
    if (cells[0]![0]!.placed?.goesOn) return true
    return numbers.length === 0 && (!isWhole || this.#isNumbered)
  }

  /** The number is the heading of its question, wherever its column is. */
  #openQuestion({number, question}: Cells, numbers: number[], length: number): void {
    const [heading, ...more] = number ?? []
    for (const line of more) this.#found.set(line, {...line, tag: 'furniture'})
    const opening = heading ?? question?.[0]
    if (!opening) return
    this.#openWith(opening, 'question', numbers, heading ? heading.text.length : length)
    if (!heading || !question || heading.number < question[0]!.number) return
    this.#putBefore(question[0]!, number ?? [])
  }

  #openAnswer({answer, question}: Cells, numbers: number[]): void {
    const first = answer?.[0]
    if (!first) return
    this.#answer = first
    this.#openWith(first, 'answer', numbers, openingOf(first, 'answer', false).length)
    // What the reader could not tell apart is in doubt on both sides.
    if (first.placed?.isSure === false && question?.[0])
      doubt(this.#found.get(question[0]) as OwnLine, 'extent')
  }

  #openWith(line: Line, type: 'question' | 'answer', numbers: number[], length: number): void {
    const opened: OwnLine = {...this.#freed(line), opens: {type, heading: false, numbers, length}}
    if (line.placed?.isSure === false) doubt(opened, 'extent')
    this.#found.set(line, opened)
  }

  /** A column of something else, such as parties or pages, is part of neither. */
  #putAside(cell: Line[], first: Line): void {
    if (cell[0] !== first) this.#putBefore(first, cell)
    for (const [i, line] of cell.entries())
      if (arePages(line.text)) this.#found.set(line, {...line, tag: 'furniture'})
      else if (i === 0)
        this.#found.set(line, {
          ...this.#freed(line),
          opens: {type: 'other', heading: false, length: 0}
        })
  }

  /** The rest of a question is below the page end, and the first part of its answer above. */
  #putBack(line: Line): void {
    if (this.#answer) this.#putBefore(this.#answer, [line])
  }

  #putBefore(line: Line, others: Line[]): void {
    this.#late.set(line, [...(this.#late.get(line) ?? []), ...others])
  }

  /** A line that is no longer a cell; in a document with tags it is marked as text. */
  #freed(line: Line): OwnLine {
    const {row: _row, mark: _mark, tag: _tag, placed: _placed, ...plain} = line
    return this.#isTagged ? {...plain, tag: 'paragraph'} : plain
  }

  /** Set how far the column of each line reaches, since paragraphs end where a line was not filled. */
  #withWidths(): Line[] {
    const rights = new Map<TableHead | undefined, number>()
    for (const [{box}, head] of this.#heads)
      if (box) rights.set(head, Math.max(rights.get(head) ?? 0, box.x + box.width))
    return this.#inOrder().map(line => {
      const found = this.#found.get(line)
      if (!found?.box || !this.#heads.has(line)) return found ?? line
      return {...found, box: {...found.box, cellEnd: rights.get(this.#heads.get(line))!}}
    })
  }

  #inOrder(): Line[] {
    const late = new Set([...this.#late.values()].flat())
    return this.#lines
      .filter(line => !late.has(line))
      .flatMap(line => [...(this.#late.get(line) ?? []), line])
  }
}

/** What a cell opens with: `Vraag 1`, `Antwoord`, and `1. Klopt het` where no column numbers the rows. */
function openingOf(
  line: Line | undefined,
  type: 'question' | 'answer',
  hasNumber: boolean
): {numbers: number[]; length: number} {
  const text = line?.text ?? ''
  const match =
    type === 'answer'
      ? answerHeading.exec(text)
      : (questionHeading.exec(text) ?? (hasNumber ? null : numberedCell.exec(text)))
  return {numbers: parseHeadingNumbers(match?.[1] ?? ''), length: match?.[0].length ?? 0}
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

/** The column that a cell is in: as its reader says, or by its place in a whole row, or on the page. */
function headOf(
  [line]: Line[],
  column: QuestionColumn | undefined,
  columns: QuestionColumn[]
): TableHead | undefined {
  if (line!.placed) return columns[line!.placed.column]?.head
  const below = columns.findLast(
    ({left}) => left !== undefined && line?.box && line.box.x >= left - slack
  )
  return (column ?? below)?.head
}
