import {createHash} from 'node:crypto'
import type {Block, DocumentRecord} from '../schema/record.js'

/** What a part of a document must have: a summary of its letters, with its markers and paragraphs. */
export interface GoldPart {
  numbers: number[]
  /** How many letters, their SHA-1, and the first and last of them. */
  letters: number
  sha1: string
  starts: string
  ends: string
  markers: number[]
  /** After how many letters each paragraph begins. */
  paragraphStarts: number[]
}

/** A document as reviewers accepted it, without its text. */
export interface Gold {
  name: string
  header: Record<string, unknown>
  questions: (GoldPart & {joint: number[]})[]
  answers: GoldPart[]
  footnotes: {number: number; letters: number; sha1: string}[]
  postponementLetters: number
  explanationLetters: number
}

/** Only letters, without case and accents: hyphens and spaces do not count here. */
export const lettersOf = (text: string): string =>
  (text.normalize('NFKD').toLowerCase().replaceAll('ß', 'ss').match(/\p{L}/gu) ?? []).join('')

const sha1 = (text: string): string => createHash('sha1').update(text).digest('hex')

/** Fields of the header that gold has. */
export const headerFields = [
  'kind',
  'id',
  'session',
  'number',
  'caseNumbers',
  'questioners',
  'addressees',
  'subject',
  'submitted',
  'received',
  'respondents',
  'onBehalfOf',
  'seeAlso'
] as const satisfies (keyof DocumentRecord)[]

/** Gold of a record that is right. @param name of its file, without its ending */
export function goldOf(record: DocumentRecord, name: string): Gold {
  const {exchanges, postponement, explanation, footnotes} = record
  return {
    name,
    header: Object.fromEntries(headerFields.map(field => [field, plain(record[field])])),
    questions: byNumbers(exchanges.flatMap(({questions}) => questions)).map(([part, blocks]) => ({
      ...goldPart(part.numbers, blocks),
      joint: part.joint
    })),
    answers: byNumbers(exchanges.flatMap(({answer}) => (answer ? [answer] : []))).map(
      ([part, blocks]) => goldPart(part.numbers, blocks)
    ),
    footnotes: footnotes.map(({number, text}) => {
      const letters = lettersOf(text)
      return {number, letters: letters.length, sha1: sha1(letters)}
    }),
    postponementLetters: lettersIn(postponement?.blocks ?? []),
    explanationLetters: lettersIn(explanation?.blocks ?? [])
  }
}

/** What tells a record that says the same from one that another version read differently. */
export const digestOf = (record: DocumentRecord): string => sha1(JSON.stringify(goldOf(record, '')))

/** People and offices as printed: what the program adds about them is not gold. */
function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return value
  const kept = ['name', 'party', 'role', 'portfolio', 'session', 'number']
  return value.map(one =>
    typeof one === 'object' && one !== null
      ? Object.fromEntries(Object.entries(one).filter(([key]) => kept.includes(key)))
      : one
  )
}

/** Parts with the same numbers are one. */
function byNumbers<T extends {numbers: number[]; blocks: Block[]}>(parts: T[]): [T, Block[]][] {
  const found = new Map<string, [T, Block[]]>()
  for (const part of parts) {
    const known = found.get(part.numbers.join())
    if (known) known[1].push(...part.blocks)
    else found.set(part.numbers.join(), [part, [...part.blocks]])
  }
  return [...found.values()]
}

const lettersIn = (blocks: Block[]): number => goldPart([], blocks).letters

function goldPart(numbers: number[], blocks: Block[]): GoldPart {
  const leaves = blocks.flatMap(leavesOf)
  const paragraphStarts: number[] = []
  let letters = ''
  for (const {text} of leaves) {
    const own = lettersOf(text)
    if (own !== '') paragraphStarts.push(letters.length)
    letters += own
  }
  return {
    numbers,
    letters: letters.length,
    sha1: sha1(letters),
    starts: letters.slice(0, 24),
    ends: letters.slice(-24),
    markers: leaves.flatMap(({markers}) => markers),
    paragraphStarts
  }
}

interface GoldLeaf {
  text: string
  markers: number[]
}

function leavesOf(block: Block): GoldLeaf[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [{text: block.text, markers: block.footnoteReferences.map(({number}) => number)}]
    case 'list':
      return block.items.flat().flatMap(leavesOf)
    case 'table':
      return block.rows.map(({cells}, row) => ({
        text: cells.join(' '),
        markers: block.footnoteReferences.flatMap(it => (it.row === row ? [it.number] : []))
      }))
  }
}
