import {withoutLabel} from '../../tree/labels.js'
import type {Flow, Label, LineBreak, Paragraph} from '../../tree/nodes.js'

/**
 * Put the end of a text that columns tore behind its beginning: the torn sentence is one paragraph again, but where
 * its end was printed above: the words of a paragraph stand in their order.
 */
export function joinTorn(beginning: (Label | Flow)[], end: (Label | Flow)[]): void {
  const above = beginning.at(-1)
  const [first, ...others] = withoutLabel(end)
  if (above?.type === 'paragraph' && first?.type === 'paragraph' && isBelow(first, above)) {
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
  above.position = {start: above.position!.start, end: below.position!.end}
}

const isBelow = (one: Paragraph, other: Paragraph): boolean =>
  one.position!.start.offset! > other.position!.start.offset!
