/**
 * A moment as a person writes it: a day in UTC, from its start or to its end, or an exact moment.
 *
 * @returns null if none is given
 * @throws if it is not a moment
 */
export function readMoment(text: string | undefined, side: 'start' | 'end'): string | null {
  if (text === undefined) return null
  const time = Date.parse(text)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text)
  if (!/^\d{4}-\d{2}-\d{2}/.test(text) || Number.isNaN(time) || (isDay && !isReal(text, time)))
    throw new Error(`\`${text}\` is not a date; give one such as 2026-11-19`)
  return new Date(isDay && side === 'end' ? time + 86_400_000 : time).toISOString()
}

/** `2026-02-30` is not a day, although it can be read as the second of March. */
const isReal = (text: string, time: number): boolean =>
  new Date(time).toISOString().startsWith(text)
