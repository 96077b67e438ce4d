import {matchesIn} from '../patterns/matches.js'
import {month} from '../words/months.js'
import type {ReferenceType, TypedReference} from './type.js'

const date = String.raw`\d{1,2}\s+${month}\s*(?:(?:19|20)\d\d|jl\.)|\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d\d`
const pattern = new RegExp(
  String.raw`(?<!\p{L})(?:[Kk]amer|[Vv]erzamel|[Aa]ntwoord)?[Bb]rie(?:f|ven)(?:\s(?:aan|van|over)\s[^.;:()?!\d]{1,100}?)?\s(?:van|d\.\s?d\.|dd\.?)\s*(?:${date})`,
  'gu'
)

/** Letters by their date. If a parliamentary paper is named beside one, its number is the id. */
export const letter: ReferenceType<'letter'> = {
  type: 'letter',
  description:
    'letter by its date; its id is that of the Kamerstuk in brackets after it, else null',
  isNumbered: true,
  hints: {anyCase: ['brief', 'briev']},
  examples: [
    ['Zie mijn brief van 4 juli 2024.', ['brief van 4 juli 2024', null]],
    [
      'in de Kamerbrief van 12 maart 2024 (Kamerstuk 29 628, nr. 9)',
      ['Kamerbrief van 12 maart 2024', 'kst-29628-9']
    ],
    ['de brief d.d. 24 oktober 2024', ['brief d.d. 24 oktober 2024', null]],
    ['de brief aan uw Kamer van 3 mei 2023', ['brief aan uw Kamer van 3 mei 2023', null]],
    ['bij brief van 15 november jl. gemeld', ['brief van 15 november jl.', null]],
    ['een brief van de burgemeester']
  ],
  find(text, earlier) {
    return matchesIn(text, pattern).map(({0: printed, index}) => {
      const end = index + printed.length
      const paper = inBrackets(text, end, earlier)
      return {start: index, end, id: paper?.id ?? null, url: paper?.url ?? null}
    })
  }
}

/** `(Kamerstuk 29 628, nr. 9)` directly after it. */
const inBrackets = (
  text: string,
  end: number,
  earlier: readonly TypedReference[]
): TypedReference | undefined =>
  /^\s?\(/.test(text.slice(end, end + 2))
    ? earlier.find(({type, start}) => type === 'kamerstuk' && start > end && start < end + 4)
    : undefined
