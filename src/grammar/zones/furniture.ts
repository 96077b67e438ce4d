import type {Line} from '../../ingest/layout.js'
import type {FurnitureKind} from '../../tree/nodes.js'
import {countSiteLines} from './site-lines.js'
import {
  banner,
  chamber,
  chamberCut,
  foot,
  identifier,
  issn,
  letterFoot,
  place,
  series,
  session
} from '../../words/furniture.js'

/**
 * Whole lines that the printer or a web page adds, and what they are. Extractors glue them
 * (`ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1`), so
 * several may stand on one line.
 */
const anywhere: [FurnitureKind, RegExp][] = [
  ['pageFoot', line(String.raw`(?:${identifier}\s*)?(?:${issn}\s*)?(?:${place}\s*)?${foot}`)],
  ['pageFoot', line(letterFoot)],
  ['identifier', line(String.raw`${identifier}(?:\s*${issn})?(?:\s*${place})?\s*`)],
  ['identifier', line(String.raw`${issn}(?:\s*${place})?\s*`)],
  ['identifier', line(place)],
  // `=== ah-tk-20102011-1105 ===`, above dumps of questions and answers.
  ['identifier', line(String.raw`[-=]{2,40}\s*${identifier}\s*[-=]{2,}`)],
  // The bar above the document on the site, its cells glued by text dumps.
  [
    'series',
    line(String.raw`Datum publicatie\s*Organisatie\s*Vergaderjaar\s*Nummer\s*Datum ontvangst`)
  ],
  ['number', line(String.raw`${chamber}\s*${session}\s*(?:\d{1,4}|\d{4}Z\d{5})`)],
  // Order number, ISSN and printer at the foot of pages until the nineties, misread here and there.
  ['identifier', /^(?:[\dF]{6,8}\s+)?ISSN\s*0921.{0,90}$/],
  ['identifier', /^['’]?\s?s[\s-]?Gr.{0,30}\d{4}$/],
  ['navigation', /^Naar boven$/],
  ['rule', /^[_\-–—=*.·]{4,}$/]
]

const masthead: [FurnitureKind, RegExp][] = [
  ['chamber', line(String.raw`${chamber}\s*[12]?`)],
  ['session', line(String.raw`(?:Vergaderjaar|Zitting) (?:${session}|\d{4})(?:\s*${series})?`)],
  ['series', line(series)],
  ['chamber', line(chamberCut)],
  ['series', line(banner)],
  ['chamber', /^[12]$/],
  ['number', /^(?:\d{1,4}[a-z]?|\d{4}Z\s?\d{4,5})$/]
]

function line(source: string): RegExp {
  return new RegExp(`^${source}$`)
}

/**
 * Tell by their words which lines are furniture.
 *
 * The masthead is the run of such lines at the document's begin. Its numbers mean the chamber
 * before the series' title and the document after it; a number alone after a page foot is the
 * page's.
 */
export function recogniseFurniture(lines: Line[]): Map<Line, FurnitureKind> {
  const found = new Map<Line, FurnitureKind>()
  const begin = countSiteLines(lines)
  for (const line of lines.slice(0, begin)) found.set(line, 'navigation')
  let atTop = true
  let titled = false
  for (const [i, {text}] of lines.entries()) {
    if (i < begin) continue
    const kind: FurnitureKind | undefined =
      kindOf(text, anywhere) ??
      lines[i]!.furniture ??
      (atTop ? mastheadKind(text, titled) : undefined)
    if (kind) found.set(lines[i]!, kind)
    else if (isPageNumber(lines, i, found)) found.set(lines[i]!, 'pageNumber')
    else if (lines[i]!.tag !== 'furniture') atTop = false
    titled ||= kind === 'series' && text.startsWith('Vragen')
  }
  return found
}

function mastheadKind(text: string, titled: boolean): FurnitureKind | undefined {
  const kind = kindOf(text, masthead) ?? (isSeriesPiece(text) ? 'series' : undefined)
  // `2` is the chamber's digit until the title of the series has passed.
  return kind === 'chamber' && titled && /^\d$/.test(text) ? 'number' : kind
}

/** The title of the series, which may be broken anywhere. */
const seriesTitles = ['der', 'van de'].map(
  word =>
    `vragen gesteld door de leden ${word} kamer, met de daarop door de regering gegeven antwoorden`
)
const isSeriesPiece = (text: string): boolean =>
  text.length > 9 && seriesTitles.some(title => title.includes(text.toLowerCase()))

const kindOf = (text: string, table: [FurnitureKind, RegExp][]): FurnitureKind | undefined =>
  text.length < 160 ? table.find(([, pattern]) => pattern.test(text))?.[0] : undefined

// Some extractors put the page number on a line of its own, after the foot.
function isPageNumber(lines: Line[], i: number, found: Map<Line, FurnitureKind>): boolean {
  const above = lines[i - 1]
  return (
    above !== undefined &&
    found.get(above) === 'pageFoot' &&
    !/\d$/.test(above.text) &&
    above.page === lines[i]!.page &&
    /^(?:\d{1,4}|\d \d{3})$/.test(lines[i]!.text)
  )
}

/** Give each line its page by the page feet, for formats that do not say. Returns the page count. */
export function paginate(lines: Line[], furniture: Map<Line, FurnitureKind>): number | null {
  let page = 1
  let ended = false
  let feet = 0
  for (const line of lines) {
    const kind = furniture.get(line)
    if (ended && kind !== 'pageNumber') {
      page++
      ended = false
    }
    line.page = page
    if (kind === 'pageFoot') {
      feet++
      ended = true
    }
  }
  return feet > 0 ? page : null
}
