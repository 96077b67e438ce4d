import {parse, postprocess, preprocess} from 'micromark'
import {gfmFootnote} from 'micromark-extension-gfm-footnote'
import {gfmTable} from 'micromark-extension-gfm-table'

/** A piece of Markdown syntax: its name as micromark has it, and its place in the text. */
export interface MarkdownSign {
  type: string
  start: number
  end: number
}

const options = {
  extensions: [
    gfmTable(),
    gfmFootnote(),
    {disable: {null: ['codeIndented', 'definition', 'htmlFlow']}}
  ]
}

/**
 * The syntax of a Markdown text, in the order in which it begins. Parsers of CommonMark need more than
 * twice the time for twice the text, so the text is parsed in pieces that end at blank lines; a piece
 * is given what it needs from the others: the head of its table, and which notes exist.
 */
export function* signsOf(text: string): Generator<MarkdownSign> {
  const defined = new Set(Array.from(text.matchAll(definition), ([, label]) => label!))
  for (const piece of pieces(text)) yield* signsIn(text, piece, defined)
}

const definition = /^\[\^([^\]\s]{1,40})\]:/gm
const call = /\[\^([^\]\s]{1,40})\]/g

interface TablePiece {
  start: number
  end: number
  /** Head of the table that continues here. */
  head: string
}

function* signsIn(
  text: string,
  {start, end, head}: TablePiece,
  defined: Set<string>
): Generator<MarkdownSign> {
  const own = text.slice(start, end)
  const called = new Set(Array.from(own.matchAll(call), ([, label]) => label!))
  const notes = [...called].filter(label => defined.has(label)).map(label => `[^${label}]: x`)
  const source = `${head}${own}\n\n${notes.join('\n')}`
  const shift = start - head.length
  const chunks = preprocess()(source, undefined, true)
  for (const [kind, token] of postprocess(parse(options).document().write(chunks))) {
    const from = token.start.offset + shift
    if (kind === 'enter' && from >= start && from < end)
      yield {type: token.type, start: from, end: Math.min(end, token.end.offset + shift)}
  }
}

/**
 * A piece ends at the first blank line after this many characters, or at the first line end after that
 * many.
 */
const enough = 1500
const most = 4000

/** No tool that writes Markdown writes a longer line; its signs are left as they are. */
const longestLine = 10_000

function* pieces(text: string): Generator<TablePiece> {
  let start = 0
  let head = ''
  for (let at = 0; at < text.length;) {
    const found = text.indexOf('\n', at)
    const end = found < 0 ? text.length : found + 1
    const isLong = end - at > longestLine
    if (isLong && at > start) yield {start, end: at, head}
    if (isLong) start = end
    else if (end === text.length || mayCut(text, start, at, end)) {
      yield {start, end, head}
      head = tableHead(text, start, end, head)
      start = end
    }
    at = end
  }
}

/**
 * Whether a piece may end after a line: a blank one that no indented line follows, or any if the piece
 * is long.
 */
function mayCut(text: string, start: number, at: number, end: number): boolean {
  if (end - start > most) return true
  return end - start > enough && text.slice(at, end).trim() === '' && /\S/.test(text[end] ?? '')
}

const delimiter = /^(\|[^\n]*\n\|(?:\s*:?-+:?\s*\|)+\s*)$/m

/** The head of a table that is cut off at the end of a piece. */
function tableHead(text: string, start: number, end: number, head: string): string {
  if (text[end] !== '|') return ''
  const own = text.slice(start, end)
  const table = own.slice(own.lastIndexOf('\n\n') + 1)
  return delimiter.test(table) ? `${delimiter.exec(table)![1]!.trim()}\n` : head
}
