/** The months, with the letters that their short forms begin with: `aug.`, `sept.`, `okt`. */
const table: readonly (readonly [name: string, short: string])[] = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'maart'],
  ['april', 'april'],
  ['mei', 'mei'],
  ['juni', 'juni'],
  ['juli', 'juli'],
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
export const shortMonth = `(?:${table.map(([, short]) => short).join('|')})[a-z]*`
