import type {Line} from '../../ingest/layout.js'
import {answerHeading, questionHeading} from '../../words/block-words.js'
import {parseHeadingNumbers, parseNumbers} from '../../words/number-list.js'
import {numberedCell, tableHeadOf, type TableHead} from '../../words/question-table.js'

/** A column, by what the head of its table says, and where it begins if lines have places (in points). */
interface QuestionColumn {
  head: TableHead | undefined
  left: number | undefined
}

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
  /** The first line of the last answer, and lines of its question that a page end put after it. */
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
    const heads = cells.map(lines => tableHeadOf(lines[0]!.text))
    if (heads.includes('question') && heads.includes('answer')) {
      this.#columns = heads.map((head, i) => ({head, left: cells[i]![0]!.box?.x}))
      for (const line of cells.flat()) this.#found.set(line, {...line, tag: 'furniture'})
    } else if (this.#columns) this.#open(cells, this.#columns)
  }

  /** The number is the heading of its question, and also numbers the answer. */
  #open(cells: Line[][], columns: QuestionColumn[]): void {
    const isWhole = cells.length === columns.length
    if (!isWhole && columns[0]!.left === undefined) return
    const heads = cells.map((cell, i) => (isWhole ? columns[i]! : columnAt(cell, columns))?.head)
    const printed = cells[heads.indexOf('number')]?.[0]?.text ?? ''
    const asked = openingOf(cells[heads.indexOf('question')]?.[0], 'question', printed !== '')
    const numbers = printed === '' ? asked.numbers : parseNumbers(printed)
    // A row that goes on over a page end opens nothing.
    const goesOn = numbers.length === 0 && (!isWhole || this.#isNumbered)
    if (isWhole && !columns.some(({head}) => head === 'number'))
      this.#isNumbered ||= numbers.length > 0
    for (const [i, lines] of cells.entries())
      for (const [k, line] of lines.entries()) {
        const head = heads[i]
        const begins = k === 0 && !goesOn
        const isOpening = begins && head !== undefined && !(head === 'question' && printed !== '')
        const type = head === 'answer' ? ('answer' as const) : ('question' as const)
        const length =
          head === 'number' ? line.text.length : openingOf(line, type, printed !== '').length
        this.#heads.set(line, head)
        if (isOpening && head === 'answer') this.#answer = line
        if (goesOn && head === 'question') this.#putBack(line)
        this.#found.set(line, {
          ...this.#freed(line),
          ...(isOpening && {opens: {type, heading: false, numbers, length}})
        })
      }
  }

  /** The rest of a question is below the page end, and the first part of its answer above. */
  #putBack(line: Line): void {
    if (this.#answer) this.#late.set(this.#answer, [...(this.#late.get(this.#answer) ?? []), line])
  }

  /** A line that is no longer a cell; in a document with tags it is marked as text. */
  #freed(line: Line): Line {
    const {row: _row, mark: _mark, tag: _tag, ...plain} = line
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

/** The column that a cell is in, by its place on the page. */
const columnAt = ([line]: Line[], columns: QuestionColumn[]): QuestionColumn | undefined =>
  columns.findLast(({left}) => left !== undefined && line?.box && line.box.x >= left - slack)
