import fc from 'fast-check'
import {date, member, office, paragraphs, question, topic} from './parts.js'

// Written questions that have no more than they must, each as its paragraphs.

type Paper = fc.Arbitrary<string[]>

const header: fc.Arbitrary<string> = fc
  .tuple(member, office, topic, date)
  .map(
    ([who, whom, about, on]) => `Vragen van ${who} aan de ${whom} over ${about} (ingezonden ${on}).`
  )
const undated: fc.Arbitrary<string> = fc
  .tuple(member, office, topic)
  .map(([who, whom, about]) => `Vragen van ${who} aan de ${whom} over ${about}.`)

const oneQuestion: Paper = fc
  .tuple(header, question)
  .map(([asks, asked]) => [asks, 'Vraag 1', asked])

const bareNumbers: Paper = fc
  .tuple(header, fc.array(question, {minLength: 1, maxLength: 4}))
  .map(([asks, questions]) => [asks, ...questions.flatMap((asked, i) => [String(i + 1), asked])])

const withoutDate: Paper = fc
  .tuple(undated, question, paragraphs)
  .map(([asks, asked, said]) => [asks, 'Vraag 1', asked, 'Antwoord 1', ...said])

const headingsAlone: Paper = fc
  .tuple(fc.array(fc.tuple(question, paragraphs), {minLength: 1, maxLength: 4}))
  .map(([items]) =>
    items.flatMap(([asked, said], i) => [`Vraag ${i + 1}`, asked, `Antwoord ${i + 1}`, ...said])
  )

const postponed: Paper = fc
  .tuple(header, office)
  .map(([asks, by]) => [
    asks,
    `Mededeling van de ${by} (ontvangen 28 oktober 2023).`,
    'De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.'
  ])

const letter: Paper = fc
  .tuple(date, member, office, topic, question, paragraphs)
  .map(([on, who, by, about, asked, said]) => [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    `Datum ${on}`,
    `Hierbij bied ik u de antwoorden aan op de schriftelijke vragen van ${who} over ${about}.`,
    `De ${by},`,
    'J. Duinker',
    'Vraag 1',
    asked,
    'Antwoord 1',
    ...said
  ])

const numberAlone: Paper = fc
  .tuple(question, paragraphs)
  .map(([asked, said]) => ['2023Z12345', 'Vraag 1', asked, 'Antwoord', ...said])

export const thin: Readonly<Record<string, Paper>> = {
  oneQuestion,
  bareNumbers,
  withoutDate,
  headingsAlone,
  postponed,
  letter,
  numberAlone
}
