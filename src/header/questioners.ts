/** A member who asks, with the party printed behind the name. */
export interface Questioner {
  name: string
  party: string | null
}

const group = /([^()]*)\(((?:[^()]|\([^()]*\))*)\)/g

/**
 * Read the members of a question header: `Keijzer en Omtzigt (beiden CDA), Van Bommel (SP)`.
 *
 * `beiden` and `allen` give their party to every member since the party before; any other party
 * belongs to the member it follows.
 */
export function parseQuestioners(text: string): Questioner[] {
  const questioners: Questioner[] = []
  let end = 0
  for (const match of text.matchAll(group)) {
    const names = splitNames(match[1]!)
    const [, shared, party = ''] = /^\s*(beiden|allen)?\s*(.*?)\s*$/s.exec(match[2]!)!
    for (const [i, name] of names.entries())
      questioners.push({name, party: shared || i === names.length - 1 ? party || null : null})
    end = match.index + match[0].length
  }
  return [...questioners, ...splitNames(text.slice(end)).map(name => ({name, party: null}))]
}

const splitNames = (text: string): string[] =>
  text
    .replace(/^\s*(?:van\s+)?(?:het|de)?\s*(?:leden|lid|heren|heer|mevrouw)(?=\s|\p{Lu})/u, '')
    .split(/\s*,\s*(?:en\s+)?|\s+en\s+|^\s*en\s+/)
    .map(name => respace(name.trim()))
    .filter(name => /\p{L}/u.test(name))

/** Put back spaces that extraction lost between words of a name: `DaniëlleJansen`, `vanDijk`. */
export const respace = (text: string): string =>
  text
    .replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .replace(/\s+/g, ' ')
    .trim()
