import type {Doubted} from '../diagnostics/doubts.js'
import type {Node, QuestionNode, Root} from '../tree/nodes.js'

/**
 * Settle the doubts that the whole block answers: what is asked under one number is one paragraph (true
 * of all 95 questions in the PDFs whose paragraphs are known), so a full line in it does not end one.
 */
export function settleDoubts() {
  return (tree: Root): void => {
    for (const node of tree.children) if (node.type === 'question' && asksOnce(node)) settle(node)
  }
}

const asksOnce = ({numbers, doubts}: QuestionNode): boolean =>
  numbers.length === 1 && !doubts?.some(({kind}) => kind === 'split')

function settle(node: Node & Doubted): void {
  if (node.doubts) {
    const left = node.doubts.filter(({kind}) => kind !== 'full-line')
    if (left.length > 0) node.doubts = left
    else delete node.doubts
  }
  if ('children' in node) for (const child of node.children) settle(child as Node)
}
