import {useEffect, useState} from 'preact/hooks'
import type {WorkItem} from '../filters.js'
import {addressOf} from '../route.js'
import {partName, readingsOf} from '../words/of-doubt.js'
import {useWords, type PageWords} from '../words/index.js'

const step = 100

/** The doubts of all documents that fit, one in a row: what was decided, and what else it may be. */
export function DoubtTable({tasks}: {tasks: WorkItem[]}) {
  const words = useWords()
  const [most, setMost] = useState(step)
  useEffect(() => setMost(step), [tasks])
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
            {tasks.slice(0, most).map(task => (
              <DoubtRow
                key={`${task.document.index} ${task.doubt.path}`}
                task={task}
                words={words}
              />
            ))}
          </tbody>
        </table>
      </div>
      {tasks.length > most && <button onClick={() => setMost(most + step)}>{words.more}</button>}
    </>
  )
}

function DoubtRow({task: {document, number, doubt}, words}: {task: WorkItem; words: PageWords}) {
  const [decided, other] = readingsOf(doubt, words)
  return (
    <tr>
      <th scope="row">
        <a href={addressOf(document.index, number)}>{document.id ?? document.name}</a>
      </th>
      <td>{partName(doubt, words)}</td>
      <td>{words.doubtKinds[doubt.kind]}</td>
      <td>
        {decided}
        {(doubt.before || doubt.behind) && (
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
