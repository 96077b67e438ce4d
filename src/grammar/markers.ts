import type {Line, Token} from '../ingest/layout.js'
import type {PrintedNote} from './notes.js'

/** A number in the text that may be the marker of a note. */
interface Candidate {
  number: number
  line: Line
  start: number
  end: number
  /** Reading order. */
  order: number
  /** How much it looks like a marker; 0 or less is no candidate. */
  score: number
}

/** Most candidates kept for one note; real documents have a handful. */
const most = 200

/**
 * Find the marker of every note in lines without typography, and make each a token of its own.
 *
 * A marker is glued to what it belongs to (`rapport?1`, `jl.2`, `NIS24`, `20231`), stands alone on
 * its line or at the begin of one (all seen), or follows another marker (`1, 2`). It stands on the
 * page of its note or, where a block runs over the page's end, on the one before. Of all numbers
 * that could be markers those are taken that together look most like it, in the order of the notes.
 */
export function markMarkers(lines: Line[], notes: PrintedNote[]): void {
  if (notes.length === 0) return
  const chosen = chooseMarkers(findCandidates(lines, notes), notes)
  for (const line of new Set(chosen.map(candidate => candidate.line)))
    line.tokens = toTokens(
      line,
      chosen.filter(candidate => candidate.line === line)
    )
}

function toTokens(line: Line, markers: Candidate[]): Token[] {
  const [plain] = line.tokens
  const tokens: Token[] = []
  let from = 0
  for (const {number, start, end} of markers.sort((a, b) => a.start - b.start)) {
    if (start > from) tokens.push({...plain!, start: from, end: start})
    tokens.push({...plain!, start, end, marker: number})
    from = end
  }
  if (from < line.text.length) tokens.push({...plain!, start: from, end: line.text.length})
  return tokens
}

function findCandidates(lines: Line[], notes: PrintedNote[]): Candidate[] {
  const pages = new Map(notes.map(note => [note.number, note.lines[0]!.page]))
  const typed = notes.some(note => /^\[|^\d+\)/.test(note.lines[0]!.text))
  // Notes gathered at the end stand on no page of their own.
  const gathered = typed || /^X\s?Noot$/.test(notes[0]!.lines[0]!.text)
  const candidates: Candidate[] = []
  const counts = new Map<number, number>()
  for (const [i, line] of lines.entries()) {
    if (!/\d/.test(line.text)) continue
    const inTable = isNumber(line) && (isNumber(lines[i - 1]) || isNumber(lines[i + 1]))
    for (const found of typed ? typedNumbers(line.text) : numbers(line.text)) {
      const notePage = pages.get(found.number)
      if (notePage === undefined && !(typed && found.explicit)) continue
      const distance = gathered || notePage === undefined ? 0 : notePage - line.page
      const count = counts.get(found.number) ?? 0
      const score = Math.min(found.score, inTable ? 1 : 8) - 3 * distance
      if (distance < 0 || distance > 1 || score <= 0 || count >= most) continue
      counts.set(found.number, count + 1)
      candidates.push({...found, line, order: line.offset + found.start, score})
    }
  }
  return candidates
}

/** A line that is nothing but a number; two in a row are cells of a table, not markers. */
const isNumber = (line: Line | undefined): boolean =>
  line !== undefined && /^\d{1,3}$/.test(line.text)

interface Found {
  number: number
  start: number
  end: number
  score: number
  explicit?: boolean
}

/** `1)` and `[1]`, typed by hand; not the end of `(artikel 3)`. */
function* typedNumbers(value: string): Generator<Found> {
  for (const match of value.matchAll(/\[(\d{1,3})\]|\((\d{1,2})\)|(?<![\d.,-])(\d{1,3})\)/g)) {
    const number = Number(match[1] ?? match[2] ?? match[3])
    const before = value.slice(0, match.index)
    const open = before.split('(').length - before.split(')').length
    if (match[3] && open > 0) continue
    const end = match.index + match[0].length
    yield {number, start: match.index, end, score: match[2] ? 2 : 8, explicit: true}
  }
}

