import type {VFile} from 'vfile'
import {isQuestionPaper} from '../grammar/evidence/index.js'
import type {Root} from '../tree/nodes.js'

/** Stop at a document that is not a written question or answer, such as a Kamerstuk. */
export function refuseOther() {
  return (tree: Root, file: VFile): void => {
    if (!isQuestionPaper(tree, file)) throw file.messages.at(-1)!
  }
}
