import type {Figure} from '../figure.js'
import {formYears} from '../form-years.js'

export const doubted: Figure = {
  name: 'doubted',
  sql: `WITH blocks AS (
  SELECT document, doubts FROM questions UNION ALL SELECT document, doubts FROM answers
)
SELECT format, year(submitted) AS year, count(*) AS blocks,
  count(*) FILTER (len(doubts) > 0) AS doubted,
  round(100 * count(*) FILTER (len(doubts) > 0) / count(*), 1) AS doubted_percent
FROM blocks JOIN documents ON documents.id = blocks.document
GROUP BY format, year
ORDER BY format, year`,
  needs: ['year'],
  draw: (rows, frame) =>
    formYears(rows, frame, {
      value: ({doubted_percent}) => doubted_percent as number,
      label: '%',
      title: row =>
        `${row.format} ${row.year}: ${frame.number(row.doubted_percent!)}% ${frame.word('doubted')} (${frame.number(row.doubted!)} / ${frame.number(row.blocks!)})`
    })
}
