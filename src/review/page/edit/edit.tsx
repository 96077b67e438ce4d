import {useMemo, useRef, useState} from 'preact/hooks'
import {useDesk} from '../desk.js'
import {Dialog} from '../dialog.js'
import {lightsOf} from '../lights.js'
import {useWords} from '../words/index.js'
import {Choice} from './choice.js'
import {
  actions,
  changeOf,
  draftFor,
  placesFor,
  withPlace,
  type Action,
  type CorrectionDraft
} from './draft.js'
import {LinesForm} from './lines-form.js'
import {NumbersForm} from './numbers-form.js'
import {SaveOrCancel} from './save-or-cancel.js'
import {TextForm} from './text-form.js'

/** How the parts of a draft are shown and changed. */
export interface FormProps {
  draft: CorrectionDraft
  change: (part: Partial<CorrectionDraft>) => void
}

const forms: Record<Action, (props: FormProps) => preact.VNode | null> = {
  split: TextForm,
  join: TextForm,
  link: TextForm,
  unlink: TextForm,
  numbers: NumbersForm,
  lines: LinesForm
}

/** One correction, by keyboard or mouse. */
export function Edit({close}: {close: () => void}) {
  const words = useWords()
  const {detail, doubt, lit, chosen, message, send} = useDesk()
  const {record, layout} = detail
  const reason = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState(() =>
    draftFor(record, {doubt: doubt === lit ? doubt : undefined, lit, chosen}, path =>
      lightsOf(record, layout).linesOf(path)
    )
  )
  const possible = useMemo(
    () => actions.filter(it => it === 'lines' || placesFor(record, it).length > 0),
    [record]
  )
  const Form = forms[draft.action]
  const submit = async (event: Event) => {
    event.preventDefault()
    const why = reason.current!.value
    const wish = {decision: 'correct', change: changeOf(draft)} as const
    const settles = doubt !== undefined && doubt === lit
    if (await send({...wish, ...(why && {reason: why}), ...(settles && {doubt})})) close()
  }
  return (
    <Dialog name={words.edit} close={close}>
      <form class="edit" onSubmit={submit}>
        <Choice
          label={words.what}
          value={draft.action}
          options={possible.map(it => [it, words.actions[it]])}
          choose={it => setDraft(withPlace(record, {...draft, action: it as Action}, draft.place))}
        />
        <Form draft={draft} change={part => setDraft({...draft, ...part})} />
        <label>
          {words.reason}
          <input ref={reason} />
        </label>
        <p role="status" class="message">
          {message}
        </p>
        <p class="buttons">
          <SaveOrCancel close={close} />
        </p>
      </form>
    </Dialog>
  )
}
