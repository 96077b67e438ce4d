import type {
  Block,
  Exchange,
  Doubt,
  DocumentRecord,
  ParagraphBlock,
  Reference,
  TableBlock
} from '../schema/record.js'

type LeafBlock = ParagraphBlock | TableBlock

/** Paragraphs, headings and tables, including those in lists, in reading order. */
function leavesOf(blocks: Block[]): LeafBlock[] {
  return blocks.flatMap(block => (block.type === 'list' ? leavesOf(block.items.flat()) : [block]))
}

const lines = (leaf: LeafBlock): string[] =>
  leaf.type === 'table' ? leaf.rows.map(({cells}) => cells.join('\t')) : [leaf.text]

/**
 * The words of blocks as plain text: a line for each paragraph, heading, item of a list and row of a
 * table, whose cells are separated by tabs.
 */
export const plainText = (blocks: Block[]): string => leavesOf(blocks).flatMap(lines).join('\n')

/** The numbers of the footnotes that markers in blocks point to, each once, in reading order. */
const notesMarked = (blocks: Block[]): string[] => [
  ...new Set(
    leavesOf(blocks).flatMap(({footnoteReferences}) =>
      footnoteReferences.flatMap(({note}) => note ?? [])
    )
  )
]

/** Every reference in blocks, in reading order. */
export const referencesOf = (blocks: Block[]): Reference[] =>
  leavesOf(blocks).flatMap((leaf): Reference[] => leaf.references)

/** The text of passages, or null if there are none. */
export const textOrNull = (passages: {blocks: Block[]}[]): string | null =>
  passages.length > 0 ? passages.map(({blocks}) => plainText(blocks)).join('\n') : null

/** A single question: one number of a question as the record has it. */
export interface SingleQuestion {
  key: string
  number: number | null
  question: Exchange['questions'][number]
  answer: string | null
}

export interface KeyedAnswer {
  key: string
  answer: NonNullable<Exchange['answer']>
}

/** Unique local keys: repeated numbers are told apart by a count (`q2`, `q2-2`). */
function keys(prefix: string): (number: number | null) => string {
  const turns = new Map<string, number>()
  return number => {
    const key = `${prefix}${number ?? 0}`
    const turn = (turns.get(key) ?? 0) + 1
    turns.set(key, turn)
    return turn === 1 ? key : `${key}-${turn}`
  }
}

/** A record whose questions, answers and footnotes have local keys. */
export interface KeyedRecord {
  record: DocumentRecord
  questions: SingleQuestion[]
  answers: KeyedAnswer[]
  /** The keys of the footnotes, in order. */
  notes: string[]
}

/** Give the questions, answers and footnotes of a record their local keys. */
export function keyed(record: DocumentRecord): KeyedRecord {
  const [questionKey, answerKey, noteKey] = [keys('q'), keys('a'), keys('n')]
  const questions: SingleQuestion[] = []
  const answers: KeyedAnswer[] = []
  for (const {questions: asked, answer} of record.exchanges) {
    const key = answer ? answerKey(answer.numbers[0] ?? null) : null
    if (answer) answers.push({key: key!, answer})
    for (const question of asked)
      for (const number of question.numbers.length > 0 ? question.numbers : [null])
        questions.push({key: questionKey(number), number, question, answer: key})
  }
  const notes = record.footnotes.map(({number}) => noteKey(number))
  return {record, questions, answers, notes}
}

/** The kinds of the doubts about a part, each once, in reading order. */
export const doubtKindsOf = ({doubts}: {doubts: Doubt[]}): string[] => [
  ...new Set(doubts.map(({kind}) => kind))
]

/** The local keys of the notes that markers in blocks point to; those without a note are left out. */
export const notesOf = ({record, notes}: KeyedRecord, blocks: Block[]): string[] =>
  notesMarked(blocks).flatMap(id =>
    record.footnotes.flatMap((note, i) => (note.id === id ? [notes[i]!] : []))
  )
