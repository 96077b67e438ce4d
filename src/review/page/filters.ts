import type {DocumentSummary, ListedDocument} from '../contract.js'
import type {DoubtKind} from '../../diagnostics/doubts.js'

export interface Filters {
  search: string
  kind: string
  doubt: string
  rule: string
  form: string
  year: string
  state: string
}

export const noFilters: Filters = {
  search: '',
  kind: '',
  doubt: '',
  rule: '',
  form: '',
  year: '',
  state: ''
}

/** How far the review of a document is. */
export const states = ['open', 'wrong', 'accepted', 'failed'] as const

export function stateOf({
  error,
  wrong,
  accepted
}: Pick<DocumentSummary, 'error' | 'wrong' | 'accepted'>): (typeof states)[number] {
  if (error !== null) return 'failed'
  if (wrong.length > 0) return 'wrong'
  return accepted ? 'accepted' : 'open'
}

export function fits(it: ListedDocument, filters: Filters): boolean {
  const {search, kind, doubt, rule, form, year, state} = filters
  return (
    (!kind || it.kind === kind) &&
    (!form || it.format === form) &&
    (!year || it.year === year) &&
    (!state || stateOf(it) === state) &&
    (!doubt || it.doubts.some(kind => kind === doubt)) &&
    (!rule || Object.hasOwn(it.diagnostics, rule)) &&
    (!search || `${it.name} ${it.id} ${it.subject}`.toLowerCase().includes(search.toLowerCase()))
  )
}

/** A doubt of a document: a piece of work. */
export interface WorkItem {
  document: ListedDocument
  /** Which of the document's doubts, from 0. */
  number: number
  kind: DoubtKind
}

/** The doubts of all documents that fit, in the order of the list; only of one kind, if one was chosen. */
export const workItemsOf = (documents: readonly ListedDocument[], filters: Filters): WorkItem[] =>
  documents
    .filter(document => fits(document, filters))
    .flatMap(document =>
      document.doubts
        .map((kind, number): WorkItem => ({document, number, kind}))
        .filter(({kind}) => !filters.doubt || kind === filters.doubt)
    )

/** How many doubts of each kind, most frequent first. */
export function doubtCounts(tasks: readonly WorkItem[]): [DoubtKind, number][] {
  const counts = new Map<DoubtKind, number>()
  for (const {kind} of tasks) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
