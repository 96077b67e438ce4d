import {misread} from './misread.js'
import {compile, finder, mayHold, type Printed} from './printed.js'

// What printers and web pages add around a document. `Œ` and `TM` are an old extractor's dash and
// apostrophe.

export const session = String.raw`\d{4}\s?[-–Œ]\s?\d{2,4}`
export const chamber = `(?:${misread('Tweede Kamer der Staten-Generaal')}|${misread('Eerste Kamer der Staten-Generaal')})`
export const series = String.raw`(?:${misread('Aanhangsel van de Handelingen')}|Vragen door de leden der Kamer(?: gesteld overeenkomstig artikel \d{1,3} van het Reglement van Orde)?,? (?:en|met) de daarop door(?: de(?: [Rr]egering(?: schriftelijk)?(?: gegeven antwoorden\.?)?)?)?|(?:de )?[Rr]egering schriftelijk gegeven antwoorden\.?|Vragen gesteld door (?:de )?leden (?:der|van de) Kamer(?:, met de daarop door de(?: [Rr]egering gegeven antwoorden)?)?|[Rr]egering gegeven antwoorden)`
/** A day as the site writes it. */
const day = String.raw`\d{2}-\d{2}-\d{4}`
export const issn = String.raw`ISSN\s*\d{4}\s?-\s?\d{4}`
export const town = String.raw`(?:[’'‘]|TM)s-Gravenhage(?: \d{4})?`
/** A year with the spaces of a scan in it: `1 987-1988`. */
const spacedSession = String.raw`\d[\d\s]{3,5}[-–Œ]\s?\d[\d\s]{1,5}`
const foot = String.raw`(?:Tweede|Eerste) Kamer, (?:vergaderjaar|zitting) (?:${session}|${spacedSession}|\d{4})[,.]{1,2}\s{0,2}(?:${misread('Aanhangsel')}|Vragen)(?:\s*\d{1,4})?`

/** A session in four digits, of the years in which the printer set codes: `9899`, `0506`. */
const shortSession =
  '(?:9495|9596|9697|9798|9899|9900|0001|0102|0203|0304|0405|0506|0607|0708|0809|0910)'
/**
 * Codes that the printer set at the head or the foot of the first page of 1995-2008: its own of the questions (`KVR9876`), the
 * number of the questions (2, session, serial number) and the name of the file.
 */
const namedCode = String.raw`(?:KVR\d{3,6}(?:\.\d)?|${shortSession}tkkvr\d{1,5})`
const codes = String.raw`(?:${namedCode}|2${shortSession}\d{5})(?:\s*(?:${namedCode}|2${shortSession}\d{5})){0,2}`

/** A foot at the start of a line, with its page number and any digits glued to that. */
export const gluedFeet: readonly Printed[] = [
  {
    // It looks back from these words, since a look at what is before each sign of a text takes three times as long.
    pattern: String.raw`(?:Tweede|Eerste) Kamer, (?:vergaderjaar|zitting) (?<=(?:^|[\n\f])[^\S\n]*(?:${issn}\s*)?(?:${town}\s*)?(?:Tweede|Eerste) Kamer, (?:vergaderjaar|zitting) )${session}, (?:Aanhangsel|Vragen) ?(\d{1,8})`,
    flags: 'g',
    place: 'within',
    examples: [
      'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 23',
      '’s-Gravenhage 2011 Tweede Kamer, vergaderjaar 2010–2011, Vragen 12'
    ],
    others: [
      'Tweede Kamer, vergaderjaar 2023–2024, 31 999, nr. 2',
      'zie Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 23'
    ]
  }
]
export const gluedFoot = compile(gluedFeet[0]!)

/** The foot of a letter's page at the start of a line, with its page number and the number of pages. */
export const letterFeet: readonly Printed[] = [
  {
    pattern: String.raw`P ?agina {1,3}(?<=(?:^|[\n\f])[^\S\n]*P ?agina {1,3})(\d{1,2}) {1,3}van {1,3}(\d{1,2})(?!\d)`,
    flags: 'g',
    place: 'within',
    examples: ['Pagina 2 van 4', 'Pagina  3 van 4 geweld per eiland'],
    others: ['zie Pagina 2 van 4', 'Pagina 2 van het rapport']
  }
]
export const letterFoot = compile(letterFeet[0]!)

