import {gather} from '../../patterns/gather.js'
import {isMarkup, type Layout, type Line, type Metadata} from '../../ingest/layout.js'
import {mayOpen} from '../../patterns/openings.js'
import {sliceLine} from '../lines/slice.js'
import {recogniseFurniture} from '../zones/furniture.js'
import {footAtEnd, mayEndInFoot} from '../../words/furniture.js'
import {oldSentDate} from '../../words/header-parts.js'
import {
  numberBeforeHeader,
  oldQuestionHeader,
  sessionLine,
  speckedNumber
} from '../../words/old-layout.js'

/**
 * Old volumes and pages of them hold several documents: each begins with its question header, or with
 * its number on the line before. What comes before the first (the end of a document that began on the
 * page before) is a document too.
 *
 * Only documents of the old layout were printed one after the other.
 *
 * @returns one layout for each document; the input itself where it holds just one
 */
export function splitDocuments(printed: Layout): Layout[] {
  if (isMarkup(printed)) return [printed]
  const layout = cutGlued(printed)
  const {lines} = layout
  const headers = gather(lines, (line, i) => (isHeader(line, lines[i + 1]) ? [i] : []))
  if (headers.length === 0) return [layout]
  const starts = headers.map(i => (i > 0 && isNumber(lines[i - 1]!) ? i - 1 : i))
  const first = isContinued(lines.slice(0, starts[0])) ? starts[0]! : 0
  const cuts = [0, ...(first > 0 ? [first] : []), ...starts.slice(1), lines.length]
  if (cuts.length === 2) return [layout]
  const session = sessionOf(lines)
  return cuts
    .slice(0, -1)
    .map((cut, i) => pieceOf(layout, lines.slice(cut, cuts[i + 1]), i, cuts.length - 1, session))
}

/**
 * Scans glue the number to the header below it (`385 Vragen van de leden ...`), put specks before it (`— 1181`),
 * and glue the foot of the page to its last line.
 */
function cutGlued(layout: Layout): Layout {
  const lines: Line[] = []
  for (const [i, line] of layout.lines.entries()) {
    const next = layout.lines[i + 1]
    const cut = cutIn(line, next)
    if (cut <= 0) lines.push(line)
    else {
      const above = sliceLine(line, 0, cut)
      lines.push(
        isSpecked(line, next) ? {...above, furniture: 'margin' as const} : above,
        sliceLine(line, cut)
      )
    }
  }
  return lines.length === layout.lines.length ? layout : {...layout, lines}
}

const mayBeNumber = mayOpen(numberBeforeHeader)

/** Where two lines were glued; 0 or less if nowhere. */
function cutIn({text}: Line, next: Line | undefined): number {
  const glued = mayBeNumber(text) ? numberBeforeHeader.exec(text) : null
  if (glued) return glued[0].length
  if (isSpecked({text}, next)) return text.search(/(?<!\d)\d+$/)
  return mayEndInFoot(text) ? text.search(footAtEnd) : -1
}

const isSpecked = ({text}: Pick<Line, 'text'>, next: Line | undefined): boolean =>
  /\d$/.test(text.slice(-1)) && speckedNumber.test(text) && oldQuestionHeader.test(next?.text ?? '')

/** A question header of the old layout: its date in capitals, on this line or the next. */
const isHeader = (line: Line, next: Line | undefined): boolean =>
  oldQuestionHeader.test(line.text) && oldSentDate.test(`${line.text} ${next?.text ?? ''}`)

const isNumber = (line: Line): boolean => /^\d{1,4}\.?$/.test(line.text)

/** Real text before the first header, beyond the masthead, is the end of another document. */
function isContinued(lines: Line[]): boolean {
  const furniture = recogniseFurniture(lines)
  return lines.some(line => !furniture.has(line) && isProse(line.text))
}

/** A word in lower case, and another after it. */
const isProse = (text: string): boolean =>
  /\s\p{Ll}/u.test(text.slice(/\p{Ll}{3}/u.exec(text)?.index ?? text.length))

function pieceOf(
  layout: Layout,
  lines: Line[],
  index: number,
  of: number,
  session: Metadata
): Layout {
  const last = lines.at(-1)!
  const piece = {index: index + 1, of, start: lines[0]!.offset, end: last.offset + last.text.length}
  // Metadata are about the whole input, not about one of its documents; the session holds for all on a
  // page.
  return {...layout, lines, piece, metadata: session}
}

/** The session that mastheads and page feet print, if they agree. */
function sessionOf(lines: Line[]): Metadata {
  const printed = gather(lines, ({text}) => sessionLine.exec(text)?.[1] ?? [])
  const [year, ...others] = new Set(printed.map(Number))
  return year && others.length === 0 ? {session: `${year}-${year + 1}`} : {}
}
