import {compile, type Printed, table} from './printed.js'

// What ministries' letters print.

/** Labels of a letter, and the value after them. */
export const labelRows = table({
  dated: {
    pattern: String.raw`Datum(?!\s*(?::\s*)?(?:ontvangst|publicatie))\s*(?::\s*)?(?!\s)(.*)`,
    place: 'line',
    examples: ['Datum 5 februari 2024', 'Datum: 5 februari 2024'],
    others: ['Datum ontvangst 5 februari 2024']
  },
  regarding: {
    pattern: String.raw`(?:Betreft|Onderwerp)\s*(?::\s*)?(?!\s)(.*)`,
    place: 'line',
    examples: ['Betreft Kamervragen over kaden', 'Onderwerp: Kamervragen over kaden'],
    others: ['Dit betreft Kamervragen over kaden', 'Het onderwerp is kaden']
  },
  yours: {
    pattern: String.raw`Uw (?:ken ?merk|ref ?erentie|brief(?: van| d\.d\.)?(?: en kenmerk)?|nummer)\s*(?::\s*)?(?!\s)(.*)`,
    flags: 'i',
    place: 'line',
    examples: ['Uw kenmerk 2024Z01234', 'Uw brief van 5 februari 2024', 'Uw ref erentie'],
    others: ['Uw vraag over kaden']
  }
})

export const labels = {
  dated: compile(labelRows.dated),
  regarding: compile(labelRows.regarding),
  yours: compile(labelRows.yours)
} as const

/** What opens a letter's closing. */
const closingRow: Printed = {
  pattern: String.raw`(?:hoogachtend|met (?:vriendelijke|hoogachtende|de meeste) \p{L}+)\b`,
  flags: 'i',
  place: 'start',
  examples: ['Hoogachtend,', 'Met vriendelijke groet,', 'met de meeste hoogachting'],
  others: ['Met deze brief']
}
export const closing = compile(closingRow)

/** Whom a letter is to, and what stands above that. */
export const letterheadRows = table({
  addressee: {
    pattern: '(?:Aan )?de voorzitter van de(?: (?:Tweede|Eerste)(?: Kamer)?)?',
    flags: 'i',
    place: 'start',
    examples: [
      'Aan de Voorzitter van de Tweede Kamer',
      'De voorzitter van de',
      'de Voorzitter van de Eerste Kamer'
    ],
    others: ['Brief aan de voorzitter van de Tweede Kamer', 'Geachte voorzitter']
  },
  /** The second line of the addressee. */
  restOfAddressee: {
    pattern: '(?:Tweede Kamer )?der Staten-Generaal',
    flags: 'i',
    place: 'line',
    examples: ['der Staten-Generaal', 'Tweede Kamer der Staten-Generaal'],
    others: ['de Tweede Kamer der Staten-Generaal', 'der Staten-Generaal heeft']
  },
  letterheadLine: {
    pattern: String.raw`Ministerie van|>?\s*Retouradres|Postbus \d|(?:Ons|Onze) (?:ken ?merk|ref ?erentie)|Directoraat-Generaal`,
    flags: 'i',
    place: 'start',
    examples: [
      'Ministerie van Defensie',
      '> Retouradres Postbus 10001',
      'Postbus 10001',
      'Ons kenmerk',
      'Onze referentie',
      'Directoraat-Generaal Kaden'
    ],
    others: ['De minister van Defensie', 'Postbussen', 'het ministerie van Defensie']
  }
})

export const addressee = compile(letterheadRows.addressee)
export const restOfAddressee = compile(letterheadRows.restOfAddressee)
export const letterheadLine = compile(letterheadRows.letterheadLine)

/** Lines that only a letter to the Chamber prints. */
export const letterRows: readonly Printed[] = [
  {
    pattern: '(?:Aan )?de voorzitter van de(?: Tweede Kamer| Eerste Kamer)?',
    flags: 'i',
    place: 'start',
    examples: ['Aan de Voorzitter van de Tweede Kamer', 'De voorzitter van de Eerste Kamer'],
    others: ['Brief aan de voorzitter van de Tweede Kamer', 'De voorzitter van het waterschap']
  },
  {
    pattern: 'Geachte (?:heer |mevrouw )?voorzitter',
    flags: 'i',
    place: 'start',
    examples: ['Geachte Voorzitter,', 'Geachte mevrouw voorzitter,'],
    others: ['Geachte heer Oudeweg', 'De geachte voorzitter']
  },
  labelRows.regarding,
  {
    pattern: String.raw`>?\s*Retouradres`,
    flags: 'i',
    place: 'start',
    examples: ['> Retouradres Postbus 10001', 'Retouradres: Postbus 10001'],
    others: ['Het retouradres', 'Adres']
  },
  {
    pattern: String.raw`Datum\s*(?::\s*)?\d{1,2} \p{L}+ \d{4}`,
    place: 'line',
    examples: ['Datum 5 februari 2024', 'Datum: 5 februari 2024'],
    others: ['Datum ontvangst']
  },
  {
    pattern: '(?:Ons|Onze) (?:ken ?merk|ref ?erentie)',
    flags: 'i',
    place: 'start',
    examples: ['Ons kenmerk', 'Onze referentie 123'],
    others: ['Uw kenmerk', 'Bij ons kenmerk']
  },
  closingRow,
  {
    pattern: 'In (?:het )?antwoord op uw brief',
    flags: 'i',
    place: 'start',
    examples: ['In antwoord op uw brief van 5 februari', 'In het antwoord op uw brief'],
    others: ['Uw brief van 5 februari', 'In antwoord op uw vraag']
  }
]
export const letterSigns: readonly RegExp[] = letterRows.map(compile)
