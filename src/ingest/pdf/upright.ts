import type {TextRun} from './run.js'

/** A page's text, turned so that most of it is upright. */
export interface Upright {
  runs: TextRun[]
  /** How many quarter turns the page was turned, clockwise. */
  quarters: number
  /** Text that slants across the page: a watermark. Each piece is turned upright by itself. */
  slanting: TextRun[]
  /** Text that is sideways or upside down beside the rest. */
  turned: TextRun[]
}

/** How far from a right angle text may lean, in degrees, on a page that was scanned slightly askew. */
const leaning = 10

/** Nearest number of quarter turns, counter-clockwise; undefined for text that slants. */
function quartersOf(angle: number): number | undefined {
  const quarters = Math.round(angle / 90)
  return Math.abs(angle - 90 * quarters) <= leaning ? (quarters + 4) % 4 : undefined
}

/**
 * Turn a page as a reader does, until most of its text is upright. That is nearly always what the
 * page's own `/Rotate` does, but it says nothing about a table laid sideways on an upright page.
 *
 * @param rotate the page's own turn in degrees, clockwise, for pages where no direction prevails
 */
export function upright(runs: TextRun[], rotate: number): Upright {
  if (runs.every(run => run.angle === 0)) return {runs, quarters: 0, slanting: [], turned: []}
  const letters = [0, 0, 0, 0]
  for (const run of runs) {
    const quarters = quartersOf(run.angle)
    if (quarters !== undefined) letters[quarters]! += run.text.trim().length
  }
  const all = letters.reduce((sum, count) => sum + count, 0)
  const most = letters.indexOf(Math.max(...letters))
  const main = letters[most]! > 0.6 * all ? most : (Math.round(rotate / 90) + 4) % 4
  const found: Upright = {runs: [], quarters: main, slanting: [], turned: []}
  for (const run of runs) {
    const quarters = quartersOf(run.angle)
    if (quarters === undefined) found.slanting.push(turnFreely(run))
    else if (quarters === main)
      found.runs.push({...run, ...turn(run, quarters), angle: 0, drawn: run})
    else found.turned.push({...run, ...turn(run, quarters), angle: 0, drawn: run})
  }
  return found
}

interface Point {
  x: number
  y: number
}

/**
 * Turn a page clockwise by a number of quarter turns; only distances matter, not the position of the
 * page.
 */
export function turn({x, y}: Point, quarters: number): Point {
  if (quarters === 1) return {x: y, y: -x}
  if (quarters === 2) return {x: -x, y: -y}
  return quarters === 3 ? {x: -y, y: x} : {x, y}
}

/** Turn text by its own angle, until it is upright. */
function turnFreely(run: TextRun): TextRun {
  const radians = (run.angle * Math.PI) / 180
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)]
  const {x, y} = run
  return {...run, x: x * cosine + y * sine, y: y * cosine - x * sine, angle: 0, drawn: run}
}
