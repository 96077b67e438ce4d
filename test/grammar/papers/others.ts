import fc from 'fast-check'
import {
  chapters,
  date,
  member,
  ministry,
  office,
  paragraphs,
  prose,
  question,
  topic
} from './parts.js'

// Papers that are no written questions, each as its paragraphs. All words are invented.

type Paper = fc.Arbitrary<string[]>

const report: Paper = fc
  .tuple(topic, ministry, chapters, fc.boolean())
  .map(([about, from, body, contents]) => [
    `Rapport over ${about}`,
    `Ministerie van ${from}`,
    ...(contents ? ['Inhoudsopgave', ...body.filter(text => text.length < 40)] : []),
    ...body
  ])

const budget: Paper = fc
  .tuple(ministry, chapters, fc.array(fc.nat(9999), {minLength: 3, maxLength: 20}))
  .map(([from, body, sums]) => [
    `Begroting van het Ministerie van ${from} voor het jaar 2022`,
    '35 925 Vaststelling van de begrotingsstaten',
    ...body,
    'Tabel 3 Uitgaven (bedragen x € 1.000)',
    ...sums.map((sum, i) => `${i + 1} Artikel ${i + 1} ${sum} ${sum + 12}`)
  ])

/** To the Chamber, on what was asked in a debate or by members in writing, and no answer to it. */
const letter: Paper = fc
  .tuple(date, topic, member, paragraphs, office)
  .map(([on, about, who, texts, from]) => [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    `Datum ${on}`,
    `Betreft ${about}`,
    'Geachte voorzitter,',
    `Tijdens het debat van vorige week heb ik ${who} toegezegd uw Kamer te berichten over ${about}.`,
    ...texts,
    'Hoogachtend,',
    `De ${from},`,
    'J. Duinker'
  ])

/** To the Chamber, in chapters, with what was promised when a member's questions were answered. */
const promise: Paper = fc
  .tuple(date, topic, member, chapters, office, fc.nat(4))
  .map(([on, about, who, body, from, way]) => [
    'Aan de Voorzitter van de Tweede Kamer der Staten-Generaal',
    `Datum ${on}`,
    `Betreft Stand van zaken ${about}`,
    'Geachte voorzitter,',
    [
      `Hierbij zend ik u, zoals toegezegd in de beantwoording van de vragen van ${who}, het rapport over ${about}.`,
      `In antwoord op vragen van ${who} over ${about} heb ik toegezegd uw Kamer te informeren.`,
      `In mijn antwoorden op de Kamervragen van ${who} heb ik aangegeven dat ik terugkom op ${about}.`,
      `Tijdens het debat heeft ${who.replace('de leden', 'een van de leden')} gevraagd naar ${about}.`,
      `Op verzoek van ${who} zend ik u hierbij de rapportage over ${about}.`
    ][way]!,
    ...body,
    `De ${from},`,
    'J. Duinker'
  ])

const inventory: Paper = fc
  .tuple(topic, fc.array(prose, {minLength: 5, maxLength: 40}))
  .map(([about, items]) => [
    `Inventaris van stukken over ${about}`,
    'Nr. Omschrijving Beoordeling',
    ...items.map((text, i) => `${i + 1} E-mail. ${text} Deels openbaar`)
  ])

/** Of question time, where members ask and ministers answer without numbers. */
const minutes: Paper = fc
  .tuple(
    date,
    member,
    office,
    topic,
    fc.array(fc.tuple(question, prose), {minLength: 2, maxLength: 8})
  )
  .map(([on, who, whom, about, turns]) => [
    `Handelingen van de vergadering van ${on}`,
    'Aanvang 14.00 uur',
    'Vragenuur',
    `Vragen van ${who} aan de ${whom} over ${about}.`,
    ...turns.flatMap(([asked, said]) => [
      'De heer Zandwijk:',
      `Voorzitter. ${asked}`,
      'De Minister:',
      said
    ])
  ])

const motion: Paper = fc
  .tuple(member, topic, prose)
  .map(([who, about, text]) => [
    `Motie van ${who} over ${about}`,
    'De Kamer,',
    'gehoord de beraadslaging,',
    `overwegende dat ${text}`,
    'verzoekt de regering hierover te rapporteren,',
    'en gaat over tot de orde van de dag.'
  ])

const decisions: Paper = fc
  .tuple(ministry, date, fc.array(fc.tuple(topic, office), {minLength: 3, maxLength: 12}))
  .map(([of, on, items]) => [
    `Besluitenlijst van de procedurevergadering van de vaste commissie voor ${of} van ${on}`,
    ...items.flatMap(([about, from], i) => [
      `${i + 1}. Agendapunt: Beantwoording vragen over ${about}`,
      `Zaak: Brief regering - ${from}`,
      'Besluit: Voor kennisgeving aangenomen.'
    ])
  ])

/** Of people at large, not of members. */
const survey: Paper = fc
  .tuple(topic, fc.array(fc.tuple(question, prose), {minLength: 2, maxLength: 9}))
  .map(([about, items]) => [
    `Veelgestelde vragen over ${about}`,
    'Deze pagina is het laatst gewijzigd door de redactie.',
    ...items.flatMap(([asked, said]) => [asked, said])
  ])

const research: Paper = fc
  .tuple(topic, chapters, fc.array(question, {minLength: 2, maxLength: 9}))
  .map(([about, body, questions]) => [
    `Onderzoek naar ${about}`,
    'Onderzoeksvragen',
    ...questions.map((asked, i) => `${i + 1}. ${asked}`),
    ...body
  ])

const committee: Paper = fc
  .tuple(ministry, office, fc.array(fc.tuple(question, prose), {minLength: 1, maxLength: 6}))
  .map(([of, whom, items]) => [
    'VERSLAG VAN EEN SCHRIFTELIJK OVERLEG',
    'Vastgesteld 3 oktober 2023',
    `De vaste commissie voor ${of} heeft een aantal vragen en opmerkingen voorgelegd aan de ${whom}.`,
    'Vragen en opmerkingen van de leden van de VVD-fractie',
    ...items.map(([asked]) => `De leden van de VVD-fractie vragen: ${asked}`),
    'Reactie van de Minister',
    ...items.map(([, said]) => said)
  ])

export const others: Readonly<Record<string, Paper>> = {
  report,
  budget,
  letter,
  promise,
  inventory,
  minutes,
  motion,
  decisions,
  survey,
  research,
  committee
}
