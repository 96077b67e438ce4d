import {useDesk} from '../desk.js'
import {partPaths} from '../lights.js'
import {useWords} from '../words/index.js'
import {Choice} from './choice.js'
import type {FormProps} from './edit.js'
import {partTitle} from './part-name.js'

/** The kinds of parts that a reviewer can create; each has a number of its own. */
const numbered = ['question', 'answer', 'note'] as const

/** The form that moves lines to another part. */
export function LinesForm({draft, change}: FormProps) {
  const words = useWords()
  const {record} = useDesk().detail
  const parts = [
    ...partPaths(record).map(([path]) => path),
    ...record.footnotes.map((_, i) => `/footnotes/${i}`)
  ]
  const named = (['furniture', 'other', ...numbered] as const).map(
    it => [it, words.targets[it]] as const
  )
  return (
    <>
      <LineField draft={draft} change={change} end={0} />
      <LineField draft={draft} change={change} end={1} />
      <Choice
        label={words.target}
        value={draft.target}
        options={[...named, ...parts.map(it => [it, partTitle(record, it, words)] as const)]}
        choose={target => change({target})}
      />
      {numbered.some(it => it === draft.target) && (
        <label>
          {words.targetNumber}
          <input
            type="number"
            min={1}
            value={draft.number}
            onInput={event => change({number: event.currentTarget.valueAsNumber})}
          />
        </label>
      )}
    </>
  )
}

function LineField({draft, change, end}: FormProps & {end: 0 | 1}) {
  const words = useWords()
  const {lines} = useDesk().detail.layout
  return (
    <label>
      {end === 0 ? words.fromLine : words.toLine}
      <input
        type="number"
        min={1}
        max={lines.length}
        value={draft.lines[end] + 1}
        onInput={event =>
          change({lines: draft.lines.with(end, event.currentTarget.valueAsNumber - 1) as never})
        }
      />
      <span class="hint">{lines[draft.lines[end]]?.text}</span>
    </label>
  )
}
