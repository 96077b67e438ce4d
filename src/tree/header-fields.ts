import type {DocumentRecord} from '../schema/record.js'

export type Kind = DocumentRecord['kind']

/** What the header, the masthead and the page feet say about the document. */
export type HeaderFields = Pick<
  DocumentRecord,
  | 'kind'
  | 'id'
  | 'session'
  | 'number'
  | 'caseNumbers'
  | 'questioners'
  | 'addressees'
  | 'subject'
  | 'submitted'
  | 'received'
  | 'dated'
  | 'respondents'
  | 'onBehalfOf'
  | 'seeAlso'
  | 'committee'
  | 'documentNumber'
  | 'editions'
  | 'follows'
>
