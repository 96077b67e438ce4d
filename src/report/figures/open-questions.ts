import {colours, type Figure, type FigureRow} from '../figure.js'

const ages = ['0-21', '22-42', '43-91', '92-182', '183-365', '366-'] as const

export const openQuestions: Figure = {
  name: 'open-questions',
  sql: `WITH today AS (
  SELECT greatest(max(submitted), max(received), max(dated)) AS day FROM documents
), waiting AS (
  SELECT state, today.day - submitted AS age FROM procedures, today WHERE state IN ('open', 'postponed')
)
SELECT CASE WHEN age <= 21 THEN '0-21' WHEN age <= 42 THEN '22-42' WHEN age <= 91 THEN '43-91'
    WHEN age <= 182 THEN '92-182' WHEN age <= 365 THEN '183-365' WHEN age > 365 THEN '366-' END AS age,
  count(*) FILTER (state = 'open') AS open, count(*) FILTER (state = 'postponed') AS postponed
FROM waiting
GROUP BY 1
ORDER BY min(waiting.age) NULLS LAST`,
  needs: ['age'],
  legend: [
    [colours.first, 'open'],
    [colours.second, 'postponed']
  ],
  draw(rows, {plot, word, number}) {
    const title = (row: FigureRow): string =>
      `${word(row.age!)}: ${number(row.open!)} ${word('open')}, ${number(row.postponed!)} ${word('postponed')}`
    const x = (row: FigureRow): string => word(row.age!)
    return {
      height: 240,
      x: {domain: ages.map(word), label: null, tickSize: 0},
      y: {label: null, grid: true, tickSize: 0},
      marks: [
        plot.barY(rows, {x, y1: 0, y2: 'open', fill: colours.first, title}),
        plot.barY(rows, {
          x,
          y1: 'open',
          y2: (row: FigureRow) => (row.open as number) + (row.postponed as number),
          fill: colours.second,
          title
        }),
        plot.ruleY([0])
      ]
    }
  }
}
