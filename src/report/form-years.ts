import type {PlotOptions} from '@observablehq/plot'
import type {Frame, FigureRow} from './figure.js'
import {valuesOf, yearBars, years} from './marks.js'

/** A bar a year, in a picture for each form of the source. */
export function formYears(
  rows: FigureRow[],
  frame: Frame,
  {
    value,
    title,
    label
  }: {value: (row: FigureRow) => number; title: (row: FigureRow) => string; label: string}
): PlotOptions {
  const forms = valuesOf(rows, 'format') as string[]
  return {
    height: 50 + 56 * forms.length,
    x: years(rows, frame),
    y: {label, ticks: 3, grid: true, tickSize: 0, nice: true},
    fy: {domain: forms, label: null, padding: 0.2},
    marginRight: 48,
    marks: [
      yearBars(frame.plot, rows, {y: value, fy: row => row.format as string, title}),
      frame.plot.ruleY([0])
    ]
  }
}
