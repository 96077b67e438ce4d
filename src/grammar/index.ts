import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import type {Layout, Line} from '../ingest/layout.js'
import type {Block, Footnote, Header, Root, RootContent} from '../tree/nodes.js'
import {toBlocks} from './blocks/index.js'
import type {HeaderLines} from './sections/header.js'
import type {Measure} from './lines/measure.js'
import type {PrintedNote} from './notes/index.js'
import {phrasing} from './blocks/phrasing.js'
import {toSections, type Section} from './sections/index.js'
import {positionIn, positionOf, sliceLine} from './lines/slice.js'
import {zone} from './zones/index.js'

/** Unified plugin: parse the layout that ingest left on the file into the syntax tree. */
export const grammar: Plugin<[], string, Root> = function () {
  const self = this as unknown as Processor<Root>
  self.parser = (_, file) => fromLayout(file.data.layout as Layout, file)
}

/** Build the tree: zones first, then sections by their headings, then the blocks in each. */
export function fromLayout(layout: Layout, file: VFile): Root {
  const {furniture, notes, body, measure, pages} = zone(layout, file)
  const {header, sections} = toSections(body, measure)
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
  const data = {pages, typography: layout.typography, pageOfLine: pageOfLine(layout.lines)}
  return {type: 'root', children, data, position: positionOf(layout.lines)}
}

const toHeader = ({part, lines, doubts}: HeaderLines): Header => ({
  type: 'header',
  part,
  children: phrasing(lines),
  position: positionOf(lines),
  ...(doubts && {doubts})
})

function toBlock(section: Section, measure: Measure): Block {
  const {type, numbers, inferred, label, lines, doubts} = section
  const children: Block['children'] = toBlocks(lines, measure)
  const position = positionOf(label ? [label, ...lines] : lines)
  if (label) children.unshift({type: 'label', value: label.text, position: positionIn(label)})
  const rest = {children, position, ...(doubts && {doubts})}
  if (type === 'question') return {type, numbers, joint: numbers, inferred, ...rest}
  if (type === 'answer') return {type, numbers, inferred, ...rest}
  return {type, ...rest}
}

function toFootnote({number, numberEnd, lines}: PrintedNote): Footnote {
  const first = lines[0]!
  // `X Noot` stands on a line of its own before the number.
  const labels = /^X\s?Noot$/.test(first.text)
    ? lines.slice(0, 2)
    : [sliceLine(first, 0, numberEnd)]
  const rest = labels.length > 1 ? lines.slice(2) : [sliceLine(first, numberEnd), ...lines.slice(1)]
  const text = rest.filter(line => line.text !== '')
  const isEmpty = text.length === 0
  return {
    type: 'footnote',
    number,
    children: [
      ...labels
        .filter(label => label.text !== '')
        .map(label => ({
          type: 'label' as const,
          value: label.text,
          position: positionIn(label)
        })),
      ...(text.length > 0
        ? [{type: 'paragraph' as const, children: phrasing(text), position: positionOf(text)}]
        : [])
    ],
    position: positionOf(lines),
    ...(isEmpty && {doubts: [{kind: 'note' as const, number}]})
  }
}

function pageOfLine(lines: Line[]): number[] {
  const pages: number[] = []
  for (const line of lines) pages[line.number] = line.page
  return pages
}
