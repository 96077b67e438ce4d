import {matchesIn} from '../patterns/matches.js'
import {respace} from '../words/broken-words.js'
import type {Questioner} from '../schema/record.js'
import {nameParts} from './names.js'
import {together, andOthers, othersInWords, beforeMembers} from '../words/header-parts.js'
import {nameTitles} from '../words/letter-openings.js'
import {betweenMembers} from '../words/header-sentence.js'

// The last group may lack its closing parenthesis.
const group = /(?<=^|[()])([^()]*)\(((?:[^()]|\([^()]*\))*)(?:\)|$)/g

/**
 * Read the members of a question header: `Keijzer en Omtzigt (beiden CDA), Van Bommel (SP)`.
 *
 * `beiden` and `allen` give their party to every member since the party before. Without these words,
 * members without a party of their own share the next one printed in the enumeration, as `sharesParty`
 * says.
 *
 * @param bold what the header sets in bold, if the format has typography: the surnames
 */
export function parseQuestioners(text: string, bold: readonly string[] = []): Questioner[] {
  const questioners: Questioner[] = []
  let end = 0
  for (const match of matchesIn(text, group)) {
    const names = splitNames(match[1]!)
    const party = match[2]!.trim().replace(together, '') || null
    for (const name of names) questioners.push(toQuestioner(name, party, bold))
    end = match.index + match[0].length
  }
  const rest = splitNames(text.slice(end))
  return [...questioners, ...rest.map(name => toQuestioner(name, null, bold))]
}

/** Whether a member shares the party of another without a word that says so: `A en B (SP)`. */
export const sharesParty = (text: string): boolean =>
  matchesIn(text, group).some(
    match => !together.test(match[2]!.trim()) && splitNames(match[1]!).length > 1
  )

/** A questioner, by the name as extracted. */
export function toQuestioner(
  printed: string,
  party: string | null,
  bold: readonly string[] = []
): Questioner {
  const name = respace(printed)
  return {
    name,
    party,
    partyId: null,
    ...nameParts(printed, name, bold),
    personId: null,
    fractieId: null
  }
}

const splitNames = (text: string): string[] =>
  text
    .replace(beforeMembers, '')
    .split(betweenMembers)
    .map(name =>
      name
        .replace(/^[\s.;]+/, '')
        .replace(andOthers, '')
        .replace(nameTitles, '')
        .trim()
    )
    .filter(name => /\p{L}/u.test(name) && !othersInWords.test(name))
