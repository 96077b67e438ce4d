import type {VNode} from 'preact'
import {useEffect, useMemo, useRef} from 'preact/hooks'
import type {ListedDocument} from '../../contract.js'
import {doubtCounts, fits, noFilters, type Filters, type WorkItem} from '../filters.js'
import {addressOf} from '../route.js'
import {useWords} from '../words/index.js'
import {Bars} from './bars.js'
import {DocumentTable} from './document-table.js'
import {DoubtTable} from './doubt-table.js'
import {FilterForm} from './filter-form.js'

interface Props {
  documents: ListedDocument[]
  /** The doubts of the documents that fit. */
  tasks: WorkItem[]
  toggle: VNode
  isLoaded: boolean
  filters: Filters
  choose: (filters: Filters) => void
  view: 'list' | 'doubts'
}

/** The documents with what may be wrong with them, or their doubts one by one. */
export function List({documents, tasks, toggle, isLoaded, filters, choose, view}: Props) {
  const words = useWords()
  const search = useRef<HTMLInputElement>(null)
  const found = useMemo(() => documents.filter(it => fits(it, filters)), [documents, filters])
  const counts = useMemo(() => doubtCounts(tasks), [tasks])
  const first = tasks[0] ? addressOf(tasks[0].document.index, tasks[0].number) : undefined
  useListKeys(search, first ?? (found[0] && addressOf(found[0].index)))
  return (
    <>
      <header class="bar">
        <h1>aanhangsel</h1>
        <nav class="tabs">
          <a href="#/" aria-current={view === 'list' ? 'page' : undefined}>
            {words.documents}
          </a>
          <a href="#/doubts" aria-current={view === 'doubts' ? 'page' : undefined}>
            {words.doubts}
          </a>
        </nav>
        <span class="space" />
        {toggle}
      </header>
      <main class="list">
        <FilterForm documents={documents} filters={filters} choose={choose} search={search} />
        {counts.length > 0 && <Bars counts={counts} filters={filters} choose={choose} />}
        <div class="counts">
          <p role="status">
            {isLoaded ? summaryOf(words, view, found, documents, tasks) : words.loading}
          </p>
          {first && (
            <a class="button" href={first}>
              {words.workList} <kbd>j</kbd>
            </a>
          )}
        </div>
        {isLoaded && found.length === 0 && documents.length > 0 ? (
          <div class="nothing">
            <p>{words.nothingFits}</p>
            <button onClick={() => choose(noFilters)}>{words.showAll}</button>
          </div>
        ) : view === 'list' ? (
          <DocumentTable documents={found} />
        ) : (
          <DoubtTable tasks={tasks} />
        )}
      </main>
    </>
  )
}

function summaryOf(
  words: ReturnType<typeof useWords>,
  view: Props['view'],
  found: ListedDocument[],
  documents: ListedDocument[],
  tasks: WorkItem[]
): string {
  const shown = words.shown(found.length, documents.length)
  return view === 'list' ? shown : `${words.doubtsShown(tasks.length)}, ${shown}`
}

/** `/` searches, `j` begins with the first doubt. */
function useListKeys(search: {current: HTMLInputElement | null}, first: string | undefined): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if ((event.target as HTMLElement).matches('input, select')) return
      if (event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key === '/') {
        event.preventDefault()
        search.current?.focus()
      } else if ((event.key === 'j' || event.key === 'J') && first) location.hash = first
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [first])
}
