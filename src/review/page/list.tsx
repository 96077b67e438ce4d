import type {VNode} from 'preact'
import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {Listing, DocumentSummary} from '../contract.js'
import type {PageWords} from './words.js'

const step = 100

interface Filters {
  search: string
  kind: string
  doubt: string
  rule: string
  form: string
  year: string
}

const none: Filters = {search: '', kind: '', doubt: '', rule: '', form: '', year: ''}

const fits = (it: DocumentSummary, {search, kind, doubt, rule, form, year}: Filters): boolean =>
  (!kind || it.kind === kind) &&
  (!form || it.format === form) &&
  (!year || it.year === year) &&
  (!doubt || it.doubts.some(([, name]) => name === doubt)) &&
  (!rule || rule in it.diagnostics) &&
  (!search || `${it.name} ${it.id} ${it.subject}`.toLowerCase().includes(search.toLowerCase()))

/** The documents, with what may be wrong with them. */
export function List({
  text,
  listing,
  language
}: {
  text: PageWords
  listing: Listing | undefined
  language: VNode
}) {
  const [filters, setFilters] = useState(none)
  const [most, setMost] = useState(step)
  const search = useRef<HTMLInputElement>(null)
  const documents = listing?.documents ?? []
  const found = useMemo(() => documents.filter(it => fits(it, filters)), [listing, filters])
  const counts = useMemo(() => doubtCounts(found), [found])
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if ((event.target as HTMLElement).matches('input, select')) return
      const first = found.find(({doubts}) => doubts.length > 0) ?? found[0]
      if (event.key === '/') {
        event.preventDefault()
        search.current?.focus()
      } else if ((event.key === 'j' || event.key === 'J') && first)
        location.hash = `#/${first.index}`
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  }, [found])
  const choose = (key: keyof Filters) => (value: string) => setFilters({...filters, [key]: value})
  const values = (of: (it: DocumentSummary) => (string | null)[]) =>
    [...new Set(documents.flatMap(of))].filter(value => value !== null).sort()
  const select = (key: keyof Filters, label: string, options: string[]) => (
    <Choice
      label={label}
      value={filters[key]}
      options={options}
      all={text.all}
      choose={choose(key)}
    />
  )
  return (
    <>
      <header class="bar">
        <h1>{text.documents}</h1>
        <span class="space" />
        {language}
      </header>
      <main class="list">
        <form class="filters" onSubmit={event => event.preventDefault()}>
          <label>
            {text.search} (/)
            <input
              ref={search}
              type="search"
              value={filters.search}
              onInput={event => choose('search')(event.currentTarget.value)}
            />
          </label>
          {select(
            'kind',
            text.kind,
            values(it => [it.kind])
          )}
          {select(
            'doubt',
            text.doubtKind,
            values(it => it.doubts.map(([, kind]) => kind))
          )}
          {select(
            'rule',
            text.rule,
            values(it => Object.keys(it.diagnostics))
          )}
          {select(
            'form',
            text.form,
            values(it => [it.format])
          )}
          {select(
            'year',
            text.year,
            values(it => [it.year])
          )}
        </form>
        <section class="bars" aria-label={text.doubtKind}>
          {counts.map(([kind, count]) => (
            <button
              class="count"
              aria-pressed={filters.doubt === kind}
              onClick={() => choose('doubt')(filters.doubt === kind ? '' : kind)}
            >
              <span>{kind}</span>
              <meter min={0} max={counts[0]![1]} value={count} aria-hidden="true" />
              <span>{count}</span>
            </button>
          ))}
        </section>
        <p role="status">
          {listing ? `${found.length} ${text.of} ${documents.length} ${text.shown}` : '…'}
        </p>
        <div class="table" role="region" aria-label={text.documents} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {[
                  text.document,
                  text.kind,
                  text.year,
                  text.subject,
                  text.doubts,
                  text.diagnostics,
                  text.state
                ].map(name => (
                  <th scope="col">{name}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.slice(0, most).map(it => (
                <Row key={it.index} it={it} text={text} />
              ))}
            </tbody>
          </table>
        </div>
        {found.length > most && <button onClick={() => setMost(most + step)}>{text.more}</button>}
      </main>
    </>
  )
}

function Row({it, text}: {it: DocumentSummary; text: PageWords}) {
  const state =
    it.error ??
    (it.accepted ? text.accepted : it.decided > 0 ? `${it.decided} ${text.decided}` : text.open)
  const rules = Object.values(it.diagnostics).reduce((sum, count) => sum + count, 0)
  return (
    <tr>
      <td>{it.error ? it.name : <a href={`#/${it.index}`}>{it.id ?? it.name}</a>}</td>
      <td>{it.kind}</td>
      <td>{it.year}</td>
      <td>{it.subject}</td>
      <td class="number">{it.doubts.length}</td>
      <td class="number" title={Object.keys(it.diagnostics).join(', ')}>
        {rules}
      </td>
      <td>{state}</td>
    </tr>
  )
}

function Choice(props: {
  label: string
  value: string
  options: string[]
  all: string
  choose: (value: string) => void
}) {
  return (
    <label>
      {props.label}
      <select value={props.value} onChange={event => props.choose(event.currentTarget.value)}>
        <option value="">{props.all}</option>
        {props.options.map(option => (
          <option value={option}>{option}</option>
        ))}
      </select>
    </label>
  )
}

function doubtCounts(documents: DocumentSummary[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const {doubts} of documents)
    for (const [, kind] of doubts) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])
}
