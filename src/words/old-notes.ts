import {month} from './months.js'
import {compileAll, table} from './printed.js'

/** A number that may be read as an apostrophe or a letter. */
const number = String.raw`(?:(?:\d{1,2}|['’Il])\s?)?`
const paper = '(?:Kamerstuk|Aanhangsel|Handelingen|UCV|OCV|Stcrt|Stb)'
const see = String.raw`[Zz]ie (?:(?:ook|o\.\s?a\.|onder (?:meer|andere)|hierover(?: bij ?voorbeeld)?|voorts|de|het) )?`

/** How a note may begin in small letters, behind its number. */
export const noteInSmallLetters = String.raw`\s(?:i\.\s?v\.\s?m\.|o\.\s?a\.|d\.?\s?d\.|in verband met|zie)\s`

/** Notes below the questions of the old layout, told by what they say: scans lose or misread their numbers. */
export const oldNoteRows = table({
  /** A note that cites a paper of the Chamber, or says where one lies. */
  clearlyNote: {
    pattern: String.raw`${number}(?:(?:${see})?${paper}|(?:Ned?er-?\s?ge-?\s?legd|Ter inzage ge-?\s?legd)\s)|['’]\s(?:Zie\s)?«`,
    place: 'start',
    examples: [
      '1 Ter inzage gelegd op de bibliotheek.',
      "' Zie «Havenbode»",
      '1 Zie Handelingen UCV nr. 12, blz. 4',
      'Zie Kamerstuk 20 999 XI, nr. 65',
      'I Aanhangsel Handelingen, zitting 1973-1974',
      "' Handelingen OCV 46"
    ],
    others: ['1 Ziet u het Aanhangsel', 'Het Aanhangsel', 'Zie het antwoord op vraag 2']
  },
  /** A note that has lost its number. */
  unnumberedNote: {
    pattern: String.raw`(?:['’Il]\s)?(?:(?:${see})?${paper}[^?]{3,200}|[Zz]ie (?!(?:(?:mijn|het|de) )?(?:antwoord|vra))[^?]{5,200}|[\p{Lu}«'‘][^?]{3,90}(?:\bvan\b|\bd\.?\s?d\.?|,)\s?\d{1,2}\s?${month}\b[^?]{0,12}|\p{Lu}{2,10}\s?=\s?\p{Lu}[^?]{4,120})`,
    place: 'line',
    examples: [
      'Zie de «Havenbode» van 21 september',
      'Kadebode dd 17 augustus jl.',
      "' Kadebode van 3 mei 1984",
      'Zie Kamerstuk 20 999 XI, nr. 65 Zie Kamerstuk 18 999, nr. 22',
      'I Aanhangsel Handelingen, zitting 1973-1974, blz. 3821.',
      'CIK = Centraal Instituut voor Kaden'
    ],
    others: [
      'Zie het antwoord op vraag 2.',
      'Zie mijn antwoord',
      'Wilt u de kaden herstellen?',
      'De kaden zijn hersteld.'
    ]
  },
  /** A number within a note behind a sentence or a quotation, which may be that of the next note. */
  numberInNote: {
    pattern: String.raw`(?<=[.»”)’'])(?<!\b(?:nrs?|blz|art|lid|no|p)\.)\s(\d{1,2})\s(?!${month})(?=\p{L})`,
    flags: 'g',
    place: 'within',
    examples: ['Zie Kadebode van 17 maart jl. 2 in die krant', 'Zie «Havenbode» 2 de krant'],
    others: ['Zie blz. 2 van de nota', 'Zie nr. 2 en 3', '«Havenbode» 2 juni 1983', 'van 2 kaden']
  },
  /** Where the next of such notes begins in a line. */
  nextUnnumbered: {
    pattern: String.raw`(?<=\d\.?\s)(?=[Zz]ie (?:ook )?${paper})`,
    flags: 'g',
    place: 'within',
    examples: ['Zie Kamerstuk 20 999 XI, nr. 65 Zie Kamerstuk 18 999, nr. 22'],
    others: ['Zie Kamerstuk 20 999 XI, nr. 65']
  }
})

export const {clearlyNote, unnumberedNote, numberInNote, nextUnnumbered} = compileAll(oldNoteRows)
