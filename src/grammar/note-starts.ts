import type {Line} from '../ingest/layout.js'

/** Place where a note may begin: a line that starts with the number that comes next. */
export interface NoteStart {
  index: number
  number: number
  /** Where the number, and the space after it, ends in the line. */
  numberEnd: number
}

/**
 * Find the longest run of lines that begin with the numbers that come next, `1NOS, 11 oktober` or
 * `1 https://...`. A marker at the begin of a line looks the same (`4 Daarin heb ik opgemerkt`),
 * but stands before its note: of equal runs the last one counts.
 *
 * @param from where the last block of the page begins
 * @param before lines of the page before, where markers may stand
 */
export function bestRun(page: Line[], from: number, next: number, before: Line[]): NoteStart[] {
  let best: NoteStart[] = []
  for (let index = page.length - 1; index >= from; index--) {
    const first = startAt(page[index]!, index, next)
    if (!first) continue
    const context = [...before, ...page.slice(0, index)]
    if (!mayBeMarked(context, next)) continue
    const run = extend(page, first, context)
    if (run.length > best.length) best = run
  }
  return best
}

/** Notes whose markers are not to be seen count only where a marked one follows. */
function extend(page: Line[], first: NoteStart, context: Line[]): NoteStart[] {
  const run = [first]
  let sure = 1
  for (let index = first.index + 1; index < page.length; index++) {
    const start = startAt(page[index]!, index, first.number + run.length)
    if (!start) continue
    run.push(start)
    if (mayBeMarked(context, start.number)) sure = run.length
  }
  return run.slice(0, sure)
}

const month = 'jan|feb|maart|april|mei|juni|juli|aug|sep|okt|nov|dec'
const noNote = new RegExp(`^\\s*(?:[%.,;:?!)»’-]|(?:${month})[a-z]*\\b|$)`)
const address = /^\s+(?:https?:|www\.|[\w-]+\.(?:nl|com|eu|org))/

/**
 * A line that begins with a number as notes do. `22023 Annual report` is note 2; `2 oktober`,
 * `20 %`, `2.5`, `2-jarige` and `2 de` are none.
 */
export function startAt({text}: Line, index: number, number: number): NoteStart | undefined {
  const digits = String(number)
  if (!text.startsWith(digits)) return undefined
  const rest = text.slice(digits.length)
  if (/^\d/.test(rest) && !/^(?:(?:19|20)\d\d|\d{1,2}\s\p{Ll})(?!\d)/u.test(rest)) return undefined
  if (noNote.test(rest) || (/^\s+\p{Ll}/u.test(rest) && !address.test(rest))) return undefined
  const space = /^\s*/.exec(rest)![0].length
  return {index, number, numberEnd: digits.length + space}
}

/** Whether a number stands somewhere as a marker would: glued, in a row of markers, or by itself. */
export function mayBeMarked(lines: Line[], number: number): boolean {
  const glue = String.raw`^|[\p{L}»”’")\]?!;:…]|[^\d][.,]|\p{L}\d|\b(?:19|20)\d\d[.,]?|\d(?:\s*,\s*|\s+en\s+|\s+)`
  const marker = new RegExp(String.raw`(?:${glue})${number}(?![\d%]|[.,]\d|-)`, 'u')
  return lines.some(line => marker.test(line.text))
}
