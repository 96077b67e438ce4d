import type {Line} from '../../ingest/layout.js'
import {mayOpen} from '../../patterns/openings.js'
import {answersTitle, questionsTitle} from '../../words/letter-openings.js'
import {leansForward} from '../../words/sentence.js'
import {isLabel} from '../page/likeness.js'
import {isHeading} from '../sections/headings.js'
import {
  titleStart,
  subjectLabel,
  whoAsks,
  closedBySource,
  says,
  citesBrief
} from '../../words/letter-header.js'

/** The title above the questions of a letter: it is the header of what follows. */
export interface Title {
  /** Index of its first line, and of the first line after it. */
  start: number
  end: number
  part: 'letter' | 'question'
}

/** A title has no more lines than this, at any width of the page. */
const mostLines = 30
/** This many lines tell how it begins, even at forty characters per line. */
const opening = 16

/**
 * Find the titles of a letter's papers. The start of a title may run over several lines, so its lines
 * are joined: `Antwoorden van de minister van` / `Buitenlandse Zaken op vragen van het lid`.
 */
export function findTitles(lines: Line[]): Title[] {
  const titles: Title[] = []
  for (let i = 0; i < lines.length; i++) {
    const part = partAt(lines, i)
    if (!part) continue
    const end = endOf(lines, i)
    if (!isHeader(join(lines.slice(i, end)))) continue
    titles.push({start: i, end, part})
    i = end - 1
  }
  return titles.filter(({end}, i) => asksBefore(lines, end, titles[i + 1]?.start))
}

/** A letterhead repeats the title as its subject: of two with nothing asked between them the last counts. */
const asksBefore = (lines: Line[], from: number, to: number | undefined): boolean =>
  to === undefined || lines.slice(from, to).some(line => isHeading(line) || line.text.endsWith('?'))

const mayStartTitle = mayOpen(titleStart)

function partAt(lines: Line[], i: number): Title['part'] | undefined {
  const first = lines[i]!
  if (!mayStartTitle(first.text) || !titleStart.test(first.text)) return undefined
  // The subject line of a letter is not a title.
  if (subjectLabel.test(lines[i - 1]?.text ?? '')) return undefined
  if (isHeading(first) || !standsApart(lines, i)) return undefined
  const text = join(lines.slice(i, endOf(lines, i)).slice(0, opening))
  if (questionsTitle.test(text)) return 'question'
  return answersTitle.test(text) ? 'letter' : undefined
}

/** A line this much shorter than the next ends a paragraph. */
const shortLine = 0.6

/** A line within a sentence sometimes begins like that. */
function standsApart(lines: Line[], i: number): boolean {
  const [above, line] = [lines[i - 1], lines[i]!]
  if (above && line.gap === 0 && above.page === line.page && leansForward.test(above.text))
    return false
  return (
    above === undefined ||
    above.page !== line.page ||
    line.gap > 0 ||
    above.mark !== line.mark ||
    above.text.length < shortLine * line.text.length ||
    /[.?!:)\d]$/.test(above.text)
  )
}

/** A title names who asks: `lid`, `leden` or a party in parentheses. */
const isHeader = (text: string): boolean => whoAsks.test(text)

/** The numbers at the start of questions without a heading. */
const number = /^(?:\d{1,3}(?:[.)]?$|[.)]\s)|\(\d{1,3}\)\s(?!\())/

function endOf(lines: Line[], start: number): number {
  const most = Math.min(lines.length, start + mostLines)
  let text = ''
  for (let i = start + 1; i < most; i++) {
    const line = lines[i]!
    if (isHeading(line) || number.test(line.text) || opensLetter(line)) return i
    text = append(text, lines[i - 1]!)
    if (isClosed(text)) return i
    const isWhole = isComplete(text) || (isParagraph(line) && isHeader(text))
    if (isWhole && isSetOff(lines[i - 1]!, line)) return i
  }
  return most
}

/** What a title never runs on to: the margin of the letter, or its first sentence. */
const opensLetter = ({text}: Line): boolean =>
  (isLabel(text) && /^\p{Lu}/u.test(text)) || citesBrief.test(text)

/** Nothing follows the date or the case number in parentheses at the end. */
const isClosed = (text: string): boolean => closedBySource.test(text) && says.test(text)

/** What the questions are about has been said, and every parenthesis is closed. */
const isComplete = (text: string): boolean =>
  says.test(text) && !leansForward.test(text) && text.split('(').length === text.split(')').length

/** A new paragraph, by white space, by type, or by what the document says; a line end in one is none. */
function isSetOff(above: Line, line: Line): boolean {
  if (isParagraph(line) && above.mark !== undefined && above.mark === line.mark) return false
  if (line.gap > 0 || above.page !== line.page) return true
  if (above.mark !== undefined && above.mark !== line.mark) return true
  if (isParagraph(above)) return true
  return isBold(above) && !isBold(line)
}

/** In markup each line is a paragraph. */
const isParagraph = ({tag, box}: Line): boolean => tag !== undefined && box === undefined

const isBold = ({tokens}: Line): boolean => tokens.some(({bold}) => bold)

/** The text of lines, with words broken over lines put together. */
export function join(lines: Line[]): string {
  const texts: string[] = []
  for (const line of lines) {
    const text = spaced(line)
    const last = texts.at(-1)
    if (last === undefined || (texts.length === 1 && last === '')) texts[0] = text
    else if (isBroken(last, text)) texts.splice(-1, 1, last.slice(0, -1), text)
    else texts.push(` ${text}`)
  }
  return texts.join('')
}

const append = (before: string, line: Line): string => {
  const text = spaced(line)
  if (before === '') return text
  return isBroken(before, text) ? before.slice(0, -1) + text : `${before} ${text}`
}

const spaced = ({text}: Line): string =>
  /\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text

const isBroken = (before: string, text: string): boolean =>
  before.endsWith('-') && /\p{Ll}-$/u.test(before.slice(-3)) && /^\p{Ll}/u.test(text)
