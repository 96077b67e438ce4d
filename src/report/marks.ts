import type {Markish} from '@observablehq/plot'
import {colours, type Frame, type FigureRow} from './figure.js'

/** Years from left to right, as many named as fit. */
export function years(rows: FigureRow[], {narrow, width}: Frame) {
  const all = rows.map(({year}) => year as number)
  const [from, until] = [Math.min(...all), Math.max(...all)]
  const ticks = Math.min(until - from + 1, Math.floor(width / 60))
  return {
    domain: [from - 0.6, until + 0.6],
    ticks: wholeYears(from, until, ticks),
    tickFormat: 'd',
    tickSize: 3,
    label: null,
    nice: false,
    insetRight: narrow ? 4 : 0
  }
}

function wholeYears(from: number, until: number, most: number): number[] {
  const step = [1, 2, 5, 10, 20, 50].find(size => (until - from) / size < most) ?? 100
  const first = Math.ceil(from / step) * step
  return Array.from({length: Math.floor((until - first) / step) + 1}, (_, i) => first + i * step)
}

/** A bar for each year, as wide as its year. */
export const yearBars = (
  plot: Frame['plot'],
  rows: FigureRow[],
  {y, y1, fill = colours.first, fy, title}: YearBars
): Markish =>
  plot.rectY(rows, {
    x1: (row: FigureRow) => (row.year as number) - 0.4,
    x2: (row: FigureRow) => (row.year as number) + 0.4,
    y1: y1 ?? (() => 0),
    y2: y,
    fy,
    fill,
    title
  })

interface YearBars {
  y1?: (row: FigureRow) => number
  y: (row: FigureRow) => number
  fill?: string
  fy?: (row: FigureRow) => string
  title: (row: FigureRow) => string
}

/** How numbers spread in each year: most of them thin, the middle half thick, the median a dot. */
export function spreads(
  plot: Frame['plot'],
  rows: FigureRow[],
  {
    fy,
    title,
    fill = colours.first
  }: {fy?: (row: FigureRow) => string; title: (row: FigureRow) => string; fill?: string}
): Markish[] {
  const place = {x: 'year', fy, stroke: fill, title}
  return [
    plot.ruleX(rows, {...place, y1: 'p10', y2: 'p90', strokeWidth: 1}),
    plot.ruleX(rows, {...place, y1: 'p25', y2: 'p75', strokeWidth: 4, strokeOpacity: 0.55}),
    plot.dot(rows, {x: 'year', y: 'p50', fy, r: 2.5, fill, title})
  ]
}

/** A scale on which small and large numbers can both be read; ticks beyond the data are left out. */
export function rootScale(rows: FigureRow[], ticks: readonly number[]) {
  const most = Math.max(...rows.map(({p90}) => p90 as number), 1)
  return {
    type: 'sqrt' as const,
    domain: [0, most],
    ticks: ticks.filter(tick => tick <= most),
    label: null,
    grid: true,
    tickSize: 0
  }
}

/** Values of a column in the order of the rows, each once. */
export const valuesOf = (rows: FigureRow[], column: string): FigureRow[string][] => [
  ...new Set(rows.map(row => row[column]!))
]

/** Most characters of a name beside a picture before it is cut. */
export const short = (text: string, {narrow}: Frame): string => {
  const most = narrow ? 16 : 36
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

/** The pixels that names beside a picture take in its type size, allowing for the widest letters. */
export const roomFor = (names: string[]): number =>
  14 + 6.6 * Math.max(...names.map(({length}) => length))
