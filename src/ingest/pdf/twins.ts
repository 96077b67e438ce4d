import type {TextRun} from './run.js'

/** How far the second drawing of a text may lie from the first, in type sizes. */
const shadow = 0.2

/**
 * Leave out text that is drawn again where it already is: a shadow half a point below, or bold type
 * made by drawing twice a little apart. The first drawing stays, in bold.
 *
 * Two equal letters of a word lie a whole letter apart, so they are not taken for twins.
 */
export function withoutTwins(runs: TextRun[]): TextRun[] {
  const seen = new Map<string, number[]>()
  const kept: TextRun[] = []
  for (const run of runs) {
    if (run.text === ' ') {
      kept.push(run)
      continue
    }
    const alike = seen.get(run.text)
    const twin = alike?.findLast(index => areTwins(kept[index]!, run))
    if (twin !== undefined) kept[twin] = {...kept[twin]!, bold: true}
    else {
      kept.push(run)
      if (alike) alike.push(kept.length - 1)
      else seen.set(run.text, [kept.length - 1])
    }
  }
  return kept
}

function areTwins(a: TextRun, b: TextRun): boolean {
  // Most that are alike are in other lines.
  if (Math.abs(a.y - b.y) > shadow * a.size) return false
  const apart = Math.min(shadow * a.size, 0.4 * Math.abs(a.visibleWidth))
  return (
    Math.abs(a.x - b.x) <= apart &&
    Math.abs(a.size - b.size) <= 0.05 * a.size &&
    Math.abs(a.width - b.width) <= 0.05 * Math.abs(a.width) + 0.5
  )
}
