import {matchesIn} from '../patterns/matches.js'
import type {Office, Questioner} from '../schema/record.js'
import {parseOffices} from './offices.js'
import {parseQuestioners, sharesParty} from './questioners.js'
import {withoutOpening} from '../words/header-openings.js'
import {
  receivedForSubmitted,
  submittedPattern,
  about,
  told,
  absence
} from '../words/header-parts.js'
import {addressed, addressedToAll} from '../words/offices.js'
import {fullStop, subjectBehindParty} from '../words/header-sentence.js'

/** `Vragen van het lid X (P) aan de Minister van Y over Z (ingezonden D).` in its parts. */
export interface QuestionHeader {
  questioners: Questioner[]
  /** A questioner was given the party of another, without a word that says so. */
  sharesParty: boolean
  addressees: Office[]
  /** Without the full stop of the sentence. */
  subject: string | null
  /** The printed date, unread. */
  submitted: string | null
}

/**
 * Read a question header; what is not printed is null or empty.
 *
 * @param bold what the header sets in bold, if the format has typography
 */
export function parseQuestionHeader(header: string, bold: readonly string[] = []): QuestionHeader {
  // The subject may hold parentheses, and even a date: the last one counts.
  const date =
    matchesIn(header, submittedPattern).at(-1) ?? receivedForSubmitted.exec(header) ?? undefined
  const sentence = withoutOpening(date ? header.slice(0, date.index) : header).trim()
  const to = addressed.exec(sentence) ?? addressedToAll.exec(sentence)
  const afterTo = to ? to.index + to[0].length : 0
  const on = about.exec(sentence.slice(afterTo))
  const onset = on ? afterTo + on.index : sentence.length
  const head = to
    ? sentence.slice(0, to.index + (to[0].startsWith(')') ? 1 : 0))
    : sentence.slice(0, onset)
  const lead = to ? '' : (subjectBehindParty.exec(head)?.[1] ?? '')
  const members = head.slice(0, head.length - lead.length).replace(told, '')
  const offices = to ? sentence.slice(afterTo, onset) : ''
  const subjectStart = lead
    ? head.length - lead.length
    : on
      ? onset + on[0].length
      : sentence.length
  const subject = sentence.slice(subjectStart).trim()
  return {
    questioners: parseQuestioners(members, bold),
    sharesParty: sharesParty(members),
    addressees: parseOffices(offices.replace(absence, '')),
    subject: subject.replace(fullStop, '').trimEnd() || null,
    submitted: date?.[1] ?? null
  }
}
