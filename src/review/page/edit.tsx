import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import type {Change} from '../../correct/change.js'
import {valueAt} from '../../correct/path.js'
import type {DocumentRecord} from '../../schema/record.js'
import type {Detail, Wish} from '../contract.js'
import {blockPaths, partPaths} from './lights.js'
import type {PageWords} from './words.js'

interface Props {
  text: PageWords
  detail: Detail
  /** What is lit. */
  about: string | undefined
  /** The doubt that a correction settles. */
  doubt: string | undefined
  chosen: [number, number] | undefined
  message: string
  send: (wish: Wish) => Promise<void>
  close: () => void
}

const actions = ['lines', 'numbers', 'split', 'join', 'link', 'field'] as const
type Action = (typeof actions)[number]

const fields = [
  'subject',
  'submitted',
  'received',
  'dated',
  'session',
  'number',
  'id',
  'kind',
  'questioners',
  'addressees',
  'respondents',
  'onBehalfOf',
  'caseNumbers',
  'committee',
  'seeAlso'
]

/** One correction, by keyboard or mouse. */
export function Edit({text, detail, about, doubt, chosen, message, send, close}: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const {record, layout} = detail
  const [action, setAction] = useState<Action>('lines')
  const places = useMemo(() => placesFor(action, record), [action, record])
  const [place, setPlace] = useState('')
  const at = places.includes(place)
    ? place
    : (places.find(it => about?.startsWith(it)) ?? places[0] ?? '')
  const [value, setValue] = useState<string>()
  const [from, to] = chosen ?? [0, 0]
  const [lines, setLines] = useState([from + 1, to + 1])
  const [target, setTarget] = useState('furniture')
  const [reason, setReason] = useState('')
  useEffect(() => dialog.current?.showModal(), [])
  const shown = value ?? valueText(action, record, at)
  const submit = (event: Event) => {
    event.preventDefault()
    const change = changeOf(action, record, at, shown, lines, target)
    void send({decision: 'correct', change, ...(reason && {reason}), ...(doubt && {doubt})})
  }
  const select = (
    label: string,
    options: string[],
    current: string,
    set: (value: string) => void,
    names = options
  ) => (
    <label>
      {label}
      <select value={current} onChange={event => set(event.currentTarget.value)}>
        {options.map((it, i) => (
          <option value={it}>{names[i]}</option>
        ))}
      </select>
    </label>
  )
  const line = (label: string, i: number) => (
    <label>
      {label}
      <input
        type="number"
        min={1}
        max={layout.lines.length}
        value={lines[i]}
        onInput={event => setLines(lines.with(i, event.currentTarget.valueAsNumber))}
      />
      <span class="hint">{layout.lines[lines[i]! - 1]?.text}</span>
    </label>
  )
  return (
    <dialog ref={dialog} onClose={close} aria-label={text.edit} class="edit">
      <form onSubmit={submit}>
        <h2>{text.edit}</h2>
        {select(
          text.what,
          [...actions],
          action,
          it => {
            setAction(it as Action)
            setValue(undefined)
          },
          actions.map(it => text[it])
        )}
        {action === 'lines' ? (
          <>
            {line(text.fromLine, 0)}
            {line(text.toLine, 1)}
            {select(text.target, ...targets(record, text, target, setTarget))}
          </>
        ) : (
          <>
            {select(
              text.place,
              places,
              at,
              it => {
                setPlace(it)
                setValue(undefined)
              },
              places.map(it => nameOf(record, it))
            )}
            {action !== 'join' && (
              <label>
                {action === 'split' || action === 'link' ? text.before : text.value}
                <textarea
                  rows={action === 'field' ? 4 : 2}
                  value={shown}
                  onInput={event => setValue(event.currentTarget.value)}
                />
              </label>
            )}
            {action === 'link' &&
              select(
                text.note,
                record.footnotes.map(({id}) => id),
                record.footnotes.some(({id}) => id === target)
                  ? target
                  : (record.footnotes[0]?.id ?? ''),
                setTarget
              )}
          </>
        )}
        <label>
          {text.reason}
          <input value={reason} onInput={event => setReason(event.currentTarget.value)} />
        </label>
        <p role="status" class="message">
          {message}
        </p>
        <p class="buttons">
          <button type="submit">{text.save}</button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {text.close}
          </button>
        </p>
      </form>
    </dialog>
  )
}

