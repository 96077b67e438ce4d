import type {ListedDocument} from '../../contract.js'
import {stateOf} from '../filters.js'
import {addressOf} from '../route.js'
import {useWords, type PageWords} from '../words/index.js'
import {useRows} from './rows.js'

/** The documents, one per row. */
export function DocumentTable({documents}: {documents: ListedDocument[]}) {
  const words = useWords()
  const {rows, more} = useRows(documents)
  return (
    <>
      <div class="table" role="region" aria-label={words.documents} tabIndex={0}>
        <table class="documents">
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.subject}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.year}</th>
              <th scope="col" class="number">
                {words.doubts}
              </th>
              <th scope="col" class="number">
                {words.diagnostics}
              </th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(it => (
              <DocumentRow key={it.index} it={it} words={words} />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  )
}

function DocumentRow({it, words}: {it: ListedDocument; words: PageWords}) {
  const rules = Object.values(it.diagnostics).reduce((sum, count) => sum + count, 0)
  const kind = it.kind && words.kinds[it.kind as keyof PageWords['kinds']]
  return (
    <tr>
      <th scope="row">
        {it.error === null ? <a href={addressOf(it.index)}>{it.id ?? it.name}</a> : it.name}
      </th>
      <td class="subject" title={it.error ?? it.subject ?? undefined}>
        <span>{it.error ?? it.subject}</span>
      </td>
      <td>{kind}</td>
      <td>{it.year}</td>
      <td class={`number${it.doubts.length > 0 ? ' some' : ''}`}>{it.doubts.length}</td>
      <td class="number" title={Object.keys(it.diagnostics).join(', ')}>
        {rules}
      </td>
      <td>
        <span class={`state ${stateOf(it)}`}>{stateText(it, words)}</span>
      </td>
    </tr>
  )
}

function stateText(it: ListedDocument, words: PageWords): string {
  switch (stateOf(it)) {
    case 'failed':
      return words.failed
    case 'wrong':
      return words.markedWrong(it.wrong.length)
    case 'accepted':
      return words.accepted
    case 'open':
      return it.decided > 0 ? words.decided(it.decided) : words.open
  }
}
