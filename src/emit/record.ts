import type {Position} from 'unist'
import type {VFile} from 'vfile'
import {severityOf} from '../messages.js'
import {findReferences} from '../reference/index.js'
import {runningText} from '../running-text.js'
import type {
  Answer,
  Exchange,
  Flow,
  Footnote,
  Label,
  Paragraph,
  Heading,
  Passage,
  Phrasing,
  Question,
  Root,
  Table
} from '../tree.js'
import {
  schemaVersion,
  type Block,
  type Diagnostic,
  type DocumentRecord,
  type Passage as PassageRecord,
  type Reference,
  type Source
} from './schema.js'

type PageOf = (line: number) => number | null

/** Make the record of a finished tree. Everything in it comes from the tree and the file's data. */
export function toRecord(tree: Root, file: VFile): DocumentRecord {
  const {header, pageOfLine = [], pages = null} = tree.data ?? {}
  const pageOf: PageOf = line => (pages === null ? null : (pageOfLine[line] ?? null))
  const all = <T extends Root['children'][number]>(type: T['type']): T[] =>
    tree.children.filter((node): node is T => node.type === type)
  const passages = (type: Passage['type']): PassageRecord[] =>
    all<Passage>(type).map(node => toPassage(node, pageOf))
  const body = {
    exchanges: all<Exchange>('exchange').map(node => toExchange(node, pageOf)),
    postponement: merge(passages('mededeling')),
    explanation: merge(passages('toelichting')),
    other: passages('other'),
    footnotes: all<Footnote>('footnote')
      .sort((a, b) => a.number - b.number)
      .map(node => toFootnote(node, pageOf))
  }
  return {
    schemaVersion,
    ...header!,
    ...body,
    references: collectReferences(body),
    source: {...(file.data.source as DocumentRecord['source']), pages},
    diagnostics: file.messages.map(message => toDiagnostic(message, pageOf))
  }
}

const sourceOf = (position: Position, pageOf: PageOf): Source => {
  const {start, end} = position
  const pages: number[] = []
  for (let line = start.line; line <= end.line; line++) {
    const page = pageOf(line)
    if (page !== null && page !== pages.at(-1)) pages.push(page)
  }
  const point = ({line, column, offset}: Position['start']) => ({line, column, offset: offset!})
  return {start: point(start), end: point(end), pages}
}

const labelOf = (children: (Label | Flow | Paragraph)[]): string | null =>
  children.find(child => child.type === 'label')?.value ?? null

const blocksOf = (children: (Label | Flow)[], pageOf: PageOf): Block[] =>
  children
    .filter((child): child is Flow => child.type !== 'label')
    .map(child => toBlock(child, pageOf))

function toBlock(node: Flow, pageOf: PageOf): Block {
  const source = sourceOf(node.position!, pageOf)
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return toTextBlock(node, source)
    case 'list': {
      const items = node.children.map(item => item.children.map(child => toBlock(child, pageOf)))
      return {type: 'list', ordered: node.ordered, items, source}
    }
    case 'table':
      return toTable(node, source)
  }
}

function toTextBlock(node: Paragraph | Heading, source: Source): Block {
  const {text, footnoteReferences} = runningText(node.children)
  return {type: node.type, text, footnoteReferences, references: referencesIn(text), source}
}

function toTable(node: Table, source: Source): Block {
  const texts = node.children.map(row => row.children.map(cell => runningText(cell.children)))
  return {
    type: 'table',
    rows: texts.map(row => ({cells: row.map(cell => cell.text)})),
    footnoteReferences: texts.flatMap((cells, row) =>
      cells.flatMap((text, cell) => text.footnoteReferences.map(found => ({...found, row, cell})))
    ),
    source
  }
}

function toExchange(node: Exchange, pageOf: PageOf): DocumentRecord['exchanges'][number] {
  const answer = node.children.find((child): child is Answer => child.type === 'answer')
  const questions = node.children.filter((child): child is Question => child.type === 'question')
  return {
    numbers: node.numbers,
    questions: questions.map(({numbers, joint, inferred, children, position, data}) => ({
      numbers,
      joint,
      label: labelOf(children) ?? (data as {label?: string} | undefined)?.label ?? null,
      inferred,
      blocks: blocksOf(children, pageOf),
      source: sourceOf(position!, pageOf)
    })),
    answer: answer
      ? {
          numbers: answer.numbers,
          label: labelOf(answer.children),
          inferred: answer.inferred,
          blocks: blocksOf(answer.children, pageOf),
          source: sourceOf(answer.position!, pageOf)
        }
      : null
  }
}

const toPassage = (node: Passage, pageOf: PageOf): PassageRecord => ({
  label: labelOf(node.children),
  blocks: blocksOf(node.children, pageOf),
  source: sourceOf(node.position!, pageOf)
})

/** A second Mededeling in one document goes on where the first ended. */
function merge(passages: PassageRecord[]): PassageRecord | null {
  const [first, ...others] = passages
  if (!first) return null
  const last = others.at(-1) ?? first
  const pages = [...new Set(passages.flatMap(passage => passage.source.pages))]
  return {
    label: first.label,
    blocks: passages.flatMap(passage => passage.blocks),
    source: {start: first.source.start, end: last.source.end, pages}
  }
}

function toFootnote(node: Footnote, pageOf: PageOf): DocumentRecord['footnotes'][number] {
  const phrasing = node.children.flatMap((child): Phrasing[] =>
    child.type === 'paragraph' ? child.children : []
  )
  const {text} = runningText(phrasing)
  const references = referencesIn(text)
  return {
    number: node.number,
    text,
    urls: references.flatMap(reference => (reference.type === 'url' ? [reference.text] : [])),
    references,
    source: sourceOf(node.position!, pageOf)
  }
}

/** Places of references count code points, as other languages do. */
function referencesIn(text: string): Reference[] {
  const found = findReferences(text)
  if (found.length === 0) return []
  const points = (units: number): number => Array.from(text.slice(0, units)).length
  return found.map(({type, id, url, start, end}) => ({
    type,
    id,
    url,
    text: text.slice(start, end),
    start: points(start),
    end: points(end)
  }))
}

/** Fields of the record that hold texts with references, at any depth. */
const holders = [
  'exchanges',
  'questions',
  'answer',
  'blocks',
  'items',
  'postponement',
  'explanation',
  'other',
  'footnotes'
]

/** Every reference once, in reading order, standing for the whole document. */
function collectReferences(body: object): Reference[] {
  const found = new Map<string, {offset: number; reference: Reference}>()
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) walk(item)
    else if (value) {
      const node = value as Record<string, unknown> & {references?: Reference[]; source: Source}
      for (const reference of node.references ?? []) add(reference, node.source.start.offset)
      for (const key of holders) if (node[key]) walk(node[key])
    }
  }
  const add = (reference: Reference, begin: number): void => {
    const key = `${reference.type} ${reference.id ?? reference.url ?? reference.text}`
    const offset = begin + reference.start!
    if (offset < (found.get(key)?.offset ?? Infinity))
      found.set(key, {offset, reference: {...reference, start: null, end: null}})
  }
  walk(body)
  return [...found.values()].sort((a, b) => a.offset - b.offset).map(({reference}) => reference)
}

function toDiagnostic(message: VFile['messages'][number], pageOf: PageOf): Diagnostic {
  const {ruleId = '', reason, line = null, column = null, fatal} = message
  return {
    ruleId: ruleId ?? '',
    severity: severityOf(fatal),
    message: reason,
    line,
    column,
    page: line === null ? null : pageOf(line)
  }
}
