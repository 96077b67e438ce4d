import type {Position} from 'unist'
import type {Origin} from '../ingest/layout.js'
import {withoutLabel} from '../tree/labels.js'
import {runningText} from '../tree/running-text.js'
import type {Flow, Heading, Label, Paragraph, TableNode} from '../tree/nodes.js'
import {referencesIn, type KnownTypes} from './references.js'
import type {Block, Source} from '../schema/record.js'

/**
 * What only the whole document knows about its parts: the page of a line of the input (null if the
 * format has no pages), and where places of the text are in the input.
 */
export interface Places {
  pageOf(line: number): number | null
  origin: Origin | undefined
  /** Types of references to look for, if not just ours. */
  types?: KnownTypes | undefined
}

/** Place of a node in the input, with the pages it stands on. */
export const sourceOf = (position: Position, places: Places): Source => {
  const start = places.origin?.place(position.start) ?? position.start
  const end = places.origin?.place(position.end, true) ?? position.end
  const pages: number[] = []
  for (let line = start.line; line <= end.line; line++) {
    const page = places.pageOf(line)
    if (page !== null && page !== pages.at(-1)) pages.push(page)
  }
  const point = ({line, column, offset}: Position['start']) => ({line, column, offset: offset!})
  return {start: point(start), end: point(end), pages}
}

/** Everything in a block except its heading, in the form of the record. */
export const blocksOf = (children: (Label | Flow)[], places: Places): Block[] =>
  withoutLabel(children).map(child => toBlock(child, places))

function toBlock(node: Flow, places: Places): Block {
  const source = sourceOf(node.position!, places)
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return toTextBlock(node, source, places)
    case 'list': {
      const items = node.children.map(item => item.children.map(child => toBlock(child, places)))
      return {type: 'list', ordered: node.ordered, items, source}
    }
    case 'table':
      return toTable(node, source, places)
  }
}

function toTextBlock(node: Paragraph | Heading, source: Source, {types}: Places): Block {
  const {text, footnoteReferences, links} = runningText(node.children)
  const references = referencesIn(text, links, types)
  return {type: node.type, text, footnoteReferences, references, source}
}

function toTable(node: TableNode, source: Source, {types}: Places): Block {
  const texts = node.children.map(row => row.children.map(cell => runningText(cell.children)))
  return {
    type: 'table',
    rows: texts.map(row => ({cells: row.map(cell => cell.text)})),
    footnoteReferences: texts.flatMap((cells, row) =>
      cells.flatMap((text, cell) => text.footnoteReferences.map(found => ({...found, row, cell})))
    ),
    references: texts.flatMap((cells, row) =>
      cells.flatMap(({text, links}, cell) =>
        referencesIn(text, links, types).map(found => ({...found, row, cell}))
      )
    ),
    source
  }
}
