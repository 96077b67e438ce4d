import {doubtsColumn, ofParts, type Table} from '../columns.js'
import {doubtKindsOf} from '../passages.js'

export const footnotes: Table = {
  name: 'footnotes',
  description: 'One row for each footnote, with the question or answer that its marker stands in.',
  columns: ofParts(
    'footnote',
    'n5',
    {name: 'number', type: 'integer', description: 'its number', required: true},
    {name: 'text', type: 'string', description: 'its text, without the number; may be empty'},
    {name: 'urls', type: 'strings', description: 'the addresses in it', required: true},
    {
      name: 'question',
      type: 'key',
      description: 'the first question with a marker of it; null where none has',
      references: 'questions'
    },
    {
      name: 'answer',
      type: 'key',
      description: 'the first answer with a marker of it; null where none has',
      references: 'answers'
    },
    doubtsColumn
  ),
  rows: ({record, questions, answers, notes}) => {
    if (notes.length === 0) return []
    const asked = firstWithMarker(questions)
    const answered = firstWithMarker(answers)
    return record.footnotes.map((note, i) => ({
      id: notes[i]!,
      number: note.number,
      text: note.text,
      urls: note.urls,
      question: asked.get(notes[i]!) ?? null,
      answer: answered.get(notes[i]!) ?? null,
      doubts: doubtKindsOf(note)
    }))
  }
}

/** For each note, the first part with a marker to it. */
function firstWithMarker(
  parts: readonly {key: string; notes: readonly string[]}[]
): Map<string, string> {
  const first = new Map<string, string>()
  for (const {key, notes} of parts)
    for (const note of notes) if (!first.has(note)) first.set(note, key)
  return first
}
