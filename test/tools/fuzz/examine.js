import {VFile} from 'vfile'
import {difference, letters, missingLetters} from '../../letters.js'
import {wrongPlaces} from '../../places.js'
import {
  decodedText,
  docxText,
  inputText,
  macAsWindows,
  markupText,
  odtText,
  pdfText
} from './oracles.js'

/** @typedef {import('./mutants.js').Mutant} Mutant */

/**
 * What became of a mutant.
 *
 * @typedef {object} Examined
 * @property {number} records
 * @property {string[]} ruleIds of its messages, each once
 * @property {string | undefined} refused ruleId of the error for which it gave no record
 * @property {string[]} violations what should never happen
 */

/**
 * Convert a mutant and look for what should never happen.
 *
 * @param {Mutant} mutant
 * @param {typeof import('../../../src/index.js')} api
 * @returns {Promise<Examined>}
 */
export async function examine(mutant, api) {
  const options = {name: `input.${mutant.format}`, reader: 'both'}
  const {file, records} = await api.convert(mutant.bytes, options)
  const errors = file.messages.filter(({fatal}) => fatal === true)
  const violations = errors
    .filter(({ruleId}) => ruleId === 'internal-error' || ruleId === 'unplaced-text')
    .concat(file.messages.filter(({ruleId}) => ruleId === 'readers-disagree'))
    .map(({ruleId, reason}) => `${ruleId}: ${reason}`)
  if (records.length === 0 && errors.length === 0) violations.push('no record and no reason')
  if (records.length > 0) {
    violations.push(...(await wrongRecords(mutant, file, records, api)))
    violations.push(...(await lostInReading(mutant, file)))
  }
  return {
    records: records.length,
    ruleIds: [...new Set(file.messages.map(({ruleId}) => ruleId))],
    refused: records.length === 0 ? errors[0]?.ruleId : undefined,
    violations: violations.map(text => text.slice(0, 400))
  }
}

/** The form of the records, their places, and that they hold the letters of the text once each. */
async function wrongRecords({bytes}, file, records, api) {
  const text = String(file.value)
  // A reader that takes signs out of a text says where its places are in the input.
  const input = file.data.layout?.origin ? inputText(bytes) : text
  const trees = records[0].source.part ? (await api.parse(bytes)).trees : [treeOf(file, api)]
  const all = trees.map(tree => api.placedLeaves(tree))
  const placed = all
    .flat()
    .map(({start, end}) => text.slice(start, end))
    .join(' ')
  return [
    ...(letters(placed) === letters(text) ? [] : ['leaves of the tree lack or invent letters']),
    ...records.flatMap((record, i) => {
      const {success, error} = api.recordSchema.safeParse(record)
      const unlike = all.length === records.length ? difference(record, all[i], text) : ''
      return [
        ...(success ? [] : [`invalid record: ${error.message}`]),
        ...(unlike ? [`record and tree differ: ${unlike}`] : []),
        ...(isSilent(record) ? ['a record of answers has none, without a warning'] : []),
        ...wrongPlaces(record, input)
      ]
    })
  ]
}

/** Whether a record of answers has no answer, or one of questions no question, and no warning says so. */
export const isSilent = ({kind, exchanges, diagnostics}) =>
  (kind === 'answer' || kind === 'question') &&
  exchanges.every(({questions, answer}) =>
    kind === 'question' ? questions.length === 0 : answer === null
  ) &&
  diagnostics.every(({severity}) => severity !== 'warning')

/** The tree again, of the layout that the reader made: reading is what takes time. */
function treeOf({path, value, data}, {processor}) {
  const file = new VFile({path, value})
  file.data = {...data}
  return processor.runSync(processor.parse(file), file)
}

/** Letters that somebody else finds in the bytes and the reader does not. */
async function lostInReading({bytes, format, text, sameFormat}, file) {
  const read = String(file.value)
  const lost = (what, other, said = 0) => {
    const missing = missingLetters(other, read)
    return missing.length <= said
      ? []
      : [`${missing.length} letters lost of ${what}: ${missing.slice(0, 40)}`]
  }
  const found = file.data.source.format
  if (sameFormat && found !== format) return [`${format} was read as ${found}`]
  if (text !== undefined && found === 'text') return lost('the text', text)
  if (found === 'html' || found === 'xml') {
    const decoded = decodedText(bytes)
    return decoded === undefined ? [] : lost('the elements', markupText(decoded, found))
  }
  // Bytes without their checksum spell elements that nobody wrote; that this is said is enough.
  if (found === 'docx') return hasWrongChecksum(file) ? [] : lost('w:t', docxText(bytes))
  if (found === 'odt') return hasWrongChecksum(file) ? [] : lost('text:p', odtText(bytes))
  return found === 'pdf' ? lostOfPdf(bytes, file, lost) : []
}

const hasWrongChecksum = ({messages}) =>
  messages.some(({ruleId, reason}) => ruleId === 'damaged-file' && reason.includes('checksum'))

/**
 * A damaged page may end sooner for one reader than for the other, and pdf.js shows layers that are
 * switched off: what matters is that it is said. No more may be missing than the messages count.
 */
async function lostOfPdf(bytes, file, lost) {
  if (file.messages.some(({ruleId}) => ruleId === 'damaged-file')) return []
  const other = await pdfText(bytes)
  if (!other) return []
  const [asSaid = [], ...asMeant] = [other.text, macAsWindows(other.text)].map(text =>
    lost('getTextContent', text, hiddenLetters(file))
  )
  return [
    ...(asMeant.find(violations => violations.length === 0) ?? asSaid),
    ...other.leftOut.slice(0, 1).map(message => `pdf.js left out silently: ${message}`)
  ]
}

/** How many letters the reader says that it left out because nobody sees them. */
const hiddenLetters = ({messages}) =>
  messages
    .filter(({ruleId}) => ruleId === 'hidden-layer')
    .map(({reason}) => Number(/\((\d+) letters\)/.exec(reason)[1]))
    .reduce((sum, count) => sum + count, 0)
