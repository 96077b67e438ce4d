import {createContext} from 'preact'
import {useContext} from 'preact/hooks'
import type {Detail, Wish} from '../contract.js'
import type {DoubtMark} from './record/doubt-marks.js'

/** What both sides of an open document share. */
export interface Desk {
  detail: Detail
  /** Path of what is lit. */
  lit: string | undefined
  light: (path: string | undefined) => void
  /** Path of the block or part that is lit with it. */
  shown: string | undefined
  /** The current doubt. */
  doubt: string | undefined
  /** The doubts within texts, by the paths of these. */
  marks: Map<string, DoubtMark[]>
  /** The field that is being edited in its place. */
  field: string | undefined
  editField: (field: string | undefined) => void
  /** Lines of the source that were chosen, first and last. */
  chosen: [number, number] | undefined
  choose: (lines: [number, number]) => void
  /** What the page says about the last action. */
  message: string
  /** Resolves to whether it was done. */
  send: (wish: Wish) => Promise<boolean>
}

export const DeskContext = createContext<Desk>(undefined as never)
export const useDesk = (): Desk => useContext(DeskContext)
