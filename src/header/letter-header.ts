import {matchesIn} from '../patterns/matches.js'
import {answersTitle, membersBeforeQuestions} from '../words/letter-openings.js'
import type {OfficeHolder} from '../schema/record.js'
import {parseOffices, unidentified} from './offices.js'
import {parseQuestionHeader, type QuestionHeader} from './question-header.js'
import {takeSource} from './letter-source.js'
import {
  questions,
  behalfOf,
  sentenceGoesOn,
  beforeSubject,
  behindOffices,
  onQuestions,
  ministerOfMinistry
} from '../words/letter-header.js'
import {fullStop} from '../words/header-sentence.js'

/**
 * What the title above the answers in a ministry's letter says, or its subject line, or a sentence of
 * it.
 */
export interface LetterHeader extends QuestionHeader {
  caseNumbers: string[]
  respondents: OfficeHolder[]
  onBehalfOf: OfficeHolder[]
}

/**
 * Read `Antwoorden van de minister van X mede namens Y op Kamervragen van het lid Z (P) over ...`, in
 * whatever words the ministry uses; undefined if the text names no questions.
 */
export function parseLetterHeader(printed: string): LetterHeader | undefined {
  const text = inOneOrder(printed)
  const asked = questions.exec(text)
  if (!asked) return undefined
  const answerers = answersTitle.test(text) ? text.slice(0, asked.index) : ''
  const {rest, submitted, caseNumbers} = takeSource(
    `${kenmerk(asked[0])}${text.slice(asked.index + asked[0].length)}`
  )
  const header = parseQuestionHeader(untilEnd(rest))
  return {
    ...header,
    submitted,
    caseNumbers,
    respondents: unnamed(answerers.replace(new RegExp(`${behalfOf.source}.*$`, 'is'), '')),
    onBehalfOf: behalfIn(text)
  }
}

/** The number in `Kamervragen 2024Z01234 van`, written as behind the subject. */
function kenmerk(asked: string): string {
  const found = /\d{4}Z\s?\d{4,5}/.exec(asked)
  return found ? `(${found[0]}) ` : ''
}

/** Members may stand before the questions: `de door het lid A (P) gestelde vragen`, `heeft het lid A (P) vragen gesteld`. */
const inOneOrder = (text: string): string =>
  text.replace(membersBeforeQuestions, (_, ...found: (string | undefined)[]) => {
    const members = found.slice(0, 3).find(Boolean)
    return `vragen van ${members}`
  })

/** The sentence that names the questions, up to its end; a quotation may hold more than one. */
function untilEnd(text: string): string {
  const over = beforeSubject.exec(text)?.index ?? 0
  const isOutside = outsideFinder(text, over)
  const end = matchesIn(text, /\.(?=\s+(?:\d{1,3}[.)]?\s+)?\p{Lu}|\s+\d{1,3}[.)]?$|$)/gu).find(
    ({index}) => index > over && isOutside(index)
  )
  const sentence = text.slice(0, end && end.index + 1).replace(fullStop, '')
  const quoted = Math.max(...Array.from('«»‘’“”', sign => sentence.lastIndexOf(sign)))
  const from = Math.max(0, quoted - longestOpening)
  return (sentence.slice(0, from) + sentence.slice(from).replace(sentenceGoesOn, '')).trim()
}

/** The words of `sentenceGoesOn` up to what may hold no quotation are shorter. */
const longestOpening = 200

const [opening, closing] = ['«“(‘', '»”)’']

/** Tells of places in ascending order whether all that was opened from an offset on is closed there. */
function outsideFinder(text: string, from: number): (to: number) => boolean {
  const open = Array.from(opening, () => 0)
  let at = from
  return to => {
    for (; at < to; at++) {
      const sign = text[at]!
      if (opening.includes(sign)) open[opening.indexOf(sign)]!++
      else if (closing.includes(sign)) open[closing.indexOf(sign)]!--
    }
    return open.every(count => count <= 0)
  }
}

/** On whose behalf a minister answers: `mede namens de minister van X en de staatssecretaris van Y`. */
export function behalfIn(text: string): OfficeHolder[] {
  const mede = behalfOf.exec(text)
  if (!mede) return []
  const offices = text.slice(mede.index + mede[0].length)
  return unnamed(offices.slice(0, behindOffices.exec(offices)?.index))
}

const unnamed = (text: string): OfficeHolder[] =>
  parseOffices(text.replace(ministerOfMinistry, '').replace(onQuestions, '')).map(office => ({
    ...office,
    name: null,
    ...unidentified
  }))
