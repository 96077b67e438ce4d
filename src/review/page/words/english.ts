import type {DocumentRecord} from '../../../schema/record.js'
import type {DoubtReading} from '../../doubt-task.js'
import type {HeaderField} from '../record/field-text.js'

const readings: Record<
  DoubtReading,
  (numbers: string, note: number) => [decided: string, other: string]
> = {
  marker: (_, note) => [
    `The ${note} that stood here was taken as the marker of note ${note}`,
    'It is a number of the text'
  ],
  text: (_, note) => [`The ${note} was left in the text`, `It is the marker of note ${note}`],
  begun: () => ['A paragraph was begun here', 'The paragraph above goes on'],
  joined: () => ['The line was joined with the one above', 'A paragraph begins here'],
  table: () => [
    'Rows and cells were told by the order of the words alone',
    'Some words stand in another row or cell'
  ],
  divided: numbers => [
    `A joint question was divided; this is number ${numbers}`,
    'The division is elsewhere, or there is none'
  ],
  whole: numbers => [
    `The joint question ${numbers} was kept whole`,
    'It can be divided by its numbers'
  ],
  inferred: numbers => [
    `Number ${numbers} was inferred; it is not printed`,
    'It is another number, or the text belongs to what stands before it'
  ],
  printed: numbers => [
    `Number ${numbers} was taken as printed, though nothing confirms it`,
    'The print is mistaken, or the number is printed twice'
  ],
  note: (_, note) => [
    `The text of note ${note || ''} was taken to begin or end here`,
    'It begins or ends elsewhere'
  ],
  extent: () => [
    'The text was taken to begin and end here',
    'It goes on or ends elsewhere: a heading seems lost, or columns are mixed'
  ],
  header: () => [
    'All of the text above the first question was taken as the header',
    'Some of it is text of the document'
  ],
  reading: () => ['OCR was not sure of this word', 'The word is another one'],
  party: () => [
    'A member without a party was given the party of the next member',
    'The member is of another party'
  ]
}

const kinds: Record<DocumentRecord['kind'], string> = {
  answer: 'answers',
  postponement: 'postponement',
  question: 'questions',
  oralQuestion: 'oral question',
  committeeQuestions: "a committee's questions"
}

const fields: Record<HeaderField, string> = {
  kind: 'Kind',
  id: 'Identifier',
  session: 'Session',
  number: 'Number',
  caseNumbers: 'Case numbers',
  questioners: 'Asked by',
  committee: 'Committee',
  addressees: 'Asked of',
  subject: 'Subject',
  submitted: 'Submitted',
  received: 'Received',
  dated: 'Dated',
  respondents: 'Answered by',
  onBehalfOf: 'On behalf of',
  seeAlso: 'See also'
}

/** How one of several values is typed, one per line. */
const forms: Partial<Record<HeaderField, string>> = {
  submitted: 'year-month-day, as 2026-03-09',
  received: 'year-month-day, as 2026-03-09',
  dated: 'year-month-day, as 2026-03-09',
  session: 'two years, as 2025-2026',
  caseNumbers: 'one on each line, as 2026Z01234',
  questioners: 'one on each line, as Van der Berg (PvdX)',
  addressees: 'one on each line, as minister, Financiën',
  respondents: 'one on each line, as J. de Vries, minister, Financiën',
  onBehalfOf: 'one on each line, as J. de Vries, minister, Financiën',
  seeAlso: 'one on each line, as 2025-2026, 123'
}

