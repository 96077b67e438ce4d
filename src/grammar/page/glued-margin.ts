import {gather} from '../../patterns/gather.js'
import {matchesIn} from '../../patterns/matches.js'
import type {Line} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import {isStructure} from './likeness.js'
import {cutBehind, cutMarginValues} from './margin-values.js'
import {compiledAnswers} from '../../words/rare-headings.js'
import {
  gluedLabel,
  gluedOffice,
  labelOfMargin,
  mayHoldLabel,
  officeAlone
} from '../../words/page-labels.js'

/** The margin of a page has no more lines than this above and below one of its labels. */
const reach = 9
/** It stands at the same distance from its label on each page, give or take so many lines. */
const shift = 2
/** It has no more words on a line than this. */
const mostWords = 6

/** What may be of a margin at the end of a line: where it starts, and how far from the label. */
interface MarginEnd {
  line: number
  at: number
  text: string
  distance: number
  /** The label near which it stands. */
  label: number
}

/**
 * Cut the margin of a letter off the ends of lines, in texts of programs that join whatever stands at one
 * height of the page with a single space (pdfplumber does):
 *
 * ```
 * druk. De beide landen hebben in de loop der tijd Onze Referentie
 * maatregelen over en weer genomen, waaronder Minbuza-2015.152155
 * ```
 *
 * A label at the end of a line is of the margin, and so are the words around it that stand around another
 * label as well. Where fewer of them were found than around other labels, the line of the label is doubted.
 */
export const cutGluedMargins = (lines: Line[]): Line[] => cutMarginValues(cutMargins(lines))

function cutMargins(lines: Line[]): Line[] {
  if (!lines.some(({text}) => mayHoldLabel(text) && gluedLabel.test(text))) return lines
  const hasOffice = lines.some(({text}) => officeAlone.test(text))
  const labelIn = ({text}: Line): RegExpExecArray | null =>
    gluedLabel.exec(text) ?? (hasOffice ? gluedOffice.exec(text) : null)
  const labels = gather(lines, (line, i) =>
    labelOfMargin.test(line.text) || labelIn(line) ? [i] : []
  )
  const cuts = cutsAround(labels, lines)
  const most = Math.max(...labels.map(label => countAround(label, cuts)))
  return gather(lines, (line, i) => {
    const glued = labelIn(line)
    if (glued) {
      const [text, margin] = cutBehind(line, glued.index)
      const isWhole = most > 0 && countAround(i, cuts) === most
      return [isWhole ? text! : doubted(text!), margin!]
    }
    const at = cuts.get(i)
    if (at === undefined) return [line]
    return at === 0 ? [{...line, furniture: 'margin' as const}] : cutBehind(line, at)
  })
}

/** How many lines around a label end in the margin. */
const countAround = (label: number, cuts: ReadonlyMap<number, number>): number =>
  Array.from({length: 2 * reach + 1}, (_, i) => label - reach + i).filter(line => cuts.has(line))
    .length

/** Where in each line the margin starts, by what stands around two labels or more. */
function cutsAround(labels: number[], lines: Line[]): Map<number, number> {
  const ends = gather(labels, label => endsAround(label, lines))
  const byText = new Map<string, MarginEnd[]>()
  for (const end of ends) byText.set(end.text, [...(byText.get(end.text) ?? []), end])
  const cuts = new Map<number, number>()
  for (const end of ends) {
    const isAgain = byText
      .get(end.text)!
      .some(
        other =>
          Math.abs(other.label - end.label) > reach &&
          other.line !== end.line &&
          Math.abs(other.distance - end.distance) <= shift
      )
    if (isAgain) cuts.set(end.line, Math.min(end.at, cuts.get(end.line) ?? end.at))
  }
  return cuts
}

function endsAround(label: number, lines: Line[]): MarginEnd[] {
  const from = Math.max(0, label - reach)
  return gather(lines.slice(from, label + reach + 1), (line, i) => {
    const {text, furniture, page} = line
    if (furniture || page !== lines[label]!.page || isText(line)) return []
    return lastWords(text).map(at => ({
      line: from + i,
      at,
      text: text.slice(at),
      distance: from + i - label,
      label
    }))
  })
}

/** What ends a sentence, and headings, which recur as well. */
const isText = (line: Line): boolean =>
  /[.,?!;:]$/.test(line.text) ||
  isStructure(line) ||
  compiledAnswers.some(({answer}) => answer?.test(line.text))

/** Where the last words of a line start that begin with a capital or a digit, as those of a margin do. */
function lastWords(text: string): number[] {
  const starts = matchesIn(text, /(?<=^|\s)\S|(?<=[\p{Ll}.,?!])\p{Lu}/gu).map(({index}) => index)
  return starts
    .slice(-mostWords)
    .filter(at => /^[\p{Lu}\d]/u.test(text.slice(at)) && text.length - at > 3)
}

const doubted = (line: Line): Draft => ({...line, doubts: [{kind: 'extent'}]})
