import {useEffect, useRef, useState} from 'preact/hooks'
import {keysOf} from '../../../correct/path.js'
import {useDesk} from '../desk.js'
import {SaveOrCancel} from '../edit/save-or-cancel.js'
import {useWords} from '../words/index.js'
import {fieldText, fieldValue, isList, type HeaderField} from './field-text.js'

interface Props {
  field: HeaderField
  close: () => void
}

/** A field that is being edited: Enter saves it (in a list with Ctrl), Escape leaves it as it was. */
export function FieldForm({field, close}: Props) {
  const words = useWords()
  const {detail, doubt, send} = useDesk()
  const [text, setText] = useState(() => fieldText(detail.record, field))
  const [error, setError] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus(), [])
  const submit = async (event: Event) => {
    event.preventDefault()
    try {
      const value = fieldValue(detail.record, field, text) as never
      // A change to the header settles a doubt about it.
      const settles = doubt !== undefined && keysOf(doubt)[0] === 'doubts'
      const change = {do: 'set', path: `/${field}`, value} as const
      if (await send({decision: 'correct', change, ...(settles && {doubt})})) close()
    } catch (wrong) {
      setError((wrong as Error).message)
    }
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close()
    else if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit()
    event.stopPropagation()
  }
  return (
    <form ref={form} class="field-form" onSubmit={submit} onKeyDown={key}>
      <FieldInput field={field} text={text} change={setText} />
      {words.forms[field] && <small id="form-hint">{words.forms[field]}</small>}
      {error && <p role="alert">{error}</p>}
      <span class="buttons">
        <SaveOrCancel close={close} />
      </span>
    </form>
  )
}

interface InputProps {
  field: HeaderField
  text: string
  change: (text: string) => void
}

function FieldInput({field, text, change}: InputProps) {
  const words = useWords()
  const shared = {
    'aria-label': words.fields[field],
    'aria-describedby': words.forms[field] && 'form-hint',
    value: text
  }
  const onInput = (event: {currentTarget: {value: string}}) => change(event.currentTarget.value)
  if (field === 'kind')
    return (
      <select {...shared} onChange={onInput}>
        {Object.entries(words.kinds).map(([kind, name]) => (
          <option value={kind}>{name}</option>
        ))}
      </select>
    )
  return isList(field) || field === 'subject' ? (
    <textarea {...shared} rows={Math.max(2, text.split('\n').length)} onInput={onInput} />
  ) : (
    <input {...shared} onInput={onInput} />
  )
}
