import {compileAll, table} from './printed.js'
import {lastLetters} from './sentence.js'

/** What separates two numbers in a row: `1, 2 en 3`. */
const between = String.raw`\s*,\s*|\s+en\s+|\s+`

/** What stands around the numbers of notes, and what notes begin with. */
export const markerRows = table({
  /** All that stands between two markers of a row. */
  betweenMarkers: {
    pattern: between,
    place: 'line',
    examples: [', ', ' en ', ' ', ','],
    others: ['en', ' of ', ', en ']
  },
  /** The same, with the mark of a question behind the first: `1?, 2`. */
  betweenAskedMarkers: {
    pattern: `[?!]?(?:${between})`,
    place: 'line',
    examples: ['?, ', ', ', ' en '],
    others: ['. ', '?', ' of ']
  },
  /** The sign between two markers, white space aside. */
  signBetweenMarkers: {
    pattern: '(?:[,;]|en)?',
    place: 'line',
    examples: [',', ';', 'en', ''],
    others: ['of', ', en', '.']
  },
  /** A line that is a row of numbers, from its second on. */
  restOfRow: {
    pattern: String.raw`(?:(?:${between})\d{1,3})*\s*`,
    place: 'line',
    examples: ['', ', 2', ' en 3', ', 2 en 3 '],
    others: [' of 3', ', 2024', ' kaden']
  },
  /** What comes before a number that is the next of a row. */
  behindNumber: {
    pattern: String.raw`\d(?:[?!]?\s*,\s*|\s+en\s+|\s+)`,
    place: 'end',
    examples: ['gezakt1, ', 'gezakt1 en ', 'gezakt1?, ', 'gezakt1 '],
    others: ['gezakt, ', 'gezakt1', 'gezakt1 of ']
  },
  /** A row of markers whose first is glued to a word or opens the line. */
  rowOfMarkers: {
    pattern: String.raw`(?:^|[^\d\s.,€(-]|[.»”’?!,])\d{1,3}(?:(?:\s{0,3},\s{0,3}|\s{1,3}en\s{1,3}|\s{1,3})\d{1,3}){0,9}(?:[?!]?\s{0,3},\s{0,3}|\s{1,3}en\s{1,3}|\s{1,3})`,
    place: 'end',
    examples: ['de kaden zakken1, ', 'zakken.1, 2 en ', '1 ', 'zakken?1 en '],
    others: ['in de kaden 1, ', 'voor € 12, ', '(1, ']
  },
  /** Numbers of papers, laws and questions, which are not markers. */
  numbersOfPapers: {
    pattern: String.raw`\b(?:nrs?|art|artikel|vraag|vragen|lid)\.?\s\d[\d\s,]*(?:en\s+)?`,
    flags: 'i',
    place: 'end',
    examples: ['Kamerstuk 31 999, nrs. 2 en ', 'artikel 3, ', 'vragen 1, 2 en ', 'lid 4 '],
    others: ['de kaden 1, ', 'nr. A, ']
  },
  /** `Zie het antwoord op vraag 2.3`: no answer has a number with a decimal. */
  behindQuestionNumber: {
    pattern: String.raw`\bvra(?:ag|gen) (?:[\d, ]|en){0,20}\d\.`,
    place: 'end',
    examples: ['Zie het antwoord op vraag 2.', 'de vragen 2, 3 en 4.'],
    others: ['paragraaf 2.', 'vraag twee.']
  },
  /** A number that stands where a marker may. */
  possibleMarker: {
    pattern: String.raw`(?=[1-9])(?<=^|[\p{L}»”’")\]?!;:…]|[^\d][.,]|\p{L}\d|\b(?:19|20)\d\d[.,]?|\d(?:${between}))[1-9]\d{0,2}(?![\d%]|[.,]\d|-)`,
    flags: 'g',
    place: 'within',
    examples: ['de kaden zakken1', 'gezakt.2', 'in 2018.12', 'gezakt1 en 2', 'gezakt»3'],
    others: ['met 20 %', 'de kaden 3', '4-jarige', 'voor € 2.50']
  },
  /**
   * The same after a space that an extractor put in, at the end of a line or a sentence: `verholpen. 2`; and
   * after the number of a question: `vraag 2.3`.
   */
  spacedMarker: {
    pattern: String.raw`(?=[1-9])(?<=${lastLetters}[.?!] |\bvra(?:ag|gen) \d{1,2}\.)[1-9]\d?(?=$|\s+\p{Lu})`,
    flags: 'g',
    place: 'within',
    examples: [
      'is verholpen. 2',
      'ook zo is. 2',
      'in 2018. 3 De kaden',
      'het antwoord op vraag 2.3'
    ],
    others: ['nr. 2', 'is verholpen. 2 kaden', 'vraag 2.3 miljoen']
  },
  /** What notes print, and hardly any other line that begins with a number does. */
  citingNote: {
    pattern: String.raw`\d{1,3}\s*(?:https?:|www\.|Kamerstuk|Aanhangsel|Handelingen|Stcrt|Stb)`,
    place: 'start',
    examples: [
      '1 https://kaden.example.nl',
      '2Kamerstuk 31 999, nr. 2',
      '3 Stb. 2018, 12',
      '12 Aanhangsel Handelingen'
    ],
    others: ['1 Havenblad, 3 februari 2024', '2018 Kamerstuk']
  },
  /** A note on a line that another has begun. */
  noteWithin: {
    pattern: String.raw`(?<=[\p{L}\d.)/»”"'’-]\s|[.)»”]|\b(?:19|20)\d\d)(?<!\b(?:nrs?|art|artikel|lid|vraag|vragen|blz|p)\.?\s?)(\d{1,2})\s(?=[\p{Lu}«“‘]|https?:|www\.)`,
    flags: 'g',
    place: 'within',
    examples: [
      '1 Kadebode, 3 januari 2024 2 Havenblad',
      '1 Stb. 2018, 12 2 https://kaden.example.nl',
      '1 Voortgang kaden juni 20232 Kamerstukken II',
      '1 Kamerstukken II 2022/23, nr. 344.2 Kadebode'
    ],
    others: [
      '1 Kadebode, nr. 2 Havenblad',
      '1 Kadebode, 3 januari 2024',
      '1 Kadebode, nr.2 Havenblad'
    ]
  },
  /** A note, by its number; the foot of a page is not one. */
  noteOnPage: {
    pattern: String.raw`[[(]?\d{1,3}[)\].]?\s?(?!P ?agina)(?:\p{Lu}|https?:|www\.)`,
    place: 'start',
    examples: ['4Kamerstuk 36 410 A, nr. 53', '[1] Havenblad', '2) https://kaden.example.nl'],
    others: ['1 Pagina 2', '12 juli 2018', '2018-123']
  },
  /** What notes of the old layout say, whether their number was read or not. */
  depositedNote: {
    pattern: String.raw`(?:Ned?er-?\s?ge-?\s?legd|Ter inzage ge-?\s?legd)\s(?:op|bij|ter)\s[^.?]{5,80}\.?`,
    place: 'line',
    examples: [
      'Nedergelegd op de bibliotheek.',
      'Neer-gelegd ter griffie',
      'Ter inzage gelegd bij het Centraal Informatiepunt.'
    ],
    others: ['Nedergelegd.', 'Het rapport is nedergelegd op de bibliotheek.']
  }
})