function targets(
  record: DocumentRecord,
  text: PageWords,
  target: string,
  set: (value: string) => void
): [string[], string, (value: string) => void, string[]] {
  const paths = [
    ...partPaths(record).map(([path]) => path),
    ...record.footnotes.map((_, i) => `/footnotes/${i}`)
  ]
  return [
    ['furniture', 'other', 'note', ...paths],
    target,
    set,
    [text.furniture, text.other, text.newNote, ...paths.map(path => nameOf(record, path))]
  ]
}

function placesFor(action: Action, record: DocumentRecord): string[] {
  if (action === 'field') return fields.map(field => `/${field}`)
  if (action === 'numbers')
    return partPaths(record)
      .map(([path]) => path)
      .filter(path => path.startsWith('/exchanges'))
  return blockPaths(record).filter(
    path => path.includes('/blocks/') && hasText(valueAt(record, path))
  )
}

const hasText = (value: unknown): value is {text: string} =>
  typeof value === 'object' && value !== null && 'text' in value

/** `/exchanges/0/answer/blocks/2` with its first words. */
function nameOf(record: DocumentRecord, path: string): string {
  const value = valueAt(record, path) as
    {label?: string; numbers?: number[]; text?: string} | undefined
  const words = value?.text ?? value?.label ?? value?.numbers?.join(', ') ?? ''
  return `${path.slice(1)} ${words.slice(0, 50)}`
}

function valueText(action: Action, record: DocumentRecord, at: string): string {
  const value = valueAt(record, at)
  if (action === 'field') return typeof value === 'string' ? value : JSON.stringify(value)
  if (action === 'numbers') return (value as {numbers: number[]}).numbers.join(', ')
  return ''
}

/** @param value what was typed: for a split or a marker, the words before which it comes */
function changeOf(
  action: Action,
  record: DocumentRecord,
  path: string,
  value: string,
  [from, to]: number[],
  target: string
): Change {
  const offset = (): number => {
    const {text} = valueAt(record, path) as {text: string}
    const index = value.trim() === '' ? text.length : text.indexOf(value.trim())
    return Array.from(text.slice(0, Math.max(0, index))).length
  }
  switch (action) {
    case 'lines': {
      const number = Math.max(1, ...record.footnotes.map(({number}) => number + 1))
      const into =
        target === 'note'
          ? {note: number}
          : target.startsWith('/')
            ? {path: target}
            : (target as 'other')
      return {do: 'lines', from: from! - 1, to: to! - 1, target: into}
    }
    case 'numbers':
      return {do: 'number', path, numbers: (value.match(/\d+/g) ?? []).map(Number)}
    case 'split':
      return {do: 'split', path, offset: offset()}
    case 'join':
      return {do: 'join', path}
    case 'link':
      return {
        do: 'link',
        path,
        offset: offset(),
        note: record.footnotes.some(({id}) => id === target)
          ? target
          : (record.footnotes[0]?.id ?? '')
      }
    case 'field':
      return {do: 'set', path, value: parsed(value, valueAt(record, path))}
  }
}

/** A text stays one; numbers and lists are written as JSON; nothing is null. */
function parsed(value: string, before: unknown): any {
  if (value.trim() === '' || value === 'null') return null
  if (typeof before === 'string' || (before === null && !/^[\d[{]/.test(value))) return value
  return /^\d{4}-/.test(value) ? value : (JSON.parse(value) as unknown)
}
