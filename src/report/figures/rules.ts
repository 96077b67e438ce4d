import type {Figure} from '../figure.js'
import {rankedBars} from '../ranked-bars.js'

export const rules: Figure = {
  name: 'rules',
  sql: `SELECT rule_id, severity, count(DISTINCT document) AS documents, count(*) AS diagnostics
FROM diagnostics
GROUP BY rule_id, severity
ORDER BY documents DESC, rule_id, severity
LIMIT 20`,
  needs: ['rule_id'],
  draw: (rows, frame) =>
    rankedBars(rows, frame, {
      name: ({rule_id}) => rule_id as string,
      value: ({documents}) => documents as number,
      title: row =>
        `${row.rule_id} (${row.severity}): ${frame.number(row.documents!)} ${frame.word('documents')}`
    })
}
