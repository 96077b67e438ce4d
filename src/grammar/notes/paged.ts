import type {Line} from '../../ingest/layout.js'
import {isHeaderStart} from '../../words/header-openings.js'
import {groupByPage} from '../lines/pages.js'
import {isHeading} from '../sections/headings.js'
import {setsMarkersApart} from '../markers/spaced.js'
import {once} from '../once.js'
import {looseNotes} from './loose.js'
import type {PrintedNote} from './note.js'
import {bestRun, Marked, PageNumbers, type NoteStart} from './starts.js'

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
    const foot: PageFoot = {page, from: footOf(page), marked: new Marked(own, before)}
    const next = (notes.at(-1)?.number ?? 0) + 1
    const found = notesOf(foot, next)
    if (found.length > 0) notes.push(...found)
    else notes.push(...otherwise(foot, next, own, goesOn))
    before = own
  }
  return notes
}

/** A page, and where the notes at its foot may begin. */
interface PageFoot {
  page: Line[]
  from: number
  marked: Marked
}

const footOf = (page: Line[]): number =>
  page.findLastIndex(line => isHeading(line) || isHeaderStart(line)) + 1

/** Notes that count from one again, go on from another paper, or lack the number that comes next. */
function otherwise(foot: PageFoot, next: number, own: PageNumbers, goesOn: boolean): PrintedNote[] {
  const anew = next > 1 ? notesOf({...foot, marked: new Marked(own)}, 1) : []
  if (anew.length > 0) return anew
  const further = next === 1 && goesOn ? firstOf(foot) : []
  if (further.length > 0) return further
  return toNotes(foot, bestRun(foot.page, foot.from, next, foot.marked, true))
}

/** The notes of earlier papers may have taken this many numbers. */
const mostBefore = 30

function firstOf(foot: PageFoot): PrintedNote[] {
  for (let number = 2; number <= mostBefore; number++) {
    const found = notesOf(foot, number)
    if (found.length > 0) return found
  }
  return []
}

function notesOf(foot: PageFoot, next: number): PrintedNote[] {
  const {page, from, marked} = foot
  const run = bestRun(page, from, next, marked)
  const loose = looseNotes(page, from, next, marked)
  return loose.length > run.length ? loose : toNotes(foot, run)
}

/** Each note has the lines up to the next, or to text of another kind. */
const toNotes = ({page}: PageFoot, run: readonly NoteStart[]): PrintedNote[] =>
  run.map((start, i) => {
    const closes = page.findIndex(({opens}, at) => at > start.index && opens?.type === 'other')
    const end = Math.min(run[i + 1]?.index ?? page.length, closes < 0 ? page.length : closes)
    return {...start, lines: page.slice(start.index, end)}
  })
