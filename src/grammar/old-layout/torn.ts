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

const hasEnded = ({text}: Line): boolean => /[.?!:;]['’”»)]?\d{0,2}$/.test(text)

const beginsQuestion = ({text}: Line): boolean =>
  opensQuestion.test(text.replace(/^\d{1,2}\s?/, '')) && !answersAbout.test(text)
