import {resolveParty} from '../gazetteer/parties.js'
import type {SideActor} from '../ingest/side-file-schema.js'

/** A person as a document prints it. */
export interface PrintedPerson {
  name: string
  prefix: string | null
  surname: string | null
  party: string | null
}

/**
 * The one person among the actors of a document who has the printed surname, and the printed party if
 * both have one. If several could be meant, nobody is.
 */
export function matchActor(
  person: PrintedPerson,
  actors: readonly SideActor[]
): SideActor | undefined {
  const found = actors.filter(
    actor => actor.personId !== null && hasName(actor, person) && hasParty(actor, person)
  )
  return new Set(found.map(({personId}) => personId)).size === 1 ? found[0] : undefined
}

/** `Van der Proef` and `L. Özgür` are `B.C. van der Proef` and `Leyla Ozgur`. */
function hasName(actor: SideActor, {name, prefix, surname}: PrintedPerson): boolean {
  const printed = [
    fold(name),
    ...(surname === null ? [] : [fold([prefix, surname].filter(Boolean).join(' '))])
  ]
  const full = fold(actor.name ?? '')
  const own =
    actor.surname === null ? '' : fold([actor.prefix, actor.surname].filter(Boolean).join(' '))
  return printed.some(
    text => text !== '' && (text === full || text === own || full.endsWith(` ${text}`))
  )
}

/** A party that only one of them has says nothing. */
function hasParty(actor: SideActor, {party}: PrintedPerson): boolean {
  if (party === null || actor.party === null) return true
  const id = resolveParty(party, null)
  return (
    fold(party) === fold(actor.party) || (id !== null && id === resolveParty(actor.party, null))
  )
}

/** Without case, accents and punctuation. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
