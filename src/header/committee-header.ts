import {kstIdentifier} from '../words/committee-lines.js'
import {findDate} from './dates.js'
import type {HeaderFields} from '../tree/header-fields.js'
import {parseOffices, unidentified} from './offices.js'
import {parseQuestioners} from './questioners.js'

/** What the text above the questions of a committee says; what it does not say is null or empty. */
export type CommitteeFields = Pick<
  HeaderFields,
  'committee' | 'questioners' | 'addressees' | 'respondents' | 'subject' | 'submitted' | 'received'
>

const name = String.raw`\p{Lu}[^.;:()]*?`
const after = String.raw`(?=,?\s+(?:heeft|hebben|belast|over|inzake|betreffende|naar|aan|met|bij|in|te|tijdens|op|de|die|dat|is|zijn|wordt|werd|worden|bestond(?:en)?|van\s+\d)(?:\s|$)|[.;:()]|,\s+\p{Ll}|$)`

/**
 * The committee as printed: `De vaste commissie voor Financiën heeft`, `vragen van de vaste commissie
 * van Defensie aan`, `de Commissie VWS inzake`.
 */
const committee = new RegExp(
  String.raw`((?:(?:vaste|algemene|tijdelijke|bijzondere)\s+)?(?:[Kk]amer)?[Cc]ommissie\s+(?:(?:voor|van)\s+(?:de\s+|het\s+)?)?${name})${after}`,
  'u'
)

const role = '(?:[Mm]inister|[Ss]taatssecretaris)'
const end = String.raw`(?=\s+(?:over|inzake|betreffende|naar\s+aanleiding|beantwoord\b|voorgelegd|gesteld|gegeven|zijn|heeft|hebben|op|d\.d\.|van\s+\d)(?!\p{L})|[.;:(]|,\s+(?:op|over|inzake|belast)\s|$)`
const asked = new RegExp(String.raw`\baan\s+(?:de\s+)?(${role}[^.;:()]{0,200}?)${end}`, 'u')
const answeredBy = new RegExp(
  String.raw`(?:\bdoor\s+(?:de\s+)?|^Antwoord(?:en)?\s+van\s+(?:de\s+)?|\bAntwoord(?:en)?\s+van\s+de\s+)(${role}[^.;:()]{0,200}?)${end}`,
  'u'
)
const day = String.raw`\d{1,2}\s+\p{L}+\s+\d{4}`
const askedOn = [
  new RegExp(
    String.raw`\bop\s+(${day})\s+(?:aan\s+[^.]{0,160}\s)?(?:voorgelegd|ingezonden|gesteld|toegezonden)`,
    'u'
  ),
  new RegExp(String.raw`\b(?:ingezonden|voorgelegd)\s+op\s+(${day})`, 'u'),
  new RegExp(String.raw`\((${day})\s+met\s+kenmerk`, 'u')
]
const answeredOn = [
  new RegExp(String.raw`\bbij\s+brief\s+van\s+(${day})`, 'iu'),
  new RegExp(String.raw`\bbeantwoord\s+op\s+(${day})`, 'u')
]
const about =
  /\b(?:vragen|vraag)\b[^.]{0,300}?\s(?:over|inzake|betreffende|naar aanleiding van)\s+(.{4,300}?)(?=\s*\((?:Kamerstuk|\d|kst)|\s+\(\p{L}+\s+\d{2} ?\d{3}|\.\s|\.$|\s+d\.d\.|\s+(?:De|Hierbij|Vraag|Nr)\s)/u

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
    subject: about.exec(text)?.[1]?.trim() ?? null,
    submitted: dateOf(askedOn, text),
    received: dateOf(answeredOn, text)
  }
}

/** `De daarop door de minister gegeven antwoorden`: the one who was asked. */
function respondents(
  text: string,
  addressees: CommitteeFields['addressees']
): CommitteeFields['respondents'] {
  const by =
    answeredBy.exec(text)?.[1] ??
    /\bDe (minister|staatssecretaris) heeft (?:de|deze) vragen beantwoord/i.exec(text)?.[1]
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
    const members = line.replace(
      /^Vra(?:ag|gen)\s+van\s+(?:(?:het|de)\s+)?(?:(?:kamer)?(?:lid|leden)|heer|mevrouw)\s+/i,
      ''
    )
    return parseQuestioners(members.replace(/:\s*$/, '').replace(lastNameFirst, '$2 $1 ('))
  })
  const key = ({name, party}: (typeof found)[number]): string => `${name} (${party})`
  return found.filter((one, i) => i === found.findIndex(other => key(other) === key(one)))
}

/** `Oudeweg, Inge (D66)`, `Zandwijk, Piet van (SP)`: the given name stands behind. */
const lastNameFirst = /^([^,()]+),\s+(\p{Lu}[\p{L}-]+(?:\s+\p{Ll}+){0,3})\s*\(/u

const dateOf = (patterns: readonly RegExp[], text: string): string | null => {
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    if (match) return findDate(match[1]!)?.iso ?? null
  }
  return null
}

/** The identifier that the page feet print, in its normal spelling. */
export const committeeIdentifier = (furniture: readonly string[]): string | null =>
  furniture.map(text => new RegExp(kstIdentifier).exec(text)?.[0]).find(Boolean) ?? null
