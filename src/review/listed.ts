import type {DocumentSummary, ListedDocument, Listing} from './contract.js'
import {aboutNothing} from './summary.js'

/** Of ten thousand documents most values are these: they are not sent. */
const usual: Omit<ListedDocument, 'index'> = {...aboutNothing, doubts: [], name: '', error: null}

const isUsual = (key: string, value: unknown): boolean => {
  const other = usual[key as keyof typeof usual]
  return typeof other === 'object' && other !== null && typeof value === 'object' && value !== null
    ? Object.keys(value).length === 0
    : value === other
}

/** A document as it stands in the list. */
export const listedOf = (summary: DocumentSummary): ListedDocument => ({
  ...usual,
  ...summary,
  doubts: summary.doubts.map(({kind}) => kind)
})

/** The same as it is sent. */
export const packed = (listed: ListedDocument): Partial<ListedDocument> =>
  Object.fromEntries(
    Object.entries(listed).filter(([key, value]) => key !== 'index' && !isUsual(key, value))
  )

/** The documents of a list as they were before they were sent. */
export const unpacked = ({documents}: Pick<Listing, 'documents'>): ListedDocument[] =>
  documents.map((one, index) => ({...usual, ...one, index}))
