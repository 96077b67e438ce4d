import type {VFile} from 'vfile'
import {gather} from '../patterns/gather.js'
import {report} from '../diagnostics/messages.js'
import {resolveParty} from '../gazetteer/parties.js'
import {toQuestioner} from '../header/questioners.js'
import type {OfficeHolder, Questioner} from '../schema/record.js'
import type {SideActor, SideFile} from '../ingest/side-file-schema.js'
import type {HeaderFields} from '../tree/header-fields.js'
import {matchActor} from './match-actor.js'
import {relationOfAsker} from '../words/passages.js'
import {namesOffice} from '../words/offices.js'

/** Fill what only the service knows: cases, persons, what came before, other editions. */
export function applySideFile(header: HeaderFields, side: SideFile, file: VFile): void {
  header.documentNumber = side.documentNumber
  header.editions = side.editions
  header.follows = side.follows
  header.submitted ??= side.submitted
  checkKind(header, side, file)
  applyCases(header, side, file)
  const {members, holders} = actorsOf(side)
  if (header.questioners.length === 0)
    header.questioners = members
      .filter(({relation}) => relationOfAsker.test(relation ?? ''))
      .flatMap(({name, party}) => (name ? toQuestioner(name, party) : []))
  const asked = header.submitted ?? header.received
  for (const questioner of header.questioners) identifyMember(questioner, members, asked, file)
  for (const holder of [...header.respondents, ...header.onBehalfOf])
    identifyHolder(holder, holders, header, file)
}

/** The service has kinds that a record does not: `aanhangsel` may be an answer or a Mededeling. */
function checkKind({kind}: HeaderFields, side: SideFile, file: VFile): void {
  const kinds = ['answer', 'postponement', 'question', 'oralQuestion']
  if (kinds.includes(side.kind) && kinds.includes(kind) && side.kind !== kind)
    disagree('kind', kind, side.kind, file)
}

function applyCases(header: HeaderFields, {cases}: SideFile, file: VFile): void {
  const numbers = gather(cases, ({number}) => (/^\d{4}Z\d{4,5}$/.test(number ?? '') ? number! : []))
  if (numbers.length === 0) return
  if (header.caseNumbers.length === 0) header.caseNumbers = numbers
  else if (!header.caseNumbers.some(number => numbers.includes(number)))
    disagree('caseNumbers', header.caseNumbers.join(', '), numbers.join(', '), file)
}

const disagree = (field: string, printed: string, value: string, file: VFile): void =>
  report(
    file,
    'metadata-disagrees',
    `The text has \`${printed}\` as ${field}, the metadata \`${value}\`; the text is kept`
  )

/** Members ask, holders of an office answer; both sign documents and are named in cases. */
function actorsOf({actors, cases}: SideFile): {members: SideActor[]; holders: SideActor[]} {
  const all = [...actors, ...cases.flatMap(({actors}) => actors)]
  const isHolder = ({function: role}: SideActor): boolean => namesOffice(role ?? '')
  return {members: all.filter(actor => !isHolder(actor)), holders: all.filter(isHolder)}
}

function identifyMember(
  questioner: Questioner,
  members: SideActor[],
  date: string | null,
  file: VFile
): void {
  if (!members.some(({personId}) => personId !== null)) return
  const {name, prefix, surname, party} = questioner
  const actor = matchActor({name, prefix, surname, party}, members)
  if (!actor) return notFound(name, file)
  questioner.personId = actor.personId
  questioner.fractieId = actor.partyId
  // `party` is what is printed; if nothing is, the service may still know the party.
  questioner.partyId = actor.party && resolveParty(actor.party, date)
}

function identifyHolder(
  holder: OfficeHolder,
  holders: SideActor[],
  {received, submitted}: HeaderFields,
  file: VFile
): void {
  if (holder.name === null || !holders.some(({personId}) => personId !== null)) return
  const actor = matchActor({name: holder.name, prefix: null, surname: null, party: null}, holders)
  if (!actor) return notFound(holder.name, file)
  holder.personId = actor.personId
  holder.fractieId = actor.partyId
  holder.partyId = actor.party && resolveParty(actor.party, received ?? submitted)
}

const notFound = (name: string, file: VFile): void =>
  report(file, 'unknown-person', `No person in the metadata is \`${name}\` for certain`)
