import type {VFile} from 'vfile'
import {layoutOf} from '../ingest/layout.js'
import {identifierUrls} from '../identifier/index.js'
import {isRule, severityOf} from '../diagnostics/messages.js'
import {runningText} from '../tree/running-text.js'
import type {
  AnswerNode,
  ExchangeNode,
  FootnoteNode,
  Header,
  PassageNode,
  Phrasing,
  QuestionNode,
  Root
} from '../tree/nodes.js'
import {labelOf} from '../tree/labels.js'
import {blocksOf, sourceOf, type Places} from './blocks.js'
import {doubtsOf, doubtsOfNote, own} from './doubts.js'
import {collectReferences, referencesIn} from './references.js'
import {sourceOfFile} from './source.js'
import {resolveReferences} from './resolve-references.js'
import type {
  Diagnostic,
  Doubt,
  DocumentRecord,
  Reference,
  Passage as PassageRecord
} from '../schema/record.js'
import {schemaVersion} from '../schema/version.js'

/** Make the record of a finished tree. Everything in it comes from the tree and the file's data. */
export function toRecord(tree: Root, file: VFile): DocumentRecord {
  const {header, pageOfLine = [], pages = null} = tree.data ?? {}
  const places: Places = {
    pageOf: line => (pages === null ? null : (pageOfLine[line] ?? null)),
    origin: layoutOf(file).origin,
    types: file.data.referenceTypes
  }
  const all = <T extends Root['children'][number]>(type: T['type']): T[] =>
    tree.children.filter((node): node is T => node.type === type)
  const passages = (type: PassageNode['type']): PassageRecord[] =>
    all<PassageNode>(type).map(node => toPassage(node, places))
  const body = {
    exchanges: all<ExchangeNode>('exchange').map(node => toExchange(node, places)),
    postponement: merge(passages('mededeling')),
    explanation: merge(passages('toelichting')),
    other: passages('other'),
    footnotes: all<FootnoteNode>('footnote')
      .sort((a, b) => a.number - b.number)
      .map(node => toFootnote(node, places))
  }
  resolveReferences(body, header!, file)
  return {
    schemaVersion,
    ...header!,
    ...body,
    doubts: all<Header>('header').flatMap(node => own(node, null, null)),
    references: collectReferences(body, seesOf(tree)),
    source: {...sourceOfFile(file), pages},
    diagnostics: file.messages.map(message => toDiagnostic(message, places))
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

function toExchange(node: ExchangeNode, places: Places): DocumentRecord['exchanges'][number] {
  const answer = node.children.find((child): child is AnswerNode => child.type === 'answer')
  const questions = node.children.filter(
    (child): child is QuestionNode => child.type === 'question'
  )
  return {
    numbers: node.numbers,
    questions: questions.map(node => toQuestion(node, places)),
    answer: answer
      ? {
          numbers: answer.numbers,
          label: labelOf(answer.children),
          inferred: answer.inferred,
          blocks: blocksOf(answer.children, places),
          doubts: doubtsOf(answer),
          source: sourceOf(answer.position!, places)
        }
      : null
  }
}

function toQuestion(
  node: QuestionNode,
  places: Places
): DocumentRecord['exchanges'][number]['questions'][number] {
  const {numbers, joint, inferred, children, position, data} = node
  return {
    numbers,
    joint,
    label: labelOf(children) ?? (data as {label?: string} | undefined)?.label ?? null,
    inferred,
    blocks: blocksOf(children, places),
    doubts: doubtsOf(node),
    source: sourceOf(position!, places)
  }
}

const toPassage = (node: PassageNode, places: Places): PassageRecord => ({
  label: labelOf(node.children),
  blocks: blocksOf(node.children, places),
  doubts: doubtsOf(node),
  source: sourceOf(node.position!, places)
})

/** A second Mededeling in one document continues the first. */
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

/** Doubts about a passage whose blocks come after those of others. */
function moved(doubts: Doubt[], before: PassageRecord[]): Doubt[] {
  const count = before.reduce((sum, {blocks}) => sum + blocks.length, 0)
  return doubts.map(doubt => {
    const [first, ...path] = doubt.block ?? []
    return {...doubt, block: first === undefined ? null : [first + count, ...path]}
  })
}

/** An address as printed or, if words link to it, as the link has it. */
const addressOf = ({text, url}: Reference): string =>
  /^[\w-]+[.:]\S+$/.test(text) ? text : (url ?? text)

function toFootnote(node: FootnoteNode, places: Places): DocumentRecord['footnotes'][number] {
  const phrasing = node.children.flatMap((child): Phrasing[] =>
    child.type === 'paragraph' ? child.children : []
  )
  const {text, links} = runningText(phrasing)
  const references = referencesIn(text, links, places.types)
  return {
    id: node.id ?? `n${node.number}`,
    number: node.number,
    text,
    urls: references.flatMap(reference => (reference.type === 'url' ? [addressOf(reference)] : [])),
    references,
    doubts: doubtsOfNote(node),
    source: sourceOf(node.position!, places)
  }
}

function toDiagnostic(message: VFile['messages'][number], places: Places): Diagnostic {
  const {reason, line = null, column = null, fatal} = message
  return {
    ruleId: idOf(message),
    severity: severityOf(fatal),
    message: reason,
    line,
    column,
    page: line === null ? null : places.pageOf(line)
  }
}

/** Our own rules by their names, a plugin's rules with the plugin's name before them. */
const idOf = ({ruleId, source}: VFile['messages'][number]): Diagnostic['ruleId'] =>
  source === 'aanhangsel' && isRule(ruleId)
    ? ruleId
    : `${source ?? 'plugin'}:${ruleId ?? 'message'}`
