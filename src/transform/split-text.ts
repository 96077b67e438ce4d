import type {Position} from 'unist'
import type {Phrasing, Text} from '../tree/nodes.js'

export interface Cut {
  start: number
  end: number
}

/** Replace parts of a text node by other nodes; what is left keeps its exact place. */
export function splitText(
  node: Text,
  cuts: Cut[],
  make: (value: string, position: Position, index: number) => Phrasing
): Phrasing[] {
  const result: Phrasing[] = []
  let from = 0
  for (const [i, {start, end}] of cuts.entries()) {
    if (start > from) result.push(piece(node, from, start))
    result.push(make(node.value.slice(start, end), place(node, start, end), i))
    from = end
  }
  if (from < node.value.length) result.push(piece(node, from, node.value.length))
  return result
}

/** A doubt is about the start of a text, and stays there. */
const piece = ({doubts, ...node}: Text, start: number, end: number): Text => ({
  ...node,
  value: node.value.slice(start, end),
  position: place(node, start, end),
  ...(doubts && start === 0 && {doubts})
})

/** Place of a part of a leaf; leaves never span lines. */
export function place(node: {position: Position}, start: number, end: number): Position {
  const {line, column, offset} = node.position.start
  return {
    start: {line, column: column + start, offset: offset! + start},
    end: {line, column: column + end, offset: offset! + end}
  }
}
