import type {DocumentRecord} from '../../schema/record.js'
import type {DatasetRow} from '../columns.js'
import type {KeyedRecord, SingleQuestion} from '../passages.js'

type MadeRows = Readonly<Record<string, DatasetRow[]>>
type PairCell = DatasetRow[string] | undefined
/** What is cited where, and where the notes are. */
interface PairSources {
  cited: ReadonlyMap<PairCell, readonly string[]>
  noteTexts: (notes: readonly string[]) => readonly string[]
}

/** The rows of `pairs` for a record, from its rows in the other tables. */
export function pairRows(keyed: KeyedRecord, made: MadeRows): DatasetRow[] {
  const sources = {cited: citations(made), noteTexts: noteTexts(made)}
  const people = peopleColumns(made['people']!)
  return keyed.questions.map(single => rowOf(keyed.record, people, single, sources))
}

/** Every column by its name: copying what the questions share would take most of the time. */
function rowOf(
  {kind, submitted, received, dated, subject}: DocumentRecord,
  people: PeopleColumns,
  {key, number, question, words, notes, answer}: SingleQuestion,
  {cited, noteTexts}: PairSources
): DatasetRow {
  const said = answer?.answer
  return {
    id: key,
    number,
    kind,
    submitted,
    received,
    dated,
    subject,
    questioners: people.questioners,
    parties: people.parties,
    first_questioner: people.first_questioner,
    first_party: people.first_party,
    addressees: people.addressees,
    departments: people.departments,
    respondents: people.respondents,
    responding_departments: people.responding_departments,
    question: words.long,
    answer: answer?.words.long ?? null,
    answer_id: answer?.key ?? null,
    joint_with: (said?.numbers ?? question.numbers).filter(other => other !== number),
    notes: noteTexts(answer ? [...notes, ...answer.notes] : notes),
    pages: inOrder(said ? [...question.source.pages, ...said.source.pages] : question.source.pages),
    doubted: question.doubts.length > 0 || (said ? said.doubts.length > 0 : false),
    inferred: question.inferred || (said?.inferred ?? false),
    refers_to: distinct([...(cited.get(key) ?? []), ...(cited.get(answer?.key) ?? [])])
  }
}

type PeopleColumns = ReturnType<typeof peopleColumns>

/** Those who ask, are asked and answer; the party as in the gazetteer, or else as printed. */
function peopleColumns(people: DatasetRow[]) {
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

const partyOf = ({party_id, party}: DatasetRow) => (party_id ?? party ?? null) as string | null
const departmentOf = ({department, portfolio}: DatasetRow): PairCell => department ?? portfolio
const joined = (...words: PairCell[]): string => words.filter(word => word !== null).join(' ')

/** Each number once, in order. */
const inOrder = (numbers: readonly number[]): readonly number[] =>
  numbers.every(number => number === numbers[0])
    ? numbers.slice(0, 1)
    : numbers.length < 2
      ? numbers
      : [...new Set(numbers)].sort((a, b) => a - b)

/** Each text once, in the order of its bytes, as a database sorts. */
function distinct(values: readonly PairCell[]): readonly string[] {
  const texts = [...new Set(values)].filter(value => typeof value === 'string')
  return texts.length < 2 ? texts : texts.sort((a, b) => Buffer.compare(bytes(a), bytes(b)))
}

const bytes = (text: string): Buffer => Buffer.from(text)

/** What each question and answer cites, in its text and in its notes. */
function citations({references, footnotes}: MadeRows): PairSources['cited'] {
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

/** A function that gives the texts of notes by their keys, each once, in the order of their numbers. */
function noteTexts({footnotes}: MadeRows): PairSources['noteTexts'] {
  const sorted = footnotes!.toSorted(
    (a, b) => Number(a['number']) - Number(b['number']) || (a['id']! < b['id']! ? -1 : 1)
  )
  const turns = new Map(sorted.map(({id}, turn) => [id, turn]))
  return keys =>
    inOrder(keys.flatMap(key => turns.get(key) ?? [])).map(turn => sorted[turn]!['text'] as string)
}
