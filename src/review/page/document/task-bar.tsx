import {useWords} from '../words/index.js'
import {partName, readingsOf} from '../words/of-doubt.js'
import type {DoubtTask} from '../../doubt-task.js'
import type {WorkItem} from '../filters.js'
import type {Acts} from './acts.js'
import {KeyButton} from './key-button.js'
import {Stale} from './stale.js'
import type {Position} from './steps.js'
import type {OpenedDetail} from './use-detail.js'

interface Props {
  opened: OpenedDetail
  position: Position
  /** What the doubt at hand says; undefined until the document is there. */
  doubt: DoubtTask | undefined
  acts: Acts
  isAlone: boolean
}

/** The current doubt: its kind, what was decided, the other reading, and what to do about it. */
export function TaskBar({opened: {detail, message}, position, doubt, acts, isAlone}: Props) {
  const words = useWords()
  const {task, at, all} = position
  return (
    <section class="work" aria-label={words.doubts}>
      {task ? (
        <TaskText task={task} doubt={doubt} count={words.of(at, all)} />
      ) : (
        <p class="what">{detail ? words.noDoubts : !message && words.loading}</p>
      )}
      <p class="buttons">
        {task && <KeyButton act="a" name={words.accept} acts={acts} isMain />}
        <KeyButton act="k" name={words.previous} acts={acts} />
        <KeyButton act="j" name={words.next} acts={acts} />
      </p>
      <p role="status" class="message">
        {message}
      </p>
      {detail && !detail.canWrite && !isAlone && <p class="quiet">{words.readOnly}</p>}
      {detail && <Stale decisions={detail.stale} />}
    </section>
  )
}

interface TaskProps {
  task: WorkItem
  doubt: DoubtTask | undefined
  count: string
}

function TaskText({task, doubt, count}: TaskProps) {
  const words = useWords()
  const [decided, other] = doubt ? readingsOf(doubt, words) : []
  return (
    <div class="task">
      <p class="what">
        <strong>{words.doubtKinds[task.kind]}</strong>{' '}
        {doubt && <span>{partName(doubt, words)}</span>} <span class="quiet">{count}</span>
      </p>
      <dl class="readings">
        <div>
          <dt>{words.decidedAs}</dt>
          <dd>{decided}</dd>
        </div>
        <div>
          <dt>{words.otherReading}</dt>
          <dd>{other}</dd>
        </div>
      </dl>
    </div>
  )
}
