import type {Line} from '../../ingest/layout.js'
import {isLabel, isStructure, skeleton} from './likeness.js'

/** Lines this long are text. */
const longest = 60
/** So many lines at the top or the foot of a page may come again there. */
const edge = 4

/**
 * Tell, in a text with page ends, which lines belong to the pages. Extractors that follow the reading
 * order put the column at the margin between two paragraphs, as a block with white space around it.
 *
 * A block is furniture if each of its lines comes again on another page, and it either holds a label
 * of a letterhead or stands on the first page as well, where the letterhead is; so is a line that
 * comes again at the top or the foot of pages. Short answers come again too (`Ja.`): what ends a
 * sentence is none, and neither is a heading.
 */
export function furnitureOfBlocks(pages: Line[][]): Set<Line> {
  const keys = new Map(pages.flat().map(line => [line, skeleton(line.text)]))
  const keyOf: KeyOf = line => keys.get(line)!
  const lines = pages.map(page => new Set(page.map(keyOf)))
  const first = `\n${(pages[0] ?? []).map(keyOf).join('\n')}\n`
  const found = new Set<Line>()
  for (const [i, page] of pages.entries()) {
    const isAgain = (line: Line): boolean =>
      lines.some((other, k) => k !== i && other.has(keyOf(line)))
    for (const block of toBlocks(page)) {
      if (!block.every(isAgain) || block.some(isText)) continue
      const isOfLetterhead =
        i > 0 && block.some(hasLetters) && first.includes(`\n${block.map(keyOf).join('\n')}\n`)
      if (isOfLetterhead || block.some(({text}) => isLabel(text)))
        for (const line of block) found.add(line)
    }
    for (const line of atEdges(pages, i, keyOf)) found.add(line)
  }
  return found
}

/** What a line has in common with those like it. */
type KeyOf = (line: Line) => string

const hasLetters = ({text}: Line): boolean => /\p{L}/u.test(text)

/** Notes differ in their numbers alone, too: `4Kamerstuk 36 410 A, nr. 53`, `5Kamerstuk 36 410 A, nr. 57`. */
const note = /^[[(]?\d{1,3}[)\].]?\s?(?!P ?agina)(?:\p{Lu}|https?:|www\.)/u

/** The rest of a web address, which notes repeat as well. */
const addressRest = /^(?=\S*[-/.=_])\S{12,}$/

const isText = (line: Line): boolean =>
  isStructure(line) ||
  note.test(line.text) ||
  addressRest.test(line.text) ||
  line.text.length > longest ||
  /[.?!;:]$/.test(line.text)

/** The lines at the top and at the foot of a page that stand there on another page as well. */
function atEdges(pages: Line[][], i: number, keyOf: KeyOf): Line[] {
  const others = pages.filter((_, k) => k !== i)
  const heads = new Set(others.flatMap(page => page.slice(0, edge).map(keyOf)))
  const feet = new Set(others.flatMap(page => page.slice(-edge).map(keyOf)))
  const again = (known: Set<string>) => (line: Line) => known.has(keyOf(line))
  const head = runOf(pages[i]!.slice(0, edge), again(heads))
  return [...head, ...runOf(pages[i]!.slice(-edge).reverse(), again(feet))]
}

function runOf(lines: Line[], isAgain: (line: Line) => boolean): Line[] {
  // Numbers alone are cells as often as they are numbers of pages.
  const end = lines.findIndex(line => !isAgain(line) || isText(line) || !hasLetters(line))
  return end < 0 ? lines : lines.slice(0, end)
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
