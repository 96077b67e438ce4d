import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {furnitureLine} from '../../words/furniture.js'
import {hasLabel, isLabel, isStructure, roughKey, skeleton} from './likeness.js'
import {once} from '../once.js'
import {noteOnPage} from '../../words/marker-signs.js'

/** Lines this long are text, unless they are labels with their values. */
const longest = 60
/** At most this many lines at the top or the foot of a page may recur there. */
const edge = 4
/** The letterhead of a page has no more lines than this. */
const longestHead = 16

/**
 * Tell, in a text with page ends, which lines belong to the pages. Extractors that follow the reading
 * order put the column at the margin between two paragraphs, as a block with white space around it.
 *
 * A block is furniture if each of its lines recurs on another page, and it either has a label of a
 * letterhead or is also on the first page, where the letterhead is; so is a line that recurs at the top
 * or the foot of pages. Short answers recur too (`Ja.`), so what ends a sentence is not furniture, and
 * neither is a heading.
 */
export function furnitureOfBlocks(pages: Line[][]): Set<Line> {
  // Only what is on two pages can recur.
  if (pages.length < 2) return new Set()
  const keys = keysOf(pages)
  const keyOf: KeyOf = line => keys.get(line)!
  const counts = pagesOf(pages.map(page => page.map(keyOf)))
  const isAgain = (line: Line): boolean => counts.get(keyOf(line))! > 1
  const isOnFirst = blockFinder(pages[0]!.map(keyOf))
  const edges = [pages, pages.map(page => page.toReversed())].map(ordered => edgeOf(ordered, keyOf))
  const found = new Set<Line>()
  for (const [i, page] of pages.entries()) {
    const blocks = toBlocks(page).map(block => ({
      block,
      comesAgain: block.every(isAgain) && !block.some((line, at) => isText(line, block[at - 1])),
      hasLabel: block.some(({text}) => isLabel(text))
    }))
    for (const [at, {block, comesAgain, hasLabel}] of blocks.entries()) {
      if (!comesAgain) continue
      const isOfLetterhead = i > 0 && block.some(hasLetters) && isOnFirst(block.map(keyOf))
      const next = blocks[at + 1]
      const isAboveLabel = i > 0 && next?.comesAgain && next.hasLabel && block.some(hasLetters)
      if (isOfLetterhead || hasLabel || isAboveLabel) for (const line of block) found.add(line)
    }
    for (const linesAt of edges) for (const line of linesAt(i)) found.add(line)
  }
  for (const line of pageNumbers(pages)) found.add(line)
  return found
}

/**
 * The skeletons of the lines that may recur, by their letters alone; each other line has a key of its own.
 */
function keysOf(pages: Line[][]): Map<Line, string> {
  const lines = gather(pages, page => page)
  const rough = lines.map(({text}) => roughKey(text))
  const counts = new Map<number, number>()
  for (const key of rough) counts.set(key, (counts.get(key) ?? 0) + 1)
  const keys = new Map<Line, string>()
  for (const [i, line] of lines.entries())
    keys.set(line, counts.get(rough[i]!)! > 1 ? skeleton(line.text) : `\0${i}`)
  return keys
}

/** Fewest pages whose last lines count them. */
const countedPages = 2

/** The bare numbers at the feet of pages, if all of them count the pages. */
function pageNumbers(pages: Line[][]): Line[] {
  const feet = gather(pages, page => {
    const [above, last] = page.slice(-2)
    const isAlone = last && /^\d{1,3}$/.test(last.text) && furnitureLine(above!.text) !== 'pageFoot'
    return isAlone ? [last] : []
  })
  const [first] = feet
  if (!first || feet.length < countedPages || 2 * feet.length < pages.length) return []
  const before = Number(first.text) - first.page
  return feet.every(({text, page}) => Number(text) - page === before) ? feet : []
}

/** What a line has in common with those like it. */
type KeyOf = (line: Line) => string

const hasLetters = ({text}: Line): boolean => /\p{L}/u.test(text)

