import type {Block, DocumentRecord} from '../schema/record.js'

/** Every text of a record that comes from the body of its document: blocks, cells and notes. */
export function textsOf(record: DocumentRecord): string[] {
  const {exchanges, postponement, explanation, other, footnotes} = record
  const passages = [postponement, explanation, ...other].filter(passage => passage !== null)
  const parts = exchanges.flatMap(({questions, answer}) =>
    answer ? [...questions, answer] : questions
  )
  return [
    ...[...parts, ...passages].flatMap(({blocks}) => blocks.flatMap(textsOfBlock)),
    ...footnotes.map(({text}) => text)
  ]
}

function textsOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.text]
    case 'list':
      return block.items.flat().flatMap(textsOfBlock)
    case 'table':
      return block.rows.flatMap(({cells}) => cells)
  }
}

/** Letters and digits with how often they occur. */
export function countLetters(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const letter of text.normalize('NFC').match(/[\p{L}\p{N}]/gu) ?? [])
      counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/**
 * Check that a change loses and invents nothing: the letters of all texts are the same, but for lines that
 * were put into a part or taken out as furniture.
 *
 * @param moved texts of those lines
 * @throws with the letters that are too many or too few
 */
export function checkConserved(
  before: DocumentRecord,
  after: DocumentRecord,
  moved: readonly string[]
): void {
  const [had, has, may] = [textsOf(before), textsOf(after), moved].map(countLetters) as [
    Map<string, number>,
    Map<string, number>,
    Map<string, number>
  ]
  const wrong = [...new Set([...had.keys(), ...has.keys()])].flatMap(letter => {
    const change = (has.get(letter) ?? 0) - (had.get(letter) ?? 0)
    return Math.abs(change) > (may.get(letter) ?? 0)
      ? [`${change > 0 ? '+' : ''}${change} ${letter}`]
      : []
  })
  if (wrong.length > 0)
    throw new Error(
      `The change would lose or invent letters of the document: ${wrong.slice(0, 12).join(', ')}`
    )
}
