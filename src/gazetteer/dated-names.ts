/** A row of a gazetteer: names that hold from a date (inclusive) until another (exclusive). */
export interface DatedRow {
  names: readonly string[]
  from: string | null
  until: string | null
}

/**
 * Look names up among dated rows. Names are compared by letters and digits only, so lost commas, dots
 * and spaces, hyphens left by line ends and accents do not matter.
 */
export class DatedNames<Row extends DatedRow> {
  readonly #rows = new Map<string, Row[]>()

  constructor(rows: readonly Row[]) {
    for (const row of rows)
      for (const key of new Set(row.names.map(keyOf)))
        this.#rows.set(key, [...(this.#rows.get(key) ?? []), row])
  }

  /**
   * The row of a name on a date; a name that was not in use then gives the row nearest in time, since
   * headers go on printing old names for a while.
   *
   * @param date `YYYY-MM-DD`, or null where the document has none: then the name must be unambiguous
   */
  find(name: string, date: string | null): Row | undefined {
    const rows = this.#rows.get(keyOf(name)) ?? []
    if (rows.length < 2 || date === null) return rows.length === 1 ? rows[0] : undefined
    const distances = rows.map(row => daysOutside(row, date))
    return rows[distances.indexOf(Math.min(...distances))]
  }
}

export const keyOf = (name: string): string =>
  name
    .replaceAll('&', ' en ')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

function daysOutside({from, until}: DatedRow, date: string): number {
  const days = (a: string, b: string): number => (Date.parse(a) - Date.parse(b)) / 86_400_000
  if (from !== null && date < from) return days(from, date)
  return until !== null && date >= until ? days(date, until) + 1 : 0
}
