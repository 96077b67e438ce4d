import {colours, type Figure} from '../figure.js'
import {years} from '../marks.js'

export const lateShare: Figure = {
  name: 'late-share',
  sql: `SELECT year(submitted) AS year, count(*) AS answered, count(*) FILTER (late) AS late,
  round(100 * avg(late::INTEGER), 1) AS late_percent
FROM procedures
WHERE late IS NOT NULL
GROUP BY year
ORDER BY year`,
  needs: ['year'],
  draw(rows, frame) {
    const {plot, word, number} = frame
    return {
      height: 240,
      x: years(rows, frame),
      y: {domain: [0, 100], label: '%', grid: true, tickSize: 0},
      r: {range: [2, 7]},
      marks: [
        plot.ruleY([0]),
        plot.lineY(rows, {
          x: 'year',
          y: 'late_percent',
          // The same for years in a row: no line goes through years without answers.
          z: (row: (typeof rows)[number]) => (row.year as number) - rows.indexOf(row),
          stroke: colours.first,
          strokeWidth: 1.5
        }),
        plot.dot(rows, {
          x: 'year',
          y: 'late_percent',
          r: 'answered',
          fill: colours.first,
          title: row =>
            `${row.year}: ${number(row.late_percent)}% ${word('late')} (${number(row.late)} / ${number(row.answered)})`
        })
      ]
    }
  }
}
