import {withoutHyphens} from '../words/broken-words.js'
import {month, months} from '../words/months.js'

const date = new RegExp(String.raw`(\d{1,2}|[123]\s\d)\s*(${month})\s*(\d{4})`, 'i')

/** A printed date: `iso` is null where it names no day of the calendar. */
export interface PrintedDate {
  text: string
  iso: string | null
}

/** Find the first date in a text: `6 maart 2024`; spaces may be lost or gained (`1 5 januari`), and months be broken (`no-vember`). */
export function findDate(text: string): PrintedDate | undefined {
  const match = date.exec(withoutHyphens(text))
  if (!match) return undefined
  const day = Number(match[1]!.replace(' ', ''))
  const month = months.indexOf(match[2]!.toLowerCase())
  const year = Number(match[3])
  const value = new Date(Date.UTC(year, month, day))
  const exists = value.getUTCDate() === day && value.getUTCMonth() === month
  return {text: match[0], iso: exists ? value.toISOString().slice(0, 10) : null}
}
