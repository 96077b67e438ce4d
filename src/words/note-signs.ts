import {mayOpen} from '../patterns/openings.js'
import {month} from './months.js'
import {compile, type Printed} from './printed.js'
import {fromSuperscript, superscript} from './superscripts.js'

/** A sign by which notes typed by hand are told apart. */
export interface NoteSign {
  /** What a note begins with; its first group is the label. */
  start: Printed
  /** The sign in the text that points to it, with the same label in its first group. */
  marker: Printed
  /** The number that a label says; where it says none, notes are numbered in their order. */
  number?: (label: string) => number
  /** The sign has other uses: where one of them is left over, none marks a note. */
  mayBeElse?: true
}

const end = String.raw`[\p{L}\d.,;:?!»”’"')\]]`
/** A marker that is glued to a word or a sign. */
const glued = `(?<=${end})`
/** The same, or with a space between. */
const behind = `(?<=${end} ?)`
/** A sign that others use within a sentence too ends a part of one. */
const atEnd = String.raw`(?=$|\s*[.,;:?!]|\s+\p{Lu})`

const label = '[ivx]{1,5}|[a-z]'

/** `Noot 1: Havenblad`. */
const noteNamed: Printed = {
  pattern: String.raw`(?:Voet|Eind)?[Nn]oot\s(\d{1,3})(?:\s?[:.)])?\s+(?=\S)`,
  place: 'start',
  examples: ['Noot 1: Havenblad', 'Voetnoot 12 Havenblad', 'Eindnoot 2. Kamerstuk'],
  others: ['Noot 1', 'Noten', 'De noot 1 is']
}

/** A bare number, glued to a word or to the end of a sentence. */
const gluedNumber: Printed = {
  pattern: String.raw`(?=[1-9])(?<=[\p{Ll}»”’")\]?!;:.](?<!\d[.]))([1-9]\d?)(?![\d%\p{L}]|[.,]\d|-)`,
  flags: 'g',
  place: 'within',
  examples: ['de seinpaal?1', 'februari2 over palen', 'gezakt.12'],
  others: ['in 2024', '1.5 miljoen', 'de A4', '3-jarige']
}

/**
 * The signs, in the order of trial. Markers begin with their sign, and look back from it: a search for one sign
 * passes over most of a text.
 */
