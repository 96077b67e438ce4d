import {recordSchema, type Reference} from '../../schema/record.js'
import {ofParts, type DatasetRow, type Table} from '../columns.js'
import type {KeyedRecord} from '../passages.js'

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
  rows: keyed => {
    const found = [...inHeader(keyed), ...inBody(keyed), ...inNotes(keyed)]
    return found.map(([place, reference], i) => rowOf(i, place, reference, keyed))
  }
}

/** A reference, and where it stands. */
type PlacedReference = [place: ReferencePlace, reference: Reference]

function rowOf(
  i: number,
  {place, question, answer, footnote}: ReferencePlace,
  reference: Reference,
  keyed: KeyedRecord
): DatasetRow {
  const {type, id, url, text, relation} = reference
  const isWithin = type === 'answer' || type === 'question'
  return {
    id: `r${i + 1}`,
    place,
    question: question ?? null,
    answer: answer ?? null,
    footnote: footnote ?? null,
    type,
    identifier: isWithin ? null : id,
    target_question: type === 'question' ? questionMeant(id, keyed) : null,
    target_answer: type === 'answer' ? answerMeant(id, keyed) : null,
    url,
    text,
    relation
  }
}

/** The number in the id of a reference within the document: `q2`, `a3`. */
const numberIn = (id: string | null): number => Number(/[aq](\d+)$/.exec(id ?? '')?.[1])

function questionMeant(id: string | null, {questions}: KeyedRecord): string | null {
  const number = numberIn(id)
  return questions.find(question => question.number === number)?.key ?? null
}

/** One answer may belong to several numbers. */
function answerMeant(id: string | null, {answers}: KeyedRecord): string | null {
  const number = numberIn(id)
  return answers.find(({answer}) => answer.numbers.includes(number))?.key ?? null
}

const at = (place: ReferencePlace, references: readonly Reference[]): PlacedReference[] =>
  references.map(reference => [place, reference])

const inHeader = ({record}: KeyedRecord): PlacedReference[] =>
  at(
    {place: 'header'},
    record.references.filter(({relation}) => relation === 'sees')
  )

const inBody = ({questions, answers, passages}: KeyedRecord): PlacedReference[] => [
  ...questions
    // A text that several numbers share is one place.
    .filter(({number, question}) => number === (question.numbers[0] ?? null))
    .flatMap(({key, words}) => at({place: 'question', question: key}, words.references)),
  ...answers.flatMap(({key, words}) => at({place: 'answer', answer: key}, words.references)),
  ...(['postponement', 'explanation', 'other'] as const).flatMap(place =>
    passages[place].flatMap(({references}) => at({place}, references))
  )
]

const inNotes = ({record, notes}: KeyedRecord): PlacedReference[] =>
  record.footnotes.flatMap(({references}, i) =>
    at({place: 'footnote', footnote: notes[i]!}, references)
  )
