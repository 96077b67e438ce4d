import type {PlotOptions} from '@observablehq/plot'
import {colours, type Frame, type FigureRow} from './figure.js'
import {short} from './marks.js'

/** A bar for each row, each below the one before, with its name and its number. */
export function rankedBars(
  rows: FigureRow[],
  frame: Frame,
  {
    name,
    value,
    title
  }: {
    name: (row: FigureRow) => string
    value: (row: FigureRow) => number
    title: (row: FigureRow) => string
  }
): PlotOptions {
  const {plot, number, narrow} = frame
  const places = rows.map((_, i) => i)
  const named = (i: number): string => short(name(rows[i]!), frame)
  return {
    height: 24 + 22 * rows.length,
    marginLeft: narrow ? 118 : 240,
    marginRight: 44,
    marginTop: 8,
    marginBottom: 16,
    x: {axis: null, domain: [0, Math.max(...rows.map(value))]},
    y: {domain: places, label: null, tickSize: 0, tickFormat: named},
    marks: [
      plot.barX(places, {
        x: i => value(rows[i]!),
        y: i => i,
        fill: colours.first,
        insetTop: 1,
        insetBottom: 1,
        title: i => title(rows[i]!)
      }),
      plot.text(places, {
        x: i => value(rows[i]!),
        y: i => i,
        text: i => number(value(rows[i]!)),
        dx: 4,
        textAnchor: 'start'
      })
    ]
  }
}
