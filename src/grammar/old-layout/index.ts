import type {Line} from '../../ingest/layout.js'
import {mayBeSent, sentHeader} from '../../words/header-openings.js'
import {OldLayoutWalker} from './walker.js'
import {isAskedFirst, markParts} from './marked.js'
import {fullHeading} from '../../words/block-words.js'

/**
 * Documents until about 2009 print all questions first, under bare numbers, then their notes, a
 * line `Antwoord`, the answer header, and the answers under bare numbers:
 *
 * ```
 * Vragen van het lid X (Y) over Z. (Ingezonden 14 juni 1994)
 * 1 Kent u ...? 2 Zijn er ...?
 * 1 NRC van 9 juni jl.
 * Antwoord
 * Antwoord van minister A (B). (Ontvangen 6 juli 1994) 1 en 2 Ja.
 * ```
 *
 * Here such lines are cut where a part begins, and each piece is marked as what it is; from there on
 * the grammar is the same as for all others. Numbers may be glued to their text (`3Wat`, `3en4 Op`) and
 * follow one another on a line, as OCR leaves them (seen on pages of 1974-1994).
 *
 * @param isPiece whether the lines are one of several documents, which only old volumes print
 */
export function cutOldLayout(lines: Line[], isPiece: boolean): Line[] {
  if (lines.some(line => line.opens)) return markParts(lines)
  if (lines.some(line => line.tag) && hasFullHeadings(lines) && isAskedFirst(lines))
    return markParts(lines)
  return isPiece || isOldLayout(lines) ? new OldLayoutWalker().walk(lines) : lines
}

/** Capitals in `(Ingezonden ...)` and `(Ontvangen ...)`, and no `Vraag 1`. */
const isOldLayout = (lines: Line[]): boolean =>
  lines.some(({text}) => mayBeSent(text) && sentHeader.test(text)) && !hasFullHeadings(lines)

const hasFullHeadings = (lines: Line[]): boolean => lines.some(({text}) => fullHeading.test(text))
