import {personIdOf} from './people.js'
import type {DocumentRows, Row} from './portions.js'
import {idOf, written, xml, type Xml} from './xml.js'

/** A document: what it is, then its questions, answers and other passages in order, notes at the foot. */
export function documentOf({document, questions, answers, footnotes, people}: DocumentRows): Xml {
  const {id, subject, other, postponement, explanation} = document
  const asked = speakers(people, ['questioner'])
  const answering = speakers(people, ['respondent', 'onBehalfOf'])
  const said = exchanges(questions, answers).map(([row, ids]) =>
    ids === undefined ? utterance(row, 'question', asked) : utterance(row, 'answer', answering, ids)
  )
  return xml`<TEI xml:id="${written(id)}" xml:lang="nl">
${headerOf(document)}<text type="${String(document.kind)}"><body><div type="debateSection">
${subject === null ? null : xml`<head>${written(subject)}</head>\n`}${passage(other, [])}${said}${passage(postponement, answering)}${passage(explanation, [])}${footnotes.map(note)}</div></body></text>
</TEI>
`
}

function headerOf(document: Row) {
  const {id, identifier, subject, submitted, received, url, session, number} = document
  const day = (type: string, when: unknown): Xml | null =>
    when === null ? null : xml`<date type="${type}" when="${String(when)}"/>`
  return xml`<teiHeader><fileDesc>
<titleStmt><title>${written(subject ?? identifier ?? id)}</title>${session === null ? null : xml`<meeting n="${String(session)}">vergaderjaar ${written(session)}${number === null ? null : `, nr. ${String(number)}`}</meeting>`}</titleStmt>
<publicationStmt><p>See the corpus.</p></publicationStmt>
<sourceDesc><bibl>${identifier === null ? null : xml`<idno type="identifier">${written(identifier)}</idno>`}${url === null ? null : xml`<idno type="URI">${written(url)}</idno>`}${day('submitted', submitted)}${day('received', received)}${day('dated', document.dated)}<title>${written(subject ?? identifier ?? id)}</title></bibl></sourceDesc>
</fileDesc></teiHeader>
`
}

/** Questions and answers in turn: an answer comes after the last of its questions, with their ids. */
function exchanges(questions: Row[], answers: Row[]): [row: Row, ids?: string[]][] {
  const waiting = new Map(answers.map(answer => [answer.id, answer]))
  const idsOf = (answer: unknown): string[] =>
    questions.filter(question => question.answer === answer).map(question => String(question.id))
  const inTurn = questions.flatMap((question, i): [Row, string[]?][] => {
    const answer = waiting.get(question.answer!)
    const isLast = !questions.slice(i + 1).some(later => later.answer === question.answer)
    if (!answer || !isLast) return [[question]]
    waiting.delete(answer.id!)
    return [[question], [answer, idsOf(answer.id)]]
  })
  return [...inTurn, ...[...waiting.values()].map((answer): [Row, string[]] => [answer, []])]
}

/** The speakers, as references to the header of the corpus; an office without a name is its ministry. */
function speakers(people: Row[], parts: string[]): string[] {
  const found = people
    .filter(({part}) => parts.includes(String(part)))
    .flatMap(row => {
      if (row.name !== null) return [personIdOf(row)]
      return row.department === null ? [] : [idOf('ministry', String(row.department))]
    })
  return [...new Set(found)].map(id => `#${id}`)
}

const utterance = (row: Row, act: string, who: string[], questions: string[] = []): Xml =>
  xml`<u xml:id="${written(row.id)}"${row.number === null ? null : xml` n="${String(row.number)}"`}${whoOf(who)}${
    questions.length === 0 ? null : xml` corresp="${questions.map(id => `#${id}`).join(' ')}"`
  } ana="#${act}">${segments(row.text)}</u>\n`

const passage = (text: unknown, who: string[]): Xml | null =>
  text === null || text === '' ? null : xml`<u${whoOf(who)} ana="#passage">${segments(text)}</u>\n`

const whoOf = (who: string[]): Xml | null =>
  who.length === 0 ? null : xml` who="${who.join(' ')}"`

/** A segment for each line of a text. */
const segments = (text: unknown): Xml[] =>
  written(text ?? '')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => xml`<seg>${line}</seg>`)

function note({id, number, text, urls, question, answer}: Row): Xml {
  const at = question ?? answer
  return xml`<note xml:id="${written(id)}" place="foot" n="${String(number)}"${
    at === null ? null : xml` target="#${written(at)}"`
  }>${written(text ?? '')}${(urls as string[]).map(url => xml` <ref target="${written(url.replaceAll(/\s/g, '%20'))}"/>`)}</note>\n`
}