const patterns = compileAll(markerRows)

export const {
  betweenMarkers,
  betweenAskedMarkers,
  signBetweenMarkers,
  restOfRow,
  behindNumber,
  rowOfMarkers,
  numbersOfPapers,
  behindQuestionNumber,
  possibleMarker,
  citingNote,
  noteWithin,
  noteOnPage,
  depositedNote
} = patterns

/** Few texts have a digit behind a full stop, which shows in less time than what stands before that. */
const behindStop = /[.?!] [1-9]|\d\.[1-9]/

/** The digits in a text that are such a marker behind a space. */
export const spacedMarkersIn = (text: string): readonly string[] =>
  behindStop.test(text) ? (text.match(patterns.spacedMarker) ?? []) : []

/**
 * Source of a lookbehind for the number of the next note on a line where the full stop before it is lost: `van
 * 11 mei jl 2 Aanhangsel`. Numbers of papers and of television channels stand behind other words.
 */
export const beforeNextNote = String.raw`\p{Ll}{2}\s(?<!\b(?:[Nn]rs?|[Aa]rt|[Aa]rtikel|[Bb]lz|[Hh]oofdstuk|[Dd]eel|[Ll]id|[Pp]unt|[Bb]ijlage|[Vv]ra(?:ag|gen)|en|Nederland|Kamerstuk(?:ken)?|RTL|BBC)\s)`

/** Source of a pattern for such a note, to the end of its line. */
export const deposited = `${markerRows.depositedNote.pattern}$`
