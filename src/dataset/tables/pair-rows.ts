import type {DatasetRow} from '../columns.js'
import {
  doubtKindsOf,
  plainText,
  type KeyedAnswer,
  type KeyedRecord,
  type SingleQuestion
} from '../passages.js'

type MadeRows = Readonly<Record<string, DatasetRow[]>>

/** The rows of `pairs` for a record, from its rows in the other tables. */
export function pairRows(keyed: KeyedRecord, made: MadeRows): DatasetRow[] {
  const shared = {...documentColumns(keyed), ...peopleColumns(made['people']!)}
  const cited = citations(made)
  const answers = new Map(keyed.answers.map(answer => [answer.key, answer]))
  const notesTo = noteTexts(made)
  return keyed.questions.map(single => {
    const answer = answers.get(single.answer ?? '')
    return {
      ...shared,
      ...textColumns(single, answer),
      ...pairColumns(single, answer),
      notes: notesTo(single.key, answer?.key),
      refers_to: distinct([...(cited.get(single.key) ?? []), ...(cited.get(answer?.key) ?? [])])
    }
  })
}

const documentColumns = ({record}: KeyedRecord): DatasetRow => ({
  kind: record.kind,
  submitted: record.submitted,
  received: record.received,
  dated: record.dated,
  subject: record.subject
})

const textColumns = (
  {key, number, question}: SingleQuestion,
  answer?: KeyedAnswer
): DatasetRow => ({
  id: key,
  number,
  question: plainText(question.blocks),
  answer: answer ? plainText(answer.answer.blocks) : null,
  answer_id: answer?.key ?? null
})

function pairColumns({number, question}: SingleQuestion, answer?: KeyedAnswer): DatasetRow {
  const said = answer?.answer
  const pages = [...question.source.pages, ...(said?.source.pages ?? [])]
  return {
    joint_with: (said?.numbers ?? question.numbers).filter(other => other !== number),
    pages: [...new Set(pages)].sort((a, b) => a - b),
    doubted: doubtKindsOf(question).length > 0 || (!!said && doubtKindsOf(said).length > 0),
    inferred: question.inferred || (said?.inferred ?? false)
  }
}

/** Those who ask, are asked and answer; the party as in the gazetteer, or else as printed. */
function peopleColumns(people: DatasetRow[]): DatasetRow {
  const of = (wanted: string) => people.filter(({part}) => part === wanted)
  const [asking, asked, answering] = ['questioner', 'addressee', 'respondent'].map(of)
  const questioners = asking!.map(({name}) => name).filter(name => typeof name === 'string')
  return {
    questioners,
    parties: distinct(asking!.map(partyOf)),
    first_questioner: questioners[0] ?? null,
    first_party: asking![0] ? partyOf(asking![0]) : null,
    addressees: asked!.map(({role, portfolio}) => joined(role, portfolio)),
    departments: distinct(asked!.map(departmentOf)),
    respondents: answering!.map(({role, name}) => joined(role, name)),
    responding_departments: distinct(answering!.map(departmentOf))
  }
}

type PairCell = DatasetRow[string] | undefined

const partyOf = ({party_id, party}: DatasetRow) => (party_id ?? party ?? null) as string | null
const departmentOf = ({department, portfolio}: DatasetRow): PairCell => department ?? portfolio
const joined = (...words: PairCell[]): string => words.filter(word => word !== null).join(' ')

/** Each text once, in the order of its bytes, as a database sorts. */
function distinct(values: PairCell[]): string[] {
  const texts = [...new Set(values)].filter(value => typeof value === 'string')
  return texts.length < 2 ? texts : texts.sort((a, b) => Buffer.compare(bytes(a), bytes(b)))
}

const bytes = (text: string): Buffer => Buffer.from(text)

/** What each question and answer cites, in its text and in its notes. */
function citations({references, footnotes}: MadeRows): Map<PairCell, string[]> {
  const notes = new Map(footnotes!.map(note => [note['id'], note]))
  const cited = new Map<PairCell, string[]>()
  for (const {identifier, question, answer, footnote} of references!) {
    if (typeof identifier !== 'string') continue
    const note = footnote ? notes.get(footnote) : undefined
    for (const part of new Set([question, answer, note?.['question'], note?.['answer']]))
      if (part && !cited.get(part)?.push(identifier)) cited.set(part, [identifier])
  }
  return cited
}

/** A function that gives the texts of the notes to a question and to its answer. */
function noteTexts({questions, answers, footnotes}: MadeRows) {
  const inOrder = footnotes!.toSorted(
    (a, b) => Number(a['number']) - Number(b['number']) || (a['id']! < b['id']! ? -1 : 1)
  )
  const turns = new Map(inOrder.map(({id}, turn) => [id, turn]))
  const marked = new Map([...questions!, ...answers!].map(({id, notes}) => [id, notes as string[]]))
  return (...parts: PairCell[]): string[] => {
    const found = parts.flatMap(part => marked.get(part!) ?? []).flatMap(id => turns.get(id) ?? [])
    return [...new Set(found)].sort((a, b) => a - b).map(turn => inOrder[turn]!['text'] as string)
  }
}
