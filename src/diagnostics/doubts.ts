/**
 * Every kind of doubt, the closed vocabulary of `Doubt.kind`: what was decided by evidence that also
 * fits another reading, and where `offset` points. A decision without doubt has no entry.
 */
export const doubtKinds = {
  marker: [
    'A digit may be the marker of note `number`: it was taken as one, or left in the text',
    'the digit'
  ],
  paragraph: [
    'A paragraph may begin here: it was begun (offset 0), or the line above was joined with it',
    'the beginning of the line'
  ],
  'full-line': [
    'A sentence ends at the end of a full line; nothing shows whether a paragraph ends there too, and the text goes on',
    'the beginning of the next line'
  ],
  table: [
    'Rows and cells were told only by the order of words, which is all that some extractors leave',
    'null; `block` is the table'
  ],
  split: [
    'A joint question was divided at full lines or by what its parts ask, or could not be divided',
    'null'
  ],
  number: ['The number is not printed and nothing confirms it, or is printed twice', 'null'],
  note: [
    'The text of a footnote may begin or end elsewhere: in the block, or in the note `number` itself',
    'the line at which it may'
  ],
  extent: [
    'The text may go on or end elsewhere: a heading seems lost, or OCR mixed columns',
    'the line at which it may, or null for the whole'
  ],
  reading: ['OCR was not sure of a word (only with `--ocr`)', 'the word'],
  header: [
    'The header was taken to run on without a clear sign, so text below it may be in it',
    'null; only in the `doubts` of the record itself'
  ],
  party: [
    'A member without a party was given that of the next: `A en B (X)`, without beiden',
    'null; only in the `doubts` of the record itself'
  ]
} as const satisfies Record<string, readonly [meaning: string, offset: string]>

export type DoubtKind = keyof typeof doubtKinds

/** A doubt where it arose in the tree: on the leaf, paragraph, table or block that it is about. */
export interface NodeDoubt {
  kind: DoubtKind
  /** Number of the note that a `marker` or `note` is about. */
  number?: number
}

/** A node or line that may have been read wrongly. */
export interface Doubted {
  doubts?: NodeDoubt[]
}

/** Add a doubt to what it is about, unless it is there already. */
export function doubt(about: Doubted, kind: DoubtKind, number?: number): void {
  const known = about.doubts?.some(other => other.kind === kind && other.number === number)
  if (!known)
    about.doubts = [...(about.doubts ?? []), {kind, ...(number !== undefined && {number})}]
}

/** A copy of what a doubt is about, with the doubt added; the original stays as it is. */
export const withDoubt = <T extends Doubted>(about: T, kind: DoubtKind, number?: number): T => {
  const doubted = {...about}
  doubt(doubted, kind, number)
  return doubted
}
