/** What the page says, in both languages. */
const english = {
  documents: 'Documents',
  doubts: 'Doubts',
  all: 'all',
  search: 'Search',
  kind: 'Kind',
  doubtKind: 'Kind of doubt',
  rule: 'Diagnostic',
  form: 'Form',
  year: 'Year',
  document: 'Document',
  subject: 'Subject',
  diagnostics: 'Diagnostics',
  state: 'State',
  accepted: 'accepted',
  decided: 'decided',
  open: 'open',
  failed: 'no record',
  shown: 'shown',
  more: 'Show more',
  back: 'All documents',
  source: 'Source',
  record: 'Record',
  page: 'Page',
  showLeftOut: 'Show furniture and what was left out',
  previous: 'Previous',
  next: 'Next',
  header: 'Header',
  question: 'Question',
  answer: 'Answer',
  noAnswer: 'No answer',
  notes: 'Notes',
  postponement: 'Postponement',
  explanation: 'Explanation',
  other: 'Other text',
  references: 'References',
  furniture: 'Furniture, left out',
  note: 'Note',
  doubt: 'Doubt',
  of: 'of',
  decidedSo: 'Decided, and the other reading',
  accept: 'Accept (a)',
  acceptAll: 'Accept document (A)',
  edit: 'Edit (e)',
  wrong: 'Wrong (x)',
  undo: 'Undo (u)',
  help: 'Keys (?)',
  readOnly: 'Read only: start review with --write to keep decisions.',
  stale: 'decision(s) for another input or version, not applied',
  noDoubts: 'No doubts are left here.',
  saved: 'Saved',
  close: 'Close',
  save: 'Save',
  what: 'What is to change',
  field: 'Value of a field',
  numbers: 'Numbers of a question or an answer',
  split: 'Split a paragraph',
  join: 'Join a paragraph with the next',
  lines: 'Put lines into another part',
  link: 'Put the marker of a note',
  place: 'Which',
  value: 'Value',
  fromLine: 'From line',
  toLine: 'To line',
  target: 'Into',
  before: 'Before which word',
  newNote: 'New note',
  reason: 'Reason (not needed)',
  keys: [
    ['j / k', 'next / previous doubt, over documents'],
    ['J / K', 'next / previous document'],
    ['a', 'accept the doubt: what was decided is right'],
    ['A', 'accept the whole document as gold'],
    ['e', 'edit'],
    ['x', 'mark as wrong'],
    ['u', 'undo the last decision on this document'],
    ['/', 'search'],
    ['?', 'these keys'],
    ['arrows', 'in the source: choose lines, with Shift several'],
    ['Esc', 'back']
  ]
}

type PageWords = typeof english

const dutch: PageWords = {
  documents: 'Documenten',
  doubts: 'Twijfels',
  all: 'alle',
  search: 'Zoeken',
  kind: 'Soort',
  doubtKind: 'Soort twijfel',
  rule: 'Melding',
  form: 'Vorm',
  year: 'Jaar',
  document: 'Document',
  subject: 'Onderwerp',
  diagnostics: 'Meldingen',
  state: 'Stand',
  accepted: 'goedgekeurd',
  decided: 'beslist',
  open: 'open',
  failed: 'geen record',
  shown: 'getoond',
  more: 'Toon meer',
  back: 'Alle documenten',
  source: 'Bron',
  record: 'Record',
  page: 'Bladzijde',
  showLeftOut: 'Toon wat buiten de tekst is gelaten',
  previous: 'Vorige',
  next: 'Volgende',
  header: 'Kop',
  question: 'Vraag',
  answer: 'Antwoord',
  noAnswer: 'Geen antwoord',
  notes: 'Noten',
  postponement: 'Mededeling',
  explanation: 'Toelichting',
  other: 'Overige tekst',
  references: 'Verwijzingen',
  furniture: 'Buiten de tekst gelaten',
  note: 'Noot',
  doubt: 'Twijfel',
  of: 'van',
  decidedSo: 'Wat is beslist, en de andere lezing',
  accept: 'Akkoord (a)',
  acceptAll: 'Document akkoord (A)',
  edit: 'Bewerken (e)',
  wrong: 'Fout (x)',
  undo: 'Ongedaan maken (u)',
  help: 'Toetsen (?)',
  readOnly: 'Alleen lezen: start review met --write om beslissingen te bewaren.',
  stale: 'beslissing(en) over een andere invoer of versie, niet toegepast',
  noDoubts: 'Hier zijn geen twijfels meer.',
  saved: 'Bewaard',
  close: 'Sluiten',
  save: 'Bewaren',
  what: 'Wat moet anders',
  field: 'Waarde van een veld',
  numbers: 'Nummers van een vraag of antwoord',
  split: 'Een alinea splitsen',
  join: 'Een alinea met de volgende samenvoegen',
  lines: 'Regels in een ander deel zetten',
  link: 'Het nootcijfer plaatsen',
  place: 'Welke',
  value: 'Waarde',
  fromLine: 'Van regel',
  toLine: 'Tot en met regel',
  target: 'In',
  before: 'Voor welk woord',
  newNote: 'Nieuwe noot',
  reason: 'Reden (niet nodig)',
  keys: [
    ['j / k', 'volgende / vorige twijfel, over documenten heen'],
    ['J / K', 'volgend / vorig document'],
    ['a', 'twijfel akkoord: wat is beslist klopt'],
    ['A', 'heel het document akkoord, als goud'],
    ['e', 'bewerken'],
    ['x', 'als fout merken'],
    ['u', 'de laatste beslissing over dit document ongedaan maken'],
    ['/', 'zoeken'],
    ['?', 'deze toetsen'],
    ['pijlen', 'in de bron: regels kiezen, met Shift meer'],
    ['Esc', 'terug']
  ]
}

export type PageLanguage = 'en' | 'nl'

export const languageOf = (): PageLanguage =>
  (localStorageItem() ?? navigator.language).startsWith('nl') ? 'nl' : 'en'

export const words = (language: PageLanguage): PageWords => (language === 'nl' ? dutch : english)

/** A page from a file may have no storage. */
function localStorageItem(): string | null {
  try {
    return localStorage.getItem('language')
  } catch {
    return null
  }
}

export function keepLanguage(language: PageLanguage): void {
  try {
    localStorage.setItem('language', language)
  } catch {
    // Then it holds as long as the page is open.
  }
}

export type {PageWords}
