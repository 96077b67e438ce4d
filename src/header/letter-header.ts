import {answersTitle, questionsOf} from '../words/letter.js'
import type {OfficeHolder} from '../schema/record.js'
import {parseOffices, unidentified} from './offices.js'
import {fullStop, parseQuestionHeader, type QuestionHeader} from './question-header.js'
import {takeSource} from './letter-source.js'

/** What the title above the answers in a ministry's letter says, or its subject line, or its sentence. */
export interface LetterHeader extends QuestionHeader {
  caseNumbers: string[]
  respondents: OfficeHolder[]
  onBehalfOf: OfficeHolder[]
}

const questions = new RegExp(String.raw`\b${questionsOf}\s+`, 'i')
const behalfOf = /,?\s*mede\s+namens\s+/i

/**
 * Read `Antwoorden van de minister van X mede namens Y op Kamervragen van het lid Z (P) over ...`,
 * in whatever words the ministry has for it; undefined where the text names no questions.
 */
export function parseLetterHeader(text: string): LetterHeader | undefined {
  const asked = questions.exec(text)
  if (!asked) return undefined
  const answerers = answersTitle.test(text) ? text.slice(0, asked.index) : ''
  const {rest, submitted, caseNumbers} = takeSource(text.slice(asked.index + asked[0].length))
  const header = parseQuestionHeader(`Vragen van ${untilEnd(rest)}`)
  return {
    ...header,
    submitted,
    caseNumbers,
    respondents: unnamed(answerers.replace(new RegExp(`${behalfOf.source}.*$`, 'is'), '')),
    onBehalfOf: behalfIn(text)
  }
}

/** Words with which a sentence goes on that named the questions: `worden beantwoord zoals in de bijlage`. */
const goesOn =
  /,?\s+(?:(?:worden (?:beantwoord|hierbij|in de|door)|mede namens|heb ik|treft u|vindt u|bied ik|zend ik|stuur ik|doe ik|deel ik|beantwoord ik)\b[^«»‘’“”]*|(?:die|welke|zoals)\s+(?:u|mij|ons|werden|zijn|ik|op|aangegeven|opgenomen)\b[^«»‘’“”]*)$/i

/** The sentence that names the questions, up to its end; a quotation may hold more than one. */
function untilEnd(text: string): string {
  const over = /\b(?:over|inzake|betreffende|omtrent)\s/i.exec(text)?.index ?? 0
  const end = [...text.matchAll(/\.(?=\s+\p{Lu}|$)/gu)].find(
    ({index}) => index > over && isOutside(text.slice(over, index))
  )
  const sentence = text.slice(0, end && end.index + 1)
  return sentence.replace(fullStop, '').replace(goesOn, '').trim()
}

const isOutside = (text: string): boolean =>
  [
    ['«', '»'],
    ['“', '”'],
    ['(', ')']
  ].every(([open, close]) => text.split(open!).length <= text.split(close!).length) &&
  text.split('‘').length <= text.split('’').length

/** Whom a minister answers for: `mede namens de minister van X en de staatssecretaris van Y`. */
export function behalfIn(text: string): OfficeHolder[] {
  const mede = behalfOf.exec(text)
  if (!mede) return []
  const offices = text.slice(mede.index + mede[0].length)
  return unnamed(offices.slice(0, behindOffices.exec(offices)?.index))
}

/** What a sentence goes on with behind the offices. */
const behindOffices =
  /(?:,\s*|\s+)(?:(?:aan\s+|op\s+|in\s+|bij\s+)?(?:de|het|mijn|uw|onze|deze|alle)\s+(?:(?:schriftelijke|bijgevoegde|gezamenlijke)\s+)?(?:antwoord|beantwoording|reactie|vragen|kamervragen|brief)|(?:op|aan)\s+(?:de\s+)?(?:schriftelijke\s+|kamer)?vragen|(?:mede\s+)?dat\b|(?:deel|delen|bied(?:en)?|zend(?:en)?|stu(?:ur|ren)|doe|doen) (?:ik|wij)\b|hierbij|toekomen|op uw|aan uw|antwoord)|[.:;](?=\s|$)/i

const unnamed = (text: string): OfficeHolder[] =>
  parseOffices(text.replace(/\bMinister van het ministerie van\b/gi, 'Minister van')).map(
    office => ({...office, name: null, ...unidentified})
  )
