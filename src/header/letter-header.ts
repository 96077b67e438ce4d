import type {OfficeHolder} from '../schema/record.js'
import {parseOffices} from './offices.js'
import {parseQuestionHeader, type QuestionHeader} from './question-header.js'

/** What the heading above the answers in a ministry's letter says. */
export interface LetterHeader extends QuestionHeader {
  respondents: OfficeHolder[]
  onBehalfOf: OfficeHolder[]
}

const opening = /^(?:Antwoord(?:en)?|Beantwoording) van /i
const questions = / op (?:de )?(?:schriftelijke )?(?:kamer)?vragen (?:van )?/i
const behalfOf = /,? mede namens /i

/** Read `Antwoorden van de minister van X mede namens Y op Kamervragen van het lid Z (P) over ...`. */
export function parseLetterHeader(text: string): LetterHeader | undefined {
  const begin = opening.exec(text)
  const rest = text.slice(begin?.[0].length)
  const asked = questions.exec(rest)
  if (!begin || !asked) return undefined
  const answerers = rest.slice(0, asked.index)
  const mede = behalfOf.exec(answerers)
  const respondents = answerers.slice(0, mede?.index)
  const behalf = mede ? answerers.slice(mede.index + mede[0].length) : ''
  const question = rest.slice(asked.index + asked[0].length)
  return {
    ...parseQuestionHeader(`Vragen van ${question}`),
    respondents: unnamed(respondents),
    onBehalfOf: unnamed(behalf)
  }
}

const unnamed = (text: string): OfficeHolder[] =>
  parseOffices(text).map(office => ({...office, name: null}))