/** A foot at the end of the last line of its page. */
export const feetAtEnd: readonly Printed[] = [
  {
    pattern: String.raw`(?<=[.?!»)]\s)(?:${foot}|${namedCode}(?:\s+2${shortSession}\d{5})?)`,
    place: 'end',
    hints: ['Kamer, ', 'KVR', 'tkkvr'],
    examples: [
      'Herdruk. Tweede Kamer, zitting 1977-1978, Aanhangsel',
      'Ik laat de kade ophogen. KVR9876 2989901770'
    ],
    others: [
      'Zie daarover KVR9876',
      'Tweede Kamer, zitting 1977-1978, Aanhangsel',
      'Zie de Tweede Kamer, zitting 1977-1978, Aanhangsel'
    ]
  }
]
export const footAtEnd = compile(feetAtEnd[0]!)
export const mayEndInFoot = mayHold(feetAtEnd[0]!)

/** What looks like an identifier; `src/identifier` decides whether it is one. */
export const identifier = String.raw`(?:ah|kv)-(?:tk-|ek-)?[0-9][0-9A-Za-z]{0,40}(?:-\w{1,40}){0,4}`

/** What stands before the page number in a letter. */
const beforePage = String.raw`(?:\d{1,2} \p{L}{3,9} \d{4}|(?:Ons|Onze) (?:kenmerk|referentie):? \S{3,40})`

/** A whole line of furniture, and what it is. */
export interface FurnitureLine extends Printed {
  kind:
    'chamber' | 'session' | 'series' | 'number' | 'identifier' | 'pageFoot' | 'rule' | 'navigation'
}

/**
 * Lines that are furniture anywhere in a document. Extractors glue them together, so one line may hold
 * several. The first row that fits counts.
 */
