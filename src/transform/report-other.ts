import type {VFile} from 'vfile'
import {report} from '../messages.js'
import {runningText} from '../running-text.js'
import type {Root} from '../tree.js'

/** Say what text stands outside every known part. */
export function reportOther() {
  return (tree: Root, file: VFile): void => {
    for (const node of tree.children) {
      if (node.type !== 'other') continue
      const first = node.children[0]
      const text = first?.type === 'paragraph' ? runningText(first.children).text : ''
      report(
        file,
        'unplaced-paragraph',
        `Unexpected text outside the parts: \`${text.slice(0, 60)}\``,
        node.position
      )
    }
  }
}