export const noteSigns: readonly NoteSign[] = [
  {
    // So many stars are the number.
    start: {
      pattern: String.raw`(\*{1,5})\)?\s?(?=[^\s*)])`,
      place: 'start',
      examples: ['* Muntblad, 3 april 2021', '**Kamerstuk 31 999, nr. 410', '*) Muntblad'],
      others: ['****** ', '* *', '*']
    },
    marker: {
      pattern: String.raw`(?:${glued}|(?<=\S )(?=\*{1,5}\)))(\*{1,5})\)?(?![*\p{L}\d])`,
      flags: 'g',
      place: 'within',
      examples: ['over het museum?*', 'van 2 februari**?', 'het museum *)', 'het museum*)'],
      others: ['**Vraag', '* Muntblad']
    },
    number: stars => stars.length,
    mayBeElse: true
  },
  {
    start: {
      pattern: String.raw`\[(\d{1,3})\]:?\s*(?=\S)`,
      place: 'start',
      examples: ['[1] Havenblad', '[12]: https://kaden.example.nl'],
      others: ['[1', '(1) Havenblad']
    },
    marker: {
      pattern: String.raw`\[(?<=\S ?\[)(\d{1,3}) ?\]`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?[1]', 'de brief [2 ] over palen'],
      others: ['[1] Havenblad', 'de brief [a]']
    },
    number: Number
  },
  {
    start: {
      pattern: String.raw`(\d{1,3})\)\s*(?=\S)`,
      place: 'start',
      examples: ['1) Havenblad', '12)https://kaden.example.nl'],
      others: ['(1) Havenblad', '1. Havenblad']
    },
    marker: {
      pattern: String.raw`(?=\d{1,3}\))(?<=[\p{L}.,;:?!»”’"')\]] ?)(?<!\([^)]{0,60})(\d{1,3})\)`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?1)', 'de brief 2) over palen'],
      others: ['(artikel 3)', '1) Havenblad', '(zie 1)']
    },
    number: Number
  },
  {
    start: {
      pattern: String.raw`\((\d{1,2})\)\s*(?=\S)`,
      place: 'start',
      examples: ['(1) Havenblad'],
      others: ['1) Havenblad', '(2019) Havenblad']
    },
    marker: {
      pattern: String.raw`(?:${glued}|${behind}(?=\(\d{1,2}\)${atEnd}))\((\d{1,2})\)`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?(1)', 'de brief(2) over', 'de brief (2).', 'de seinpaal? (1) Zo ja'],
      others: ['namelijk (1) de kaden', '(1) Havenblad']
    },
    number: Number
  },
  {
    // Markdown whose notes have lost their colon.
    start: {
      pattern: String.raw`\[\^(\w{1,20})\]:?\s*(?=\S)`,
      place: 'start',
      examples: ['[^1] Havenblad', '[^1]: Havenblad'],
      others: ['[1] Havenblad']
    },
    marker: {
      pattern: String.raw`\[(?<=\S ?\[)\^(\w{1,20})\](?!:)`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?[^1]'],
      others: ['[^1]: Havenblad', 'de seinpaal?[1]']
    }
  },
  {
    start: {
      pattern: String.raw`\[(${label})\]\s*(?=\S)`,
      place: 'start',
      examples: ['[i] Havenblad', '[ii] Kamerstuk', '[a] Havenblad'],
      others: ['[1] Havenblad', '[sic] Havenblad']
    },
    marker: {
      pattern: String.raw`\[(?<=${end} ?\[)(${label})\](?!\p{L})`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?[i]', 'de brief [b] over'],
      others: ['[i] Havenblad', 'de[r]st', 'de seinpaal [sic]']
    }
  },
  {
    start: {
      pattern: String.raw`([†‡§])\s?(?=[^\s†‡§])`,
      place: 'start',
      examples: ['† Havenblad', '‡Kamerstuk'],
      others: ['* Havenblad', '†']
    },
    marker: {
      pattern: String.raw`${glued}([†‡§])(?![†‡§\p{L}\d])`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?†', 'de brief‡ over'],
      others: ['† Havenblad', '§ 3']
    }
  },
  {
    start: {
      pattern: String.raw`(${superscript})⁾\s*(?=\S)`,
      place: 'start',
      examples: ['¹⁾ Havenblad'],
      others: ['¹ Havenblad', '1) Havenblad']
    },
    marker: {
      pattern: String.raw`(?<=\S ?)(${superscript})⁾`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?¹⁾', 'de brief ²⁾ over'],
      others: ['de seinpaal?¹', '¹⁾ Havenblad']
    },
    number: fromSuperscript
  },
  {
    // As pandoc and plain typists write what is raised.
    start: {
      pattern: String.raw`\^(\d{1,3})\^?\s*(?=\S)`,
      place: 'start',
      examples: ['^1 Havenblad', '^1^ Havenblad'],
      others: ['1 Havenblad', '^ Havenblad']
    },
    marker: {
      pattern: String.raw`\^(?<=\S ?\^)(\d{1,3})(?:\^|(?!\d))`,
      flags: 'g',
      place: 'within',
      examples: ['de seinpaal?^1', 'de brief^2^ over'],
      others: ['^1 Havenblad']
    },
    number: Number
  },
  {
    start: noteNamed,
    marker: {
      pattern: String.raw`(?<=\S\s?)[([](?:zie\s)?(?:voet|eind)?noot\s(\d{1,3})[)\]]`,
      flags: 'gi',
      place: 'within',
      examples: ['de seinpaal? (noot 1)', 'de brief [voetnoot 2] over', 'dat (zie noot 3)'],
      others: ['zie noot 1', '(noot 1']
    },
    number: Number
  },
  {start: noteNamed, marker: gluedNumber, number: Number},
  {
    // Lists are numbered so: each number that is glued must have its note.
    start: {
      pattern: String.raw`(\d{1,2})\.\s+(?=\S)`,
      place: 'start',
      examples: ['1. Havenblad, 3 februari 2024'],
      others: ['1.500 kaden', '1 Havenblad', '2019. Havenblad']
    },
    marker: gluedNumber,
    number: Number,
    mayBeElse: true
  }
]

/** A sign with its patterns. */
export interface CompiledSign extends Pick<NoteSign, 'number' | 'mayBeElse'> {
  start: RegExp
  /** Whether a line may begin with it, by its first sign. */
  mayStart: (line: string) => boolean
  marker: RegExp
}

/** The signs with their patterns. */
export const compiledSigns: readonly CompiledSign[] = noteSigns.map(sign => {
  const start = compile(sign.start)
  return {...sign, start, mayStart: mayOpen(start), marker: compile(sign.marker)}
})

/** The title above notes that are gathered: `Noten:`. */
export const notesTitles: readonly Printed[] = [
  {
    pattern: String.raw`(?:(?:Voet|Eind|VOET|EIND)?(?:[Nn]oten|NOTEN)|Bronnen|Bronvermelding|Verwijzingen|Referenties)\s?:?`,
    place: 'line',
    examples: ['Noten', 'Noten:', 'Voetnoten', 'EINDNOTEN:', 'Bronnen:', 'Verwijzingen'],
    others: ['Noten en zaden', 'de noten', 'Bronnen van geluid']
  }
]

export const notesTitle = compile(notesTitles[0]!)

/** What notes say and items of a list hardly ever: an address, a paper, a day of a newspaper. */
export const sourcesOfNotes: readonly Printed[] = [
  {
    pattern: String.raw`https?:|www\.|\b(?:Kamerstuk|Aanhangsel|Handelingen|Staatscourant|Stcrt|Stb)\b|\d\s+${month}\s+\d{4}`,
    place: 'within',
    examples: ['https://kaden.example.nl', 'Kamerstuk 31 999, nr. 2', 'Havenblad, 3 februari 2024'],
    others: ['Ik tel de palen.', 'in februari 2024']
  }
]

export const namesSource = compile(sourcesOfNotes[0]!)
