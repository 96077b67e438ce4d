import {matchesIn} from '../patterns/matches.js'
import type {ReferenceType} from './type.js'
import {identifierInUrl} from './url-identifier.js'

const rest = String.raw`[^\s«»“”<>"|]+`
const domains = 'nl|eu|com|org|net|be|de|fr|uk|int|gov|info|edu'.split('|')
// Without scheme and `www.` only a path tells an address from a name: `NOS.nl`, `AD.nl`.
const pattern = new RegExp(
  String.raw`(?:https?:\/\/|www\.|HTTPS?:\/\/|Https?:\/\/|WWW\.|(?<![\p{L}\d@./_-])(?:[a-z\d-]+\.)+(?:${domains.join('|')})\/(?=[^\s/]{3}))${rest}`,
  'gu'
)

/** A digital object identifier without its address: `doi: 10.1038/s41586-020-2649-2`. */
const doi = /\bdoi:?\s?(10\.\d{4,9}\/[^\s«»“”<>"|]+)/giu

/** A site by its name alone: `de website kadefonds.nl`. */
const siteName =
  /(?<=\b(?:web)?(?:site|pagina|portaal)s?\s)(?:[a-z\d-]{1,60}\.){1,4}(?:nl|eu|com|org|net|be|info)(?![\p{L}\d/-])/gu

/** A web address as printed, without the punctuation of the sentence around it. */
export const url: ReferenceType<'url'> = {
  type: 'url',
  description:
    'web address, completed with its scheme; official pages have the identifier of what they hold',
  hints: {
    exact: ['site', 'pagina', 'portaal', ...domains.map(domain => `${domain}/`)],
    anyCase: ['http', 'www.', 'doi']
  },
  examples: [
    [
      'zie https://nos.nl/artikel/2510977-kritiek.',
      ['https://nos.nl/artikel/2510977-kritiek', null]
    ],
    ['(https://www.nrc.nl/a4857800).', ['https://www.nrc.nl/a4857800', null]],
    ['https://nl.wikipedia.org/wiki/Wob_(wet)', ['https://nl.wikipedia.org/wiki/Wob_(wet)', null]],
    ['website www.movisie.nl, maart', ['www.movisie.nl', null]],
    ['NOS, 10 januari (nos.nl/artikel/2544064-aantal).', ['nos.nl/artikel/2544064-aantal', null]],
    ['Zie de website kadefonds.nl.', ['kadefonds.nl', null]],
    ['doi: 10.1038/s41586-020-2649-2.', ['doi: 10.1038/s41586-020-2649-2', null]],
    ['Anne Frank Stichting, Discriminatie.nl/Fryslân en (nos.nl)'],
    [
      'https://zoek.officielebekendmakingen.nl/kst-26643-280.html',
      ['https://zoek.officielebekendmakingen.nl/kst-26643-280.html', 'kst-26643-280']
    ],
    [
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z05110&did=2024D11980',
      ['https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z05110&did=2024D11980', '2024D11980']
    ],
    [
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A32016R0679',
      ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX%3A32016R0679', '32016R0679']
    ],
    [
      'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
      ['https://eur-lex.europa.eu/eli/reg/2022/2065/oj', '32022R2065']
    ],
    [
      'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBDHA:2017:9522',
      [
        'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RBDHA:2017:9522',
        'ECLI:NL:RBDHA:2017:9522'
      ]
    ],
    [
      'https://wetten.overheid.nl/BWBR0035951/2024-01-01',
      ['https://wetten.overheid.nl/BWBR0035951/2024-01-01', 'BWBR0035951']
    ]
  ],
  find(text) {
    const names = /(?:site|pagina|portaal)s?\s[a-z\d-]+\.[a-z]/.test(text)
      ? matchesIn(text, siteName)
      : []
    const addresses = /https?:|www\.|\.[a-z]{2,4}\//i.test(text) ? matchesIn(text, pattern) : []
    const objects = /doi/i.test(text) ? matchesIn(text, doi) : []
    return [...addresses, ...objects, ...names].map(match => {
      const printed = trim(match[0])
      const target = targetOf(printed)
      return {
        start: match.index,
        end: match.index + printed.length,
        id: identifierInUrl(printed),
        url: target
      }
    })
  }
}

const targetOf = (printed: string): string =>
  /^https?:/i.test(printed)
    ? printed
    : `https://${printed.replace(/^doi:?\s?(?=10\.)/i, 'doi.org/')}`

/** Drop closing punctuation, and closing brackets that the address does not open. */
function trim(printed: string): string {
  let text = printed
  for (;;) {
    const shorter =
      /[.,;:!?'’]$/.test(text) || (/[)\]]$/.test(text) && unbalanced(text))
        ? text.slice(0, -1)
        : text
    if (shorter === text) return text
    text = shorter
  }
}

const unbalanced = (text: string): boolean => text.split(/[)\]]/).length > text.split(/[([]/).length
