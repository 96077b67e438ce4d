// Counts what scanned pages have lost: `npm run scans -- FOLDER`, a folder of OCR pages as text.
// Prints the share of documents in which a bare number is missing, and the hyphens left in lines; those that
// are no hyphens of compounds are told by the words of test/gold/old-layout/true-hyphens.txt, read by eye.
// `--words FILE` converts with the words of other documents.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {convert, WordCounts} from '../../dist/index.js'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {verbose: {type: 'boolean', default: false}, words: {type: 'string'}}
})

const words = values.words && WordCounts.parse(readFileSync(values.words, 'utf8'))
const trueOnes = new Set(
  readFileSync(new URL('../gold/old-layout/true-hyphens.txt', import.meta.url), 'utf8').split('\n')
)

/** All texts of blocks, lists and tables. */
const textsOf = blocks =>
  blocks.flatMap(block =>
    block.text !== undefined
      ? [block.text]
      : [...(block.items ?? []), ...(block.rows ?? []).flatMap(row => row.cells)].flatMap(part =>
          Array.isArray(part) ? textsOf(part) : textsOf(part.blocks ?? [part])
        )
  )

/** Numbers that are missing between the first (1 where the document begins here) and the last of a side. */
const gaps = (numbers, from, to) =>
  Array.from({length: Math.max(0, to - from + 1)}, (_, i) => from + i).filter(
    number => !numbers.includes(number)
  )

/** What is missing in a record; what stands on the next page is no loss. */
function lostIn(record) {
  const questions = record.exchanges.flatMap(({questions}) => questions.flatMap(q => q.numbers))
  const answers = record.exchanges.flatMap(({answer}) => answer?.numbers ?? [])
  const begins = record.number !== null || record.subject !== null
  // What follows the last answer of a page stands on the next one, unless that answer has texts to spare.
  const lastBlocks = record.exchanges.findLast(({answer}) => answer)?.answer.blocks ?? []
  const isCut = lastBlocks.length < 2 || record.diagnostics.some(({ruleId}) => ruleId === 'cut-off')
  const [lastQuestion, lastAnswer] = [Math.max(0, ...questions), Math.max(0, ...answers)]
  const first = numbers => (begins ? 1 : Math.min(...numbers))
  const lastExpected = isCut ? lastAnswer : Math.max(lastAnswer, lastQuestion)
  return {
    questions: begins ? gaps(questions, 1, Math.max(lastQuestion, lastAnswer)) : [],
    answers: answers.length > 0 ? gaps(answers, first(answers), lastExpected) : []
  }
}

const sum = {documents: 0, lost: 0, inferred: 0, words: 0, hyphens: 0, wrong: 0}
for (const folder of positionals)
  for (const name of readdirSync(folder).toSorted()) {
    const {records} = await convert(readFileSync(join(folder, name)), {name, words})
    for (const [i, record] of records.entries()) {
      if (record.exchanges.length === 0) continue
      sum.documents++
      const lost = lostIn(record)
      if (lost.questions.length + lost.answers.length > 0) {
        sum.lost++
        if (values.verbose) console.log(`${name} ${i + 1}: ${JSON.stringify(lost)}`)
      }
      const parts = record.exchanges.flatMap(({questions, answer}) => [...questions, answer ?? []])
      if (parts.some(part => part.inferred)) sum.inferred++
      const text = parts.flatMap(part => textsOf(part.blocks ?? [])).join(' ')
      sum.words += text.split(/\s+/).length
      const left = text.match(/\p{L}*\p{Ll}{2}-\p{Ll}{2}\p{L}*/gu) ?? []
      sum.hyphens += left.length
      sum.wrong += left.filter(word => !trueOnes.has(word)).length
      if (values.verbose)
        for (const word of left)
          console.log(`hyphen ${word}${trueOnes.has(word) ? '' : ' (of a line end)'}`)
    }
  }

console.log(`documents                     ${sum.documents}`)
console.log(
  `with a lost bare number       ${((100 * sum.lost) / sum.documents).toFixed(1)} % (${sum.lost})`
)
console.log(`with an inferred number       ${((100 * sum.inferred) / sum.documents).toFixed(1)} %`)
console.log(
  `hyphens within words          ${((1000 * sum.hyphens) / sum.words).toFixed(2)} per 1,000 words, true ones among them`
)
console.log(
  `of these left by line ends    ${((1000 * sum.wrong) / sum.words).toFixed(2)} per 1,000 words`
)
