import type {VFile} from 'vfile'
import {report} from '../diagnostics/messages.js'
import type {Furniture, Root} from '../tree/nodes.js'

/**
 * Report lines that were left out of the text although their words are not those of known furniture:
 * the head of a page or a bar of links, which only the markup tells. Consecutive lines give one
 * message.
 */
export function reportFurniture() {
  return ({children}: Root, file: VFile): void => {
    let run: Furniture[] = []
    for (const node of [...children, undefined]) {
      if (node?.type === 'furniture' && node.kind === 'unknown') run.push(node)
      else if (run.length > 0) {
        reportRun(run, file)
        run = []
      }
    }
  }
}

function reportRun(run: Furniture[], file: VFile): void {
  const [first, last] = [run[0]!, run.at(-1)!]
  const text = run.map(({value}) => value).join(' ')
  report(
    file,
    'unknown-furniture',
    `${run.length} line(s) were left out of the text, though nothing in their words says why: \`${text.slice(0, 60)}\``,
    {start: first.position!.start, end: last.position!.end}
  )
}
