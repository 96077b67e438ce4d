import type {VFile} from 'vfile'
import {report} from '../diagnostics/messages.js'
import type {Root} from '../tree/nodes.js'

/** Report text outside every known part. */
export function reportOther() {
  return (tree: Root, file: VFile): void => {
    for (const node of tree.children) {
      if (node.type !== 'other') continue
      const {start, end} = node.position!
      const text = String(file.value).slice(start.offset, end.offset).replace(/\s+/g, ' ')
      report(
        file,
        'unplaced-paragraph',
        `This text belongs to no question, answer or other part: \`${text.slice(0, 60)}\``,
        node.position
      )
    }
  }
}
