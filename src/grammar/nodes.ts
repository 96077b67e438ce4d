import type {PartNode, FootnoteNode, Header, Label} from '../tree/nodes.js'
import {toBlocks} from './blocks/index.js'
import {phrasing} from './blocks/phrasing.js'
import type {Measure} from './lines/measure.js'
import {positionIn, positionOf, sliceLine} from './lines/slice.js'
import type {PrintedNote} from './notes/note.js'
import type {HeaderLines} from './sections/header.js'
import type {Section} from './sections/section.js'
import {noteWord} from '../words/note-word.js'

export const toHeader = ({part, lines, doubts}: HeaderLines): Header => ({
  type: 'header',
  part,
  children: phrasing(lines),
  position: positionOf(lines),
  ...(doubts && {doubts})
})

export function toBlock(section: Section, measure: Measure): PartNode {
  const {type, numbers, inferred, labels = [], lines, doubts} = section
  const children: PartNode['children'] = [
    ...labels.map((line): Label => ({
      type: 'label',
      value: line.text,
      position: positionIn(line)
    })),
    ...toBlocks(lines, measure)
  ]
  const position = positionOf([...labels, ...lines])
  const node: PartNode =
    type === 'question'
      ? {type, numbers, joint: numbers, inferred, children, position}
      : type === 'answer'
        ? {type, numbers, inferred, children, position}
        : {type, children, position}
  if (doubts) node.doubts = doubts
  return node
}

export function toFootnote({number, numberEnd, lines}: PrintedNote): FootnoteNode {
  const first = lines[0]!
  // `X Noot` is on a line of its own before the number.
  const labels = noteWord.test(first.text) ? lines.slice(0, 2) : [sliceLine(first, 0, numberEnd)]
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
