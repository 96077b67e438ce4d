import {Feed} from './feed.js'
import {makePdf} from './pdf.js'

const members = [
  {name: 'A. Voorbeeld', surname: 'Voorbeeld', party: 'D66'},
  {name: 'B.C. van der Proef', surname: 'Van der Proef', party: 'SP'},
  {name: 'D. Toets', surname: 'Toets', party: 'VVD'},
  {name: 'E. de Proef', surname: 'De Proef', party: 'CDA'}
]
const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' '
  )

/** @param {string} group @param {number} number */
export const guid = (group, number) =>
  `00000000-0000-4000-8${group}-${number.toString(16).padStart(12, '0')}`

/** @param {Date} date */
const dutch = date => `${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`
/** @param {Date} date */
const day = date => `${date.toISOString().slice(0, 10)}T00:00:00`

/**
 * A feed of invented cases: a question, an answer, and for each third case a postponement between
 * them.
 *
 * @param {number} documents
 */
export function makeFeed(documents) {
  const feed = new Feed()
  for (const [i, {surname}] of members.entries())
    feed.put({
      category: 'Persoon',
      id: guid('001', i),
      updated: '2026-01-05T09:00:00Z',
      fields: {achternaam: surname}
    })
  for (const [i, {party}] of members.entries())
    feed.put({
      category: 'Fractie',
      id: guid('002', i),
      updated: '2026-01-05T09:00:00Z',
      fields: {afkorting: party}
    })
  for (let number = 0, count = 0; count < documents; number++)
    count += putCase(feed, number, documents - count)
  return feed
}

/**
 * @param {Feed} feed
 * @param {number} number
 * @param {number} most
 * @returns {number} how many documents it has
 */
export function putCase(feed, number, most = 3) {
  const kinds = ['question', ...(number % 3 === 2 ? ['postponement'] : []), 'answer'].slice(0, most)
  const asked = new Date(Date.UTC(2026, 8, 16, 8) + number * 3_600_000)
  const zaak = guid('003', number)
  feed.put({
    category: 'Zaak',
    id: zaak,
    updated: asked.toISOString(),
    fields: {
      nummer: `2026Z${20_001 + number}`,
      soort: 'Schriftelijke vragen',
      onderwerp: `Voorbeeld ${number}`,
      gestartOp: day(asked),
      termijn: null,
      vergaderjaar: '2026-2027'
    }
  })
  for (const kind of kinds) putDocument(feed, number, kind, asked, zaak)
  return kinds.length
}

const types = /** @type {Record<string, string>} */ ({
  question: 'Schriftelijke vragen',
  postponement: 'Mededeling (uitstel antwoord)',
  answer: 'Antwoord schriftelijke vragen'
})
const groups = /** @type {Record<string, string>} */ ({
  question: '101',
  postponement: '102',
  answer: '103'
})

/** @param {Feed} feed @param {number} number @param {string} kind @param {Date} asked @param {string} zaak */
function putDocument(feed, number, kind, asked, zaak) {
  const id = guid(groups[kind] ?? '', number)
  const member = /** @type {typeof members[number]} */ (members[number % members.length])
  const moment = new Date(
    asked.getTime() + {question: 0, postponement: 1, answer: 2}[kind] * 60_000
  )
  feed.put({
    category: 'Document',
    id,
    updated: moment.toISOString(),
    file: makePdf(linesOf(kind, number, member, asked)),
    fields: {
      zaak: {ref: zaak},
      soort: types[kind] ?? '',
      documentNummer: `2026D${50_001 + number}${{question: '', postponement: '2', answer: '1'}[kind]}`,
      titel: `Vragen over voorbeeld ${number}`,
      onderwerp: `Vragen over voorbeeld ${number}`,
      datum: day(asked),
      volgnummer: '-1',
      vergaderjaar: '2026-2027',
      kamer: '2',
      datumRegistratie: moment.toISOString().slice(0, 19),
      datumOntvangst: kind === 'question' ? null : day(asked),
      aanhangselnummer: kind === 'answer' ? `2627${String(number + 1).padStart(5, '0')}` : null,
      organisatie: 'Tweede Kamer'
    }
  })
  feed.put({
    category: 'DocumentActor',
    id: guid(`2${groups[kind]?.slice(1)}`, number),
    updated: moment.toISOString(),
    fields: {
      document: {ref: id},
      persoon: {ref: guid('001', number % members.length)},
      fractie: {ref: guid('002', number % members.length)},
      actorNaam: member.name,
      actorFractie: member.party,
      functie: 'Tweede Kamerlid',
      relatie: 'Eerste ondertekenaar'
    }
  })
}

/** @param {string} kind @param {number} number @param {{surname: string, party: string}} member @param {Date} date */
function linesOf(kind, number, {surname, party}, date) {
  const header = [
    `Vragen van het lid ${surname} (${party}) aan de Minister van Economische Zaken`,
    `over voorbeeld ${number} (ingezonden ${dutch(date)}).`
  ]
  const question = ['Vraag 1', `Kent u het bericht over voorbeeld ${number}?`]
  if (kind === 'question') return [`2026Z${20_001 + number}`, ...header, ...question]
  const by = `van Minister Proefpersoon (Economische Zaken) (ontvangen ${dutch(date)}).`
  if (kind === 'postponement')
    return [
      ...header,
      `Mededeling ${by}`,
      `De vragen over voorbeeld ${number} kunnen niet binnen de termijn worden beantwoord.`
    ]
  return [...header, `Antwoord ${by}`, ...question, 'Antwoord 1', 'Ja.']
}
