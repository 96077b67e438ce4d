import {sideFileSchema, type SideFile} from './side-file-schema.js'
import type {Metadata} from './layout.js'

/**
 * Read what a service says about a document, from `NAME.metadata.json` beside it. If it cannot be read,
 * that is reported and the document is read without it.
 */
export function readSideFile(text: string): Metadata {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return {unreadable: 'it is not JSON, as `sync` writes it'}
  }
  const side = sideFileSchema.safeParse(value)
  if (!side.success) {
    const [issue] = side.error.issues
    return {unreadable: `${issue?.path.join('.')}: ${issue?.message}`}
  }
  return toMetadata(side.data)
}

/**
 * Only the day of a question itself is the day on which it was submitted; for an answer the start of
 * the Zaak is used.
 */
function toMetadata(side: SideFile): Metadata {
  const {id, session, number, received, submitted, kind, questioners, source} = side
  const defined = {
    ...(id === null ? {} : {id}),
    ...(session === null ? {} : {session}),
    ...(number === null ? {} : {number}),
    ...(received === null ? {} : {received}),
    ...(submitted === null || kind !== 'question' ? {} : {submitted}),
    ...(source === 'sru' && questioners.length > 0 ? {questioners} : {})
  }
  return {...defined, side}
}
