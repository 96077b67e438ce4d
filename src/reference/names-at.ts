import {fold} from './in-force.js'

/** So many signs tell nearly all words from every name. */
const keySigns = 8

/** Room in a text for that many signs and the blanks between them. */
const keyRoom = 40

/** Names that begin alike, and the pattern of them, made when it is first needed. */
interface Group {
  names: string[]
  pattern?: RegExp
}

/**
 * A look-up of the longest of many names at a place of a text: it finds the few names that may begin there by their
 * first signs, since trying all of them takes many times as long.
 *
 * @param names in lower case
 */
export function namesAt(
  names: readonly string[]
): (text: string, place: number) => RegExpExecArray | null {
  const short = names.filter(name => fold(name).length < keySigns)
  const [all, shortest]: [Group, Group] = [{names: [...names]}, {names: short}]
  const groups = new Map<string, Group>()
  for (const name of names) {
    const key = keyOf(name)
    if (key.length < keySigns) continue
    const group = groups.get(key)
    if (group) group.names.push(name)
    else groups.set(key, {names: [...short, name]})
  }
  return (text, place) => {
    const key = keyOf(text.slice(place, place + keyRoom))
    const group = key.length < keySigns ? all : (groups.get(key) ?? shortest)
    const pattern = (group.pattern ??= patternOf(group.names))
    pattern.lastIndex = place
    return pattern.exec(text)
  }
}

const keyOf = (text: string): string => fold(text).slice(0, keySigns)

/** The longest first, so that a year after a name is part of it. */
function patternOf(names: readonly string[]): RegExp {
  if (names.length === 0) return /(?!)/y
  const sources = names.map(spaced).sort((a, b) => b.length - a.length)
  return new RegExp(`(?:${sources.join('|')})\\b`, 'iy')
}

/** Extractors lose blanks: `Wet financieringpolitieke partijen`. */
const spaced = (name: string): string =>
  name.replace(/\s+/g, String.raw`\s*`).replaceAll("'", "['’]")
