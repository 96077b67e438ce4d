import type {Flow, Label} from './nodes.js'

type LabelledChildren = readonly (Label | Flow)[]

/** The printed heading of a part, its lines joined. */
export const labelOf = (children: LabelledChildren): string | null =>
  children.flatMap(child => (child.type === 'label' ? child.value : [])).join(' ') || null

/** What stands below the printed heading of a part. */
export const withoutLabel = (children: LabelledChildren): Flow[] =>
  children.filter((child): child is Flow => child.type !== 'label')

/** Whether the heading of a part is a number alone; with a word before it (`Vraag 3`) it is not lost so easily. */
export const hasBareNumber = ({children}: {children: LabelledChildren}): boolean =>
  children.some(child => child.type === 'label' && /^\d/.test(child.value))
