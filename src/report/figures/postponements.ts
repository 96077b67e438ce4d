import {colours, type Figure, type FigureRow} from '../figure.js'
import {yearBars, years} from '../marks.js'

export const postponements: Figure = {
  name: 'postponements',
  sql: `SELECT year(submitted) AS year, count(*) AS sets,
  count(*) FILTER (postponements = 1) AS postponed_once,
  count(*) FILTER (postponements > 1) AS postponed_more,
  round(100 * count(*) FILTER (postponements > 0) / count(*), 1) AS postponed_percent
FROM procedures
GROUP BY year
ORDER BY year`,
  needs: ['year'],
  legend: [
    [colours.first, 'postponed_once'],
    [colours.second, 'postponed_more']
  ],
  draw(rows, frame) {
    const {plot, word, number} = frame
    const percent = (row: FigureRow, ...columns: string[]): number =>
      columns.reduce((sum, column) => sum + (row[column] as number), 0) *
      (100 / (row.sets as number))
    const title = (row: FigureRow): string =>
      `${row.year}: ${number(row.postponed_once!)} ${word('postponed_once')}, ${number(row.postponed_more!)} ${word('postponed_more')} (n = ${number(row.sets!)})`
    const once = (row: FigureRow): number => percent(row, 'postponed_once')
    return {
      height: 220,
      x: years(rows, frame),
      y: {domain: [0, 100], label: '%', grid: true, tickSize: 0},
      marks: [
        yearBars(plot, rows, {y: once, title}),
        yearBars(plot, rows, {
          y1: once,
          y: row => percent(row, 'postponed_once', 'postponed_more'),
          fill: colours.second,
          title
        }),
        plot.ruleY([0])
      ]
    }
  }
}
