import type {Rect} from '../layout.js'
import type {TextRun} from './run.js'

/** How far letters reach above and below their baseline, in type sizes; more than most types need. */
const above = 0.95
const below = 0.28

/** The part of the page that runs cover as drawn, to a hundredth of a point. */
export function rectOf(runs: readonly TextRun[]): Rect {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  const cover = (x: number, y: number): void => {
    left = Math.min(left, x)
    bottom = Math.min(bottom, y)
    right = Math.max(right, x)
    top = Math.max(top, y)
  }
  for (const run of runs) {
    const drawn = run.drawn ?? run
    if (drawn.angle !== 0) for (const [x, y] of cornersOf(drawn)) cover(x, y)
    else {
      cover(drawn.x, drawn.y + -below * drawn.size)
      cover(drawn.x + drawn.visibleWidth, drawn.y + above * drawn.size)
    }
  }
  return [hundredth(left), hundredth(bottom), hundredth(right), hundredth(top)]
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
