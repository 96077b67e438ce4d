import type {Cell, QueryResult} from '../dataset/query.js'
import {withDataset} from '../dataset/query.js'
import {converter} from '../version.js'
import {openStudio, type Draw} from './draw.js'
import type {Figure, FigureRow} from './figure.js'
import {figures} from './figures/index.js'
import {page, type ShownFigure, type Voice} from './page.js'
import {languages, type ReportLanguage} from './words/index.js'
import type {ReportWords} from './words/words.js'

export interface ReportOptions {
  /** Language of the page; default `en`. */
  language?: ReportLanguage
}

/** What the page says about the dataset as a whole. */
const facts = `SELECT (SELECT count(*) FROM documents) AS documents, (SELECT count(*) FROM procedures) AS sets,
  (SELECT count(*) FROM questions) AS questions, (SELECT count(*) FROM answers) AS answers,
  (SELECT min(submitted)::VARCHAR FROM documents) AS first_day,
  (SELECT max(submitted)::VARCHAR FROM documents) AS last_day,
  (SELECT string_agg(DISTINCT format, ', ' ORDER BY format) FROM sources) AS formats`

/**
 * Make one HTML page from a dataset in Parquet: pictures of who asks whom, how fast answers come and
 * how good the data are, each with its table and its query. The page needs no network and no script,
 * and the same dataset gives the same bytes.
 *
 * @throws if the folder has no dataset in Parquet
 */
export async function makeReport(
  directory: string,
  {language = 'en'}: ReportOptions = {}
): Promise<string> {
  const voice = voiceOf(languages[language])
  return withDataset(directory, async run => {
    const draw = await openStudio()
    const {rows} = await run(facts, collect)
    const shown: ShownFigure[] = []
    for (const figure of figures)
      shown.push(show(figure, await run(figure.sql, collect), draw, voice))
    return page(rows[0]!, shown, voice, `${converter.name} ${converter.version}`)
  })
}

async function collect({
  columns,
  rows
}: QueryResult): Promise<{columns: string[]; rows: FigureRow[]}> {
  const all: FigureRow[] = []
  for await (const row of rows)
    all.push(Object.fromEntries(columns.map((name, i) => [name, row[i]!])))
  return {columns, rows: all}
}

function show(
  figure: Figure,
  {columns, rows}: {columns: string[]; rows: FigureRow[]},
  draw: Draw,
  {words, word, number}: Voice
): ShownFigure {
  const {name, sql, legend = []} = figure
  const drawn = rows.filter(row => figure.needs.every(column => row[column] !== null))
  const {title} = words.figures[name]!
  const at = (width: number, narrow: boolean) =>
    draw(figure, drawn, {width, narrow, word, number}, title)
  const pictures = drawn.length === 0 ? undefined : {wide: at(720, false), narrow: at(344, true)}
  return {name, sql, columns, rows, pictures, legend, left: rows.length - drawn.length}
}

function voiceOf(words: ReportWords): Voice {
  const format = new Intl.NumberFormat(words.code)
  return {
    words,
    word: value => (value === null ? words.unknown : (words.terms[String(value)] ?? String(value))),
    number: (value: Cell) => (typeof value === 'number' ? format.format(value) : words.unknown)
  }
}
