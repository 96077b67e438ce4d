import type {TextRun} from './run.js'

/** If at least this share of the steps between lines go up the page, the stream is not in reading order. */
const mostUp = 0.3
/** Fewer lines than this may be drawn in any order by accident: a head, a foot, a note. */
const fewestLines = 6

/**
 * Put the text of a page in order if it was drawn in none: from top to bottom, and in each line from
 * left to right.
 *
 * Programs nearly always draw text in reading order, which keeps cells of tables and columns together;
 * so the order of the stream stays unless many lines are above the one drawn before them.
 */
export function inReadingOrder(runs: TextRun[]): TextRun[] {
  const lines = toLines(runs)
  if (lines.length < fewestLines) return runs
  let [up, steps] = [0, 0]
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1]
    if (!above || !overlaps(above, line)) continue
    steps++
    if (line.y > above.y + 0.5 * line.size) up++
  }
  return steps >= fewestLines - 1 && up > mostUp * steps ? sorted(runs) : runs
}

interface Stretch {
  y: number
  size: number
  left: number
  right: number
}

/** Runs that were drawn one after the other on one baseline. */
function toLines(runs: TextRun[]): Stretch[] {
  const lines: Stretch[] = []
  for (const run of runs) {
    if (run.text.trim() === '') continue
    const last = lines.at(-1)
    const right = run.x + run.visibleWidth
    if (last && Math.abs(last.y - run.y) < 0.5 * Math.max(last.size, run.size)) {
      last.left = Math.min(last.left, run.x)
      last.right = Math.max(last.right, right)
    } else lines.push({y: run.y, size: run.size, left: run.x, right})
  }
  return lines
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.left < b.right && b.left < a.right

function sorted(runs: TextRun[]): TextRun[] {
  const rows: TextRun[][] = []
  for (const run of runs.toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    // Raised numbers are a little above the line that they belong to.
    if (row && row[0]!.y - run.y < 0.5 * Math.max(row[0]!.size, run.size)) row.push(run)
    else rows.push([run])
  }
  return rows.flatMap(row => row.sort((a, b) => a.x - b.x))
}
