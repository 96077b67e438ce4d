import {month} from '../words/months.js'

/** Which paper the questions of a letter are, taken out of the words that name them. */
export interface QuestionPaper {
  rest: string
  /** The printed date on which they were sent. */
  submitted: string | null
  caseNumbers: string[]
}

const date = String.raw`\d{1,2}\s+${month}(?:\s+\d{4})?`
const sent = String.raw`(?:(?:werden|zijn|is|die|welke)\s+)*(?:zijn\s+)?(?:ingezonden|ingediend|gesteld|toegezonden|ontvangen|verzonden)(?:\s+(?:op|d\.?d\.?))?\s*:?\s*${date}`
const mark = String.raw`(?:(?:met|onder)\s+)?(?:het\s+|als\s+)?(?:uw\s+)?(?:kenmerk|referentie|nummer|vraagnummers?|zaaknummer|nr\.?|nrs\.?)\s*:?\s*\(?\d{4}Z\s?\d{4,5}\)?`

/** Sources in parentheses, and those behind commas or within a sentence. */
const sources = [
  new RegExp(String.raw`\s*\((?=[^()]*(?:ingezonden|ingediend|\d{4}Z\s?\d{4,5}))[^()]*\)\.?`, 'gi'),
  new RegExp(String.raw`(?:,?\s*(?:en\s+)?(?:Deze\s+vragen\s+)?(?:${sent}|${mark}))+`, 'gi')
]

/** Take dates of sending and case numbers out of a text: `(ingezonden 9 maart 2015, nr. 2015Z04182)`. */
export function takeSource(text: string): QuestionPaper {
  const found: string[] = []
  const rest = sources.reduce(
    (left, pattern) =>
      left.replace(pattern, source => {
        found.push(source)
        // The stop behind a source ends the sentence that it stood in.
        return source.endsWith('.') ? '. ' : ' '
      }),
    text
  )
  const words = found.join(' ')
  return {
    rest: rest
      .replace(/\s+([.,;])/g, '$1')
      .replace(/\s{2,}/g, ' ')
      .trim(),
    submitted: new RegExp(date, 'i').exec(words)?.[0] ?? null,
    caseNumbers: [...words.matchAll(/\b(\d{4})Z\s?(\d{4,5})\b/g)].map(
      ([, year, number]) => `${year}Z${number}`
    )
  }
}
