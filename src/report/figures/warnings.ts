import type {Figure} from '../figure.js'
import {formYears} from '../form-years.js'

export const warnings: Figure = {
  name: 'warnings',
  sql: `WITH counted AS (
  SELECT d.id, d.format, year(d.submitted) AS year,
    count(*) FILTER (g.severity IN ('warning', 'error')) AS warnings
  FROM documents d LEFT JOIN diagnostics g ON g.document = d.id
  GROUP BY d.id, d.format, d.submitted
)
SELECT format, year, count(*) AS documents, sum(warnings)::INTEGER AS warnings,
  round(avg(warnings), 2) AS warnings_per_document
FROM counted
GROUP BY format, year
ORDER BY format, year`,
  needs: ['year'],
  draw: (rows, frame) =>
    formYears(rows, frame, {
      value: ({warnings_per_document}) => warnings_per_document as number,
      label: '',
      title: row =>
        `${row.format} ${row.year}: ${frame.number(row.warnings!)} ${frame.word('warnings')}, ${frame.number(row.documents!)} ${frame.word('documents')}`
    })
}
