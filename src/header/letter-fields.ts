import {matchesIn} from '../patterns/matches.js'
import type {Letter, LetterSignature} from '../ingest/layout.js'
import type {OfficeHolder} from '../schema/record.js'
import {behalfIn, parseLetterHeader, type LetterHeader} from './letter-header.js'
import {parseOffices, unidentified} from './offices.js'
import {withoutCapitals, withoutSecondName} from './known-portfolio.js'
import {askedOn, citedBrief, sentOn, subjectOfQuestions} from '../words/letter-header.js'

/** The fields that a letter gives of a paper: its title first, then the covering letter. */
export interface LetterFields extends LetterHeader {
  dated: string | null
}

const date = /\d{1,2}\s+\p{L}+\s+\d{4}/u
const caseNumber = /\b(\d{4})Z\s?(\d{4,5})\b/g

/**
 * Put together what the title of a paper, the subject line and the sentences of the covering letter
 * say. The title comes first, since it was copied from the questions; then the sentence, unless only
 * the subject line names a party.
 *
 * @param title the title above the questions, empty if there is none
 * @param only whether the letter is about this paper alone
 */
export function letterFields(
  title: string,
  letter: Letter | undefined,
  only: boolean
): LetterFields {
  const own = title === '' ? undefined : parseLetterHeader(title)
  const sentence = only && letter ? parseLetterHeader(letter.reference) : undefined
  const subjectLine = only && letter ? parseLetterHeader(letter.regarding) : undefined
  const others = isFuller(subjectLine, sentence) ? [subjectLine, sentence] : [sentence, subjectLine]
  const sources = [own, ...others].filter(header => header !== undefined)
  const asking =
    sources.find(header => header.questioners.some(({party}) => party)) ??
    sources.find(header => header.questioners.length > 0)
  const subject = sources.find(header => header.subject !== null)?.subject
  return {
    questioners: asking?.questioners ?? [],
    sharesParty: asking?.sharesParty ?? false,
    addressees: sources.find(header => header.addressees.length > 0)?.addressees ?? [],
    subject: subject ?? (only ? plainSubject(letter) : null),
    submitted: submittedIn(sources, letter, only),
    caseNumbers: caseNumbersIn(own, sources, letter, only),
    ...answererIn(own, letter),
    dated: letter ? (date.exec(letter.dated)?.[0] ?? null) : null
  }
}

/**
 * Those who sign the answers, else those whom the title names. Someone whom both name answers in
 * person, on behalf of nobody.
 */
function answererIn(
  own: LetterHeader | undefined,
  letter: Letter | undefined
): Pick<LetterFields, 'respondents' | 'onBehalfOf'> {
  const signed = (letter?.signatures ?? []).flatMap(toHolder)
  const respondents = signed.length > 0 ? signed : (own?.respondents ?? [])
  const behalf = [...(own?.onBehalfOf ?? []), ...(letter ? behalfIn(letter.reference) : [])]
  const isAnswerer = (office: OfficeHolder) => respondents.some(other => isSame(other, office))
  return {respondents, onBehalfOf: unique(behalf).filter(office => !isAnswerer(office))}
}

/** A subject line that names a party where the sentence names none was copied from the questions. */
const isFuller = (line: LetterHeader | undefined, sentence: LetterHeader | undefined): boolean =>
  line?.subject != null &&
  line.questioners.some(({party}) => party) &&
  !sentence?.questioners.some(({party}) => party)

function submittedIn(
  sources: LetterHeader[],
  letter: Letter | undefined,
  only: boolean
): string | null {
  const printed = sources.map(header => header.submitted).filter(text => text != null)
  const whole = printed.find(text => date.test(text))
  if (whole || !letter || !only) return whole ?? null
  const cited = [sentOn, askedOn, citedBrief]
    .map(pattern => pattern.exec(letter.reference))
    .find(match => match !== null)
  return cited?.[1] ?? date.exec(letter.yours)?.[0] ?? null
}

function caseNumbersIn(
  own: LetterHeader | undefined,
  sources: LetterHeader[],
  letter: Letter | undefined,
  only: boolean
): string[] {
  if (own && own.caseNumbers.length > 0) return own.caseNumbers
  if (!letter || !only) return []
  const told = sources.find(header => header.caseNumbers.length > 0)?.caseNumbers
  const texts = [letter.yours, letter.regarding, letter.reference]
  return (
    told ??
    texts
      .map(text => matchesIn(text, caseNumber).map(([, year, number]) => `${year}Z${number}`))
      .find(numbers => numbers.length > 0) ??
    []
  )
}

/** `Kamervragen over het bericht ...` names nobody, but still says what the questions are about. */
function plainSubject(letter: Letter | undefined): string | null {
  const about = subjectOfQuestions.exec(letter?.regarding ?? '')?.[1]
  return (
    about
      ?.replace(/(?<!\s)\s*\(\d{4}Z\d{4,5}\)\s*$/, '')
      .replace(/\.$/, '')
      .trim() || null
  )
}

/** An office above a signature, with its holder. */
function toHolder({office, name}: LetterSignature): OfficeHolder[] {
  const [first] = parseOffices(withoutCapitals(office.replace(/(?<![\s,])[\s,]+$/, '')))
  return first
    ? [
        {
          ...first,
          portfolio: first.portfolio && withoutSecondName(first.portfolio),
          name,
          ...unidentified
        }
      ]
    : []
}

/** Sometimes one of two places misspells a portfolio: `Koninkrijkrelaties`. */
const isSame = (a: OfficeHolder, b: OfficeHolder): boolean =>
  a.role === b.role && withoutLinks(a.portfolio) === withoutLinks(b.portfolio)

const withoutLinks = (portfolio: string | null): string | undefined =>
  portfolio?.toLowerCase().replace(/[s\W]/g, '')

const unique = (offices: OfficeHolder[]): OfficeHolder[] =>
  offices.filter((office, i) => offices.findIndex(other => isSame(office, other)) === i)
