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

/** The texts of a block, with those within it. */
export function textsOfBlock(block: Block): string[] {
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
 * Check that a change loses and invents nothing: the letters of all texts are the same, except those
 * that were taken out as furniture or as a marker, and those of lines that nothing was made from
 * before.
 *
 * @param lost texts that the change says it took out
 * @param gained texts that it put in
 * @throws with the letters that are too many or too few
 */
export function checkConserved(
  before: DocumentRecord,
  after: DocumentRecord,
  lost: readonly string[],
  gained: readonly string[]
): void {
  const [had, has] = [countLetters(textsOf(before)), countLetters(textsOf(after))]
  const [went, came] = [countLetters(lost), countLetters(gained)]
  const wrong = [...new Set([...had.keys(), ...has.keys()])].flatMap(letter => {
    const of = (counts: Map<string, number>): number => counts.get(letter) ?? 0
    const change = of(has) - of(had) + of(went) - of(came)
    return change === 0 ? [] : [`${change > 0 ? '+' : ''}${change} ${letter}`]
  })
  if (wrong.length > 0)
    throw new Error(
      `The change would lose or invent letters of the document: ${wrong.slice(0, 12).join(', ')}`
    )
}
