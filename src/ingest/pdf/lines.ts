import {untilEnd, type Box, type Line, type Rect, type Token, type Editable} from '../layout.js'
import {rectOf} from './rect.js'
import type {TextRun} from './run.js'
import {cellOf, tagOf} from './tags.js'

/** A printed line before its place in the document's text is known. */
export type PrintedLine = Pick<
  Line,
  'text' | 'tokens' | 'tag' | 'mark' | 'row' | 'placed' | 'furniture'
> & {
  box: Box
  rect: Rect
  size: number
  /** OCR read it, and its tokens say which words are not sure. */
  isRead?: boolean
}

/** White space wider than this many type sizes separates columns or cells, not words. */
const columnGap = 2.5
/** White space wider than this share of the type size is a space. */
const wordGap = 0.15
/** White space wider than this sets what follows apart, as in signatures side by side. */
const apartGap = 1.2

/**
 * Join a page's runs into lines: what is on one baseline, one after the other, in one element.
 *
 * Stream order is kept: in every printer's PDF seen it is the reading order, and it keeps the cells of
 * a table row whole if a cell has several lines.
 */
export function toLines(runs: TextRun[]): PrintedLine[] {
  const groups: TextRun[][] = []
  for (const run of runs) {
    const group = groups.at(-1)
    if (group && continues(group, run)) group.push(run)
    else groups.push([run])
  }
  return groups.map(toLine).filter(line => line.text !== '')
}

function continues(group: TextRun[], run: TextRun): boolean {
  const last = group.at(-1)!
  const size = Math.max(last.size, run.size)
  const gap = run.x - (last.x + last.width)
  // Markers are raised by two fifths of the type size; the next line is a whole size lower.
  if (Math.abs(run.y - last.y) > 0.6 * size || gap > columnGap * size) return false
  // The chamber's big digit is on the baseline of its name, but not part of it.
  if (size > 2.2 * Math.min(last.size, run.size)) return false
  if (gap < -1.2 * size && !isAccent(run.text)) return false
  return cellOf(last.elements) === cellOf(run.elements)
}

const isBlank = (sign: string | undefined): boolean => sign !== undefined && /\s/.test(sign)

const isAccent = (text: string): boolean => /^\s*[´¨`ˆ˜¸ˇ˚˝]/.test(text)

function toLine(runs: TextRun[]): PrintedLine {
  const main = largest(runs)
  const shown = runs.filter(isShown)
  const tokens: Token[] = []
  let text = ''
  let end = -Infinity
  for (const run of runs) {
    const white = end === -Infinity ? 0 : run.x - end
    if (white > wordGap * run.size && !isBlank(text.at(-1)) && !isBlank(run.text[0])) text += ' '
    if (text === '') run.text = run.text.trimStart()
    if (run.text === '') continue
    const isApart = white > apartGap * run.size && isShown(run)
    const token = toToken(run, main, text.length)
    if (isApart) token.apartAt = run.x
    tokens.push(token)
    text += run.text
    if (end === -Infinity || isShown(run)) end = run.x + run.visibleWidth
  }
  const trimmed = text.trimEnd()
  const first = shown[0] ?? runs[0]!
  const last = shown.at(-1) ?? first
  const box: Editable<Box> = {
    x: first.x,
    y: main.y,
    // Trailing blanks are common and must not make a line look full.
    width: last.x + last.visibleWidth - first.x,
    wordWidth: firstWordWidth(runs, first)
  }
  if (main.font.space !== undefined) box.space = main.font.space * main.size
  const line = {
    text: trimmed,
    tokens: untilEnd(tokens, trimmed.length),
    box,
    rect: rectOf(shown.length > 0 ? shown : runs),
    // White space may be set in any size, but it may also be the only thing on the baseline.
    size: largest(shown.length > 0 ? shown : runs).size
  }
  return Object.assign(line, tagOf(main.elements))
}

/** Whether a run has more than white space. */
const isShown = ({text}: TextRun): boolean => text.trim() !== ''

/** A word may consist of several runs. */
function firstWordWidth(runs: TextRun[], first: TextRun): number {
  let end = first.x + first.wordWidth
  for (const run of runs.slice(runs.indexOf(first))) {
    if (run !== first && run.x - end > wordGap * run.size) break
    end = run.x + run.wordWidth
    if (/\s/.test(run === first ? run.text.trimStart() : run.text)) break
  }
  return end - first.x
}

const largest = (runs: TextRun[]): TextRun => runs.reduce((a, b) => (b.size > a.size ? b : a))

function toToken(run: TextRun, main: TextRun, start: number): Editable<Token> {
  const {text, size, bold, italic, link, y} = run
  const raised = size < 0.9 * main.size && y > main.y + 0.15 * main.size
  const token: Editable<Token> = {start, end: start + text.length, size, bold, italic, raised}
  if (link !== undefined) token.link = link
  return token
}
