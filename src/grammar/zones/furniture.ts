import type {Line} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import type {FurnitureKind} from '../../tree/nodes.js'
import {countSiteLines} from './site-lines.js'
import {furnitureLine} from '../../words/furniture.js'
import {mayOpen} from '../../patterns/openings.js'
import {mastheadLine} from '../../words/masthead.js'
import {enclosures, pageOfPages, pageWord, sheet, titleOfSeries} from '../../words/page-labels.js'

/**
 * Tell by their words which lines are furniture.
 *
 * The masthead is the run of such lines at the start of the document. Before the title of the series a
 * number means the chamber, after it the document; a bare number after a page foot is the page's.
 */
export function recogniseFurniture(lines: Line[]): Map<Line, FurnitureKind> {
  const found = new Map<Line, FurnitureKind>()
  const siteEnd = countSiteLines(lines)
  for (const line of lines.slice(0, siteEnd)) found.set(line, 'navigation')
  let atTop = true
  let titled = false
  for (const [i, {text}] of lines.entries()) {
    if (i < siteEnd || found.has(lines[i]!)) continue
    const kind: FurnitureKind | undefined =
      furnitureLine(text) ??
      lines[i]!.furniture ??
      (atTop && !lines[i]!.part ? kindAtTop(lines, i, titled) : undefined)
    if (kind) found.set(lines[i]!, kind)
    else if (isFootInPieces(lines, i)) {
      found.set(lines[i]!, 'pageFoot')
      found.set(lines[i + 1]!, 'pageNumber')
    } else if (isCountOfEnclosures(lines, i)) found.set(lines[i]!, 'margin')
    else if (isPageNumber(lines, i, found)) found.set(lines[i]!, 'pageNumber')
    else if (atTop && isScrap(text)) found.set(lines[i]!, 'rule')
    else if (lines[i]!.tag !== 'furniture') atTop = false
    titled ||= kind === 'series' && titleOfSeries.test(text)
  }
  return found
}

/** What a scan makes of a speck or a rule in the masthead: `*y`, `'i`. */
const isScrap = (text: string): boolean => text.length <= 2 && !/\d/.test(text)

/** What furniture a line is above the document, where the sheet of the printer may stand above the page's number. */
const kindAtTop = (lines: Line[], i: number, titled: boolean): FurnitureKind | undefined =>
  sheet.test(lines[i - 1]?.text ?? '') && /^\d{1,4}$/.test(lines[i]!.text)
    ? 'pageNumber'
    : mastheadKind(lines[i]!, titled)

/**
 * `2` is the chamber's digit until the title of the series has passed; before that a number in a text
 * box is some ministry's reference.
 */
function mastheadKind({text, boxed}: Line, titled: boolean): FurnitureKind | undefined {
  const kind = mastheadLine(text)
  if (kind === 'number' && boxed !== undefined && !titled) return undefined
  return kind === 'chamber' && titled && /^\d$/.test(text) ? 'number' : kind
}

const mayBeWord = mayOpen(pageWord)

/** `Pagina` and `2 van 4`, which some extractors put on separate lines. */
const isFootInPieces = (lines: Line[], i: number): boolean =>
  mayBeWord(lines[i]!.text) &&
  pageWord.test(lines[i]!.text) &&
  pageOfPages.test(lines[i + 1]?.text ?? '')

/** `1` below `Bijlage(n)` in a letterhead, which is neither a note nor a marker. */
const isCountOfEnclosures = (lines: Line[], i: number): boolean =>
  lines[i]!.gap === 0 &&
  lines[i]!.text.length < 3 &&
  /^\d{1,2}$/.test(lines[i]!.text) &&
  enclosures.test(lines[i - 1]?.text ?? '')

// Some extractors put the page number on a line of its own, after the foot.
function isPageNumber(lines: Line[], i: number, found: Map<Line, FurnitureKind>): boolean {
  const above = lines[i - 1]
  if (isNumberOfFirstPage(lines, i, found)) return true
  return (
    above !== undefined &&
    found.get(above) === 'pageFoot' &&
    !/\d$/.test(above.text) &&
    above.page === lines[i]!.page &&
    /^(?:\d{1,4}|\d{1,3} \d{1,3})$/.test(lines[i]!.text)
  )
}

/** The large `2` of the masthead comes last on the first page in some, between the foot and the number of the page. */
function isNumberOfFirstPage(lines: Line[], i: number, found: Map<Line, FurnitureKind>): boolean {
  const [foot, chamber, line] = lines.slice(Math.max(0, i - 2), i + 1)
  if (line?.text !== '1' || !/^[12]$/.test(chamber!.text)) return false
  if (found.get(foot!) !== 'pageFoot' || found.get(chamber!) !== 'pageNumber') return false
  return [...found.values()].filter(kind => kind === 'pageFoot').length === 1
}

/** Give each line its page by the page feet, for formats that do not say. Returns the page count. */
export function paginate(lines: Draft[], furniture: Map<Line, FurnitureKind>): number | null {
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
