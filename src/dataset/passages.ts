import type {Answer, Block, Doubt, DocumentRecord, Question, Reference} from '../schema/record.js'
import {LongText} from './long-text.js'

/** What tables take from the blocks of a passage. */
export interface PassageWords {
  /**
   * Plain text: a line for each paragraph, heading, item of a list and row of a table, whose cells are
   * separated by tabs.
   */
  text: string
  /** The same, for several tables. */
  long: LongText
  /** The ids of the footnotes that markers point to, each once, in reading order. */
  marked: readonly string[]
  /** Every reference, in reading order. */
  references: readonly Reference[]
}

const none: readonly never[] = []

/** What tables take from blocks, found in one walk. */
export function wordsOf(blocks: readonly Block[]): PassageWords {
  const lines: string[] = []
  const marked: string[] = []
  const references: Reference[] = []
  const visit = (block: Block): void => {
    if (block.type === 'list') {
      for (const item of block.items) item.forEach(visit)
      return
    }
    if (block.type === 'table') for (const {cells} of block.rows) lines.push(cells.join('\t'))
    else lines.push(block.text)
    for (const {note} of block.footnoteReferences)
      if (note !== null && !marked.includes(note)) marked.push(note)
    for (const reference of block.references) references.push(reference)
  }
  blocks.forEach(visit)
  const text = lines.length === 1 ? lines[0]! : lines.join('\n')
  return {text, long: new LongText(text), marked, references}
}

/** The text of passages, or null if there are none. */
export const textOrNull = (passages: readonly PassageWords[]): string | null =>
  passages.length > 0 ? passages.map(({text}) => text).join('\n') : null

/** A single question: one number of a question as the record has it. */
export interface SingleQuestion {
  key: string
  number: number | null
  question: Question
  words: PassageWords
  /** The local keys of the notes that its markers point to. */
  notes: readonly string[]
  answer: KeyedAnswer | null
}

export interface KeyedAnswer {
  key: string
  answer: Answer
  words: PassageWords
  /** The local keys of the notes that its markers point to. */
  notes: readonly string[]
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

/** The passages of a record that are neither questions nor answers. */
const otherPassages = ['postponement', 'explanation', 'other'] as const

/** A record whose questions, answers and footnotes have local keys. */
export interface KeyedRecord {
  record: DocumentRecord
  questions: SingleQuestion[]
  answers: KeyedAnswer[]
  passages: Record<(typeof otherPassages)[number], PassageWords[]>
  /** The keys of the footnotes, in order. */
  notes: string[]
  /** Every text of a question or answer once, in reading order. */
  texts: string[]
}

/** Give the questions, answers and footnotes of a record their local keys. */
export function keyed(record: DocumentRecord): KeyedRecord {
  const [questionKey, answerKey, noteKey] = [keys('q'), keys('a'), keys('n')]
  const notes = record.footnotes.map(({number}) => noteKey(number))
  const made: KeyedRecord = {
    record,
    questions: [],
    answers: [],
    passages: passagesOf(record),
    notes,
    texts: []
  }
  for (const {questions, answer: given} of record.exchanges) {
    const answer = given && {
      key: answerKey(given.numbers[0] ?? null),
      answer: given,
      ...saidIn(given, made)
    }
    if (answer) made.answers.push(answer)
    for (const question of questions) {
      const said = saidIn(question, made)
      made.texts.push(said.words.text)
      for (const number of question.numbers.length > 0 ? question.numbers : [null])
        made.questions.push({key: questionKey(number), number, question, ...said, answer})
    }
    if (answer) made.texts.push(answer.words.text)
  }
  return made
}

function saidIn({blocks}: {blocks: Block[]}, {record, notes}: KeyedRecord) {
  const words = wordsOf(blocks)
  return {words, notes: words.marked.length === 0 ? none : notesWith(words.marked, record, notes)}
}

/** The local keys of the notes with some ids; ids without a note are left out. */
const notesWith = (
  ids: readonly string[],
  {footnotes}: DocumentRecord,
  notes: readonly string[]
): string[] =>
  ids.flatMap(id => footnotes.flatMap((note, i) => (note.id === id ? [notes[i]!] : [])))

function passagesOf({postponement, explanation, other}: DocumentRecord): KeyedRecord['passages'] {
  const of = (passages: readonly ({blocks: Block[]} | null)[]): PassageWords[] =>
    passages.flatMap(passage => (passage ? [wordsOf(passage.blocks)] : []))
  return {postponement: of([postponement]), explanation: of([explanation]), other: of(other)}
}

/** The kinds of the doubts about a part, each once, in reading order. */
export const doubtKindsOf = ({doubts}: {doubts: Doubt[]}): readonly string[] =>
  doubts.length === 0 ? none : [...new Set(doubts.map(({kind}) => kind))]
