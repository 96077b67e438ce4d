import type {Line} from '../../ingest/layout.js'
import {isHeaderStart} from '../../words/header-openings.js'
import {groupByPage} from '../lines/pages.js'
import {isHeading} from '../sections/headings.js'
import {setsMarkersApart} from '../markers/spaced.js'
import {once} from '../once.js'
import {looseNotes} from './loose.js'
import type {PrintedNote} from './note.js'
import {bestRun, Marked, PageNumbers} from './starts.js'

/**
 * Find the footnotes of a text without typography, page by page.
 *
 * Notes are numbered through the document, or from 1 on each page, and are at the foot of the page,
 * after its last block. Their numbers open their lines or are on lines of their own.
 *
 * @param goesOn whether other papers come before, whose notes are counted together with these
 */
export function pagedNotes(lines: Line[], goesOn = false): PrintedNote[] {
  const notes: PrintedNote[] = []
  let before: PageNumbers | undefined
  const isApart = once(() => setsMarkersApart(lines))
  for (const page of groupByPage(lines)) {
    const own = new PageNumbers(page, isApart)
    const marked = new Marked(own, before)
    const next = (notes.at(-1)?.number ?? 0) + 1
    const found = notesOfPage(page, next, marked)
    if (found.length > 0) notes.push(...found)
    else notes.push(...otherwise(page, next, own, marked, goesOn))
    before = own
  }
  return notes
}

/** Notes that count from one again, go on from another paper, or lack the number that comes next. */
function otherwise(
  page: Line[],
  next: number,
  own: PageNumbers,
  marked: Marked,
  goesOn: boolean
): PrintedNote[] {
  const anew = next > 1 ? notesOfPage(page, 1, new Marked(own)) : []
  if (anew.length > 0) return anew
  const further = next === 1 && goesOn ? firstOf(page, marked) : []
  return further.length > 0 ? further : notesOfPage(page, next, marked, true)
}

/** The notes of earlier papers may have taken this many numbers. */
const mostBefore = 30

function firstOf(page: Line[], marked: Marked): PrintedNote[] {
  for (let number = 2; number <= mostBefore; number++) {
    const found = notesOfPage(page, number, marked)
    if (found.length > 0) return found
  }
  return []
}

function notesOfPage(page: Line[], next: number, marked: Marked, mayLack = false): PrintedNote[] {
  const from = page.findLastIndex(line => isHeading(line) || isHeaderStart(line)) + 1
  const run = bestRun(page, from, next, marked, mayLack)
  const loose = looseNotes(page, from, next, marked)
  if (loose.length > run.length) return loose
  return run.map((start, i) => {
    const closes = page.findIndex(({opens}, at) => at > start.index && opens?.type === 'other')
    const end = Math.min(run[i + 1]?.index ?? page.length, closes < 0 ? page.length : closes)
    return {...start, lines: page.slice(start.index, end)}
  })
}
