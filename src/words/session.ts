import type {Printed} from './printed.js'

/** `20232024` -> `2023-2024`; undefined where the years do not follow each other. */
export const sessionOf = (key: string): string | undefined =>
  Number(key.slice(4)) === Number(key.slice(0, 4)) + 1
    ? `${key.slice(0, 4)}-${key.slice(4)}`
    : undefined

/** `2023-2024` -> `20232024`. */
export const keyOfSession = (session: string): string => session.replace('-', '')

/** `2324` -> `2023-2024`, as short forms print it; years from 1950 on. */
export function sessionOfShort(short: string): string | undefined {
  const year = Number(short.slice(0, 2))
  const full = year < 50 ? 2000 + year : 1900 + year
  return (full + 1) % 100 === Number(short.slice(2)) ? `${full}-${full + 1}` : undefined
}

/** Source of a pattern for a session as printed: `2023–2024`, `2023/24`, `2022–203`; the first year counts. */
export const sessionYear = String.raw`((?:19|20)\d\d)\s?[-–/]\s?\d{2,4}(?!\d)`

/** How a session is printed. */
export const sessions: readonly Printed[] = [
  {
    pattern: sessionYear,
    place: 'within',
    examples: ['vergaderjaar 2023–2024', 'II 2023/24', 'zitting 1974-1975', '2022–203'],
    others: ['2023', '1023–1024', '2023–20245']
  }
]

/** `20232024`: as identifiers name the session that begins in a year. */
export const sessionKey = (year: string): string => `${year}${Number(year) + 1}`
