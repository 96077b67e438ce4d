import type {TextRun} from './run.js'

/** Runs on one baseline, from left to right. */
export interface Baseline {
  y: number
  size: number
  runs: TextRun[]
}

/** The baselines of a page, from top to bottom. */
export function toBaselines(runs: TextRun[]): Baseline[] {
  const rows: Baseline[] = []
  for (const run of runs.filter(run => run.text.trim() !== '').toSorted((a, b) => b.y - a.y)) {
    const row = rows.at(-1)
    if (row && row.y - run.y < 0.4 * row.size) row.runs.push(run)
    else rows.push({y: run.y, size: run.size, runs: [run]})
  }
  for (const row of rows) row.runs.sort((a, b) => a.x - b.x)
  return rows
}

/** Where the visible part of a run ends. */
export const endOf = (run: TextRun): number =>
  run.x + (run.width * run.text.trimEnd().length) / run.text.length
