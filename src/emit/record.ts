import type {VFile} from 'vfile'
import {identifierUrls} from '../identifier/index.js'
import {severityOf} from '../diagnostics/messages.js'
import {runningText} from '../tree/running-text.js'
import type {
  Answer,
  Exchange,
  Footnote,
  Header,
  Passage,
  Phrasing,
  Question,
  Root
} from '../tree/nodes.js'
import {blocksOf, labelOf, sourceOf, type PageOf} from './blocks.js'
import {doubtsOf, doubtsOfNote, own} from './doubts.js'
import {collectReferences, referencesIn} from './references.js'
import {resolveReferences} from './resolve-references.js'
import {
  schemaVersion,
  type Diagnostic,
  type Doubt,
  type DocumentRecord,
  type Reference,
  type Passage as PassageRecord
} from '../schema/record.js'

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
  resolveReferences(body, header!, file)
  return {
    schemaVersion,
    ...header!,
    ...body,
    doubts: all<Header>('header').flatMap(node => own(node, null, null)),
    references: collectReferences(body, seesOf(tree)),
    source: {...(file.data.source as DocumentRecord['source']), pages},
    diagnostics: file.messages.map(message => toDiagnostic(message, pageOf))
  }
}

/** The documents that the header points to, as printed there. */
const seesOf = (tree: Root): Reference[] =>
  (tree.data?.sees ?? []).map(({id, text}) => ({
    type: 'aanhangsel',
    id,
    url: id && identifierUrls(id).page,
    text,
    start: null,
    end: null,
    relation: 'sees'
  }))

function toExchange(node: Exchange, pageOf: PageOf): DocumentRecord['exchanges'][number] {
  const answer = node.children.find((child): child is Answer => child.type === 'answer')
  const questions = node.children.filter((child): child is Question => child.type === 'question')
  return {
    numbers: node.numbers,
    questions: questions.map(node => toQuestion(node, pageOf)),
    answer: answer
      ? {
          numbers: answer.numbers,
          label: labelOf(answer.children),
          inferred: answer.inferred,
          blocks: blocksOf(answer.children, pageOf),
          doubts: doubtsOf(answer),
          source: sourceOf(answer.position!, pageOf)
        }
      : null
  }
}

function toQuestion(
  node: Question,
  pageOf: PageOf
): DocumentRecord['exchanges'][number]['questions'][number] {
  const {numbers, joint, inferred, children, position, data} = node
  return {
    numbers,
    joint,
    label: labelOf(children) ?? (data as {label?: string} | undefined)?.label ?? null,
    inferred,
    blocks: blocksOf(children, pageOf),
    doubts: doubtsOf(node),
    source: sourceOf(position!, pageOf)
  }
}

const toPassage = (node: Passage, pageOf: PageOf): PassageRecord => ({
  label: labelOf(node.children),
  blocks: blocksOf(node.children, pageOf),
  doubts: doubtsOf(node),
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
    doubts: passages.flatMap(({doubts}, i) => moved(doubts, passages.slice(0, i))),
    source: {start: first.source.start, end: last.source.end, pages}
  }
}

/** Doubts about a passage whose blocks stand behind those of others. */
function moved(doubts: Doubt[], before: PassageRecord[]): Doubt[] {
  const count = before.reduce((sum, {blocks}) => sum + blocks.length, 0)
  return doubts.map(doubt => {
    const [first, ...path] = doubt.block ?? []
    return {...doubt, block: first === undefined ? null : [first + count, ...path]}
  })
}

function toFootnote(node: Footnote, pageOf: PageOf): DocumentRecord['footnotes'][number] {
  const phrasing = node.children.flatMap((child): Phrasing[] =>
    child.type === 'paragraph' ? child.children : []
  )
  const {text} = runningText(phrasing)
  const references = referencesIn(text)
  return {
    id: node.id ?? `n${node.number}`,
    number: node.number,
    text,
    urls: references.flatMap(reference => (reference.type === 'url' ? [reference.text] : [])),
    references,
    doubts: doubtsOfNote(node),
    source: sourceOf(node.position!, pageOf)
  }
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
