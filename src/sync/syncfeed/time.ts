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
 * A moment of the SyncFeed in UTC, to the millisecond. Its data give the time in Amsterdam without
 * saying so, although the schema calls it UTC: `updated` 09:03:25Z comes with `bijgewerkt` 11:02:54. A
 * time with an offset is taken as it is.
 *
 * @param told moment at which the feed reported it. One night in autumn has the same hour twice: it is
 * the second one, in winter time, if the feed reported it within an hour, and otherwise the first
 * @returns null for what is not a moment
 */
export function toUtc(value: string, told = ''): string | null {
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(value)) return toIso(Date.parse(value))
  const local = Date.parse(`${value.length === 10 ? `${value}T00:00:00` : value}Z`)
  if (Number.isNaN(local)) return null
  // Twice, since the first guess may be on the other side of a clock change.
  const first = local - offsetAt(local - offsetAt(local - 2 * hour))
  const second = first + hour
  const isTwice = second + offsetAt(second) === local
  const lag = Date.parse(told) - second
  return toIso(isTwice && lag > -clocksDiffer && lag < hour ? second : first)
}

const toIso = (time: number): string | null =>
  Number.isNaN(time) ? null : new Date(time).toISOString()

/** Largest difference between two clocks of the service. */
const clocksDiffer = 60_000
const hour = 3_600_000

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
