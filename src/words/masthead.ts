import {session, chamber, series, longest, type FurnitureLine} from './furniture.js'
import {comparable, isNear, isPieceNear, misread} from './misread.js'
import {finder} from './printed.js'

/** Lines that are furniture only above the document. The first row that fits counts. */
export const mastheadLines: readonly FurnitureLine[] = [
  {
    // The bar of the site again, with a line for each cell.
    kind: 'series',
    pattern: String.raw`Kamervragen (?:\(Aanhangsel\)|zonder [Aa]ntwoord)|Datum (?:publicatie|ontvangst|indiening)|Organisatie|Vergaderjaar|Nummer`,
    place: 'line',
    examples: ['Kamervragen zonder Antwoord', 'Datum indiening', 'Organisatie'],
    others: ['Kamervragen zonder antwoord zijn er niet', 'Nummers', 'Datum']
  },
  {
    // Seen in 1950: the number of the sheet, the name of the chamber in two lines, and what the volume holds.
    kind: 'series',
    pattern: String.raw`Vel \d{1,4}|Tweede|Kamer|Schriftelijk beantwoorde vragen`,
    place: 'line',
    examples: ['Vel 107', 'Tweede', 'Kamer', 'Schriftelijk beantwoorde vragen'],
    others: ['Vel', 'Tweede vraag', 'Schriftelijk beantwoorde vragen over kaden']
  },
  {
    kind: 'session',
    pattern: session,
    place: 'line',
    examples: ['2021-2022', '2014–2015'],
    others: ['In 2021-2022', '2021-2022 was een goed jaar', '2021']
  },
  {
    kind: 'chamber',
    pattern: String.raw`${chamber}\s*[12]?`,
    place: 'line',
    examples: [
      'Tweede Kamer der Staten-Generaal',
      'Tweede Kamer der Staten-Generaa!',
      'Eerste Kamer der Staten-Generaal1'
    ],
    others: ['Aan de Tweede Kamer der Staten-Generaal', 'Tweede Kamer']
  },
  {
    kind: 'session',
    pattern: String.raw`(?:Vergaderjaar|Zitting) (?:${session}|\d{4})(?:\s*${series})?`,
    place: 'line',
    examples: [
      'Vergaderjaar 2023–2024',
      'Vergaderjaar 2011Œ2012',
      'Zitting 1981',
      'Vergaderjaar 2024–2025 Vragen gesteld door de leden der Kamer'
    ],
    others: ['In vergaderjaar 2023–2024', 'Vergaderjaar']
  },
  {
    kind: 'series',
    pattern: series,
    place: 'line',
    examples: [
      'Aanhangsel van de Handelingen',
      'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
      'Vragen gesteld door leden van de Kamer, met de daarop door de',
      'regering gegeven antwoorden',
      'Vragen door de leden der Kamer gesteld overeenkomstig artikel 107 van het Reglement van Orde, en de daarop door de Regering schriftelijk gegeven antwoorden'
    ],
    others: ['Zie Aanhangsel van de Handelingen', 'Aanhangsel van de Handelingen, nr. 12']
  },
  {
    // Digits that a scan misread; the foot of the page has them again.
    kind: 'session',
    pattern: String.raw`(?:Vergaderjaar|Zitting)\s?[\dIl&][\dIl&\s]{3,5}[-–]\s?[\dIl&\s]{2,6}`,
    place: 'line',
    examples: [
      'Zitting 197&-1979',
      'Vergaderjaar l987-1988',
      'Vergaderjaar1986-1987',
      'Zitting 1 986-1 987'
    ],
    others: ['Zitting van 1979']
  },
  {
    // What is left at the end of a column.
    kind: 'chamber',
    pattern: String.raw`(?:Tweede|Eerste) Kamer(?: der(?: Staten-?)?)?|(?:der )?${misread('Staten-Generaal')}`,
    place: 'line',
    examples: [
      'Tweede Kamer',
      'Tweede Kamer der',
      'Eerste Kamer der Staten-',
      'Staten-Generaal',
      'der Staten-Generaal'
    ],
    others: ['De Tweede Kamer der', 'Tweede Kamerlid']
  },
  {
    // The numbers of all documents of a volume, above its title.
    kind: 'series',
    pattern: String.raw`\d{1,4}\s?(?:t\/m|tot en met|en)\s?\d{1,4}`,
    place: 'line',
    examples: ['781 t/m 790', '1223 en 1224'],
    others: ['781, 790', 'Zie 781 t/m 790']
  },
  {kind: 'chamber', pattern: '[12]', place: 'line', examples: ['1', '2'], others: ['3', '12']},
  {
    kind: 'number',
    // In scans one of the digits may be read as a letter.
    pattern: String.raw`\d{1,4}[a-z]?(?:\s?(?:Herdruk|HERDRUK)[\d*]?|\.)?|\d{4}Z\s?\d{4,5}|(?=\d{0,3}[IlODQSB]\d{0,3}$)[\dIlODQSB]{3,4}`,
    place: 'line',
    examples: ['2271', '6a', '2024Z18775', '476 Herdruk2', '771 HERDRUK', '299.', '4D5', '12I'],
    others: ['12345', '2271 kaden', '6ab', '4DD', 'BOD', '6B']
  }
]

const find = finder(mastheadLines)

/** What kind of furniture a line is above the document. */
export const mastheadLine = (text: string): FurnitureLine['kind'] | undefined => {
  const row = text.length < longest ? find(text) : undefined
  return row?.kind ?? (isPieceOfTitle(text) ? 'series' : misreadTitle(text))
}

/** What mastheads of scans say, with so many letters wrong that no table has them: `de daarop door de regaring`. */
const scannedTitles: readonly (readonly [FurnitureLine['kind'], string])[] = [
  ['chamber', 'Tweede Kamer der Staten-Generaal'],
  ['chamber', 'Eerste Kamer der Staten-Generaal'],
  ['series', 'Aanhangsel van de Handelingen'],
  [
    'series',
    'Aanhangsel tot het Verslag van de Handelingen der Tweede Kamer Vragen, door de leden der Kamer gedaan overeenkomstig art. 116 van het Reglement van Orde, en de daarop door de Regering gegeven antwoorden'
  ],
  ...['de leden der', 'leden van de'].map(
    words =>
      [
        'series',
        `Vragen gesteld door ${words} Kamer, met de daarop door de regering gegeven antwoorden`
      ] as const
  )
]

const comparedTitles = scannedTitles.map(([kind, words]) => ({kind, words: comparable(words)}))

const misreadTitle = (text: string): FurnitureLine['kind'] | undefined => {
  const title = comparable(text.replace(/\s\d{1,4}$/, ''))
  return comparedTitles.find(({words}) => isNear(title, words) || isPieceNear(title, words))?.kind
}

/** The title of the series, which may be broken anywhere. */
const titles = ['der', 'van de'].map(
  word =>
    `vragen gesteld door de leden ${word} kamer, met de daarop door de regering gegeven antwoorden`
)

const isPieceOfTitle = (text: string): boolean =>
  text.length > 9 && titles.some(title => title.includes(text.toLowerCase()))
