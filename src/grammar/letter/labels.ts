import {gather} from '../../patterns/gather.js'
import type {Line} from '../../ingest/layout.js'
import {labels, restOfAddressee} from '../../words/letter.js'
import {sliceLine} from '../lines/slice.js'

/**
 * The lines of a covering letter, with its labels (`Datum`, `Betreft`) and their values apart. In Word they are the
 * cells of a table, on a page they stand side by side, in a text on one line: all become paragraphs of their own.
 *
 * @param covering the lines of the covering letter, which are some of `lines`
 */
export function withLabelsApart(lines: Line[], covering: ReadonlySet<Line>): Line[] {
  const rows = new Set(
    gather(lines, line => (covering.has(line) && isLabelCell(line) ? [line.row] : []))
  )
  return gather(lines, line => {
    if (!covering.has(line)) return [line]
    if (line.row !== undefined && rows.has(line.row)) return [withoutCell(line)]
    if (restOfAddressee.test(line.text)) return [{...line, gap: line.gap || 1}]
    return atLabel(line)
  })
}

const isLabelCell = ({text, row}: Line): boolean =>
  row !== undefined && [labels.dated, labels.regarding].some(label => label.exec(text)?.[1] === '')

const withoutCell = (line: Line): Line => ({...line, row: undefined, tag: 'paragraph'})

function atLabel(line: Line): Line[] {
  for (const label of [labels.dated, labels.regarding]) {
    const value = label.exec(line.text)?.[1]
    if (value === undefined) continue
    const at = line.text.length - value.length
    const first = {...sliceLine(line, 0, at), gap: line.gap || 1}
    return value === '' ? [first] : [first, {...sliceLine(line, at), gap: 1}]
  }
  return [line]
}