export const english = {
  readings,
  kinds,
  fields,
  forms,
  doubtKinds: {
    marker: 'marker of a note',
    paragraph: 'paragraph',
    'full-line': 'end of a full line',
    table: 'table',
    split: 'joint question',
    number: 'number',
    note: 'extent of a note',
    extent: 'extent of the text',
    header: 'extent of the header',
    party: 'party of a member',
    reading: 'word read by OCR'
  },
  documents: 'Documents',
  doubts: 'Doubts',
  workList: 'Doubts, one by one',
  all: 'all',
  search: 'Search',
  kind: 'Kind',
  doubtKind: 'Kind of doubt',
  doubtsByKind: 'Doubts by kind',
  rule: 'Diagnostic',
  form: 'Format',
  year: 'Year',
  document: 'Document',
  subject: 'Subject',
  diagnostics: 'Diagnostics',
  state: 'State',
  open: 'open',
  accepted: 'accepted',
  decided: (count: number) => `${count} decided`,
  markedWrong: (count: number) => `${count} marked wrong`,
  failed: 'no record',
  shown: (count: number, all: number) =>
    `${count} of ${all} ${all === 1 ? 'document' : 'documents'}`,
  doubtsShown: (count: number) => `${count} ${count === 1 ? 'doubt' : 'doubts'}`,
  more: 'Show more',
  nothingFits: 'No document fits what you search for.',
  showAll: 'Show all documents',
  loading: 'Loading …',
  where: 'Where',
  decidedAs: 'Decided',
  otherReading: 'Other reading',
  source: 'Source',
  record: 'Record',
  page: (number: number) => `Page ${number}`,
  line: (number: number, text: string) => `Line ${number}: ${text}`,
  showLeftOut: 'Show what was left out',
  lineParts: {
    header: 'header',
    question: 'questions',
    answer: 'answers',
    note: 'notes',
    other: 'other text',
    left: 'left out'
  },
  previous: 'Previous',
  next: 'Next',
  header: 'Header',
  question: (numbers: string) => `Question ${numbers}`,
  answer: (numbers: string) => `Answer ${numbers}`,
  note: (number: number) => `Note ${number}`,
  noAnswer: 'No answer',
  inferred: 'This number is not printed',
  notes: 'Notes',
  postponement: 'Postponement',
  explanation: 'Explanation',
  other: 'Other text',
  wholeDocument: 'The document',
  wrong: 'wrong',
  of: (at: number, all: number) => `${at} of ${all}`,
  accept: 'Accept',
  acceptAll: 'Accept document',
  edit: 'Edit',
  markWrong: 'Wrong',
  undo: 'Undo',
  help: 'Keys',
  readOnly: 'Read only: start review with --write to keep decisions.',
  stale: (count: number) =>
    count === 1
      ? '1 decision is about another input or version and was not applied'
      : `${count} decisions are about another input or version and were not applied`,
  decisions: {accept: 'accepted', correct: 'corrected', wrong: 'wrong', undo: 'undone'},
  noDoubts: 'There are no doubts left in this document.',
  /** Why the server refuses something. */
  refusal: (message: string) => message,
  saved: 'Saved',
  undone: 'Undone',
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  empty: 'empty',
  editField: (field: string) => `Edit: ${field}`,
  what: 'What is to change',
  actions: {
    split: 'Split a paragraph in two',
    join: 'Join a paragraph with the next one',
    lines: 'Put lines into another part',
    numbers: 'Numbers of a question or an answer',
    link: 'Put a marker of a note into the text',
    unlink: 'Make a marker a number of the text again'
  },
  place: 'Which one',
  caret: 'Put the cursor where it belongs',
  numbers: 'Numbers',
  fromLine: 'From line',
  toLine: 'To line',
  target: 'Into',
  targets: {
    furniture: 'nothing: it is no text of the document',
    other: 'other text',
    note: 'a new note',
    question: 'a new question',
    answer: 'a new answer'
  },
  targetNumber: 'Number',
  whichNote: 'Which note',
  whichMarker: 'Which marker',
  digits: 'The number that stands there is the marker',
  asItem: 'What is split off is an item of its own',
  reason: 'Reason (may stay empty)',
  keys: [
    ['j k', 'next, previous doubt, over all documents in the list'],
    ['J K', 'next, previous document'],
    ['a', 'accept the doubt: it was decided rightly'],
    ['e', 'edit what the doubt is about, or what has the focus'],
    ['x', 'mark what has the focus as wrong, for later'],
    ['A', 'accept the document as a whole, as gold'],
    ['u', 'undo the last decision about this document'],
    ['↑ ↓', 'in the source: choose a line; with Shift, several'],
    ['/', 'search'],
    ['?', 'these keys'],
    ['Esc', 'back']
  ] as [key: string, meaning: string][]
}

export type PageWords = typeof english
