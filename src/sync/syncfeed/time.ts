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
 * A time with an offset is taken as it is.
 *
 * @param told moment at which the feed reported it. An autumn night has one hour twice: it is the second
 *   one, in winter time, where the feed reported it within the hour after that, and else the first
 * @returns null for what is no moment
 */
export function toUtc(value: string, told = ''): string | null {
  if (/(?:Z|[+-]\d{2}:\d{2})$/.test(value)) return toIso(Date.parse(value))
  const local = Date.parse(`${value.length === 10 ? `${value}T00:00:00` : value}Z`)
  if (Number.isNaN(local)) return null
  // Twice, for the first guess may lie on the other side of a change of time.
  const first = local - offsetAt(local - offsetAt(local - 2 * hour))
  const second = first + hour
  const isTwice = second + offsetAt(second) === local
  const lag = Date.parse(told) - second
  return toIso(isTwice && lag > -clocksDiffer && lag < hour ? second : first)
}

const toIso = (time: number): string | null =>
  Number.isNaN(time) ? null : new Date(time).toISOString()

/** Most by which two clocks of the service differ. */
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
