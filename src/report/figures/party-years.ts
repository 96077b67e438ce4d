import type {Figure, FigureRow} from '../figure.js'
import {roomFor, short, valuesOf, yearBars, years} from '../marks.js'
import {most} from '../sets.js'

export const partyYears: Figure = {
  name: 'party-years',
  sql: `WITH asked AS (
  SELECT id, year(submitted) AS year, questions, unnest(CASE WHEN parties = [] THEN [NULL] ELSE parties END) AS party
  FROM procedures
), ranked AS (
  ${most('party', 12, 'asked')}
)
SELECT party, year, sum(questions)::INTEGER AS questions, count(DISTINCT id) AS sets
FROM ranked
GROUP BY party, year
ORDER BY min(min(place)) OVER (PARTITION BY party), party, year`,
  needs: ['party', 'year'],
  draw(rows, frame) {
    const {plot, word, number} = frame
    const fy = (row: FigureRow): string => short(word(row.party!), frame)
    const parties = [...new Set(rows.map(fy))]
    return {
      height: 46 + 46 * valuesOf(rows, 'party').length,
      x: years(rows, frame),
      y: {label: null, ticks: 2, grid: true, tickSize: 0},
      fy: {domain: parties, label: null, padding: 0.2},
      marginRight: roomFor(parties),
      marks: [
        yearBars(plot, rows, {
          y: row => row.questions as number,
          fy,
          title: row =>
            `${word(row.party!)} ${row.year}: ${number(row.questions!)} ${word('questions')}, ${number(row.sets!)} ${word('sets')}`
        })
      ]
    }
  }
}
