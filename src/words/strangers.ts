import {month} from './months.js'
import {finder, type Printed} from './printed.js'

/** Words that no question, answer or note has: in a block they show that text of two kinds has run together. */
export interface Stranger extends Printed {
  /** What they belong to, as messages call it. */
  name: string
}

const number = String.raw`\d{1,3}(?:(?:,| en| t/m| tot en met| &| \+)\s*\d{1,3}){0,9}`
const dress = String.raw`(?:\*\*|__|#{1,6} ?|> ?|<b>|<strong>)`

/** Looked for line by line. */
export const strangers: readonly Stranger[] = [
  {
    name: 'heading',
    pattern: String.raw`${dress}?\s*(?:Vra(?:ag|gen)|VRA(?:AG|GEN)|Antwoord(?:en)?|ANTWOORD(?:EN)?)(?: op (?:de )?vra(?:ag|gen)| vra(?:ag|gen))?\s*(?:nr\.?\s*)?${number}\s*[:.)]?\s*(?:\*\*|__)?\s*(?:$|(?=[\p{Lu}«]))`,
    place: 'start',
    examples: ['**Vraag 2**', '## Antwoord 3', 'Antwoord op vraag 4: Ja.', 'Vraag 2 en 3'],
    others: ['Vraag 3 gaat over kaden', 'Antwoord 2 op de vraag']
  },
  {
    name: 'heading',
    pattern: String.raw`${dress}\s*(?:Antwoord(?:en)?|Mededeling|Toelichting|Vragen)\s*:?\s*(?:\*\*|__)?|Antwoord:?|Mededeling:?|Toelichting:?`,
    place: 'line',
    examples: ['**Antwoord**', '## Toelichting', 'Antwoord:'],
    others: ['Antwoord van de gemeente']
  },
  {
    name: 'header',
    pattern: String.raw`(?:Vragen|Antwoord(?:en)?|Mededeling) van (?:het lid|de leden|[Mm]inister|[Ss]taatssecretaris)\s+\p{Lu}|Zie ook Aanhangsel Handelingen`,
    place: 'start',
    examples: ['Vragen van het lid Zandwijk (SP) aan', 'Antwoord van Minister Hoppema'],
    others: ['Vragen van het lid over']
  },
  {
    name: 'date of a header',
    pattern: String.raw`\((?:ingezonden|ontvangen)\s\d`,
    flags: 'i',
    place: 'within',
    hints: ['('],
    examples: ['over kaden (ingezonden 5 februari 2024)', 'over kaden (Ontvangen 3 mei 1988)'],
    others: ['de ingezonden brief', '(ingezonden brief)']
  },
  {
    name: 'page foot',
    pattern: String.raw`(?:Tweede|Eerste) Kamer, (?:vergaderjaar|zitting) \d{4}[^,]{0,9}, (?:Aanhangsel|Vragen)(?:\s*\d{1,4})?$|Pagina\s?\d{1,3}\s?van\s?\d{1,3}|ISSN \d{4} ?- ?\d{4}|\b(?:ah|kv|kst)-(?:tk-|ek-)?\d[\w-]{4,}$`,
    place: 'within',
    hints: ['Kamer, ', 'Pagina', 'ISSN', 'ah-', 'kv-', 'kst-'],
    examples: [
      'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2',
      'Pagina 2 van 4',
      'kst-31998-12'
    ],
    others: [
      'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2 en 3',
      'Zie pagina 2 van het rapport'
    ]
  },
  {
    name: 'page foot',
    pattern: String.raw`[-_*–]{3,}|\d{1,3} van \d{1,3}`,
    place: 'line',
    examples: ['-----', '2 van 4'],
    others: ['--', '2 van de 4']
  },
  {
    name: 'letterhead',
    pattern: String.raw`(?:(?:Ons|Uw|Onze) (?:kenmerk|referentie)|Kenmerk|Retouradres|> Retouradres|Bijlage\(n\)|Contactpersoon|Postbus \d+|Directoraat-[Gg]eneraal\b.{0,40}|T \d{3} \d{3}|\d{4} [A-Z]{2} {1,2}(?:Den Haag|DEN HAAG))\s*.{0,40}`,
    place: 'line',
    examples: ['Ons kenmerk', 'Kenmerk', 'Postbus 20018', 'Kenmerk 2023-0001', '2500 EA Den Haag'],
    others: ['Het kenmerk is duidelijk', 'De contactpersoon is bekend']
  },
  {
    name: 'letterhead',
    pattern: String.raw`\d{1,2} ${month} \d{4}`,
    place: 'line',
    examples: ['18 september 2015'],
    others: ['18 september 2015.', 'op 18 september 2015']
  },
  {
    name: 'close of a letter',
    pattern: String.raw`(?:Hoogachtend|Met vriendelijke groet|Geachte (?:voorzitter|heer|mevrouw))\b|De (?:[Mm]inister|[Ss]taatssecretaris) (?:van|voor) [^.?!]{4,80},$`,
    flags: 'i',
    place: 'start',
    examples: ['Hoogachtend,', 'Geachte voorzitter,', 'De Minister van Financiën,'],
    others: ['De Minister van Financiën heeft dit gezegd.', 'Geachte leden']
  },
  {
    name: 'note',
    pattern: String.raw`(?:\[\^?\d{1,2} ?\]:?|\^\d{1,2}\^?|\d{1,2}\)|[¹²³⁴⁵⁶⁷⁸⁹]+)\s*(?:https?:|www\.|Kamerstuk|Aanhangsel|Stb\.|Stcrt\.|Zie\b|.{4,60}, \d{1,2} \p{Ll}+ \d{4})`,
    place: 'start',
    examples: [
      '1) https://kaden.example.nl',
      '[2] Kamerstuk 31 999',
      '¹ Havenblad, 3 februari 2024'
    ],
    others: ['1) Kent u het bericht?', '[2] Ja.']
  },
  {
    name: 'note',
    pattern: String.raw`\d{1,2}\s*(?:(?:https?:|www\.)\S+$|(?:Kamerstuk|Aanhangsel|Handelingen|Stb\.|Stcrt\.|Trb\.|ECLI:|(?:Tweede|Eerste) Kamer,))`,
    place: 'start',
    examples: ['1 https://kaden.example.nl/bericht', '2 Kamerstukken II 2013/14, 31 999, nr. 2'],
    others: ['1 Kent u het bericht op https://kaden.example.nl?', '2 kamerstukken']
  },
  {
    name: 'signs of Markdown',
    pattern: String.raw`\*\*[^*]{1,200}\*\*|\[\^\d{1,2}\]|\[\d{1,2} \]`,
    place: 'within',
    hints: ['**', '['],
    examples: ['**Vraag:** kent u', 'kaden[^1]', '«Kaden zakken»?[1 ]'],
    others: ['2 * 3 * 4', 'kaden [1]']
  },
  {
    name: 'signs of Markdown',
    pattern: String.raw`#{1,6} \S|\|.*\|$`,
    place: 'start',
    examples: ['# Kaden', '| a | b |'],
    others: ['#kaden', 'a | b']
  }
]

/** What a line of a block seems to be, if not text. */
export const strangerIn = finder(strangers)
