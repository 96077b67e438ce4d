import type {Block, DocumentRecord, Placed} from '../src/index.js'

/** The letters of a text, in order and without case or accents: what conversion must conserve. */
export const letters = (text: string): string =>
  [...text.normalize('NFKD').toLowerCase()].filter(c => /\p{L}/u.test(c)).join('')

const sorted = (text: string): string => [...letters(text)].sort().join('')

function textOf(block: Block): string {
  switch (block.type) {
    case 'list':
      return block.items.flat().map(textOf).join(' ')
    case 'table':
      return block.rows.flatMap(row => row.cells).join(' ')
    default:
      return block.text
  }
}

/** Everything that the record holds of the body and the notes. */
export function recordText(record: DocumentRecord): string {
  const passages = [
    ...record.exchanges.flatMap(({questions, answer}) => [...questions, answer]),
    record.postponement,
    record.explanation,
    ...record.other
  ]
  const texts = passages.flatMap(passage => passage?.blocks.map(textOf) ?? [])
  return [...texts, ...record.footnotes.map(note => note.text)].join(' ')
}

/** What is lost or invented between the leaves of the tree and the record; empty if nothing is. */
export function difference(record: DocumentRecord, leaves: Placed[], text: string): string {
  const body = leaves
    .filter(({path}) => path.at(-1) === 'text' && path[0] !== 'header')
    .map(({start, end}) => text.slice(start, end))
    .join(' ')
  const [left, right] = [sorted(body), sorted(recordText(record))]
  return left === right ? '' : `tree: ${left.length} letters, record: ${right.length}`
}
