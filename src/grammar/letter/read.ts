import type {Letter, Line} from '../../ingest/layout.js'
import {closing, labels, letterSigns} from '../../words/letter.js'
import {referenceOpening, salutation} from '../../words/letter-openings.js'
import {furnitureLine} from '../../words/furniture.js'
import {dateLabel} from '../../words/page-labels.js'
import {isLabel} from '../page/likeness.js'
import {isHeading} from '../sections/headings.js'
import {join} from './title.js'
import {letterDate} from '../../words/letter-header.js'
import type {Signed} from './signatures.js'

const date = new RegExp(letterDate, 'i')
const dateAlone = new RegExp(`^${letterDate}$`, 'i')

/** A letter shows at least this many of its signs; the title of its annex is one. */
const fewestSigns = 2

/**
 * Whether a document is a letter to the Chamber.
 *
 * @param lines what is above its questions or below them
 * @param titled whether a title says that answers follow
 */
export function isLetter(lines: Line[], titled: boolean): boolean {
  const signs = letterSigns.filter(sign => lines.some(({text}) => sign.test(text)))
  return signs.length + Number(titled) >= fewestSigns
}

/**
 * Gather what a covering letter says, in its own words.
 *
 * @param all the lines above the questions, with those of the margin
 * @param text the same without the margin
 */
export function readLetter(all: Line[], text: Line[], {signatures, first}: Signed): Letter {
  const ends = text.findIndex(line => line === first || closing.test(line.text))
  return {
    dated: datedIn(text.filter(({tag}) => tag !== 'furniture')) || datedIn(all),
    regarding: regardingIn(text.length > 0 ? all : text),
    reference: referenceIn(ends < 0 ? text : text.slice(0, ends)),
    yours: yoursIn(all),
    signatures
  }
}

/**
 * The date after its label, '' if there is none. Extractors that go down the columns of a table print
 * the labels first (`Datum` / `Betreft`) and the values elsewhere, the date on a line of its own.
 * The margin, or the head of the pages, may have an older date than the letter (seen in 2024).
 */
function datedIn(lines: Line[]): string {
  const dated = behind(labels.dated, lines, 5)
  if (dated === '' || date.test(dated)) return dated
  return lines.find(({text}) => dateAlone.test(text))?.text ?? ''
}

/** The value of a label: on its line, or else on the lines below. */
function behind(label: RegExp, lines: Line[], below: number): string {
  const at = lines.findIndex(({text}) => label.test(text))
  if (at < 0) return ''
  const value = label.exec(lines[at]!.text)![1]!
  const next = lines.slice(at + 1, at + 1 + below)
  const end = next.findIndex(({text}) => labels.yours.test(text))
  return [value, ...next.slice(0, end < 0 ? below : end).map(({text}) => text)].join(' ')
}

/** The subject line runs on until white space, another type or the text of the letter. */
function regardingIn(lines: Line[]): string {
  const at = lines.findIndex(({text}) => labels.regarding.test(text))
  if (at < 0) return ''
  const value = labels.regarding.exec(lines[at]!.text)![1]!
  const found: string[] = value === '' ? [] : [value]
  const from = value === '' ? valueOf(lines, at) : at + 1
  for (const [i, line] of lines.slice(from, from + 7).entries()) {
    const isFirst = found.length === 0
    if (line.furniture === 'margin') continue
    if (referenceOpening.test(line.text) || salutation.test(line.text) || isHeading(line)) break
    if (!isFirst && isOfPage(line)) break
    if (!isFirst && (line.gap > 0 || isOther(lines[from + i - 1]!, line))) break
    found.push(line.text)
  }
  return found.join(' ')
}

/**
 * Where the value of a label begins that is not beside it: below a date, if that of `Datum` is
 * elsewhere too.
 */
function valueOf(lines: Line[], at: number): number {
  const isDateApart = dateLabel.test(lines[at - 1]?.text ?? '')
  const apart = isDateApart ? lines.findIndex(({text}, i) => i > at && dateAlone.test(text)) : -1
  return (apart < 0 ? at : apart) + 1
}

/** A label of the margin or the foot of the page, where a text does not keep them apart. */
const isOfPage = ({text}: Line): boolean => isLabel(text) || furnitureLine(text) === 'pageFoot'

const isOther = (above: Line, line: Line): boolean =>
  above.size !== undefined && Math.abs(above.size - line.size!) > 0.6

/** What follows `Uw brief` and `Uw kenmerk`, on their lines and below. */
function yoursIn(lines: Line[]): string {
  const found: string[] = []
  // The text of the letter is beside the margin.
  const below = {margin: '', text: ''}
  for (const line of lines.toReversed()) {
    const side = isMargin(line) ? 'margin' : 'text'
    if (labels.yours.test(line.text)) found.push(below[side], line.text)
    below[side] = line.text
  }
  return found.toReversed().join(' ')
}

const isMargin = ({furniture}: Line): boolean => furniture === 'margin'

/** Where its sentences begin: with words that open them, else below the salutation or the subject line. */
export function startOfSentences(lines: Line[]): number {
  const opening = lines.findIndex(({text}) => referenceOpening.test(text))
  if (opening >= 0) return opening
  const above = [salutation, labels.regarding].map(pattern =>
    lines.findIndex(({text}) => pattern.test(text))
  )
  return (above.find(at => at >= 0) ?? -2) + 1
}

/** The sentences of the letter that name the questions. */
function referenceIn(lines: Line[]): string {
  const at = startOfSentences(lines)
  if (at < 0) return ''
  const heading = lines.findIndex((line, i) => i > at && isHeading(line))
  return join(lines.slice(at, heading < 0 ? undefined : heading))
}
