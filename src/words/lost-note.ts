import {month} from './months.js'
import {finder, type Printed} from './printed.js'

const paper = String.raw`(?:Kamerstuk(?:ken)?|Aanhangsel(?: van de)? Handelingen|Handelingen|Stb\.|Stcrt\.|Trb\.|ECLI:|Tweede Kamer, vergaderjaar)`
const address = String.raw`(?:https?:\/\/|www\.)\S+`

/**
 * Lines that notes begin with, and that a question or an answer has only as part of a sentence: one that stands behind
 * the end of a sentence is a note that has lost its number.
 */
export const lostNotes: readonly Printed[] = [
  {
    pattern: String.raw`(?:Zie(?: ook)?:? )?${paper}[^?!]{0,40}\d[^?!]{0,120}`,
    place: 'line',
    examples: [
      'Kamerstuk 31 999, nr. 2.',
      'Zie ook Kamerstukken II 2013/14, 31 999, nr. 2',
      'Stb. 2019, 33.'
    ],
    others: ['Kamerstukken zijn er niet', 'In Kamerstuk 31 999, nr. 2.', 'Handelingen?']
  },
  {
    pattern: String.raw`(?:Zie(?: ook)?:? )?${address}`,
    place: 'line',
    examples: ['https://kaden.example.nl/bericht', 'Zie: www.kaden.example.nl'],
    others: ['https://kaden.example.nl zegt dat', 'op www.kaden.example.nl']
  },
  {
    pattern: String.raw`\p{Lu}[^?!«]{1,120}, (?:d\.d\. ?)?\d{1,2} ${month} \d{4}(?:[,:;] ?\S|,? (?:[«“‘"'(]|${address}))`,
    place: 'start',
    examples: [
      'Havenbode, 19 september 2024, «Kaden zakken»',
      'Kade.nl, 3 mei 2023, https://kaden.example.nl',
      'Kadenieuws, d.d. 3 mei 2023, Kaden zakken'
    ],
    others: ['Op 3 mei 2023 is', 'Havenbode, 19 september 2024']
  },
  {
    pattern: String.raw`[«“‘"'][^«»]{5,200}[»”’"'],? \p{Lu}[^?!«]{1,60},? \d{1,2} ${month} \d{4}[.,]?(?: \(?${address})?`,
    place: 'line',
    examples: ['«Kaden zakken», Havenbode, 19 september 2024', '‘Kaden’, Kade.nl 3 mei 2023.'],
    others: ['«Kaden zakken» is een bericht van 3 mei 2023.']
  }
]

/** What a note that has lost its number begins with. */
export const lostNote = finder(lostNotes)
