import type {LayoutFile} from '../schema/layout-file.js'
import type {FootnoteReference, ParagraphBlock} from '../schema/record.js'
import {align} from './align.js'
import {linesWithin} from './places.js'

/** The white space that is printed before and after a marker, as far as its text needs it. */
export function printedGap(
  {text, source}: ParagraphBlock,
  layout: LayoutFile,
  {offset, number}: FootnoteReference
): [before: string, behind: string] {
  const characters = Array.from(text)
  const last = align(text, linesWithin(layout, source))
    .slice(0, offset)
    .findLast(spot => spot !== undefined)
  const rest = last && layout.lines[last.line]!.text.slice(last.column + 1)
  const [, before = ' ', behind = ''] =
    (rest !== undefined && new RegExp(`^(\\s*)${number}(?!\\d)(\\s*)`).exec(rest)) || []
  const isSpace = (index: number): boolean => /\s/.test(characters[index] ?? ' ')
  return [
    before && offset > 0 && !isSpace(offset - 1) ? ' ' : '',
    behind && offset < characters.length && !isSpace(offset) ? ' ' : ''
  ]
}
