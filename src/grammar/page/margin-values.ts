import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {sliceLine} from '../../ingest/slice-line.js'
import {gluedBefore, labelOfMargin, valueBehindHeading} from '../../words/page-labels.js'
import {mayOpen} from '../../patterns/openings.js'

/** The value of a label is so many lines below it at most. */
const valueReach = 2

/**
 * Cut off what the margin of a page left in the lines of its text: label and value before the first line of the
 * page (`Ons kenmerk5401166Vraag 4`), the value behind a heading (`Vraag 1Minbuza-2015.152155`), and a value
 * printed below its label elsewhere (`2015-0000136578 5`).
 */
export function cutMarginValues(lines: Line[]): Line[] {
  const labels = new Set(gather(lines, ({text}, i) => (isLabelOfMargin(text) ? [i] : [])))
  if (labels.size === 0 && !lines.some(({text}) => gluedAtStart(text))) return lines
  const values = valuesBelow(labels, lines)
  return gather(lines, (line, i) => {
    const {text} = line
    const before = gluedAtStart(text) ?? values.find(value => text.startsWith(`${value} `))
    if (before) return cutBefore(line, before.length)
    const behind = values.find(value => text.endsWith(` ${value}`))
    if (behind) return cutBehind(line, text.length - behind.length)
    const isBelowLabel = labels.size > 0 && (labels.has(i - 1) || labels.has(i - valueReach))
    const value = isBelowLabel ? valueBehindHeading.exec(text) : null
    return value ? cutBehind(line, value.index) : [line]
  })
}

const mayBeLabel = mayOpen(labelOfMargin)
const isLabelOfMargin = (text: string): boolean => mayBeLabel(text) && labelOfMargin.test(text)

const mayBeGlued = mayOpen(gluedBefore)
const gluedAtStart = (text: string): string | undefined =>
  mayBeGlued(text) ? gluedBefore.exec(text)?.[0] : undefined

const valuesBelow = (labels: ReadonlySet<number>, lines: Line[]): string[] => [
  ...new Set(
    [...labels]
      .map(label => lines[label + 1]?.text ?? '')
      .filter(text => isReference(text) && text.length >= shortest && text.length <= longest)
  )
]

/** A value is no longer and no shorter than this. */
const [shortest, longest] = [8, 30]

/** No date, which text has as well, and no number of a question paper. */
const isReference = (text: string): boolean => /\d{4}[-.]\d|\d{5}/.test(text) && !/\dZ\d/.test(text)

const cutBefore = (line: Line, end: number): Line[] => [
  {...sliceLine(line, 0, end), furniture: 'margin'},
  {...sliceLine(line, end), gap: 0}
]

/** The text of a line, and what stands of the margin behind it. */
export const cutBehind = (line: Line, at: number): Line[] => [
  sliceLine(line, 0, at),
  {...sliceLine(line, at), gap: 0, furniture: 'margin'}
]
