import type {VFile} from 'vfile'
import type {Layout, Line} from '../ingest/layout.js'
import type {Root, RootContent} from '../tree/nodes.js'
import {cutCommittee} from './committee/cut.js'
import {committeeKind} from './committee/kind.js'
import {positionIn, positionOf} from './lines/slice.js'
import {toBlock, toFootnote, toHeader} from './nodes.js'
import {toSections} from './sections/index.js'
import {zone} from './zones/index.js'

/** Build the tree: zones first, then sections by their headings, then the blocks in each. */
export function fromLayout(layout: Layout, file: VFile): Root {
  const committee = committeeKind(layout)
  const cut = committee ? cutCommittee(layout, committee) : layout
  const {lines, furniture, notes, body, measure, pages} = zone(
    cut,
    file,
    layout.lines.some(({tag}) => tag !== undefined)
  )
  const {header, sections} = toSections(body, measure, layout.letter !== undefined)
  const children: RootContent[] = [
    ...header.map(toHeader),
    ...sections.map(section => toBlock(section, measure)),
    ...notes.map(toFootnote),
    ...[...furniture].map(([line, kind]): RootContent => ({
      type: 'furniture',
      kind,
      value: line.text,
      position: positionIn(line)
    }))
  ]
  children.sort((a, b) => a.position!.start.offset! - b.position!.start.offset!)
  const data = {
    pages,
    typography: layout.typography,
    pageOfLine: pageOfLine(lines),
    ...(committee && {committee})
  }
  return {type: 'root', children, data, position: positionOf(layout.lines)}
}

function pageOfLine(lines: Line[]): number[] {
  const pages: number[] = []
  for (const line of lines) pages[line.number] = line.page
  return pages
}