const months =
  /^\s*(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b/i

/** Numbers of one to three digits that may be markers, with the last digits of glued ones. */
function* numbers(value: string): Generator<Found> {
  for (const match of value.matchAll(/\d+/g)) {
    const digits = match[0]
    const end = match.index + digits.length
    for (let length = Math.min(3, digits.length); length > 0; length--) {
      const start = end - length
      const number = Number(value.slice(start, end))
      const score = value[start] === '0' ? 0 : scoreOf(value, start, end, match.index)
      if (score > 0) yield {number, start, end, score}
    }
  }
}

function scoreOf(value: string, start: number, end: number, run: number): number {
  const before = value.slice(0, start)
  const after = value.slice(end)
  if (/^(?:[%°€/:=_-]|[.,:]\d|\p{L}(?!\s))/u.test(after) && before !== '') return 0
  if (start > run) return gluedScore(value.slice(0, run), value.slice(run, start))
  if (before.trim() === '') return scoreAtBegin(after)
  const last = before.at(-1)!
  if (followsNumber.test(before)) return opensRow(before) ? 5 : 0
  if (/\s/.test(last)) return 0
  // `m2` is a measure, unless nothing better is found.
  if (/(?:^|[\s\d(])[kcdm]?m$/.test(before)) return 1
  if (/\p{Ll}/u.test(last)) return /\b(?:https?|www)\S*$/.test(before) ? 0 : 6
  if (/\p{Lu}/u.test(last)) return 3
  // `2018.12` is a year, a full stop and a marker; `11.04` and `1.500` are numbers.
  if (/\b(?:19|20)\d\d[.,]$/.test(before) && !/[\d.,-](?:19|20)\d\d.$/.test(before)) return 4
  if (/[.,]/.test(last)) return /\d[.,]$/.test(before) ? 0 : 7
  return /[;:?!»”’"')\]…]/.test(last) ? (/\d:$/.test(before) ? 0 : 7) : 0
}

// `20231` is a year and a marker, `NIS24` a name with its own digit and a marker.
function gluedScore(before: string, digits: string): number {
  if (/^(?:19|20)\d\d$/.test(digits)) return /\d[.,-]$/.test(before) ? 0 : 3
  return digits.length === 1 && /\p{Lu}$/u.test(before) ? 2 : 0
}

function scoreAtBegin(after: string): number {
  if (/^(?:(?:\s*,\s*|\s+en\s+|\s+)\d{1,3})*\s*$/.test(after)) return 8
  if (/^[.,;:?!)»”]/.test(after)) return /^[.)]\s+\p{Lu}/u.test(after) ? 4 : 6
  if (months.test(after) || /^[%-]/.test(after)) return 0
  if (/^\s+\p{Lu}/u.test(after)) return 6
  return /^\s+[\p{Ll}«“(]/u.test(after) ? 4 : /^\p{L}/u.test(after) ? 2 : 0
}

const followsNumber = /\d(?:\s*,\s*|\s+en\s+|\s+)$/

// The number before is at the begin or glued, as a marker is, and no number of a paper or a question.
const opensRow = (before: string): boolean =>
  /(?:^|[^\d\s.,€(-]|[.»”’?!,])\d{1,3}(?:(?:\s*,\s*|\s+en\s+|\s+)\d{1,3})*(?:\s*,\s*|\s+en\s+|\s+)$/.test(
    before
  ) && !/\b(?:nrs?|art|artikel|vraag|vragen|lid)\.?\s\d[\d\s,]*(?:en\s+)?$/i.test(before)

/** Best sequence that ends in a candidate. */
interface Chain {
  order: number
  score: number
  candidate: Candidate
  previous: Chain | undefined
}

/**
 * Choose one marker for each note so that all together look most like markers and stand in the
 * order of their notes. Explicit markers (`[3]`) without a note are kept as well.
 */
function chooseMarkers(candidates: Candidate[], notes: PrintedNote[]): Candidate[] {
  const known = new Set(notes.map(note => note.number))
  const byNumber = new Map<number, Candidate[]>()
  for (const candidate of candidates)
    byNumber.set(candidate.number, [...(byNumber.get(candidate.number) ?? []), candidate])
  // Chains by the order of their last marker, each better than those before it.
  let frontier: Chain[] = []
  for (const number of [...known].sort((a, b) => a - b)) {
    const chains = (byNumber.get(number) ?? []).map(candidate => {
      const previous = frontier.findLast(chain => chain.order < candidate.order)
      return {
        order: candidate.order,
        score: candidate.score + (previous?.score ?? 0),
        candidate,
        previous
      }
    })
    frontier = best([...frontier, ...chains])
  }
  const chosen: Candidate[] = []
  for (let chain = frontier.at(-1); chain; chain = chain.previous) chosen.unshift(chain.candidate)
  return joinRows([...chosen, ...withoutNote(candidates, chosen, known)])
}

function best(chains: Chain[]): Chain[] {
  const result: Chain[] = []
  for (const chain of chains.sort((a, b) => a.order - b.order || b.score - a.score))
    if (chain.score > (result.at(-1)?.score ?? 0)) result.push(chain)
  return result
}

/** `(2)` after note 1 is a marker that has lost its note; other numbers must be explicit. */
function withoutNote(
  candidates: Candidate[],
  chosen: Candidate[],
  known: Set<number>
): Candidate[] {
  const last = chosen.at(-1)
  if (!last) return []
  let next = Math.max(...known) + 1
  const lost: Candidate[] = []
  for (const candidate of candidates)
    if (candidate.number === next && candidate.order > last.order) {
      lost.push(candidate)
      next++
    }
  return lost
}

/** In a row of markers, `1, 2 en 3`, the sign between two goes with the first. */
function joinRows(chosen: Candidate[]): Candidate[] {
  return chosen.map((candidate, i) => {
    const next = chosen[i + 1]
    if (next?.line !== candidate.line) return candidate
    const between = candidate.line.text.slice(candidate.end, next.start)
    return /^(?:\s*,\s*|\s+en\s+|\s+)$/.test(between) ? {...candidate, end: next.start} : candidate
  })
}
