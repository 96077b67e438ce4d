// Compares the references of records with those annotated by hand in test/gold/references.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

const gold = resolve(import.meta.dirname, '../gold/references')

const folders = [
  ['more/text', '.txt'],
  ['text', '.txt'],
  ['pdftotext', '.txt'],
  ['letters-real', '.pdf']
]

/**
 * @param corpus its folder
 * @param convert `(bytes, {name}) => Promise<{record}>`
 * @returns counts, and the keys that one side alone has
 */
export async function scoreReferences(corpus, convert) {
  const score = {documents: 0, right: 0, found: 0, expected: 0, missed: [], invented: []}
  for (const file of readdirSync(gold).filter(name => name.endsWith('.json'))) {
    const {document, references} = JSON.parse(readFileSync(join(gold, file), 'utf8'))
    const name = folders
      .map(([folder, extension]) => join(corpus, folder, document + extension))
      .find(existsSync)
    const {record} = await convert(readFileSync(name), {name})
    const expected = references.map(({in: part, text, type, id}) => key(part, type, text, id))
    const found = referencesOf(record)
    const [missed, invented] = [subtract(expected, found), subtract(found, expected)]
    score.documents++
    score.right += expected.length - missed.length
    score.found += found.length
    score.expected += expected.length
    score.missed.push(...missed.map(key => `${document}: ${key}`))
    score.invented.push(...invented.map(key => `${document}: ${key}`))
  }
  return score
}

export const describeScore = ({documents, right, found, expected}) =>
  `documents ${documents}, references right ${right}, found ${found}, gold ${expected}, ` +
  `precision ${percent(right / found)}, recall ${percent(right / expected)}`

const percent = share => (100 * share).toFixed(2)

// Line-end hyphens and lost spaces are not at issue here.
const key = (part, type, text, id) => `${part} | ${type} | ${text.replace(/[\s-]/g, '')} | ${id}`

function referencesOf(record) {
  const parts = [
    ...record.exchanges.flatMap(({questions, answer}) => [
      ...questions.map(question => [`question ${question.joint[0]}`, question]),
      ...(answer ? [[`answer ${answer.numbers[0]}`, answer]] : [])
    ]),
    ['postponement', record.postponement],
    ['explanation', record.explanation],
    ...record.other.map(passage => ['other', passage]),
    ...record.footnotes.map(note => [`footnote ${note.number}`, note])
  ]
  // Answers of the document itself are annotated without its identifier.
  const local = id => (id?.startsWith(`${record.id}.`) ? id.slice(record.id.length + 1) : id)
  return parts.flatMap(([part, node]) =>
    within(node).map(({type, text, id}) => key(part, type, text, local(id)))
  )
}

const within = value =>
  Array.isArray(value)
    ? value.flatMap(within)
    : value && typeof value === 'object'
      ? [...(value.references ?? []), ...within(value.blocks), ...within(value.items)]
      : []

function subtract(all, others) {
  const left = [...others]
  return all.filter(item => {
    const index = left.indexOf(item)
    if (index >= 0) left.splice(index, 1)
    return index < 0
  })
}
