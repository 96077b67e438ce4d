import {colours, type Figure} from '../figure.js'
import {roomFor, short, valuesOf} from '../marks.js'
import {most, sets} from '../sets.js'

export const whoAsksWhom: Figure = {
  name: 'who-asks-whom',
  sql: `WITH ${sets}, ranked AS (
  ${most('first_party', 12, '(SELECT first_party, ministry, questions FROM sets)')}
), ranked_twice AS (
  ${most('ministry', 10, '(SELECT first_party, ministry, questions, place AS party_place FROM ranked)')}
)
SELECT first_party AS party, ministry, count(*) AS sets, sum(questions)::INTEGER AS questions
FROM ranked_twice
GROUP BY first_party, ministry
ORDER BY min(min(party_place)) OVER (PARTITION BY first_party), first_party,
  min(min(place)) OVER (PARTITION BY ministry), ministry`,
  needs: ['party', 'ministry'],
  draw(rows, frame) {
    const {plot, word, number} = frame
    const most = Math.max(...rows.map(row => row.sets as number))
    const place = {
      x: (row: (typeof rows)[number]) => word(row.ministry!),
      y: (row: (typeof rows)[number]) => short(word(row.party!), frame)
    }
    const dark = (row: (typeof rows)[number]): boolean => (row.sets as number) > most / 2
    const parties = [...new Set(rows.map(place.y))]
    return {
      height: 60 + 24 * parties.length,
      marginLeft: roomFor(parties),
      marginRight: frame.narrow ? 24 : 4,
      marginTop: 46,
      x: {
        domain: byTotal(rows, 'ministry').map(word),
        axis: 'top',
        label: null,
        tickSize: 0,
        tickRotate: frame.narrow ? -60 : 0
      },
      y: {domain: parties, label: null, tickSize: 0},
      marks: [
        plot.cell(rows, {
          ...place,
          inset: 0.5,
          fill: colours.first,
          fillOpacity: row => 0.08 + (0.92 * row.sets) / most,
          title: row =>
            `${word(row.party)} → ${word(row.ministry)}: ${number(row.sets)} ${word('sets')}, ${number(row.questions)} ${word('questions')}`
        }),
        plot.text(rows.filter(dark), {
          ...place,
          text: row => number(row.sets),
          fill: 'var(--page)'
        }),
        plot.text(
          rows.filter(row => !dark(row)),
          {...place, text: row => number(row.sets)}
        )
      ],
      opacity: {type: 'identity'}
    }
  }
}

/** Names with the most first, the rest last. */
function byTotal(rows: Parameters<Figure['draw']>[0], column: string): string[] {
  const totals = new Map<string, number>()
  for (const row of rows) {
    const name = row[column] as string
    totals.set(name, (totals.get(name) ?? 0) + (row.sets as number))
  }
  const weight = (name: string): number => (name === 'other' ? -1 : totals.get(name)!)
  return (valuesOf(rows, column) as string[]).sort(
    (a, b) => weight(b) - weight(a) || (a < b ? -1 : 1)
  )
}
