/** A law or another act as it is cited by name: a row of `src/data`. */
export interface NamedAct {
  name: string
  aliases: string[]
  abbreviations: string[]
  id: string | null
  /** The first day in force, and the day after the last one; null or absent where not known. */
  from?: string | null
  until?: string | null
}

/** Later than every row. */
const today = '9999-12-31'

/**
 * The one act that a shared name means on a day: the Huisvestingswet of 2010 is not that of 2020. Of laws that were
 * in force together, only the document can say which one it means.
 */
export function actInForce(acts: readonly NamedAct[], date = today): NamedAct | undefined {
  if (acts.length < 2) return acts[0]
  const inForce = acts.filter(act => firstDay(act) <= date && date < (act.until ?? '9999-13'))
  return inForce.length === 1 ? inForce[0] : undefined
}

/** All names of an act. The year at the end of a name is often left out. */
export const namesOf = ({name, aliases}: NamedAct): string[] => [
  name,
  name.replace(yearAtEnd, ''),
  ...aliases
]

/** Names, as they are compared, with the acts that have them. */
export const actsByName = (acts: readonly NamedAct[]): Map<string, NamedAct[]> =>
  grouped(acts, act => namesOf(act).map(fold))

export const actsByAbbreviation = (acts: readonly NamedAct[]): Map<string, NamedAct[]> =>
  grouped(acts, ({abbreviations}) => abbreviations)

/** What a printed name or abbreviation that several acts share means on a day; undefined where none or one has it. */
export function sharedNames(
  acts: readonly NamedAct[]
): (printed: string, date: string) => NamedAct | null | undefined {
  const [byName, byAbbreviation] = [actsByName(acts), actsByAbbreviation(acts)]
  return (printed, date) => {
    const called = byName.get(fold(printed)) ?? byAbbreviation.get(printed)
    return called && called.length > 1 ? (actInForce(called, date) ?? null) : undefined
  }
}

const yearAtEnd = /\s((?:19|20)\d\d)$/

/** An act was not in force before the year in its name. */
const firstDay = ({name, from}: NamedAct): string => from ?? yearAtEnd.exec(name)?.[1] ?? ''

function grouped(
  acts: readonly NamedAct[],
  keysOf: (act: NamedAct) => string[]
): Map<string, NamedAct[]> {
  const found = new Map<string, NamedAct[]>()
  for (const act of acts)
    for (const key of new Set(keysOf(act))) found.set(key, [...(found.get(key) ?? []), act])
  return found
}

/** A name as it is compared: without case and blanks, which extractors lose, and with one form of apostrophes. */
export const fold = (name: string): string =>
  name.toLowerCase().replace(/\s+/g, '').replaceAll('’', "'")
