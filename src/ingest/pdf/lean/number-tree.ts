import type {PdfFile} from './file.js'
import {handOver} from './handover.js'
import {dictOr, isInteger, type PdfDict, type PdfValue} from './objects.js'

/** Most levels of a tree; no program writes this many. */
const mostDepth = 9

/** The values of a number tree by number. pdf.js uses binary search, so the tree must be in order. */
export function readNumberTree(file: PdfFile, root: PdfDict): Map<number, PdfValue> {
  const values = new Map<number, PdfValue>()
  let last = -Infinity
  const walk = (node: PdfDict, depth: number): void => {
    const kids = file.items(node.get('Kids'))
    if (depth > mostDepth) handOver('a structure tree')
    for (const kid of kids ?? []) walk(dictOr(kid, 'a structure tree'), depth + 1)
    if (kids) return
    const items = file.resolve(node.get('Nums'))
    if (!Array.isArray(items)) return handOver('a structure tree')
    for (let i = 0; i + 1 < items.length; i += 2) {
      const number = file.resolve(items[i])
      if (!isInteger(number) || number <= last) return handOver('a structure tree')
      last = number
      values.set(number, items[i + 1]!)
    }
  }
  walk(root, 0)
  return values
}
