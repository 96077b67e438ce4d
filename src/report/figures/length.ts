import {colours, type Figure, type FigureRow} from '../figure.js'
import {rootScale, spreads, years} from '../marks.js'
import {spread} from '../sets.js'

export const length: Figure = {
  name: 'length',
  sql: `WITH texts AS (
  SELECT 'question' AS part, document, text FROM questions
  UNION ALL
  SELECT 'answer', document, text FROM answers
), counted AS (
  SELECT part, year(submitted) AS year, len(regexp_extract_all(text, '\\S+')) AS words
  FROM texts JOIN documents ON documents.id = texts.document
  WHERE trim(text) <> ''
)
SELECT part, year, count(*) AS texts, ${spread('words')}
FROM counted
GROUP BY part, year
ORDER BY part DESC, year`,
  needs: ['year'],
  draw(rows, frame) {
    const {plot, word, number} = frame
    const title = (row: FigureRow): string =>
      `${word(row.part!)} ${row.year}: ${word('median')} ${number(row.p50!)} ${word('words')}, 10–90%: ${number(row.p10!)}–${number(row.p90!)} (n = ${number(row.texts!)})`
    const fy = (row: FigureRow): string => word(row.part!)
    const ofPart = (part: string): FigureRow[] => rows.filter(row => row.part === part)
    return {
      height: 300,
      x: years(rows, frame),
      y: rootScale(rows, [0, 25, 100, 200, 400, 800, 1600]),
      fy: {domain: ['question', 'answer'].map(word), label: null, padding: 0.12},
      marginRight: 70,
      marks: [
        ...spreads(plot, ofPart('question'), {fy, title}),
        ...spreads(plot, ofPart('answer'), {fy, title, fill: colours.second})
      ]
    }
  }
}
