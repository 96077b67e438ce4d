import {parseOffices, type OfficeHolder} from './offices.js'
import {parseQuestionHeader, type QuestionHeader} from './question-header.js'

/** What the heading above the answers in a ministry's letter says. */
export interface LetterHeader extends QuestionHeader {
  respondents: OfficeHolder[]
  onBehalfOf: OfficeHolder[]
}

const sentence =
  /^(?:Antwoord(?:en)?|Beantwoording) van (.*?)(?:,? mede namens (.*?))? op (?:de )?(?:schriftelijke )?(?:kamer)?vragen (?:van )?(.*)$/is

/** Read `Antwoorden van de minister van X mede namens Y op Kamervragen van het lid Z (P) over ...`. */
export function parseLetterHeader(text: string): LetterHeader | undefined {
  const match = sentence.exec(text)
  if (!match) return undefined
  const [, respondents, behalf = '', question] = match
  return {
    ...parseQuestionHeader(`Vragen van ${question}`),
    respondents: unnamed(respondents!),
    onBehalfOf: unnamed(behalf)
  }
}

const unnamed = (text: string): OfficeHolder[] =>
  parseOffices(text).map(office => ({...office, name: null}))
