import {useEffect} from 'preact/hooks'
import type {ListedDocument} from '../../contract.js'
import type {Desk} from '../desk.js'
import type {WorkItem} from '../filters.js'
import {headerFields} from '../record/field-text.js'
import {nextDocument, nextTask, type Position} from './steps.js'
import type {OpenedDetail} from './use-detail.js'

/** What can be done with a document, by key; buttons do the same. */
export type Acts = {[key: string]: () => unknown}

interface Setting {
  desk: Desk | undefined
  opened: OpenedDetail
  tasks: WorkItem[]
  documents: ListedDocument[]
  index: number
  position: Position
  /** A page without a server. */
  isAlone: boolean
  setDialog: (dialog: 'edit' | 'help') => void
}

export function useActs(setting: Setting): Acts {
  const {tasks, documents, index, position, isAlone, setDialog} = setting
  const go = (address: string | undefined) => {
    if (address !== undefined) location.hash = address
  }
  return {
    j: () => go(nextTask(tasks, index, position, 1)),
    k: () => go(nextTask(tasks, index, position, -1)),
    J: () => go(nextDocument(documents, index, 1)),
    K: () => go(nextDocument(documents, index, -1)),
    '?': () => setDialog('help'),
    ...(!isAlone && {'/': () => go('#/'), Escape: () => go('#/')}),
    ...(setting.desk?.detail.canWrite && decisionActs(setting))
  }
}

function decisionActs({desk, opened: {send}, setDialog}: Setting): Acts {
  const {lit, doubt, editField} = desk!
  return {
    a: () => doubt && send({decision: 'accept', path: doubt}),
    A: () => send({decision: 'accept', path: ''}),
    x: () => send({decision: 'wrong', path: lit ?? doubt ?? ''}),
    u: () => send({decision: 'undo'}),
    e: () => {
      const field = fieldOf(lit)
      if (field) editField(field)
      else setDialog('edit')
    }
  }
}

/** The field of the header that something is about, or that may settle a doubt about the header. */
function fieldOf(lit: string | undefined): string | undefined {
  if (lit?.startsWith('/doubts/')) return 'questioners'
  return headerFields.find(field => lit === `/${field}`)
}

/** Keys work wherever nothing is typed. */
export function useKeys(acts: Acts, isOn: boolean): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      const isTyping = (event.target as HTMLElement).matches('input, select, textarea')
      if (!isOn || isTyping || event.ctrlKey || event.metaKey || event.altKey) return
      if (!Object.hasOwn(acts, event.key)) return
      event.preventDefault()
      acts[event.key]!()
    }
    addEventListener('keydown', key)
    return () => removeEventListener('keydown', key)
  })
}
