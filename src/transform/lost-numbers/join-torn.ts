import type {Position} from 'unist'
import type {Flow, Label, LineBreak, Paragraph} from '../../tree/nodes.js'

/** Put the end of a text that columns tore behind its beginning: the torn sentence is one paragraph again. */
export function joinTorn(beginning: (Label | Flow)[], end: (Label | Flow)[]): void {
  const above = beginning.at(-1)
  const [first, ...others] = end.filter((child): child is Flow => child.type !== 'label')
  if (above?.type === 'paragraph' && first?.type === 'paragraph') {
    mergeParagraphs(above, first)
    beginning.push(...others)
  } else beginning.push(...(first ? [first] : []), ...others)
}

function mergeParagraphs(above: Paragraph, below: Paragraph): void {
  const lineBreak: LineBreak = {
    type: 'lineBreak',
    value: ' ',
    dropsHyphen: false,
    doubtful: false
  }
  above.children.push(lineBreak, ...below.children)
  above.position = around(above.position!, below.position!)
}

const around = (a: Position, b: Position): Position => ({
  start: a.start.offset! < b.start.offset! ? a.start : b.start,
  end: a.end.offset! > b.end.offset! ? a.end : b.end
})
