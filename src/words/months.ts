import {distance} from './misread.js'
import type {Printed} from './printed.js'

/** The months, with the letters that their short forms begin with: `aug.`, `sept.`, `okt`, `mrt.`. */
const table: readonly (readonly [name: string, ...short: string[]])[] = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt', 'maart'],
  ['april', 'apr'],
  ['mei', 'mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec']
]

/** Names of the months, January first. */
export const months: readonly string[] = table.map(([name]) => name)

/** Source of a pattern for the name of a month. */
export const month = `(?:${months.join('|')})`

/** Source of a pattern for the name of a month or the letters of its short form. */
export const shortMonth = `(?:${table.flatMap(([, ...short]) => short).join('|')})[a-z]*`

/** How months are printed. */
export const monthNames: readonly Printed[] = [
  {pattern: month, place: 'within', examples: [...months, '3 mei 1994'], others: ['3 mrt. 1994']},
  {
    pattern: shortMonth,
    place: 'within',
    examples: [...months, '3 mrt. 1994', '12 sept.', '1 okt'],
    others: ['3 bomen']
  }
]

/** The month that a name or a short form means, from 0; -1 if it means none. */
export const monthNamed = (name: string): number =>
  table.findIndex(([, ...short]) => short.some(start => name.toLowerCase().startsWith(start)))

/** Letters that may differ in the name of a month: `novenv ber`, `tebruari`. */
const mostWrong = 2

/** The month whose name a scan misread, from 0; -1 if none or more than one is near. */
export function monthNear(name: string): number {
  const letters = name.replaceAll(/\s/g, '').toLowerCase()
  if (letters.length < 7) return -1
  const near = months.flatMap((month, i) => (distance(letters, month) <= mostWrong ? [i] : []))
  return near.length === 1 ? near[0]! : -1
}
