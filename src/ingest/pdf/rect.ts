import type {Rect} from '../layout.js'
import type {TextRun} from './run.js'

/** How far letters reach above and below their baseline, in type sizes; more than most types need. */
const above = 0.95
const below = 0.28

/** The part of the page that runs cover as drawn, to a hundredth of a point. */
export function rectOf(runs: readonly TextRun[]): Rect {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const run of runs) {
    const drawn = run.drawn ?? run
    const covered = drawn.angle === 0 ? upright(drawn) : around(cornersOf(drawn))
    left = Math.min(left, covered[0])
    bottom = Math.min(bottom, covered[1])
    right = Math.max(right, covered[2])
    top = Math.max(top, covered[3])
  }
  return [hundredth(left), hundredth(bottom), hundredth(right), hundredth(top)]
}

/** The width of a run may be less than nothing. */
const upright = ({x, y, visibleWidth, size}: TextRun): Rect => [
  Math.min(x, x + visibleWidth),
  y + -below * size,
  Math.max(x, x + visibleWidth),
  y + above * size
]

function around(corners: readonly Corner[]): Rect {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)]
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)]
}

type Corner = readonly [x: number, y: number]

function cornersOf({x, y, visibleWidth, size, angle}: TextRun): readonly Corner[] {
  const [up, down] = [above * size, -below * size]
  const radians = (angle * Math.PI) / 180
  const [sine, cosine] = [Math.sin(radians), Math.cos(radians)]
  const at = (along: number, across: number): Corner => [
    x + along * cosine - across * sine,
    y + along * sine + across * cosine
  ]
  return [at(0, down), at(0, up), at(visibleWidth, down), at(visibleWidth, up)]
}

const hundredth = (length: number): number => Math.round(length * 100) / 100
