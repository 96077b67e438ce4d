import {termSql} from '../../dataset/term.js'
import type {Figure} from '../figure.js'
import {rootScale, spreads, valuesOf, years} from '../marks.js'
import {most, sets, spread} from '../sets.js'

export const answerTime: Figure = {
  name: 'answer-time',
  sql: `WITH ${sets}, answered AS (SELECT * FROM sets WHERE days IS NOT NULL),
ranked AS (
  ${most('ministry', 8, 'answered')}
)
SELECT CASE WHEN grouping(ministry) = 1 THEN 'all' ELSE ministry END AS ministry, year, count(*) AS sets,
  ${spread('days')},
  max(${termSql('submitted')}) AS term
FROM ranked
GROUP BY GROUPING SETS ((year), (ministry, year))
ORDER BY grouping(ministry) DESC, min(place), ministry, year`,
  needs: ['ministry', 'year'],
  draw(rows, frame) {
    const {plot, word, number} = frame
    const fy = (row: (typeof rows)[number]): string => word(row.ministry!)
    const known = rows.filter(({term}) => term !== null)
    return {
      height: 46 + 76 * valuesOf(rows, 'ministry').length,
      x: years(rows, frame),
      y: rootScale(rows, [0, 21, 100, 400]),
      fy: {domain: valuesOf(rows, 'ministry').map(word), label: null, padding: 0.2},
      marginRight: 64,
      marks: [
        plot.ruleY(known, {
          x1: ({year}) => year - 0.6,
          x2: ({year}) => year + 0.6,
          y: 'term',
          fy,
          strokeDasharray: '3 2'
        }),
        ...spreads(plot, rows, {
          fy,
          title: row =>
            `${word(row.ministry!)} ${row.year}: ${word('median')} ${number(row.p50!)}, 10–90%: ${number(row.p10!)}–${number(row.p90!)} (n = ${number(row.sets!)})`
        })
      ]
    }
  }
}
