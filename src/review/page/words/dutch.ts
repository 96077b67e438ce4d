import {refusalInDutch} from './dutch-refusals.js'
import type {PageWords} from './english.js'

export const dutch: PageWords = {
  readings: {
    marker: (_, note) => [
      `De ${note} die hier stond is gelezen als cijfer van noot ${note}`,
      'Het is een getal in de tekst'
    ],
    text: (_, note) => [`De ${note} is in de tekst gelaten`, `Het is het cijfer van noot ${note}`],
    begun: () => ['Hier is een alinea begonnen', 'De alinea hierboven loopt door'],
    joined: () => ['De regel is bij de vorige gevoegd', 'Hier begint een alinea'],
    table: () => [
      'Rijen en cellen zijn alleen uit de volgorde van de woorden afgeleid',
      'Woorden horen in een andere rij of cel'
    ],
    divided: numbers => [
      `Een gezamenlijke vraag is gesplitst; dit is nummer ${numbers}`,
      'De grens ligt elders, of er is geen'
    ],
    whole: numbers => [
      `De gezamenlijke vraag ${numbers} is heel gelaten`,
      'Zij is per nummer te splitsen'
    ],
    inferred: numbers => [
      `Nummer ${numbers} is afgeleid; het staat er niet`,
      'Het is een ander nummer, of de tekst hoort bij wat ervoor staat'
    ],
    printed: numbers => [
      `Nummer ${numbers} is overgenomen zoals het er staat, maar niets bevestigt het`,
      'De druk is fout, of het nummer staat er twee keer'
    ],
    note: (_, note) => [
      `De tekst van noot ${note || ''} is gelezen alsof hij hier begint of eindigt`,
      'Hij begint of eindigt elders'
    ],
    extent: () => [
      'De tekst is gelezen alsof hij hier begint en eindigt',
      'Hij loopt door of eindigt elders: er lijkt een kopje weg, of kolommen zijn vermengd'
    ],
    header: () => [
      'Alles boven de eerste vraag is als kop gelezen',
      'Een deel ervan is tekst van het document'
    ],
    reading: () => ['De OCR was niet zeker van dit woord', 'Er staat een ander woord'],
    party: () => [
      'Een lid zonder fractie kreeg de fractie van het volgende lid',
      'Het lid hoort bij een andere fractie'
    ]
  },
  kinds: {
    answer: 'antwoorden',
    postponement: 'uitstel',
    question: 'vragen',
    oralQuestion: 'mondelinge vraag',
    committeeQuestions: 'vragen van een commissie'
  },
  fields: {
    kind: 'Soort',
    id: 'Kenmerk',
    session: 'Vergaderjaar',
    number: 'Nummer',
    caseNumbers: 'Zaaknummers',
    questioners: 'Vragers',
    committee: 'Commissie',
    addressees: 'Gevraagd aan',
    subject: 'Onderwerp',
    submitted: 'Ingezonden',
    received: 'Ontvangen',
    dated: 'Datum',
    respondents: 'Beantwoord door',
    onBehalfOf: 'Mede namens',
    seeAlso: 'Zie ook'
  },
  forms: {
    submitted: 'jaar-maand-dag, zoals 2026-03-09',
    received: 'jaar-maand-dag, zoals 2026-03-09',
    dated: 'jaar-maand-dag, zoals 2026-03-09',
    session: 'twee jaren, zoals 2025-2026',
    caseNumbers: 'een op elke regel, zoals 2026Z01234',
    questioners: 'een op elke regel, zoals Van der Berg (PvdX)',
    addressees: 'een op elke regel, zoals minister, Financiën',
    respondents: 'een op elke regel, zoals J. de Vries, minister, Financiën',
    onBehalfOf: 'een op elke regel, zoals J. de Vries, minister, Financiën',
    seeAlso: 'een op elke regel, zoals 2025-2026, 123'
  },
  doubtKinds: {
    marker: 'nootcijfer',
    paragraph: 'alinea',
    'full-line': 'eind van een volle regel',
    table: 'tabel',
    split: 'gezamenlijke vraag',
    number: 'nummer',
    note: 'omvang van een noot',
    extent: 'omvang van de tekst',
    header: 'omvang van de kop',
    party: 'fractie van een lid',
    reading: 'door OCR gelezen woord'
  },
  documents: 'Documenten',
  doubts: 'Twijfels',
  workList: 'Twijfels, een voor een',
  all: 'alle',
  search: 'Zoeken',
  kind: 'Soort',
  doubtKind: 'Soort twijfel',
  doubtsByKind: 'Twijfels naar soort',
  rule: 'Melding',
  form: 'Formaat',
  year: 'Jaar',
  document: 'Document',
  subject: 'Onderwerp',
  diagnostics: 'Meldingen',
  state: 'Stand',
  open: 'open',
  accepted: 'akkoord',
  decided: count => `${count} beslist`,
  markedWrong: count => `${count} fout gemerkt`,
  failed: 'geen record',
  shown: (count, all) => `${count} van ${all} ${all === 1 ? 'document' : 'documenten'}`,
  doubtsShown: count => `${count} ${count === 1 ? 'twijfel' : 'twijfels'}`,
  more: 'Toon meer',
  nothingFits: 'Geen document past bij wat u zoekt.',
  showAll: 'Toon alle documenten',
  loading: 'Laden …',
  where: 'Waar',
  decidedAs: 'Beslist',
  otherReading: 'Andere lezing',
  source: 'Bron',
  record: 'Record',
  page: number => `Pagina ${number}`,
  line: (number, text) => `Regel ${number}: ${text}`,
  showLeftOut: 'Toon wat is weggelaten',
  lineParts: {
    header: 'kop',
    question: 'vragen',
    answer: 'antwoorden',
    note: 'noten',
    other: 'overige tekst',
    left: 'weggelaten'
  },
  previous: 'Vorige',
  next: 'Volgende',
  header: 'Kop',
  question: numbers => `Vraag ${numbers}`,
  answer: numbers => `Antwoord ${numbers}`,
  note: number => `Noot ${number}`,
  noAnswer: 'Geen antwoord',
  inferred: 'Dit nummer staat er niet',
  notes: 'Noten',
  postponement: 'Mededeling',
  explanation: 'Toelichting',
  other: 'Overige tekst',
  wholeDocument: 'Het document',
  wrong: 'fout',
  of: (at, all) => `${at} van ${all}`,
  accept: 'Akkoord',
  acceptAll: 'Document akkoord',
  edit: 'Bewerken',
  markWrong: 'Fout',
  undo: 'Ongedaan maken',
  help: 'Toetsen',
  readOnly: 'Alleen lezen: start review met --write om beslissingen te bewaren.',
  stale: count =>
    count === 1
      ? '1 beslissing gaat over een andere invoer of versie en is niet toegepast'
      : `${count} beslissingen gaan over een andere invoer of versie en zijn niet toegepast`,
  decisions: {accept: 'akkoord', correct: 'verbeterd', wrong: 'fout', undo: 'ongedaan gemaakt'},
  noDoubts: 'In dit document zijn geen twijfels meer.',
  refusal: refusalInDutch,
  saved: 'Bewaard',
  undone: 'Ongedaan gemaakt',
  close: 'Sluiten',
  cancel: 'Annuleren',
  save: 'Bewaren',
  empty: 'leeg',
  editField: field => `Bewerk: ${field}`,
  what: 'Wat moet anders',
  actions: {
    split: 'Een alinea in tweeën splitsen',
    join: 'Een alinea met de volgende samenvoegen',
    lines: 'Regels in een ander deel zetten',
    numbers: 'Nummers van een vraag of antwoord',
    link: 'Een nootcijfer in de tekst zetten',
    unlink: 'Van een nootcijfer weer een getal in de tekst maken'
  },
  place: 'Welke',
  caret: 'Zet de cursor op de juiste plaats',
  numbers: 'Nummers',
  fromLine: 'Van regel',
  toLine: 'Tot en met regel',
  target: 'In',
  targets: {
    furniture: 'niets: het is geen tekst van het document',
    other: 'overige tekst',
    note: 'een nieuwe noot',
    question: 'een nieuwe vraag',
    answer: 'een nieuw antwoord'
  },
  targetNumber: 'Nummer',
  whichNote: 'Welke noot',
  whichMarker: 'Welk nootcijfer',
  digits: 'Het getal dat daar staat is het nootcijfer',
  asItem: 'Wat wordt afgesplitst is een eigen punt van de lijst',
  reason: 'Reden (mag leeg blijven)',
  keys: [
    ['j k', 'volgende, vorige twijfel, over alle documenten in de lijst'],
    ['J K', 'volgend, vorig document'],
    ['a', 'akkoord: de twijfel is goed beslist'],
    ['e', 'bewerk waar de twijfel over gaat, of wat de focus heeft'],
    ['x', 'merk wat de focus heeft als fout, voor later'],
    ['A', 'akkoord met heel het document, als goud'],
    ['u', 'maak de laatste beslissing over dit document ongedaan'],
    ['↑ ↓', 'in de bron: kies een regel; met Shift meer'],
    ['/', 'zoeken'],
    ['?', 'deze toetsen'],
    ['Esc', 'terug']
  ]
}
