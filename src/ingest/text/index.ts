import type {VFile} from 'vfile'
import type {Meter} from '../../diagnostics/meter.js'
import {report} from '../../diagnostics/messages.js'
import {withoutControls} from '../../diagnostics/visible.js'
import {applyEdits, chain} from '../edits.js'
import {decode} from './decode.js'
import type {readMarkdown} from './markdown.js'
import {isMarkdown} from './markdown-evidence.js'
import type {Reader} from '../reader.js'
import {signEdits} from '../signs.js'
import {pagesBehindFeet} from './glued-feet.js'
import {arePages, hasEndlessLines, lostLineStarts} from './unglue.js'
import {plainToken, type Layout, type Line, type Origin} from '../layout.js'

/** Plain text from any extractor. */
export const readText: Reader['read'] = async (bytes, file, _, meter) => {
  const value = decode(bytes, file)
  if (value === undefined) {
    report(file, 'unknown-format', 'The file holds binary data of an unknown format')
    return undefined
  }
  const plain = plainText(value, meter)
  // Few texts are Markdown, and its grammar takes longer to load than a text to read.
  const markdown = isMarkdown(plain.text)
    ? (await import('./markdown.js')).readMarkdown(plain.text)
    : undefined
  return toLayout(plain, markdown, file, meter)
}

/** A text without what is not one of its letters. */
export interface PlainText {
  text: string
  origin: Origin | undefined
}

/** @throws {LimitExceeded} if the meter says that the text is too large */
export function plainText(value: string, meter: Meter): PlainText {
  meter.check('characters', value.length)
  // The control character among the line ends has a twin that is not one.
  return withoutSigns(withoutControls(value.replaceAll('\u0085', '\u2028')))
}

/**
 * Split a text into lines, without the signs of Markdown; reports `empty-input` if there are none.
 *
 * @param markdown what its signs say, if it has any
 * @throws {LimitExceeded} if the meter says that the text is too large
 */
export function toLayout(
  plain: PlainText,
  markdown: ReturnType<typeof readMarkdown> | undefined,
  file: VFile,
  meter: Meter
): Layout | undefined {
  const text = markdown?.text ?? plain.text
  const split = splitLines(text, meter)
  const lines = markdown?.decorate(split) ?? split
  if (lines.length === 0) {
    report(file, 'empty-input', 'The input has no text')
    return undefined
  }
  reportLostSpaces(text, file)
  const isPaged = text.includes('\f') || markdown?.isPaged || lines.at(-1)!.page > 1
  return {
    type: 'layout',
    format: 'text',
    text,
    lines,
    pages: isPaged ? lines.at(-1)!.page : null,
    typography: false,
    ...originOf(plain.origin, markdown?.origin)
  }
}

/** Write ligatures as letters, and take out invisible marks within words (`Vraag\u200b 1`). */
function withoutSigns(value: string): PlainText {
  const edits = signEdits(value)
  return edits.length === 0 ? {text: value, origin: undefined} : applyEdits(value, edits)
}

function originOf(first: Origin | undefined, second: Origin | undefined): Pick<Layout, 'origin'> {
  if (first && second) return {origin: chain(first, second)}
  const origin = first ?? second
  return origin ? {origin} : {}
}

// A form feed ends a page; the other terminators occur in Word exports.
const terminator = /\r\n|[\n\r\f\v\u2028\u2029]/

function splitLines(value: string, meter: Meter): Line[] {
  const lines: Line[] = []
  const printed = value.split(terminator)
  const endless = hasEndlessLines(printed)
  const glued = pagesBehindFeet(value, !endless)
  const areLinesPages = endless && !value.includes('\f') && arePages(printed)
  const place = {number: 1, page: 1, gap: 0}
  const add = (raw: string, start: number, before: number): void => {
    const line = toLine(raw, start, before, place)
    if (!line) return
    meter.add('lines', 1)
    lines.push(line)
    place.gap = 0
  }
  let start = 0
  for (const raw of printed) {
    const end = start + raw.length
    const isGlued = glued[0] !== undefined && glued[0] < end
    const cuts = isGlued ? [glued.shift()! - start] : endless ? lostLineStarts(raw) : none
    if (cuts.length === 0) add(raw, start, 0)
    else
      for (const [i, cut] of [0, ...cuts].entries()) add(raw.slice(cut, cuts[i]), start + cut, cut)
    if (raw.trim() === '') place.gap++
    const sign = value.startsWith('\r\n', end) ? '\r\n' : value.charAt(end)
    if (sign === '\f' || (areLinesPages && sign.endsWith('\n'))) place.page++
    // Only what editors count as a line end counts as one, so that places can be looked up.
    if (sign === '\n' || sign === '\r' || sign === '\r\n') place.number++
    start = end + sign.length
  }
  return lines
}

const none: readonly number[] = []

/**
 * A line, unless it is blank; `start` is its offset, `before` how much of the raw line comes before it. One
 * literal, since one that spreads another takes ten times as long to make.
 */
function toLine(
  raw: string,
  start: number,
  before: number,
  {number, page, gap}: Pick<Line, 'number' | 'page' | 'gap'>
): Line | undefined {
  const text = raw.trim()
  if (text === '') return undefined
  const indent = raw.length - raw.trimStart().length
  const [offset, column] = [start + indent, before + indent + 1]
  return {text, offset, column, indent, tokens: [plainToken(text)], number, page, gap}
}

/** One sentence ends and the next begins without a space between: a line end was lost there. */
const lostSpace = /[.?!](?<=\p{Ll}.)(?=\p{Lu}\p{Ll})/gu

function reportLostSpaces(value: string, file: VFile): void {
  const found = value.match(lostSpace)?.length ?? 0
  if (found > 2)
    report(
      file,
      'lost-spaces',
      `Sentences run together without a space (${found} times): spaces were lost at line ends`
    )
}
