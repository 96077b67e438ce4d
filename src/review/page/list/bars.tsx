import {useEffect, useRef} from 'preact/hooks'
import type {DoubtKind} from '../../../diagnostics/doubts.js'
import type {Filters} from '../filters.js'
import {useWords} from '../words/index.js'

interface Props {
  counts: [kind: DoubtKind, count: number][]
  filters: Filters
  choose: (filters: Filters) => void
}

/** How many doubts of each kind: each is a button that shows only those. */
export function Bars({counts, filters, choose}: Props) {
  const words = useWords()
  const picture = useRef<HTMLDivElement>(null)
  useEffect(() => {
    void loadChart().then(({barsOf}) => picture.current?.replaceChildren(barsOf(counts)))
  }, [String(counts)])
  return (
    <section class="bars" aria-label={words.doubtsByKind}>
      <h2>{words.doubtsByKind}</h2>
      <div class="chart">
        <ul>
          {counts.map(([kind, count]) => (
            <li>
              <button
                aria-pressed={filters.doubt === kind}
                onClick={() => choose({...filters, doubt: filters.doubt === kind ? '' : kind})}
              >
                <span>{words.doubtKinds[kind]}</span> <span class="number">{count}</span>
              </button>
            </li>
          ))}
        </ul>
        <div ref={picture} aria-hidden="true" />
      </div>
    </section>
  )
}

/** The chart library is a separate file, which a page with one document does not need. */
async function loadChart(): Promise<typeof import('../chart.js')> {
  const name = './chart.js'
  return (await import(name)) as typeof import('../chart.js')
}
