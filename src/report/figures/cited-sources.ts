import type {Figure} from '../figure.js'
import {rankedBars} from '../ranked-bars.js'

export const citedSources: Figure = {
  name: 'cited-sources',
  sql: `SELECT coalesce(identifier, regexp_extract(url, '^(?:https?://)?(?:www\\.)?([^/:?#]+)', 1)) AS source, type,
  count(*) AS citations, count(DISTINCT document) AS documents
FROM refs
WHERE type NOT IN ('question', 'answer') AND coalesce(identifier, url) IS NOT NULL
GROUP BY source, type
ORDER BY documents DESC, citations DESC, source, type
LIMIT 20`,
  needs: ['source'],
  draw: (rows, frame) =>
    rankedBars(rows, frame, {
      name: ({source}) => source as string,
      value: ({documents}) => documents as number,
      title: row =>
        `${row.source} (${row.type}): ${frame.number(row.documents!)} ${frame.word('documents')}, ${frame.number(row.citations!)} ${frame.word('citations')}`
    })
}