export const furnitureLines: readonly FurnitureLine[] = [
  {
    kind: 'pageFoot',
    pattern: String.raw`(?:${identifier}\s*|${codes}\s*)?(?:${issn}\s*)?(?:${town}\s*)?${foot}`,
    place: 'line',
    examples: [
      'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3',
      'Tweede Kamer, vergaderjaar 2024–2025, Vragen',
      'Eerste Kamer, zitting 1979-1980, Aanhangsel',
      'Tweede Kamer, vergaderjaar 1 987-1988, Aanhangse1 1319',
      'ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1'
    ],
    others: ['Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424']
  },
  {
    // A letter; a field of Word may stand before it, or the letter's date or reference.
    kind: 'pageFoot',
    pattern: String.raw`(?:\d{0,2}\s*|${beforePage}\s*[|·•–-]?\s*)P ?agina\s*\d{1,3}\s*(?:van|/)\s*\d{1,3}`,
    place: 'line',
    examples: [
      'Pagina 2 van 4',
      '4Pagina1van4',
      'Pagina 2/4',
      '25 oktober 2022 | Pagina 2/2',
      'Ons kenmerk 2024-0000123  Pagina 2 van 2'
    ],
    others: ['Zie pagina 2 van 4', 'Pagina 2']
  },
  {
    // Seen in 1950.
    kind: 'pageFoot',
    pattern: String.raw`Handelingen der Staten-Generaal\s?[—–-]\s?Zitting \d{4}\s?[—–-]\s?\d{2,4}\s?[—–-]\s?I{1,2}\. Aanhangsel(?:\s\d{1,4})?`,
    place: 'line',
    examples: ['Handelingen der Staten-Generaal — Zitting 1949—1950 — II. Aanhangsel'],
    others: ['Handelingen der Staten-Generaal', 'Zie Handelingen der Staten-Generaal']
  },
  {
    kind: 'identifier',
    pattern: String.raw`${identifier}(?:\s*${issn})?(?:\s*${town})?\s*`,
    place: 'line',
    examples: ['ah-tk-20232024-2271', 'kv-tk-2024Z18775', 'ah-tk-20112012-1035ISSN 0921 - 7398'],
    others: ['kv-besluitvorming over projecten']
  },
  {
    kind: 'identifier',
    pattern: String.raw`${issn}(?:\s*${town})?\s*`,
    place: 'line',
    examples: ['ISSN 0921 - 7398', 'ISSN 0921-7398 ’s-Gravenhage 2024'],
    others: ['Het ISSN 0921 - 7398 van de reeks', 'ISSN 0921']
  },
  {
    kind: 'identifier',
    pattern: town,
    place: 'line',
    examples: ['’s-Gravenhage 2024', 'TMs-Gravenhage 2011'],
    others: ['’s-Gravenhage, 3 mei 2024', '’s-Gravenhage 2024 en later']
  },
  {
    // Above dumps of questions and answers.
    kind: 'identifier',
    pattern: String.raw`[-=]{2,40}\s*${identifier}\s*[-=]{2,}`,
    place: 'line',
    examples: ['=== ah-tk-20102011-1105 ==='],
    others: ['=== Antwoord ===', 'ah-tk-20102011-1105 ===']
  },
  {
    // The bar above the document on the site, its cells glued by text dumps.
    kind: 'series',
    pattern: String.raw`Datum publicatie\s*Organisatie\s*Vergaderjaar(?:\s*(?:Nummer|Vraag|Datum (?:ontvangst|indiening))){1,3}`,
    place: 'line',
    examples: [
      'Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst',
      'Datum publicatie Organisatie Vergaderjaar Vraag Datum indiening'
    ],
    others: ['Datum publicatie', 'De datum publicatie, de organisatie en het vergaderjaar']
  },
  {
    kind: 'number',
    pattern: String.raw`(?:${day}\s*)?${chamber}\s*${session}\s*(?:\d{1,4}|\d{4}Z\d{5})(?:\s*${day})?`,
    place: 'line',
    examples: [
      '12-01-2015Tweede Kamer der Staten-Generaal2014-2015136508-01-2015',
      'Tweede Kamer der Staten-Generaal2014-20151365',
      'Tweede Kamer der Staten-Generaal 2021-2022 2021Z17400'
    ],
    others: [
      'Aan de Tweede Kamer der Staten-Generaal',
      'Tweede Kamer der Staten-Generaal heeft gevraagd'
    ]
  },
  {
    // Order number, ISSN and printer at the foot of pages until the nineties, misread here and there.
    kind: 'identifier',
    pattern: String.raw`(?:(?:\d\s)?[\dA-Z]{4,8}(?:\sF)?\s+)?ISSN\s*0?921.{0,90}|[\dF]{5,8}\s+S[dD][uU] uitge.{0,60}`,
    place: 'line',
    examples: [
      '314872F ISSN 0921-7398 Sdu Uitgeverij Plantijnstraat',
      'ISSN 0921 7398 Sdu',
      '314872F ISSN 921 -7398 SDU uitgeverij',
      '31U8702 ISSN0921 -7398 Sdu Uitgeverij',
      '3 14872 F ISSN0921-7398 Sdu Uitgeverij',
      '314872F SDU uitgeverij s Gravenhage 1990'
    ],
    others: ['Het ISSN 0921-7398 staat op de voorpagina', 'De Sdu uitgeverij heeft gevraagd']
  },
  {
    kind: 'identifier',
    pattern: String.raw`['’]?\s?s[\s-]?Gr.{0,30}\d{4}`,
    place: 'line',
    examples: ['’s-Gravenhagc 1993', 's Gr.venhage 1993'],
    others: ['In ’s-Gravenhage zijn in 1993', '’s-Gravenhage']
  },
  {
    // At the head or the foot of the first page of 1995-2008.
    kind: 'identifier',
    pattern: String.raw`${codes}(?:\s*${issn}(?:\s*Sdu Uitgevers)?(?:\s*${town})?)?|\d{1,3}\s+ISSN\s*0921\s?-\s?7398|Sdu Uitgevers`,
    place: 'line',
    examples: [
      'KVR9876',
      '0405tkkvr321',
      '2989901770',
      'KVR9876 2989901770',
      'KVR98760405tkkvr321ISSN 0921 - 7398',
      '1 ISSN 0921 - 7398',
      'Sdu Uitgevers'
    ],
    others: ['KVR', '2981201770', '298990177', 'Sdu Uitgevers bracht het bericht']
  },
  {
    kind: 'navigation',
    pattern: 'Naar boven',
    place: 'line',
    examples: ['Naar boven'],
    others: ['Naar boven afgerond zijn dit 12 kaden', 'naar boven']
  },
  {
    kind: 'rule',
    pattern: String.raw`[_\-–—=*.·]{4,}|-{2,80}(?: {1,9}-{2,80}){1,19}`,
    place: 'line',
    examples: ['____________', '----', '****', '----- ---------- -----'],
    others: ['...']
  }
]

/** A line longer than this, in characters, is not furniture. */
export const longest = 160

const find = finder(furnitureLines)

/** What kind of furniture a line is, anywhere in a document. */
export const furnitureLine = (text: string): FurnitureLine['kind'] | undefined =>
  text.length < longest ? find(text)?.kind : undefined
