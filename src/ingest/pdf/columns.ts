import {endOf, toBaselines, type Baseline} from './baselines.js'
import type {TextRun} from './run.js'

/** Left edges of two columns, in points. */
interface Columns {
  left: number
  right: number
}

/** Fewest lines, and mean letters per line, of a column of prose; a table has fewer of one or the other. */
const fewestLines = 8
const fewestLetters = 20

/**
 * Put the second column of a page below the first, as volumes until about 2009 were printed: the result
 * looks like one long column, so measuring it needs no notion of columns.
 *
 * A line across both columns ends a pair of them. Pages of one column, and tagged pages, which say
 * their order themselves, come back as they are.
 */
export function inOneColumn(runs: TextRun[]): TextRun[] {
  if (runs.some(run => run.elements.length > 0)) return runs
  const rows = toBaselines(runs)
  const columns = findColumns(rows)
  return columns ? new Stack(columns).run(rows, runs) : runs
}

/** The second column begins where most lines go on after white space, with prose on both sides. */
function findColumns(rows: Baseline[]): Columns | undefined {
  const right = commonest(rows.flatMap(row => startsAfterSpace(row)))
  if (right === undefined) return undefined
  const apart = rows.filter(row => !crosses(row, right))
  const first = apart.filter(row => row.runs[0]!.x < right - 1)
  const second = apart.filter(row => row.runs.some(run => run.x >= right - 1))
  const left = commonest(first.map(row => row.runs[0]!.x))
  const isProse =
    meanLetters(first, run => run.x < right - 1) >= fewestLetters &&
    meanLetters(second, run => run.x >= right - 1) >= fewestLetters
  const areLong = Math.min(first.length, second.length) >= fewestLines
  return left !== undefined && isProse && areLong && apart.length > 0.7 * rows.length
    ? {left, right}
    : undefined
}

/** Where runs begin after white space wider than that between words. */
const startsAfterSpace = ({runs, size}: Baseline): number[] =>
  runs.slice(1).flatMap((run, i) => (run.x - endOf(runs[i]!) > 0.7 * size ? [run.x] : []))

const crosses = ({runs}: Baseline, right: number): boolean =>
  runs.some(run => run.x < right - 1 && endOf(run) > right - 1)

/** The most common of some lengths, to two points; undefined if few agree. */
function commonest(lengths: number[]): number | undefined {
  const counts = new Map<number, number[]>()
  for (const length of lengths) {
    const key = Math.round(length / 2)
    counts.set(key, [...(counts.get(key) ?? []), length])
  }
  const most = [...counts.values()].sort((a, b) => b.length - a.length)[0]
  return most && most.length >= fewestLines / 2 ? Math.min(...most) : undefined
}

function meanLetters(rows: Baseline[], belongs: (run: TextRun) => boolean): number {
  const letters = rows.flatMap(row => row.runs.filter(belongs)).map(run => run.text.trim().length)
  return letters.reduce((sum, count) => sum + count, 0) / Math.max(1, rows.length)
}

/** Stacks the columns, from the top of the page to its foot. */
class Stack {
  readonly #columns: Columns
  readonly #stacked: TextRun[] = []
  /** How far the page has grown, in points. */
  #grown = 0

  constructor(columns: Columns) {
    this.#columns = columns
  }

  run(rows: Baseline[], stream: TextRun[]): TextRun[] {
    const order = new Map(stream.map((run, i) => [run, i]))
    let pair: Baseline[] = []
    for (const row of rows) {
      if (!crosses(row, this.#columns.right)) pair.push(row)
      else {
        this.#stack(pair, order)
        pair = []
        this.#add(row.runs, 0, order)
      }
    }
    this.#stack(pair, order)
    return this.#stacked
  }

  #stack(rows: Baseline[], order: Map<TextRun, number>): void {
    const {left, right} = this.#columns
    const all = rows.flatMap(row => row.runs)
    const first = all.filter(run => run.x < right - 1)
    const second = all.filter(run => run.x >= right - 1)
    this.#add(first, 0, order)
    if (second.length === 0) return
    const size = Math.max(...second.map(run => run.size))
    const lowest = Math.min(...first.map(run => run.y), Infinity)
    const highest = Math.max(...second.map(run => run.y))
    // The second column begins one line below the end of the first.
    if (first.length > 0) this.#grown += highest - lowest + 1.2 * size
    this.#add(second, right - left, order)
  }

  /** Add runs in the order of the stream, which keeps raised and composed letters in their words. */
  #add(runs: TextRun[], indent: number, order: Map<TextRun, number>): void {
    for (const run of runs.toSorted((a, b) => order.get(a)! - order.get(b)!))
      this.#stacked.push({
        ...run,
        x: run.x - indent,
        y: run.y - this.#grown,
        drawn: run.drawn ?? run
      })
  }
}
