import type {Block} from '../schema/record.js'

/**
 * The words of a block, or of several, as plain text: one line for each paragraph, item and row; cells
 * separated by tabs. Footnote markers are left out; `footnoteReferences` say where they stood.
 */
export function textOf(block: Block | readonly Block[]): string {
  if (Array.isArray(block)) return block.map(textOf).join('\n')
  const one = block as Block
  switch (one.type) {
    case 'paragraph':
    case 'heading':
      return one.text
    case 'list':
      return one.items.map(textOf).join('\n')
    case 'table':
      return one.rows.map(({cells}) => cells.join('\t')).join('\n')
  }
}
