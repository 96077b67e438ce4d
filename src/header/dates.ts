import {withoutHyphens} from '../words/broken-words.js'
import {month, monthNamed, monthNear, shortMonth} from '../words/months.js'

/** A printed date: `iso` is null if it names no day of the calendar. */
export interface PrintedDate {
  text: string
  iso: string | null
}

interface DateForm {
  pattern: RegExp
  examples: readonly [printed: string, iso: string][]
}

const inWords: DateForm = {
  pattern: new RegExp(
    String.raw`(?<day>\d{1,2}|[123]\s\d|(?<![\p{L}\d])[Il][\dIl]?(?=\s))(?:d?e\s|\s*)(?<month>${month})(?:,?\s*)(?<year>\d{4})`,
    'iu'
  ),
  examples: [
    ['6 maart 2024', '2024-03-06'],
    ['I december 1986', '1986-12-01'],
    ['l2 mei 1986', '1986-05-12'],
    ['I1 oktober 1974', '1974-10-11'],
    ['1 5 januari 1981', '1981-01-15'],
    ['3 no-vember 1979', '1979-11-03'],
    ['24oktober2024', '2024-10-24'],
    ['5e februari 2024', '2024-02-05'],
    ['5 februari, 2024', '2024-02-05']
  ]
}

const inShortWords: DateForm = {
  pattern: new RegExp(
    String.raw`(?<day>\d{1,2})\s*(?<month>${shortMonth})(?:\.\s*|\s+)(?<year>\d{4})(?!\d)`,
    'i'
  ),
  examples: [
    ['12 mrt. 2024', '2024-03-12'],
    ['22 nov. 2022', '2022-11-22'],
    ['3 sept. 1987', '1987-09-03'],
    ['5 feb 2021', '2021-02-05']
  ]
}

const dayFirst: DateForm = {
  pattern:
    /(?<![\d./-])(?<day>\d{1,2})\s?([-./–])\s?(?<month>\d{1,2})\s?\2\s?(?<year>\d{4})(?![\d-])/,
  examples: [
    ['05-02-2024', '2024-02-05'],
    ['5/2/2024', '2024-02-05'],
    ['12.03.2024', '2024-03-12']
  ]
}

const yearFirst: DateForm = {
  pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/,
  examples: [['2021-04-09', '2021-04-09']]
}

/** The name of the month misread, in years that were scanned. */
const misreadMonth: DateForm = {
  pattern:
    /(?<!\d)(?<day>\d{1,2})\s?(?<month>\p{Ll}[\p{Ll} ]{5,12}\p{Ll})\s?(?<year>19[6-9]\d)(?!\d)/u,
  examples: [
    ['17 novenv ber1981', '1981-11-17'],
    ['26te-bruari 1979', '1979-02-26']
  ]
}

/** The forms in which dates are printed; the first that is found in a text counts. */
export const dateForms: readonly DateForm[] = [
  inWords,
  inShortWords,
  dayFirst,
  yearFirst,
  misreadMonth
]

/** Find the first date in a text; spaces may be lost or added, and months broken (`no-vember`). */
export function findDate(text: string): PrintedDate | undefined {
  const whole = withoutHyphens(text)
  for (const {pattern} of dateForms) {
    const match = pattern.exec(whole)
    if (match && monthOf(match.groups!.month!) >= 0)
      return {text: match[0], iso: toIso(match.groups as unknown as PrintedParts)}
  }
  return undefined
}

interface PrintedParts {
  day: string
  month: string
  year: string
}

function toIso({day: printed, month: name, year}: PrintedParts): string | null {
  const day = Number(printed.replace(' ', '').replaceAll(/[il]/gi, '1'))
  const month = monthOf(name)
  const value = new Date(Date.UTC(Number(year), month, day))
  const exists = value.getUTCDate() === day && value.getUTCMonth() === month
  return exists ? `${year}-${twoDigits(month + 1)}-${twoDigits(day)}` : null
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')

/** The month that a name, a short form or a number means, from 0. */
function monthOf(name: string): number {
  if (/^\d/.test(name)) return Number(name) - 1
  const named = monthNamed(name)
  return named >= 0 ? named : monthNear(name)
}
