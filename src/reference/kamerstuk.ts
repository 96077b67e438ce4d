import {matchesIn} from '../patterns/matches.js'
import {pageOf} from './page.js'
import type {FoundReference, ReferenceType} from './type.js'
import {listed} from './listed.js'
import {numberList} from '../words/number-list.js'
import {sessionYear} from '../words/session.js'

/** `26 643`, `21 501-02`, `36 410 VIII`, `36 410 A`, `35925-VI`, `15 300 hoofdstuk VII`. */
export const dossierNumber = String.raw`([1-3]\d[\s.]?\d{3}(?:-\d{2}(?!\d))?)(?:(?:\s|-|,?\s*hoofdstuk\s+|\s\((?=[IVX]+\)))([IVX]+[A-Z]?|[A-Z])(?![\p{L}\d])(?:(?<=\([IVX]+)\))?)?(?:,?\s\(?R\s?\d{3,4}\b\)?)?`

/** `Kamerstuk`, `Kamerstukken II 2023/24,`, `Kamerstuk Tweede Kamer, vergaderjaar 2022–2023,`. */
export const kamerstukWord = String.raw`(?:Bijlage(?:n)?\s+(?:bij|van)\s+)?(?:Kamerstuk(?:-?\s?ken)?(?:-?nummers?|\snrs?\.?)?|(?:Eerste|Tweede)\s+Kamer(?=,\s*(?:\d|vergaderjaar)|\s+(?:19|20)\d\d[-–/])|[TE]K(?=,?\s+(?:vergaderjaar|\d{4}[-–/]|[1-3]\d[\s.]?\d{3}(?:,\s[A-Z]\b|\b[^.;]{0,20}\bnr))))s?,?\s*(?:(II|ll|I|l|Tweede\s+Kamer|Eerste\s+Kamer)(?![\p{L}]),?\s*)?(?:(?:vergaderjaar\s*)?${sessionYear},?\s*)?`

/** `679, nr. 684 en 685`: the word for number may be repeated. */
const paperList = String.raw`${numberList}(?:(?:,\s*(?:en\s*)?|\s+en\s+)nrs?\b\.?\s*${numberList})*`

const others = String.raw`(?:(?:,|\s+en)\s*[1-3]\d[\s.]?\d{3}(?:-\d{2})?(?:\s[IVX]+)?(?=[,\s]))*?`
const letter = String.raw`[A-Z]{1,2}(?![\p{L}\d]|\.\p{L})`
// Every part of the dossier on the EU councils is a dossier of its own: `21 501-31`.
const papers = String.raw`(?:,?\s*(?:nrs?\b\.?|nummers?|no\.?|onder\s+nr\.?)\s*(${paperList}|${letter})|,\s*(${letter})|(?<!21[\s.]?501)[-/](\d{1,4})(?![\d/-]|\s\d{3})|,\s*((?!(?:19|20)\d\d)\d{1,4})(?=\s*(?:[);.]|$)))`
/** `Vergaderjaar 2022–2023, 31 322, nr. 485`: the session alone. */
const sessionAlone = String.raw`Vergaderjaar\s+${sessionYear},\s+(?=[1-3]\d[\s.]?\d{3}\b[^.;]{0,20}\bnr)`
const pattern = new RegExp(
  `(?:${kamerstukWord}|${sessionAlone})${dossierNumber}${others}${papers}`,
  'giu'
)
/** `23 645, nr. 811 en 29 984, nr. 1207`: a second paper of one citation. */
const further = new RegExp(
  String.raw`^\s*(?:[,;]|(?:,\s*)?en)\s*(?:(?:II|I),?\s+${sessionYear},\s*)?(?:nr\.?\s*)?${dossierNumber}${papers}`,
  'iu'
)
/** A session before a paper, which is no part of it. */
const session = String.raw`(?:19|20)\d\d\s?[-–/]\s?\d{2,4}`
/** `(35 999, nr. 82)`, `(36 410 VIII, nr. 12; 36 410 IV, nr. 5)`, `zie 35 999, nr. 82`: papers alone. */
const bracketed = new RegExp(
  String.raw`(?<=\((?:[^()]{1,80};\s?)?(?:${session},\s)?|\b[Zz]ie\s(?:ook\s)?|^)${dossierNumber},?\s*nrs?\b\.?\s*(${paperList})(?=[);,.]|\s*$)`,
  'gu'
)
/** `(36 471-64)`. */
const bare = /(?<=\()([1-3]\d[\s.]?\d{3})(?:[-\s]([IVX]+))?-(\d{1,4})(?=\))/gu

