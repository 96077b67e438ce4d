import {printMessages} from './messages.js'
import {readDocument} from './read-document.js'
import {inspect} from 'unist-util-inspect'
import {grow} from '../convert.js'
import {layoutOf, type Layout} from '../ingest/layout.js'
import {failed} from '../diagnostics/messages.js'
import {placedLeaves} from '../transform/conservation.js'
import type {Root} from '../tree/nodes.js'
import {visible, visibleLines} from '../diagnostics/visible.js'

/** Print what became of each line of a document, then its syntax tree, then the diagnostics. */
export async function inspectCommand(path: string): Promise<number> {
  const bytes = readDocument(path)
  if (!bytes) return 1
  const file = await grow(bytes, {name: visible(path)}, (tree, document) => {
    console.log(visibleLines(classifiedLines(tree, layoutOf(document))))
    console.log(
      visibleLines(`
${inspect(tree, {showPositions: true, color: false})}
`)
    )
  })
  printMessages([file])
  return failed(file) ? 1 : 0
}

/** A row for each leaf: page, line, the parts of the tree that it is in, and its text. */
export function classifiedLines(tree: Root, layout: Layout): string {
  const pages = tree.data?.pageOfLine ?? []
  const rows = placedLeaves(tree).map(({start, end, path}) => {
    const line = lineAt(layout, start)
    const place = `${pages[line] ?? 1}:${line}`
    return `${place.padEnd(8)} ${path.join('/').padEnd(42)} ${layout.text.slice(start, end)}`
  })
  return rows.join('\n')
}

const lineAt = ({lines}: Layout, offset: number): number =>
  lines.findLast(line => line.offset <= offset)?.number ?? 1
