import {gather} from '../../patterns/gather.js'
import {matchesIn} from '../../patterns/matches.js'
import type {Line} from '../../ingest/layout.js'
import {sliceLine} from '../lines/slice.js'
import {isLabel, skeleton} from './likeness.js'
import {isCommitteeFurniture} from '../../words/committee-lines.js'
import {furnitureLine} from '../../words/furniture.js'

/** A piece of a printed line, and the column of the page that it begins at, from 0. */
interface ColumnPiece {
  line: Line
  start: number
  column: number
}

/**
 * Cut the column in the margin of a letter off the lines of a text that keeps the page's layout
 * (`pdftotext -layout`), which has both on one line:
 *
 * ```
 * druk. De beide landen hebben in de loop der tijd          Onze Referentie
 * maatregelen over en weer genomen, waaronder               Minbuza-2015.152155
 * ```
 *
 * The column is where pieces begin after white space and nothing crosses, right of everything else, and
 * where at least one of them is a label or recurs on another page. Some ministries have it on the left.
 */
export function cutSideColumns(pages: Line[][]): Line[] {
  if (!pages.some(page => page.some(mayHoldColumns))) return gather(pages, page => page)
  const pieces = pages.map(page =>
    gather(
      page.filter(line => !isFoot(line)),
      piecesOf
    )
  )
  const onPages = new Map<string, number>()
  for (const page of pieces)
    for (const text of new Set(page.filter(isRight).map(textOf)))
      onPages.set(text, (onPages.get(text) ?? 0) + 1)
  return gather(pages, (page, i) => {
    const start = findTextColumn(page, pieces[i]!)
    if (start !== undefined) return gather(page, line => cutLeft(line, start))
    const column = findColumn(page, pieces[i]!, onPages)
    return column === undefined ? page : gather(page, line => cut(line, column))
  })
}

/** Nothing stands beside other text without white space. */
const mayHoldColumns = ({text, indent}: Line): boolean =>
  indent >= narrowestMargin || /\s{2}/.test(text)

/** Fewest columns of text left of the margin. */
const narrowest = 40

/** The foot of a page is one line, whatever white space it holds: `Pagina    2 van 4`. */
const isFoot = ({text}: Line): boolean =>
  furnitureLine(text) !== undefined || isCommitteeFurniture(text)

const isRight = ({column}: ColumnPiece): boolean => column >= narrowest
const textOf = ({line, start}: ColumnPiece): string => skeleton(line.text.slice(start))

/** Where a line goes on after white space, and where it begins. */
const piecesOf = (line: Line): ColumnPiece[] => [
  {line, start: 0, column: line.indent},
  ...matchesIn(line.text, /\s{2}(?=\S)/g).map(({index}) => ({
    line,
    start: index + 2,
    column: line.indent + index + 2
  }))
]

function findColumn(
  page: Line[],
  pieces: ColumnPiece[],
  onPages: Map<string, number>
): number | undefined {
  const told = pieces.filter(
    piece =>
      isRight(piece) && (isOnPages(piece, onPages) || isLabel(piece.line.text.slice(piece.start)))
  )
  return [...new Set(told.map(({column}) => column))]
    .sort((a, b) => a - b)
    .find(column => page.every(line => !crosses(line, column)))
}

/** What recurs on pages, but for the number of a page, which stands behind the words of its foot. */
const isOnPages = (piece: ColumnPiece, onPages: ReadonlyMap<string, number>): boolean =>
  (onPages.get(textOf(piece)) ?? 0) > 1 && /\p{L}/u.test(piece.line.text.slice(piece.start))

/** Fewest columns of a margin on the left. */
const narrowestMargin = 12

/** The lines that begin with the text must outnumber those that begin left of it by at least this share. */
const ownLines = 0.25

/**
 * The column at which the text begins beside a margin on the left: nothing crosses it, a label is left
 * of it, many lines begin there and not left of it (few do in a table of labels and values), and so do
 * most words of the page.
 */
function findTextColumn(page: Line[], pieces: ColumnPiece[]): number | undefined {
  const labels = pieces.filter(({line, start}) =>
    isLabel(line.text.slice(start).split(/\s{2,}/)[0]!)
  )
  return [...new Set(page.map(({indent}) => indent))]
    .filter(column => column >= narrowestMargin)
    .sort((a, b) => a - b)
    .find(column => {
      const left = page.filter(({indent}) => indent < column).length
      return (
        labels.some(label => label.column < column) &&
        page.length - left >= ownLines * left &&
        page.every(line => !crosses(line, column)) &&
        2 * lettersFrom(page, column) > lettersFrom(page, 0)
      )
    })
}

/** How much of the lines is right of a column. */
const lettersFrom = (page: Line[], column: number): number =>
  page.reduce(
    (sum, {text, indent}) => sum + text.slice(Math.max(0, column - indent)).trim().length,
    0
  )

/** Whether a word of the line is on both sides of a column. */
function crosses({text, indent}: Line, column: number): boolean {
  const at = column - indent
  return at > 0 && at < text.length && !/\s/.test(text[at - 1]!)
}

function cut(line: Line, column: number): Line[] {
  const at = column - line.indent
  if (at >= line.text.length || isFoot(line)) return [line]
  if (at <= 0) return [{...line, furniture: 'margin'}]
  // White space above the line belongs to its text.
  const margin: Line = {...sliceLine(line, at), gap: 0, indent: column, furniture: 'margin'}
  return [sliceLine(line, 0, at), margin]
}

function cutLeft(line: Line, column: number): Line[] {
  const at = column - line.indent
  if (at <= 0) return [line]
  if (at >= line.text.length) return [{...line, furniture: 'margin'}]
  const margin: Line = {...sliceLine(line, 0, at), furniture: 'margin'}
  return [margin, {...sliceLine(line, at), indent: column}]
}
