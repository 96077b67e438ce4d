import {useMemo} from 'preact/hooks'
import type {ListedDocument} from '../../contract.js'
import {states, type Filters} from '../filters.js'
import {useWords, type PageWords} from '../words/index.js'

interface Props {
  documents: ListedDocument[]
  filters: Filters
  choose: (filters: Filters) => void
  search: {current: HTMLInputElement | null}
}

/** Which documents are shown. */
export function FilterForm({documents, filters, choose, search}: Props) {
  const words = useWords()
  const choices = useMemo(() => choicesIn(documents, words), [documents, words])
  const set = (key: keyof Filters, value: string) => choose({...filters, [key]: value})
  return (
    <form class="filters" role="search" onSubmit={event => event.preventDefault()}>
      <label class="search">
        <span>
          {words.search} <kbd>/</kbd>
        </span>
        <input
          ref={search}
          type="search"
          value={filters.search}
          onInput={event => set('search', event.currentTarget.value)}
        />
      </label>
      {choices.map(({key, label, options}) => (
        <label>
          <span>{label}</span>
          <select value={filters[key]} onChange={event => set(key, event.currentTarget.value)}>
            <option value="">{words.all}</option>
            {options.map(([value, name]) => (
              <option value={value}>{name}</option>
            ))}
          </select>
        </label>
      ))}
    </form>
  )
}

interface Choice {
  key: keyof Filters
  label: string
  options: [value: string, name: string][]
}

function choicesIn(documents: readonly ListedDocument[], words: PageWords): Choice[] {
  const values = <T extends string>(of: (it: ListedDocument) => (T | null)[]): T[] =>
    [...new Set(documents.flatMap(of))].filter(value => value !== null).sort()
  const plain = (all: string[]): Choice['options'] => all.map(value => [value, value])
  const kinds = values(it => [it.kind]).map((kind): [string, string] => [
    kind,
    words.kinds[kind as keyof PageWords['kinds']]
  ])
  const doubts = values(it => it.doubts).map((kind): [string, string] => [
    kind,
    words.doubtKinds[kind]
  ])
  const names = {
    open: words.open,
    wrong: words.wrong,
    accepted: words.accepted,
    failed: words.failed
  }
  return [
    {key: 'kind', label: words.kind, options: kinds},
    {key: 'doubt', label: words.doubtKind, options: doubts},
    {key: 'rule', label: words.rule, options: plain(values(it => Object.keys(it.diagnostics)))},
    {key: 'form', label: words.form, options: plain(values(it => [it.format]))},
    {key: 'year', label: words.year, options: plain(values(it => [it.year]))},
    {key: 'state', label: words.state, options: states.map(it => [it, names[it]])}
  ]
}
