import type {Line} from '../../ingest/layout.js'
import type {Flow, Heading, ListNode, ListItem, Paragraph} from '../../tree/nodes.js'
import {bullet, isSignAlone, type Bullet} from './bullet.js'
import type {Measure} from '../lines/measure.js'
import {toParagraphs, type ParagraphLines} from './paragraph.js'
import {phrasing} from './phrasing.js'
import {shuffledTables} from './table-by-columns.js'
import {positionOf, sliceLine} from '../lines/slice.js'
import {takeTable} from './table.js'

/** Structure the lines of one block: paragraphs, headings, lists and tables. */
export function toBlocks(lines: Line[], measure: Measure): Flow[] {
  const blocks: Flow[] = []
  const shuffledTable = shuffledTables(lines, measure)
  let pending: Line[] = []
  const flush = (): void => {
    if (pending.length === 0) return
    for (const block of toFlow(toParagraphs(pending, measure), measure)) blocks.push(block)
    pending = []
  }
  for (let i = 0; i < lines.length;) {
    const table = takeTable(lines, i, measure) ?? shuffledTable(i)
    if (table) {
      flush()
      blocks.push(table.node)
      i += table.length
    } else pending.push(lines[i++]!)
  }
  flush()
  return blocks
}

function toFlow(runs: ParagraphLines[], measure: Measure): Flow[] {
  const flow: Flow[] = []
  /** The line that the last item begins with. */
  let sign: Line | undefined
  for (const run of runs) {
    const first = run.lines[0]!
    const found = isSignAlone(first) && run.lines.length === 1 ? undefined : bullet(first)
    const list = flow.at(-1)
    if (found) {
      addItem(flow, run, found)
      sign = first
    } else if (list?.type === 'list' && isIndented(first, run, measure, sign!))
      list.children.at(-1)!.children.push(toParagraph(run))
    else
      flow.push(
        isSubheading(run)
          ? ({...toParagraph(run), type: 'heading'} satisfies Heading)
          : toParagraph(run)
      )
  }
  return flow
}

function addItem(flow: Flow[], run: ParagraphLines, {ordered, length}: Bullet): void {
  const first = sliceLine(run.lines[0]!, length)
  const lines = first.text === '' ? run.lines.slice(1) : [first, ...run.lines.slice(1)]
  const paragraph = toParagraph({...run, lines})
  const item: ListItem = {type: 'listItem', children: [paragraph], position: positionOf(run.lines)}
  const last = flow.at(-1)
  if (last?.type === 'list' && last.ordered === ordered) last.children.push(item)
  else
    flow.push({type: 'list', ordered, children: [item], position: item.position} satisfies ListNode)
}

/** A paragraph of a list item is indented further than the text, or than the sign of the item. */
const isIndented = (line: Line, run: ParagraphLines, measure: Measure, sign: Line): boolean =>
  line.box
    ? line.box.x > measure.left + 0.5 * measure.bodySize
    : line.indent > sign.indent && run.lines.every(other => other.indent >= line.indent)

// Set entirely in italic or bold, on lines of its own, and not a sentence.
function isSubheading(run: ParagraphLines): boolean {
  if (run.lines.length > 2 || run.lines.some(line => line.text.length >= 100)) return false
  if (!isSetIn('italic', run.lines) && !isSetIn('bold', run.lines)) return false
  return !/[.?!;,]$/.test(run.lines.at(-1)!.text.replace(markersAtEnd, ''))
}

const isSetIn = (type: 'italic' | 'bold', lines: readonly Line[]): boolean =>
  lines.every(({text, tokens}) =>
    tokens.every(token => token[type] || text.slice(token.start, token.end).trim() === '')
  )

/**
 * The markers of notes behind the last sign of a sentence: `[9]`, ` 9)`, `9`. Digits come one by one: numbers of several
 * could be divided in any number of ways.
 */
const markersAtEnd = /(?<=[.?!;,][»”’"')]*)(?:\s*(?:\[\d{1,3}\]|\d\)?))+$/

const toParagraph = ({lines, startDoubt, ends}: ParagraphLines): Paragraph => ({
  type: 'paragraph',
  children: phrasing(lines, ends),
  position: positionOf(lines),
  ...(startDoubt && {doubts: [{kind: startDoubt}]})
})
