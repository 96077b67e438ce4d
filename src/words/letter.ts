import {compile, type Printed, table} from './printed.js'

// What ministries' letters print, as sources of patterns and tables.

/** Titles before a name, which are no part of it. */
export const nameTitles = String.raw`(?:(?:prof|dr|drs|mr|ir|ing|mw|dhr|mevr|jhr|jkvr|bc|msc|ma|ba)\.?|de heer|mevrouw)(?=[\s.])`

/** An office at the beginning of a line, as it stands above a signature. */
export const office = String.raw`(?:de\s+)?(?:vice-?\s?)?(?:minister(?:-?\s?president)?|staatssecretaris)\b`

/** The beginning of the sentence that says which questions a letter answers. */
export const referenceOpening =
  /^(?:hierbij|hiermee|hiermede|bijgaand|bijgevoegd|met deze brief|in (?:het )?antwoord|in reactie|naar aanleiding|op \d{1,2}|ter beantwoording|mede namens|deze brief|onderstaand|in (?:deze|de) brief|in vervolg|conform|ik (?:bied|stuur|zend))\b/i

/** `lid`, `leden`, `Kamerlid` and the like, before the names of those who ask. */
export const members = String.raw`(?:het\s+|de\s+)?(?:Tweede\s?)?(?:Kamer)?(?:lid|leden)`

const kinds = String.raw`(?:(?:schriftelijke|nadere|aanvullende|vervolg|herhaalde|feitelijke)\s+){0,2}`

/** The words for the questions of members: `de schriftelijke vragen van`, `Kamervragen gesteld door`. */
export const questionsOf = String.raw`(?:de\s+|enkele\s+)?${kinds}(?:kamer|vervolg)?vra(?:ag|gen)(?:\s+(?:(?:ontvangen\s+)?van|gesteld\s+door|die\s+(?:zijn\s+)?gesteld\s+(?:zijn\s+)?door)|(?=\s+${members}\b))`

/**
 * How the title above the answers begins, its lines joined: `Antwoorden van de Minister van X op vragen
 * van`, `Beantwoording van de schriftelijke vragen van`, `De antwoorden op de Kamervragen van`.
 */
export const answersTitle = new RegExp(
  String.raw`^(?:de\s+)?(?:(?:beknopte|schriftelijke)\s+)?(?:antwoord(?:en)?|beantwoording|reactie)\b(?:\s+(?:van|door)\s+(?:(?!\bvragen\b)[^.?!]|(?<=\b[a-z])\.){3,400}?)?(?:\s+(?:op|van|aan))?\s+${questionsOf}\s`,
  'i'
)

/** How the title begins that is a question header: `Vragen van het lid`, `Kamervragen van de leden`. */
export const questionsTitle = new RegExp(
  String.raw`^${kinds}(?:kamer|vervolg)?vragen\s+(?:van|gesteld\s+door)\s+${members}\b`,
  'i'
)

/** Labels of a letter, and the value behind them. */
export const labelRows = table({
  dated: {
    pattern: String.raw`Datum(?!\s*:?\s*(?:ontvangst|publicatie))\s*:?\s*(.*)`,
    place: 'line',
    examples: ['Datum 5 februari 2024', 'Datum: 5 februari 2024'],
    others: ['Datum ontvangst 5 februari 2024']
  },
  regarding: {
    pattern: String.raw`(?:Betreft|Onderwerp)\s*:?\s*(.*)`,
    place: 'line',
    examples: ['Betreft Kamervragen over kaden', 'Onderwerp: Kamervragen over kaden']
  },
  yours: {
    pattern: String.raw`Uw (?:ken ?merk|ref ?erentie|brief(?: van| d\.d\.)?(?: en kenmerk)?|nummer)\s*:?\s*(.*)`,
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
  place: 'begin',
  examples: ['Hoogachtend,', 'Met vriendelijke groet,', 'met de meeste hoogachting'],
  others: ['Met deze brief']
}
export const closing = compile(closingRow)

/** Lines that only a letter to the Chamber prints. */
export const letterRows: readonly Printed[] = [
  {
    pattern: '(?:Aan )?de voorzitter van de(?: Tweede Kamer| Eerste Kamer)?',
    flags: 'i',
    place: 'begin',
    examples: ['Aan de Voorzitter van de Tweede Kamer', 'De voorzitter van de Eerste Kamer']
  },
  {
    pattern: 'Geachte (?:heer |mevrouw )?voorzitter',
    flags: 'i',
    place: 'begin',
    examples: ['Geachte Voorzitter,', 'Geachte mevrouw voorzitter,']
  },
  labelRows.regarding,
  {
    pattern: String.raw`>?\s*Retouradres`,
    flags: 'i',
    place: 'begin',
    examples: ['> Retouradres Postbus 10001', 'Retouradres: Postbus 10001']
  },
  {
    pattern: String.raw`Datum\s*:?\s*\d{1,2} \p{L}+ \d{4}`,
    place: 'line',
    examples: ['Datum 5 februari 2024', 'Datum: 5 februari 2024'],
    others: ['Datum ontvangst']
  },
  {
    pattern: '(?:Ons|Onze) (?:ken ?merk|ref ?erentie)',
    flags: 'i',
    place: 'begin',
    examples: ['Ons kenmerk', 'Onze referentie 123']
  },
  closingRow,
  {
    pattern: 'In (?:het )?antwoord op uw brief',
    flags: 'i',
    place: 'begin',
    examples: ['In antwoord op uw brief van 5 februari', 'In het antwoord op uw brief']
  }
]
export const letterSigns: readonly RegExp[] = letterRows.map(compile)
