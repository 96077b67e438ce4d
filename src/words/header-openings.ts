import {answerWord} from './answer-word.js'

export type HeaderPart =
  /** `Vragen van het lid X (P) aan de Minister van Y over Z (ingezonden D).` */
  | 'question'
  /** `Antwoord van Minister X (Y) (ontvangen D).` or `Mededeling van ...` */
  | 'answer'
  /** `(ingezonden 20 november 2024)` on a line of its own. */
  | 'submitted'
  /** `Antwoorden van de minister van X op Kamervragen van het lid Y (P) over Z`, in a letter. */
  | 'letter'
  /** `AH 604`, the number in the Aanhangsel on a line of its own. */
  | 'number'
  /** `2024Z18294`. */
  | 'caseNumber'
  /** `Zie ook Aanhangsel Handelingen, ...` on a line of its own. */
  | 'seeAlso'

/** How each part of the header begins; parts may stand in any order. */
const starts: [HeaderPart, RegExp][] = [
  ['number', /^AH\s?\d{1,4}$/],
  ['caseNumber', /^\d{4}Z\s?\d{4,5}$/],
  ['submitted', /^\(ingezonden [^()]*\)\.?$/i],
  ['seeAlso', /^Zie ook Aanhangsel/i],
  ['question', /^(?:Mondelinge v|Interpellatiev|Schriftelijke v|V)ra(?:ag|gen) van\b/],
  [
    'letter',
    /^(?:Antwoord(?:en)?|Beantwoording) van de (?:minister|staatssecretaris)\b.{0,300}\bop (?:de )?(?:schriftelijke )?(?:kamer)?vragen\b/i
  ],
  ['answer', new RegExp(String.raw`^(?:${answerWord}|(?:Nadere m|M)ededeling) van\b`)]
]

/** Parts that are one line by their form. */
export const singleLineParts: ReadonlySet<HeaderPart> = new Set([
  'number',
  'caseNumber',
  'submitted'
])

/** The part of the header that a line opens. */
export const headerPart = (text: string): HeaderPart | undefined =>
  starts.find(([, pattern]) => pattern.test(text))?.[0]

/** Whether a line opens the question header or the answer header, or both in one as letters do. */
export const isHeaderStart = ({text}: {text: string}): boolean => {
  const part = headerPart(text)
  return part === 'question' || part === 'answer' || part === 'letter'
}

/** Source of a pattern for the begin of the date that closes a header of the old layout; OCR breaks the word. */
export const sent = String.raw`\((?:[Il]nge-?\s?zon-?\s?den|Ont-?\s?van-?\s?gen)\b`
/** The date that closes a header of the old layout. */
export const sentHeader = new RegExp(sent)
export const opensHeader = new RegExp(String.raw`^(?:Vragen|Vraag|${answerWord}|Mededeling) van\b`)
export const answerHeader = new RegExp(String.raw`^${answerWord} van\b`)
/** A part's name on a line of its own. */
export const partHeading = new RegExp(`^(?:${answerWord}|Mededeling)$`)
