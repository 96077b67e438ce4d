import {referencesIn} from '../emit/references.js'
import type {Block, DocumentRecord, Footnote} from '../schema/record.js'
import {valueAt} from './path.js'
import {joinSources, movedDoubts, wholePiece, type MovedBlock} from './pieces.js'
import type {RecordPart} from './take-lines.js'
import {wordOfAnswer, wordOfQuestion} from '../words/block-words.js'

/** Where lines go: a part by its path, other text, or the number of a part that does not exist yet. */
export type Target =
  {path: string} | {note: number} | {question: number} | {answer: number} | 'other'

/** How lines get into a part. */
export interface Putting {
  /** The part, which stays even if all its lines are taken before they are put into it. */
  keeps?: RecordPart | Footnote
  /** @returns what was taken off: a printed number or heading, which is not text */
  put: (blocks: Block[]) => string[]
}

/** @throws if nothing could take them */
export function putLines(record: DocumentRecord, target: Target): Putting {
  if (target === 'other') return {put: blocks => addOther(record, blocks)}
  if ('note' in target) return {put: blocks => addNote(record, target.note, blocks)}
  if ('question' in target) return {put: blocks => addQuestion(record, target.question, blocks)}
  if ('answer' in target) return {put: blocks => addAnswer(record, target.answer, blocks)}
  const part = valueAt(record, target.path) as RecordPart | Footnote | string | null | undefined
  if (!part || typeof part === 'string') throw new Error(`\`${target.path}\` cannot take lines`)
  if ('blocks' in part) return {keeps: part, put: blocks => insert(part, blocks)}
  if ('text' in part && 'id' in part) return {keeps: part, put: blocks => goOn(part, blocks)}
  throw new Error(`\`${target.path}\` cannot take lines`)
}

function addOther(record: DocumentRecord, blocks: Block[]): string[] {
  record.other.push({label: null, blocks, doubts: [], source: sourceOf(blocks)})
  return []
}

const sourceOf = (blocks: Block[]) => joinSources(...blocks.map(({source}) => source))

/** Put blocks into a part, in document order. */
function insert(part: RecordPart, blocks: Block[]): string[] {
  const pieces = [
    ...part.blocks.map(wholePiece),
    ...blocks.map((block): MovedBlock => ({block, origins: []}))
  ]
  pieces.sort((a, b) => a.block.source.start.offset - b.block.source.start.offset)
  part.doubts = movedDoubts(part.doubts, pieces)
  part.source = joinSources(part.source, sourceOf(blocks))
  part.blocks = pieces.map(({block}) => block)
  return []
}

/** Text is added at the end of a note. */
function goOn(note: Footnote, blocks: Block[]): string[] {
  note.text = `${note.text} ${textOf(blocks)}`
  note.references = referencesIn(note.text)
  note.source = joinSources(note.source, sourceOf(blocks))
  return []
}

function textOf(blocks: Block[]): string {
  if (!blocks.every(block => 'text' in block))
    throw new Error('A note can only be made of plain text')
  return blocks.map(({text}) => text).join(' ')
}

function addNote(record: DocumentRecord, number: number, blocks: Block[]): string[] {
  const whole = textOf(blocks)
  const printed = new RegExp(`^\\s*[[(]?${number}[\\])]?[.:)]?\\s+`).exec(whole)?.[0] ?? ''
  const text = whole.slice(printed.length)
  const same = record.footnotes.filter(note => note.number === number).length
  const note: Footnote = {
    id: same === 0 ? `n${number}` : `n${number}-${same + 1}`,
    number,
    text,
    urls: [],
    references: referencesIn(text),
    doubts: [],
    source: sourceOf(blocks)
  }
  record.footnotes = [...record.footnotes, note].sort((a, b) => a.number - b.number)
  return [printed]
}

function addQuestion(record: DocumentRecord, number: number, blocks: Block[]): string[] {
  const [question, lost] = numberedPart(number, blocks, wordOfQuestion)
  const exchange = record.exchanges.find(({answer}) => answer?.numbers.includes(number))
  const added = {...question, joint: [number]}
  if (!exchange) record.exchanges.push({numbers: [number], questions: [added], answer: null})
  else {
    exchange.questions = [...exchange.questions, added].sort(byNumber)
    exchange.numbers = [...new Set([...exchange.numbers, number])].sort((a, b) => a - b)
  }
  record.exchanges.sort(byNumber)
  return lost
}

function addAnswer(record: DocumentRecord, number: number, blocks: Block[]): string[] {
  const [answer, lost] = numberedPart(number, blocks, wordOfAnswer)
  const exchange = record.exchanges.find(({questions}) =>
    questions.some(({numbers}) => numbers.includes(number))
  )
  if (exchange?.answer)
    throw new Error(`Question ${number} has an answer; put the lines into that one`)
  if (exchange) exchange.answer = answer
  else record.exchanges.push({numbers: [number], questions: [], answer})
  record.exchanges.sort(byNumber)
  return lost
}

const byNumber = (a: {numbers: number[]}, b: {numbers: number[]}): number =>
  (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0)

/** A question or an answer made of lines; the first may begin with its heading: `Vraag 3`, `3.` */
function numberedPart(number: number, blocks: Block[], word: RegExp) {
  const [first, ...others] = blocks
  const heading = new RegExp(`^(?:${word.source}\\s*)?[[(]?${number}[\\])]?[.:)]?(?=\\s|$)`, 'i')
  const label = first && 'text' in first ? heading.exec(first.text)?.[0] : undefined
  const rest = label === undefined ? first! : withoutBeginning(first!, label.length)
  const part = {
    numbers: [number],
    label: label ?? null,
    inferred: label === undefined,
    blocks: rest ? [rest, ...others] : others,
    doubts: [],
    source: sourceOf(blocks)
  }
  return [part, label === undefined ? [] : [label]] as const
}

function withoutBeginning(block: Block, length: number): Block | undefined {
  if (!('text' in block)) return block
  const text = block.text.slice(length).trimStart()
  const gone = Array.from(block.text).length - Array.from(text).length
  if (text === '') return undefined
  const footnoteReferences = block.footnoteReferences.map(marker => ({
    ...marker,
    offset: Math.max(0, marker.offset - gone)
  }))
  return {...block, text, footnoteReferences, references: referencesIn(text)}
}