/** `kst-29279-800`, the identifier itself. */
const identifier =
  /(?<![\w/-])kst[-–‑](\d{5}(?:[-–‑]\d{2}(?=[-–‑]))?)(?:[-–‑]([IVX]+[A-Z]?|[A-Z](?=[-–‑])))?[-–‑](\d{1,4}|[A-Z]{1,2})\b/gu

/** Parliamentary papers by dossier and number. */
export const kamerstuk: ReferenceType<'kamerstuk'> = {
  type: 'kamerstuk',
  description: 'parliamentary paper of either chamber: dossier and number',
  isNumbered: true,
  hints: {exact: ['(', 'kst', 'TK', 'EK'], anyCase: ['kamerstuk', 'kamer', 'vergaderjaar', 'nr']},
  examples: [
    ['Kamerstuk 26 643, nr. 280.', ['Kamerstuk 26 643, nr. 280', 'kst-26643-280']],
    ['(Kamerstuk 36180, nr. 107)', ['Kamerstuk 36180, nr. 107', 'kst-36180-107']],
    ['(Kamerstuk 28 286,nr. 1324)', ['Kamerstuk 28 286,nr. 1324', 'kst-28286-1324']],
    ['Kamerstuk, 28 828, nr. 67', ['Kamerstuk, 28 828, nr. 67', 'kst-28828-67']],
    ['Kamerstuk 33 009 nr 5', ['Kamerstuk 33 009 nr 5', 'kst-33009-5']],
    ['Kamerstuk 31 793 nr. 274. Verder', ['Kamerstuk 31 793 nr. 274', 'kst-31793-274']],
    ['Kamerstuk 21 501-20, nr. 2018.', ['Kamerstuk 21 501-20, nr. 2018', 'kst-21501-20-2018']],
    ['Kamerstuk 21501-20-2128', ['Kamerstuk 21501-20-2128', 'kst-21501-20-2128']],
    ['Kamerstuk 35925-VI-56', ['Kamerstuk 35925-VI-56', 'kst-35925-VI-56']],
    ['Kamerstuk 36 410 VIII, nr. 112', ['Kamerstuk 36 410 VIII, nr. 112', 'kst-36410-VIII-112']],
    ['Kamerstuk 36 410 A, nr. 51', ['Kamerstuk 36 410 A, nr. 51', 'kst-36410-A-51']],
    [
      'Kamerstuk 15 300 hoofdstuk VII, nr. 29',
      ['Kamerstuk 15 300 hoofdstuk VII, nr. 29', 'kst-15300-VII-29']
    ],
    ['Kamerstuk 29 629, 32 761, nr. 5', ['Kamerstuk 29 629, 32 761, nr. 5', 'kst-29629-5']],
    [
      'Kamerstukken II 2023/24, 36 410 IV, nr. 5',
      ['Kamerstukken II 2023/24, 36 410 IV, nr. 5', 'kst-36410-IV-5']
    ],
    [
      'Kamerstukken II, 2023/2024, 31 839, nr. 1024',
      ['Kamerstukken II, 2023/2024, 31 839, nr. 1024', 'kst-31839-1024']
    ],
    [
      'Kamerstukken II 2023–34, 23 235, nr. 2',
      ['Kamerstukken II 2023–34, 23 235, nr. 2', 'kst-23235-2']
    ],
    [
      'Kamerstukken ll 2023/24, 36 410, nr. 3',
      ['Kamerstukken ll 2023/24, 36 410, nr. 3', 'kst-36410-3']
    ],
    [
      'Kamerstukken II2015–16, 34 300, nr. 1',
      ['Kamerstukken II2015–16, 34 300, nr. 1', 'kst-34300-1']
    ],
    [
      'Kamerstukken 2019/20, 35 358 nr. 24',
      ['Kamerstukken 2019/20, 35 358 nr. 24', 'kst-35358-24']
    ],
    [
      'Kamerstukken 2021/2022 29 544, nr. 1080',
      ['Kamerstukken 2021/2022 29 544, nr. 1080', 'kst-29544-1080']
    ],
    [
      'Kamerstuk Tweede Kamer, vergaderjaar 2022–2023, 31 753, nr. 12',
      ['Kamerstuk Tweede Kamer, vergaderjaar 2022–2023, 31 753, nr. 12', 'kst-31753-12']
    ],
    [
      'Kamerstukken II 2017/18, 34 775 VII, nrs. 53 en 58',
      ['Kamerstukken II 2017/18, 34 775 VII, nrs. 53', 'kst-34775-VII-53'],
      ['58', 'kst-34775-VII-58']
    ],
    [
      'Kamerstukken 23 645, nr. 811 en 29 984, nr. 1207',
      ['Kamerstukken 23 645, nr. 811', 'kst-23645-811'],
      ['29 984, nr. 1207', 'kst-29984-1207']
    ],
    [
      'Kamerstukken II, 25 666, nr. 679, nr. 684 en 685, en',
      ['Kamerstukken II, 25 666, nr. 679', 'kst-25666-679'],
      ['684', 'kst-25666-684'],
      ['685', 'kst-25666-685']
    ],
    [
      '(Kamerstuk 34 000, nr. 52 en nr. 59)',
      ['Kamerstuk 34 000, nr. 52', 'kst-34000-52'],
      ['59', 'kst-34000-59']
    ],
    [
      'Kamerstukken II 2021/22, 36 021, nr.6; I 2022/23, 36 021, B.',
      ['Kamerstukken II 2021/22, 36 021, nr.6', 'kst-36021-6'],
      ['36 021, B', 'kst-36021-B']
    ],
    [
      '(TK vergaderjaar 2023–2024, 36 410 XVI, nr. 116)',
      ['TK vergaderjaar 2023–2024, 36 410 XVI, nr. 116', 'kst-36410-XVI-116']
    ],
    ['de brief van 24 april 2020 (35 334, nr. 82)', ['35 334, nr. 82', 'kst-35334-82']],
    ['het overleg (2014-2015, 31 293, nr. 255)', ['31 293, nr. 255', 'kst-31293-255']],
    ['een bedrag (25 000, nr. 1 van de lijst)'],
    ['Kamerstukken I 2018/19, 34 807, A', ['Kamerstukken I 2018/19, 34 807, A', 'kst-34807-A']],
    [
      'Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424',
      ['Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424', 'kst-26485-424']
    ],
    [
      'Kamerstuk 31 839, nr. 1031, 5 november 2024',
      ['Kamerstuk 31 839, nr. 1031', 'kst-31839-1031']
    ],
    ['Eerste Kamer, 36 373, H', ['Eerste Kamer, 36 373, H', 'kst-36373-H']],
    ['hoofdlijnenakkoord (36 471-64) op', ['36 471-64', 'kst-36471-64']],
    [
      'Bijlage bij Kamerstuk 36 200, nr. 77',
      ['Bijlage bij Kamerstuk 36 200, nr. 77', 'kst-36200-77']
    ],
    [
      'Kamerstuk 31 839, nr. 12 en 13',
      ['Kamerstuk 31 839, nr. 12', 'kst-31839-12'],
      ['13', 'kst-31839-13']
    ],
    ['(TK 29 279, nr. 800)', ['TK 29 279, nr. 800', 'kst-29279-800']],
    ['Kamerstukken II, 29279, 800.', ['Kamerstukken II, 29279, 800', 'kst-29279-800']],
    ['Kamerstuk 29 279, 2 februari 2021'],
    [
      'Kamerstuk 34 038, R 2039, nrs. 8 en 12',
      ['Kamerstuk 34 038, R 2039, nrs. 8', 'kst-34038-8'],
      ['12', 'kst-34038-12']
    ],
    [
      'Kamerstuk 36 410 (VIII), nr. 112',
      ['Kamerstuk 36 410 (VIII), nr. 112', 'kst-36410-VIII-112']
    ],
    ['Kamerstuk 34 038 (R2039), nr. 8', ['Kamerstuk 34 038 (R2039), nr. 8', 'kst-34038-8']],
    [
      'Tweede Kamer 2022-2023, 33846, nr. 70',
      ['Tweede Kamer 2022-2023, 33846, nr. 70', 'kst-33846-70']
    ],
    [
      'Vergaderjaar 2022–2023, 31 322, nr. 485',
      ['Vergaderjaar 2022–2023, 31 322, nr. 485', 'kst-31322-485']
    ],
    [
      'Vergaderjaar 2022/23, Kamerstukken 31 322, nr. 485',
      ['Kamerstukken 31 322, nr. 485', 'kst-31322-485']
    ],
    ['EK 36 021, A', ['EK 36 021, A', 'kst-36021-A']],
    ['Kamerstuknummer 36 021, nr. 7', ['Kamerstuknummer 36 021, nr. 7', 'kst-36021-7']],
    ['Kamerstuk nr. 36 021, nr. 7', ['Kamerstuk nr. 36 021, nr. 7', 'kst-36021-7']],
    ['Kamerstuk 36 021/7', ['Kamerstuk 36 021/7', 'kst-36021-7']],
    ['Zie ook 36 410 XVI, nr. 5.', ['36 410 XVI, nr. 5', 'kst-36410-XVI-5']],
    ['kst–36410–VIII‑112', ['kst–36410–VIII‑112', 'kst-36410-VIII-112']],
    ['vergaderjaar 2022–2023, 25 000 kaden, nr. 1 van de lijst'],
    ['zie kst-21501-20-1800', ['kst-21501-20-1800', 'kst-21501-20-1800']],
    ['zie kst-36410-VIII-112', ['kst-36410-VIII-112', 'kst-36410-VIII-112']],
    [
      'Kamerstukken II 1985/86, 19 495, nr. 3, p. 4',
      ['Kamerstukken II 1985/86, 19 495, nr. 3', 'kst-19495-3']
    ]
  ],
  find(text) {
    const found: FoundReference[] = []
    if (!/[1-3]\d[\s.]?\d{3}/.test(text)) return found
    if (/Kamerstuk|(?:Eerste|Tweede)\s+Kamer|vergaderjaar/i.test(text) || /\b[TE]K\b/.test(text))
      for (const match of matchesIn(text, pattern)) {
        found.push(...toFound(text, match, match.slice(4)))
        addFurther(text, found)
      }
    if (/\(|zie\s|^\d/i.test(text))
      for (const match of matchesIn(text, bracketed))
        found.push(...toFound(text, match, [match[1], match[2], match[3]]))
    if (text.includes('kst'))
      for (const match of matchesIn(text, identifier))
        found.push(...toFound(text, match, [match[1], match[2], match[3]]))
    for (const match of matchesIn(text, bare))
      found.push(...toFound(text, match, [match[1], match[2], match[3], undefined, undefined]))
    return found
  }
}

/** @param parts dossier, suffix, and the paper in one of three spellings */
function toFound(
  text: string,
  match: {index: number; 0: string},
  [dossier, suffix, ...papers]: (string | undefined)[]
): FoundReference[] {
  const paper = papers.find(part => part !== undefined)!
  const prefix = `kst-${dossier!.replace(/[\s.]/g, '').replace(/[–‑]/g, '-')}${suffix ? `-${suffix.toUpperCase()}` : ''}-`
  const reference = (name: number | string): Pick<FoundReference, 'id' | 'url'> => ({
    id: prefix + name,
    url: pageOf(prefix + name)
  })
  const end = match.index + match[0].length
  if (/^\d/.test(paper))
    return listed(
      match.index,
      untilDossier(paper, text.slice(end)),
      text.lastIndexOf(paper, end),
      reference
    )
  return [{start: match.index, end, ...reference(paper)}]
}

/** The number at the end of a list may begin the next dossier: `nr. 811 en 29 984, nr. 1207`. */
const untilDossier = (list: string, behind: string): string =>
  /^[\s.]?\d{3}(?!\d)/.test(behind) ? list.replace(/(?<!\s)\s*(?:,|en)\s*[1-3]\d$/, '') : list

function addFurther(text: string, found: FoundReference[]): void {
  for (let last = found.at(-1); last; last = found.at(-1)) {
    const match = further.exec(text.slice(last.end))
    if (!match) return
    const start = last.end + match[0].search(/[1-3]\d[\s.]?\d{3}/)
    const printed = text.slice(start, last.end + match[0].length)
    found.push(...toFound(text, {index: start, 0: printed}, match.slice(2)))
  }
}
