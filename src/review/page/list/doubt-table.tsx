import {useEffect, useState} from 'preact/hooks'
import type {DoubtTask} from '../../doubt-task.js'
import {askDoubts} from '../api.js'
import type {WorkItem} from '../filters.js'
import {addressOf} from '../route.js'
import {partName, readingsOf} from '../words/of-doubt.js'
import {useWords, type PageWords} from '../words/index.js'
import {useRows} from './rows.js'

/** Documents whose doubts are asked for at once. */
const mostAsked = 200

/** The doubts of all documents that fit, one per row: what was decided, and what else it may be. */
export function DoubtTable({tasks}: {tasks: WorkItem[]}) {
  const words = useWords()
  const {rows, more} = useRows(tasks)
  const doubts = useDoubts(rows)
  return (
    <>
      <div class="table" role="region" aria-label={words.doubts} tabIndex={0}>
        <table class="doubts">
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.where}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.decidedAs}</th>
              <th scope="col">{words.otherReading}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(task => (
              <DoubtRow
                key={`${task.document.index} ${task.number}`}
                task={task}
                doubt={doubts.get(task.document.index)?.[task.number]}
                words={words}
              />
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  )
}

/** What doubts say, by the index of their document; asked for when they are shown. */
function useDoubts(tasks: WorkItem[]): ReadonlyMap<number, DoubtTask[]> {
  const [known, setKnown] = useState<ReadonlyMap<number, DoubtTask[]>>(new Map())
  const wanted = new Set(tasks.map(({document}) => document.index))
  const missing = [...wanted].filter(index => !known.has(index)).slice(0, mostAsked)
  const asked = missing.join()
  useEffect(() => {
    if (asked !== '')
      void askDoubts(missing).then(found => setKnown(known => new Map([...known, ...found])))
  }, [asked])
  return known
}

interface RowProps {
  task: WorkItem
  doubt: DoubtTask | undefined
  words: PageWords
}

function DoubtRow({task: {document, number, kind}, doubt, words}: RowProps) {
  const [decided, other] = doubt ? readingsOf(doubt, words) : []
  return (
    <tr>
      <th scope="row">
        <a href={addressOf(document.index, number)}>{document.id ?? document.name}</a>
      </th>
      <td>{doubt && partName(doubt, words)}</td>
      <td>{words.doubtKinds[kind]}</td>
      <td>
        {decided}
        {doubt && (doubt.before || doubt.behind) && (
          <q>
            {doubt.before}
            <mark>|</mark>
            {doubt.behind}
          </q>
        )}
      </td>
      <td>{other}</td>
    </tr>
  )
}
