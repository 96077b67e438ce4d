import type {DatasetSummary} from '../summary.js'

/** What to know before counting in the tables. */
export const limits = [
  'A document that was not among the inputs is missing here; nothing says how many there are.',
  '`days` runs from the day of submission to the day printed on the answer; `late` is null where a date or the term is not known.',
  'A set of questions is `open` where no answer is in the dataset, whether or not one was given elsewhere.',
  'Persons are names as printed. Two members of one name and party cannot be told apart unless `person_id` is given.',
  'Ministries and parties are those of the gazetteer on the day of the document; what it does not know is as printed.',
  'Scanned volumes have errors of character recognition. Where a question or answer may be cut or paired wrongly, `doubted` says so.'
].map(limit => `- ${limit}`)

/** What was measured against documents read by people, for the converter as a whole. */
export const marks: [head: string[], ...rows: string[][]] = [
  ['form', 'documents read by hand', 'perfect in every respect'],
  ['official PDF', '10', '10'],
  ['text of several extractors', '42', '42'],
  ['scanned pages, 1975 to 1991, as text', '10', '10']
]

/** How sure the program is about this dataset, as rows of a table. */
export const certaintyRows = ({certainty}: DatasetSummary): (string | number)[][] =>
  certainty.map(({era, format, documents, questions, paired, sure, quiet}) => [
    era,
    format,
    documents,
    questions,
    paired ?? '',
    sure ?? '',
    quiet
  ])
