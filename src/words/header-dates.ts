import {compile, table} from './printed.js'

/** The dates that headers print between parentheses, in every layout. */
export const headerDates = table({
  /** The start of a date, of questions or of answers. */
  any: {
    pattern: String.raw`\((?:ingezonden|ontvangen)\b`,
    flags: 'i',
    place: 'within',
    examples: ['over kaden (ingezonden 5 februari 2024).', '(Ontvangen 3 mei 1988)'],
    others: ['De brief is ontvangen op 3 mei.']
  },
  /** The date of questions, alone on its line. */
  sentLine: {
    pattern: String.raw`\(\s*ingezonden[^()]*\)\.?`,
    flags: 'i',
    place: 'line',
    examples: ['(ingezonden 20 november 2024).', '( Ingezonden 20 november 2024)'],
    others: ['over kaden (ingezonden 5 februari 2024)']
  },
  /** The date of questions, at the end of their header. */
  sentEnd: {
    pattern: String.raw`\(\s*ingezonden[^()]*\)\.?`,
    flags: 'i',
    place: 'end',
    examples: ['over kaden (ingezonden 5 februari 2024).'],
    others: ['over kaden (ingezonden 5 februari 2024) en dijken']
  },
  /** The date that ends a header, where text goes on in the same line. */
  behindDate: {
    pattern: String.raw`(?<=\(\s{0,2}(?:[Ii]ngezonden|[Oo]ntvangen)\s[^()]{4,40}\)[.:;]?)\s+(?!(?:Zie|Vergaderjaar|Aanhangsel)\b)(?=[«“"]?\p{Lu}\p{Ll}*\s)`,
    place: 'within',
    examples: [
      'over de kaden (ingezonden 6 maart 2024). Kent u het bericht?',
      '(ontvangen 27 maart 2024). De kaden zijn hersteld.'
    ],
    others: [
      'over de kaden (ingezonden 6 maart 2024).',
      '(ontvangen 27 maart 2024). Zie ook Aanhangsel Handelingen',
      '(ingezonden 6 maart 2024), nr. 12'
    ]
  },
  /** The date of answers of the old layout, at the end of their header. */
  receivedEnd: {
    pattern: String.raw`\(Ontvangen [^()]*\)\.?`,
    place: 'end',
    examples: ['Antwoord van minister Hoppema (Justitie). (Ontvangen 6 juli 1994)'],
    others: ['Antwoord van Minister Hoppema (Justitie) (ontvangen 6 juli 2011).']
  }
})

export const headerDate = compile(headerDates.any)
export const sentLine = compile(headerDates.sentLine)
export const behindDate = compile(headerDates.behindDate)
export const sentEnd = compile(headerDates.sentEnd)
export const receivedEnd = compile(headerDates.receivedEnd)
