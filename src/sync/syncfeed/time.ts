const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric'
})

/**
 * A moment of the SyncFeed in UTC, to the millisecond. Its data give the time of Amsterdam without
 * saying so, although the schema calls it UTC: beside `updated` 09:03:25Z stands `bijgewerkt` 11:02:54.
 * The hour that an autumn night has twice is read as its first, in summer time. A time with an
 * offset is taken as it is.
 *
 * @returns null for what is no moment
 */
export function toUtc(value: string): string | null {
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(value)) return toIso(Date.parse(value))
  const local = Date.parse(`${value.length === 10 ? `${value}T00:00:00` : value}Z`)
  if (Number.isNaN(local)) return null
  // Twice, for the first guess may lie on the other side of a change of time.
  const guess = local - offsetAt(local - 2 * 3_600_000)
  return toIso(local - offsetAt(guess))
}

const toIso = (time: number): string | null =>
  Number.isNaN(time) ? null : new Date(time).toISOString()

/** How far Amsterdam is ahead of UTC, in milliseconds. */
function offsetAt(time: number): number {
  const {year, month, day, hour, minute, second} = Object.fromEntries(
    clock.formatToParts(time).map(({type, value}) => [type, Number(value)])
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(time / 1000) * 1000
}

/** The day of a date that the feed writes as midnight: `2026-11-19T00:00:00`. */
export const toDay = (value: string): string | null =>
  /^\d{4}-\d{2}-\d{2}(?=$|T)/.exec(value)?.[0] ?? null
