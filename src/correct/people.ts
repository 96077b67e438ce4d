import {resolveDepartment} from '../gazetteer/departments.js'
import {resolveParty} from '../gazetteer/parties.js'
import {nameParts} from '../header/names.js'
import type {DocumentRecord, Office, Questioner} from '../schema/record.js'
import {askedOn} from '../transform/identify.js'
import {isSame} from './decisions.js'

/**
 * A reviewer types people and offices as printed; the rest is derived as the converter does: parts of
 * names, and the party and ministry on the date of the document.
 */
export function identified(before: DocumentRecord, after: DocumentRecord): DocumentRecord {
  const asked = askedOn(after)
  const answered = after.received ?? asked
  const isNew = (
    field: 'questioners' | 'addressees' | 'respondents' | 'onBehalfOf',
    one: unknown
  ) => !before[field].some(other => isSame(other, one))
  const offices = <T extends Office>(
    field: 'addressees' | 'respondents' | 'onBehalfOf',
    date: string | null
  ): T[] =>
    (after[field] as Office[] as T[]).map(one =>
      isNew(field, one) ? {...one, department: resolveDepartment(one, date)} : one
    )
  return {
    ...after,
    questioners: after.questioners.map(one =>
      isNew('questioners', one) ? questionerOf(one, asked) : one
    ),
    addressees: offices('addressees', asked),
    respondents: offices('respondents', answered),
    onBehalfOf: offices('onBehalfOf', answered)
  }
}

function questionerOf(one: Questioner, asked: string | null): Questioner {
  const parts = nameParts(one.name, one.name, [])
  const asker = parts.surname === null ? one.name : [parts.prefix, parts.surname].join(' ').trim()
  return {...one, ...parts, partyId: one.party && resolveParty(one.party, asked, asker)}
}
