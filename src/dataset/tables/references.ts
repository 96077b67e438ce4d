import type {Reference} from '../../emit/schema.js'
import {ofParts, type Row, type Table} from '../columns.js'
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

interface Place {
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
      description: 'normalised identifier of what it points to, `kst-26643-280`'
    },
    {name: 'url', type: 'string', description: 'address of what it points to'},
    {name: 'text', type: 'string', description: 'as printed; null for `Zie ook` of the header'}
  ),
  rows: keyed => [...header(keyed), ...body(keyed), ...inNotes(keyed)].map(numbered)
}

const numbered = (row: Row, i: number): Row => ({...row, id: `r${i + 1}`})

const at = (place: Place, found: Reference[]): Row[] =>
  found.map(({type, id, url, text}) => ({
    place: place.place,
    question: place.question ?? null,
    answer: place.answer ?? null,
    footnote: place.footnote ?? null,
    type,
    identifier: id,
    url,
    text
  }))

const header = ({record}: KeyedRecord): Row[] =>
  record.seeAlso.map(({type, id}) => ({
    ...at({place: 'header'}, [{type, id, url: null, text: '', start: null, end: null}])[0]!,
    text: null
  }))

function body({record, questions, answers}: KeyedRecord): Row[] {
  const passages = [
    ['postponement', record.postponement ? [record.postponement] : []],
    ['explanation', record.explanation ? [record.explanation] : []],
    ['other', record.other]
  ] as const
  return [
    ...questions
      // A text that several numbers share is one place.
      .filter(({number, question}) => number === (question.numbers[0] ?? null))
      .flatMap(({key, question}) =>
        at({place: 'question', question: key}, referencesOf(question.blocks))
      ),
    ...answers.flatMap(({key, answer}) =>
      at({place: 'answer', answer: key}, referencesOf(answer.blocks))
    ),
    ...passages.flatMap(([place, found]) =>
      found.flatMap(({blocks}) => at({place}, referencesOf(blocks)))
    )
  ]
}

const inNotes = ({record, notes}: KeyedRecord): Row[] =>
  record.footnotes.flatMap((note, i) =>
    at({place: 'footnote', footnote: notes[i]!}, note.references)
  )
