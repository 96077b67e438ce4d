import {matchesIn} from '../patterns/matches.js'
import {
  dateBehindMembers,
  letterDate,
  sourceInParentheses,
  sourceInSentence
} from '../words/letter-header.js'

/** Which questions a letter answers, taken from the words that name them. */
export interface QuestionPaper {
  rest: string
  /** The printed date on which they were sent. */
  submitted: string | null
  caseNumbers: string[]
}

/** Sources in parentheses, and those after commas or within a sentence. */
const sources = [dateBehindMembers, sourceInParentheses, sourceInSentence]

/** Take dates of sending and case numbers out of a text: `(ingezonden 9 maart 2015, nr. 2015Z04182)`. */
export function takeSource(text: string): QuestionPaper {
  const found: string[] = []
  const rest = sources.reduce(
    (left, pattern) =>
      left.replace(pattern, source => {
        found.push(source)
        // The full stop after a source ends the sentence that the source was in.
        return source.endsWith('.') ? '. ' : ' '
      }),
    text
  )
  const words = found.join(' ')
  return {
    rest: rest
      .replace(/(?<!\s)\s+([.,;])/g, '$1')
      .replace(/\s{2,}/g, ' ')
      .trim(),
    submitted: new RegExp(letterDate, 'i').exec(words)?.[0] ?? null,
    caseNumbers: matchesIn(words, /\b(\d{4})Z\s?(\d{4,5})\b/g).map(
      ([, year, number]) => `${year}Z${number}`
    )
  }
}
