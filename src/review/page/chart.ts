import {barX, plot} from '@observablehq/plot'

/** The height of a bar's row, the same as that of the button beside it. */
const row = 30

/** Bars beside a list of names: one in each row, the longest as wide as there is room. */
export function barsOf(counts: readonly (readonly [kind: string, count: number])[]): Element {
  const picture = plot({
    className: 'plot',
    width: 640,
    height: row * counts.length,
    margin: 0,
    x: {axis: null, domain: [0, Math.max(...counts.map(([, count]) => count))]},
    y: {axis: null, domain: counts.map(([kind]) => kind), padding: 0},
    marks: [
      barX(counts, {
        x: ([, count]) => count,
        y: ([kind]) => kind,
        fill: 'var(--question)',
        insetTop: 9,
        insetBottom: 9,
        insetLeft: -2,
        rx: 3
      })
    ]
  })
  // Its style is in the style of the page: the page's policy does not allow adding any.
  picture.querySelector('style')?.remove()
  picture.setAttribute('preserveAspectRatio', 'none')
  return picture
}
