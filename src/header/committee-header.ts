import {kstIdentifier} from '../words/committee-lines.js'
import {findDate} from './dates.js'
import type {HeaderFields} from '../tree/header-fields.js'
import {parseOffices, unidentified} from './offices.js'
import {parseQuestioners} from './questioners.js'
import {
  committee,
  asked,
  answeredBy,
  putOn,
  sentOnDay,
  dayWithMark,
  byBrief,
  answeredOnDay,
  subjectBeforeQuestions,
  titleOfBill,
  subjectOfList,
  hasAnswered,
  numberOfPaper,
  beforeAskers
} from '../words/committee-header.js'

/** What the text above the questions of a committee says; what it does not say is null or empty. */
export type CommitteeFields = Pick<
  HeaderFields,
  'committee' | 'questioners' | 'addressees' | 'respondents' | 'subject' | 'submitted' | 'received'
>

const askedOn = [putOn, sentOnDay, dayWithMark]
const answeredOn = [byBrief, answeredOnDay]

/** Read the text above the questions of a committee, white space collapsed. */
export function parseCommitteeHeader(text: string): CommitteeFields {
  const printed = committee.exec(text)?.[1] ?? null
  const to = asked.exec(text)?.[1]
  const addressees = to ? parseOffices(to) : []
  return {
    committee: printed?.trim() ?? null,
    questioners: [],
    addressees,
    respondents: respondents(text, addressees),
    subject: subjectIn(text),
    submitted: dateOf(askedOn, text),
    received: dateOf(answeredOn, text)
  }
}

/** What the questions are about, else the title of the bill that they belong to. */
function subjectIn(text: string): string | null {
  const forms = [subjectBeforeQuestions, subjectOfList, titleOfBill]
  const match = forms.map(form => form.exec(text)).find(Boolean)
  return match?.[1]?.trim() ?? null
}

/** `De daarop door de minister gegeven antwoorden`: the one who was asked. */
function respondents(
  text: string,
  addressees: CommitteeFields['addressees']
): CommitteeFields['respondents'] {
  const by = answeredBy.exec(text)?.[1] ?? hasAnswered.exec(text)?.[1]
  const offices = by ? parseOffices(by) : []
  return offices.flatMap(office => {
    const asked = addressees.filter(({role}) => role === office.role)
    if (office.portfolio !== null) return [{...office, name: null, ...unidentified}]
    return asked.length === 1 ? [{...asked[0]!, name: null, ...unidentified}] : []
  })
}

/** Answers in a debate: `Vragen van het lid Oudeweg, Inge (D66)` above the questions of each member. */
export function parseAskers(lines: readonly string[]): HeaderFields['questioners'] {
  const found = lines.flatMap(line => {
    const members = line.replace(beforeAskers, '')
    return parseQuestioners(members.replace(/:\s*$/, '').replace(lastNameFirst, '$2 $1 ('))
  })
  const key = ({name, party}: (typeof found)[number]): string => `${name} (${party})`
  return found.filter((one, i) => i === found.findIndex(other => key(other) === key(one)))
}

/** `Oudeweg, Inge (D66)`, `Zandwijk, Piet van (SP)`: the given name comes last. */
const lastNameFirst = /^([^,()]+),\s+(\p{Lu}[\p{L}-]+(?:\s+\p{Ll}+){0,3})\s*\(/u

const dateOf = (patterns: readonly RegExp[], text: string): string | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return findDate(match[1]!)?.iso ?? null
  }
  return null
}

/**
 * The identifier that the page feet print, in its normal spelling; else that of the dossier and the number in the
 * title of the paper.
 *
 * @param title the text above the questions, white space collapsed
 */
export const committeeIdentifier = (furniture: readonly string[], title: string): string | null =>
  furniture.map(text => new RegExp(kstIdentifier).exec(text)?.[0]).find(Boolean) ??
  identifierOf(numberOfPaper.exec(title))

const identifierOf = (match: RegExpExecArray | null): string | null =>
  match && ['kst', match[1]! + match[2]!, match[3], match[4]].filter(Boolean).join('-')