/** The rest of a web address, which notes repeat as well; no word such as `Directoraat-Generaal`. */
const addressRest = /^(?=\S*[-/.=_])(?!\p{Lu}\p{Ll}+-\p{Lu}?\p{Ll}+$)\S{12,}$/u

/**
 * Notes, too, may differ only in their numbers: `4Kamerstuk 36 410 A, nr. 53`, `5Kamerstuk 36 410 A,
 * nr. 57`. What is below a label (`Ons kenmerk`) is its value, though it may look like an address.
 */
const isText = (line: Line, above?: Line): boolean =>
  isStructure(line) ||
  noteOnPage.test(line.text) ||
  (addressRest.test(line.text) && !(above && isLabel(above.text))) ||
  (line.text.length > longest && !hasLabel(line.text)) ||
  /[.?!;:]$/.test(line.text)

/**
 * A function that tells the lines at one edge of a page that are in the same place on another page. A
 * letterhead may be longer: it goes on as long as the same line follows on the other page.
 *
 * @param pages their lines from that edge on
 */
function edgeOf(pages: Line[][], keyOf: KeyOf): (page: number) => Line[] {
  const keysAt = (page: Line[], most: number): string[] => page.slice(0, most).map(keyOf)
  const known = pagesOf(pages.map(page => keysAt(page, edge)))
  // Few pages have so many lines that recur.
  const follows = once(() => pagesOf(pages.map(page => toPairs(keysAt(page, longestHead)))))
  return i => {
    const page = pages[i]!.slice(0, longestHead)
    const pairs = once(() => toPairs(page.map(keyOf)))
    return runOf(page, (line, at) =>
      at < edge ? known.get(keyOf(line))! > 1 : follows().get(pairs()[at - 1]!)! > 1
    )
  }
}

/** On how many pages each key is. */
function pagesOf(pages: string[][]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const keys of pages)
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** Looks for lines that follow one another on a page, by their keys; what was found of some is kept. */
function blockFinder(page: string[]): (block: string[]) => boolean {
  const keys = new Set(page)
  const whole = `\n${page.join('\n')}\n`
  const found = new Map<string, boolean>()
  return block => {
    if (!block.every(key => keys.has(key))) return false
    if (block.length === 1) return true
    const text = `\n${block.join('\n')}\n`
    if (!found.has(text)) found.set(text, whole.includes(text))
    return found.get(text)!
  }
}

const toPairs = (keys: string[]): string[] => keys.slice(1).map((key, i) => `${keys[i]}\n${key}`)

function runOf(lines: Line[], isAgain: (line: Line, at: number) => boolean): Line[] {
  // Bare numbers are cells as often as they are page numbers.
  const end = lines.findIndex(
    (line, at) => !isAgain(line, at) || isText(line, lines[at - 1]) || !hasLetters(line)
  )
  return end < 0 ? lines : lines.slice(0, end)
}

/**
 * Tell which lines belong to the pages of a letter in a text without page ends: those around a label of
 * its letterhead that all recur around another such label.
 */
export function furnitureOfRuns(lines: Line[]): Set<Line> {
  if (!lines.some(({text}) => isLabel(text))) return new Set()
  const keys = lines.map(({text}) => skeleton(text))
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const isAgain = (at: number): boolean =>
    counts.get(keys[at]!)! > 1 && !isText(lines[at]!, lines[at - 1])
  const found = new Set<Line>()
  for (let i = 0; i < lines.length; i++) {
    if (!isAgain(i)) continue
    const start = i
    while (i < lines.length && isAgain(i)) i++
    const run = lines.slice(start, i)
    if (run.some(({text}) => isLabel(text))) for (const line of run) found.add(line)
  }
  return found
}

/** Lines without white space between them. */
function toBlocks(page: Line[]): Line[][] {
  const blocks: Line[][] = []
  for (const line of page) {
    if (line.gap === 0 && blocks.length > 0) blocks.at(-1)!.push(line)
    else blocks.push([line])
  }
  return blocks
}
