import {recordSchema, type Block, type Reference} from '../../schema/record.js'
import {ofParts, type DatasetRow, type Table} from '../columns.js'
import {referencesOf, type KeyedRecord} from '../passages.js'

const places = [
  'header',
  'question',
  'answer',
  'postponement',
  'explanation',
  'other',
  'footnote'
] as const

const relations = recordSchema.shape.references.element.shape.relation.unwrap().options

interface ReferencePlace {
  place: (typeof places)[number]
  question?: string
  answer?: string
  footnote?: string
}

export const references: Table = {
  name: 'references',
  description:
    'One row for each reference at each place where it stands: the sentence `Zie ook` of the header, ' +
    'questions, answers, other passages, footnotes.',
  columns: ofParts(
    'reference',
    'r1',
    {
      name: 'place',
      type: 'string',
      description: 'the part of the document it stands in',
      required: true,
      values: places
    },
    {
      name: 'question',
      type: 'key',
      description: 'the question it stands in; the first where several share one text',
      references: 'questions'
    },
    {name: 'answer', type: 'key', description: 'the answer it stands in', references: 'answers'},
    {
      name: 'footnote',
      type: 'key',
      description: 'the footnote it stands in',
      references: 'footnotes'
    },
    {
      name: 'type',
      type: 'string',
      description: 'kamerstuk, aanhangsel, url and others',
      required: true
    },
    {
      name: 'identifier',
      type: 'string',
      description:
        'normalised identifier of what it points to, `kst-26643-280`; null within the document'
    },
    {
      name: 'target_question',
      type: 'key',
      description: 'the question of this document that a reference of type question points to',
      references: 'questions'
    },
    {
      name: 'target_answer',
      type: 'key',
      description:
        'the answer of this document that a reference of type answer points to (`zie vraag 2`)',
      references: 'answers'
    },
    {name: 'url', type: 'string', description: 'address of what it points to'},
    {name: 'text', type: 'string', description: 'as printed', required: true},
    {
      name: 'relation',
      type: 'string',
      description: 'what it says about this document; null where it merely cites',
      values: relations
    }
  ),
  rows: keyed =>
    [...header(keyed), ...body(keyed), ...inNotes(keyed)].map((row, i) => ({
      ...row,
      id: `r${i + 1}`
    }))
}

function at(place: ReferencePlace, found: Reference[], keyed: KeyedRecord): DatasetRow[] {
  return found.map(reference => ({
    place: place.place,
    question: place.question ?? null,
    answer: place.answer ?? null,
    footnote: place.footnote ?? null,
    type: reference.type,
    identifier: isWithin(reference) ? null : reference.id,
    ...targets(reference, keyed),
    url: reference.url,
    text: reference.text,
    relation: reference.relation
  }))
}

const isWithin = ({type}: Reference): boolean => type === 'answer' || type === 'question'

/** What a reference within the document points to: one answer may belong to several numbers. */
function targets({type, id}: Reference, {questions, answers}: KeyedRecord): DatasetRow {
  const number = Number(/[aq](\d+)$/.exec(id ?? '')?.[1])
  const target_question =
    type === 'question' ? questions.find(question => question.number === number)?.key : undefined
  const target_answer =
    type === 'answer' ? answers.find(({answer}) => answer.numbers.includes(number))?.key : undefined
  return {target_question: target_question ?? null, target_answer: target_answer ?? null}
}

const header = (keyed: KeyedRecord): DatasetRow[] => {
  const sees = keyed.record.references.filter(({relation}) => relation === 'sees')
  return at({place: 'header'}, sees, keyed)
}

function body(keyed: KeyedRecord): DatasetRow[] {
  const {record, questions, answers} = keyed
  const passages = [
    ['postponement', record.postponement ? [record.postponement] : []],
    ['explanation', record.explanation ? [record.explanation] : []],
    ['other', record.other]
  ] as const
  const inBlocks = (place: ReferencePlace, {blocks}: {blocks: Block[]}): DatasetRow[] =>
    at(place, referencesOf(blocks), keyed)
  return [
    ...questions
      // A text that several numbers share is one place.
      .filter(({number, question}) => number === (question.numbers[0] ?? null))
      .flatMap(({key, question}) => inBlocks({place: 'question', question: key}, question)),
    ...answers.flatMap(({key, answer}) => inBlocks({place: 'answer', answer: key}, answer)),
    ...passages.flatMap(([place, found]) => found.flatMap(one => inBlocks({place}, one)))
  ]
}

const inNotes = (keyed: KeyedRecord): DatasetRow[] =>
  keyed.record.footnotes.flatMap((note, i) =>
    at({place: 'footnote', footnote: keyed.notes[i]!}, note.references, keyed)
  )
