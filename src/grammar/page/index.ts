import {isMarkup, type Layout, type Line} from '../../ingest/layout.js'
import {groupByPage} from '../lines/pages.js'
import {furnitureOfBlocks, furnitureOfRuns} from './paragraphs.js'
import {furnitureOfPages} from './printed.js'
import {cutGluedMargins} from './glued-margin.js'
import {runningHeads} from './running-head.js'
import {cutSideColumns} from './side-column.js'

/**
 * Mark the lines that belong to the pages of a document, not to its text, by what recurs from page to
 * page. This needs the whole document, so it is done before an input is divided.
 */
export function markPageFurniture(layout: Layout): Layout {
  if (layout.typography) {
    const found = furnitureOfPages(layout.lines)
    return found.size === 0 ? layout : {...layout, lines: mark(layout.lines, found)}
  }
  if (layout.pages === null) return isMarkup(layout) ? layout : withoutPages(layout)
  if (layout.format !== 'text')
    return withRepeated(layout, furnitureOfBlocks(groupByPage(layout.lines)))
  const cut = cutGluedMargins(cutSideColumns(groupByPage(layout.lines)))
  const text = groupByPage(cut.filter(line => !line.furniture))
  // What is in the margin of the first page recurs in the heads of the others.
  const heads = runningHeads([groupByPage(cut)[0]!, ...text.slice(1)])
  return withRepeated({...layout, lines: cut}, new Set([...furnitureOfBlocks(text), ...heads]))
}

function withoutPages(layout: Layout): Layout {
  const lines = cutGluedMargins(layout.lines)
  return withRepeated({...layout, lines}, furnitureOfRuns(lines))
}

const withRepeated = (layout: Layout, repeated: Set<Line>): Layout => ({
  ...layout,
  lines: mark(layout.lines, new Map([...repeated].map(line => [line, 'repeated'])))
})

const mark = (lines: Line[], found: Map<Line, NonNullable<Line['furniture']>>): Line[] =>
  lines.map(line => {
    const furniture = found.get(line)
    return furniture ? {...line, furniture} : line
  })
