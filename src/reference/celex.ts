import acts from '../data/eu-acts.json' with {type: 'json'}
import {matchesIn} from '../patterns/matches.js'
import {digits} from './digits.js'
import {hintsOfActs, namedActFinder} from './named-acts.js'
import {pageOf} from './page.js'
import type {ReferenceType} from './type.js'

/** Kinds of EU law and their letter in a CELEX number. */
const kinds: [RegExp, string][] = [
  [/verordening|^vo\b/i, 'R'],
  [/richtlijn/i, 'L'],
  [/kaderbesluit/i, 'F'],
  [/besluit|beschikking/i, 'D'],
  [/aanbeveling/i, 'H']
]

const body = String.raw`(?:EU|EG|EEG|Euratom|GBVB|JBZ)`
const act = String.raw`(?<!\p{L})((?:Gedelegeerde\s|EU-)?(?:\p{L}{3,20}(?=verordening|richtlijn))?(?:verordening|richtlijn|kaderbesluit|besluit|beschikking|aanbeveling)|(?:Uitvoerings|uitvoerings)besluit|VO)\s*`
const maker = String.raw`(?:van\s(?:de\sRaad|het\sEuropees\sParlement\sen\sde\sRaad|de\s(?:Europese\s)?Commissie)\s)?`
const pattern = new RegExp(
  String.raw`${act}${maker}(\(?${body}(?:,\s*${body})*\)?\s*)?\(?(?:nr\.?\s*)?(\d{1,4})\/(\d{1,4})(\/${body})?(?![\d/])`,
  'giu'
)
const literal = /\bCELEX(?:-nummer)?:?\s*([35]\d{4}[A-Z]{1,2}\d{4})\b/g

const byName = namedActFinder(
  acts.rows,
  /[Vv]erordening|[Rr]ichtlijn|[Aa]ct\b|code\b|Directive|[Kk]limaatwet\b/g
)

/** EU law by name or number. Regulations print number and year until 2014, year and number from 2015. */
export const celex: ReferenceType<'celex'> = {
  type: 'celex',
  description: 'law of the European Union by its name or number',
  hints: hintsOfActs(acts.rows, [
    'CELEX',
    ...digits.map(digit => `${digit}/`),
    'Verordening',
    'verordening',
    'Richtlijn',
    'richtlijn',
    'Directive',
    'Klimaatwet',
    'klimaatwet',
    ...['Act', 'act', 'code'].map(word => String.raw`${word}\b`)
  ]),
  examples: [
    ['zoals de Europese Klimaatwet voorschrijft', ['Europese Klimaatwet', '32021R1119']],
    ['Verordening (EU) 2016/679', ['Verordening (EU) 2016/679', '32016R0679']],
    ['Verordening (EU) nr. 1231/2010).', ['Verordening (EU) nr. 1231/2010', '32010R1231']],
    ['Verordening (EG) nr. 1907/2006', ['Verordening (EG) nr. 1907/2006', '32006R1907']],
    ['verordening 883/2004 niet', ['verordening 883/2004', '32004R0883']],
    ['de verordening (883/2004) is', ['verordening (883/2004)', '32004R0883']],
    [
      'De coördinatieverordening 883/2004 regelt',
      ['coördinatieverordening 883/2004', '32004R0883']
    ],
    ['(Verordening (EU) 2023/1115))', ['Verordening (EU) 2023/1115', '32023R1115']],
    ['Verordening 2257/94', ['Verordening 2257/94', '31994R2257']],
    ['Richtlijn 2008/98/EG', ['Richtlijn 2008/98/EG', '32008L0098']],
    ['Richtlijn 96/71/EG). Op', ['Richtlijn 96/71/EG', '31996L0071']],
    ['Richtlijn (EU) 2019/1023', ['Richtlijn (EU) 2019/1023', '32019L1023']],
    ['Besluit (EU) 2020/1', ['Besluit (EU) 2020/1', '32020D0001']],
    ['Besluit nr. 1313/2013/EU', ['Besluit nr. 1313/2013/EU', '32013D1313']],
    ['Richtlijn van de Raad 92/43/EEG', ['Richtlijn van de Raad 92/43/EEG', '31992L0043']],
    ['CELEX: 32016R0679', ['CELEX: 32016R0679', '32016R0679']],
    [
      'de Kaderrichtlijn Water (KRW)',
      ['Kaderrichtlijn Water', '32000L0060'],
      ['KRW', '32000L0060']
    ],
    ['volgens de AVG mag', ['AVG', '32016R0679']],
    ['het besluit 12/2020 van de gemeente']
  ],
  find(text) {
    const acts = /\d\/\d/.test(text) ? matchesIn(text, pattern) : []
    const found = acts.flatMap(match => {
      const [all, kind, of, first, second, suffix] = match
      const code = kinds.find(([test]) => test.test(kind!))![1]
      // Municipalities and ministries also take decisions.
      if (code !== 'R' && code !== 'L' && !of && !suffix) return []
      const [year, number] = isYearFirst(code, first!, second!)
        ? [first!, second!]
        : [second!, first!]
      const id = `3${fullYear(year)}${code}${number.padStart(4, '0')}`
      const end = match.index + all.length + (closes(all, text[match.index + all.length]) ? 1 : 0)
      return [{start: match.index, end, id, url: pageOf(id)}]
    })
    const printed = text.includes('CELEX') ? matchesIn(text, literal) : []
    const literals = printed.map(match => ({
      start: match.index,
      end: match.index + match[0].length,
      id: match[1]!,
      url: pageOf(match[1]!)
    }))
    return [...found, ...literals, ...byName(text)]
  }
}

/** The bracket of `verordening (883/2004)` belongs to the reference. */
const closes = (printed: string, next = ''): boolean =>
  next === ')' && printed.split('(').length > printed.split(')').length

const isYearFirst = (code: string, first: string, second: string): boolean =>
  code === 'R' ? /^20\d\d$/.test(first) && Number(first) >= 2015 : isYear(first) || !isYear(second)

const isYear = (printed: string): boolean => /^(?:19|20)\d\d$/.test(printed)

const fullYear = (year: string): string =>
  year.length > 2 ? year : Number(year) > 50 ? `19${year}` : `20${year.padStart(2, '0')}`
