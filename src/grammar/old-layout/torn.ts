import type {Line} from '../../ingest/layout.js'
import {headerPart, partHeading} from '../../words/header-openings.js'
import {answersAbout} from '../../words/passages.js'
import {opensQuestion} from '../../words/question-words.js'

/** Shorter lines are scraps below the last text of a page. */
const shortest = 20

/**
 * The beginning of a question that two columns tore: it stands last on the page, below the answer or the
 * Mededeling, while its end stands among the questions (`Zo ja, bent u bereid een dergelijke` and far above
 * `verplichting op te leggen?`). Seen on one in ten of 30 pages of 1973-1994.
 */
export function tornBeginning(pieces: readonly Line[]): Line | undefined {
  const end = pieces.findIndex(({text}) => partHeading.test(text) || headerPart(text) === 'answer')
  if (end < 0) return undefined
  const last = pieces.slice(end + 1).findLast(({text}) => text.length >= shortest)
  if (!last || hasEnded(last) || !beginsQuestion(last)) return undefined
  const asked = pieces.slice(0, end)
  const isEnd = (line: Line, i: number): boolean =>
    /^\p{Ll}.*\?/u.test(line.text) && i > 0 && hasEnded(asked[i - 1]!)
  return asked.some(isEnd) ? last : undefined
}

/**
 * The end of an answer that two columns tore: it stands above the answer header or between two answers and begins in
 * small letters (`strekt, zie ik geen bezwaar het u te doen toekomen.`), while the text that stands last on the page
 * does not end (`heeft ver-`). Seen on three of 120 pages of 1978-1986.
 *
 * @param pieces without those of headers
 */
export function tornAnswerEnd(pieces: readonly Line[]): Line | undefined {
  const header = pieces.findIndex(({text}) => headerPart(text) === 'answer')
  const first = pieces.findIndex(({text}) => headerPart(text) === 'question') + 1
  const last = pieces.findLast(({text}) => text.length >= shortest)
  if (header < 0 || !last || pieces.indexOf(last) < header || !breaksOff.test(last.text))
    return undefined
  const ends = pieces.filter(
    (piece, i) =>
      piece !== last &&
      i > first &&
      /^\p{Ll}{2}[^?]*\.$/u.test(piece.text) &&
      mayEnd(pieces[i - 1]!)
  )
  return ends.length === 1 ? ends[0] : undefined
}

/** What stands above a piece that is out of its place: a text that has ended, or a reference. */
const mayEnd = (above: Line): boolean => hasEnded(above) || /\d$/.test(above.text)

/** In the middle of a word or of a sentence. */
export const breaksOff = /[\p{Ll},]-?$/u

const hasEnded = ({text}: Line): boolean => /[.?!:;]['’”»)]?\d{0,2}$/.test(text)

const beginsQuestion = ({text}: Line): boolean =>
  opensQuestion.test(text.replace(/^\d{1,2}\s?/, '')) && !answersAbout.test(text)
