import {matchesIn} from '../patterns/matches.js'
import {month} from '../words/months.js'
import type {FoundReference, ReferenceType, TypedReference} from './type.js'

const date = String.raw`\d{1,2}\s+${month}(?!\p{L})(?:\s*(?:(?:19|20)\d\d|jl\.|j\.l\.|jongstleden))?|\d{1,2}[-/]\d{1,2}[-/](?:19|20)\d\d`
const dated = String.raw`(?:van|d\.\s?d\.|dd\.?)(?:\s*d\.\s?d\.)?\s*(?:${date})`
const to = String.raw`\saan\s[^.;:()?!\d]{1,100}?`
const about = String.raw`(?:\s(?:aan|van|over|inzake|betreffende)\s[^.;:()?!\d]{1,100}?|\smet\s(?:het\s)?kenmerk\s\S+|\s\((?:(?:met\s)?kenmerk:?\s)?[^()\s]*\d[^()\s]*\)?)`
const pattern = new RegExp(
  String.raw`[Bb]rie(?:f|ven)(?:(?:${about})?,?\s${dated}|(?:${to})?\sop\s(?:${date})|(?<=Kamerbrief)(?:${about})?,?\s(?:${date}))`,
  'gu'
)
/** `brieven van 4 juli en 5 augustus 2024`. */
const further = new RegExp(String.raw`^(?:,|\s+en)\s+(?:van\s+)?(?=(?:${date}))`, 'u')
const dateOnly = new RegExp(`^(?:${date})`, 'u')

/** What stands before `brief` in one word: `Kamerbrief`, `voortgangsbrief`. */
const wordStart = /\p{L}{0,25}$/u
const noLetter = /^nieuws$/i

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
    ['uw brief, d.d. 4-7-2024,', ['brief, d.d. 4-7-2024', null]],
    ['mijn brief van d.d. 19 mei 2014', ['brief van d.d. 19 mei 2014', null]],
    ['de brief aan uw Kamer van 3 mei 2023', ['brief aan uw Kamer van 3 mei 2023', null]],
    [
      'de brief van mijn ambtsvoorganger van 3 mei 2022',
      ['brief van mijn ambtsvoorganger van 3 mei 2022', null]
    ],
    ['uw brief aan de Kamer op 4 november jl.', ['brief aan de Kamer op 4 november jl.', null]],
    ['bij brief van 15 november jl. gemeld', ['brief van 15 november jl.', null]],
    ['de brief van 4 juli jongstleden', ['brief van 4 juli jongstleden', null]],
    ['de voortgangsbrief van 21 juni', ['voortgangsbrief van 21 juni', null]],
    [
      'Kamerbrief over kaden op eilanden, 17 november 2022.',
      ['Kamerbrief over kaden op eilanden, 17 november 2022', null]
    ],
    [
      'brief met kenmerk 2024-0000123 van 4 juli 2024',
      ['brief met kenmerk 2024-0000123 van 4 juli 2024', null]
    ],
    [
      'Kamerbrief (Minbuza-2015.57347 d.d. 4 juli 2024)',
      ['Kamerbrief (Minbuza-2015.57347 d.d. 4 juli 2024', null]
    ],
    [
      'brief (kenmerk 2024-0000123) van 4 juli 2024',
      ['brief (kenmerk 2024-0000123) van 4 juli 2024', null]
    ],
    [
      'de brieven van 4 juli en 5 augustus 2024',
      ['brieven van 4 juli', null],
      ['5 augustus 2024', null]
    ],
    ['een brief van de burgemeester'],
    ['de nieuwsbrief van 4 juli 2024'],
    ['een brief over de storm op 4 juli 2024']
  ],
  find(text, earlier) {
    return matchesIn(text, pattern).flatMap(({0: printed, index}) => {
      const [word] = wordStart.exec(text.slice(Math.max(0, index - 25), index))!
      if (noLetter.test(word)) return []
      const end = index + printed.length
      return [
        found(text, index - word.length, end, earlier),
        ...(/^brieven/i.test(printed) ? others(text, end, earlier) : [])
      ]
    })
  }
}

function found(
  text: string,
  start: number,
  end: number,
  earlier: readonly TypedReference[]
): FoundReference {
  const paper = inBrackets(text, end, earlier)
  return {start, end, id: paper?.id ?? null, url: paper?.url ?? null}
}

/** The other dates of several letters. */
function others(text: string, end: number, earlier: readonly TypedReference[]): FoundReference[] {
  const between = further.exec(text.slice(end))?.[0]
  if (between === undefined) return []
  const start = end + between.length
  const until = start + dateOnly.exec(text.slice(start))![0].length
  return [found(text, start, until, earlier), ...others(text, until, earlier)]
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
