import {recordSchema} from '../../schema/record.js'
import {ofDocuments, type Table} from '../columns.js'
import {textOrNull} from '../passages.js'

/** The id of what a rectification (`-n1`) or reprint (`-h1`) corrects, and which of them it is. */
const corrected = `nullif(regexp_extract(c.identifier, '^(.+)-[nh][0-9]+$', 1), '')`
const correction = `CASE regexp_extract(c.identifier, '-([nh])[0-9]+$', 1)
  WHEN 'n' THEN 'rectification' WHEN 'h' THEN 'reprint' END`
/** Address of the official publication of a document. */
export const pageOf = `'https://zoek.officielebekendmakingen.nl/' || c.identifier || '.html'`

export const documents: Table = {
  name: 'documents',
  description:
    'One row for each document, however many files and formats it was read from; the record that ' +
    'represents it is the one with most header fields, then fewest warnings.',
  columns: ofDocuments(
    {
      name: 'identifier',
      type: 'string',
      description: 'official identifier, where any source of the document prints it',
      derived: 'c.identifier'
    },
    {
      name: 'kind',
      type: 'string',
      description:
        'answer, postponement (a Mededeling), question (not yet answered) or oralQuestion',
      required: true,
      values: recordSchema.shape.kind.options
    },
    {name: 'number', type: 'integer', description: 'number in the Aanhangsel'},
    {
      name: 'case_numbers',
      type: 'strings',
      description: "the document's own case numbers, `2015Z14567`",
      required: true
    },
    {
      name: 'document_number',
      type: 'string',
      description:
        'number at the Tweede Kamer, `2026D50001`, where a file beside the document told it'
    },
    {
      name: 'editions',
      type: 'strings',
      description: 'identifiers of all editions, where there are several',
      required: true
    },
    {
      name: 'follows',
      type: 'strings',
      description: 'documents of the same case before this one: identifier, else document number',
      required: true
    },
    {name: 'subject', type: 'string', description: 'what the questions are about'},
    {name: 'submitted', type: 'date', description: 'ingezonden'},
    {name: 'received', type: 'date', description: 'ontvangen'},
    {name: 'dated', type: 'date', description: 'the date of a letter, which prints no `received`'},
    {name: 'postponement', type: 'string', description: 'text of the Mededeling'},
    {name: 'explanation', type: 'string', description: 'text of the Toelichting'},
    {name: 'other', type: 'string', description: 'text that is none of the other parts'},
    {
      name: 'question_count',
      type: 'integer',
      description: 'how many single questions it holds',
      required: true
    },
    {
      name: 'answer_count',
      type: 'integer',
      description: 'how many answers it holds; one may answer several questions',
      required: true
    },
    {
      name: 'corrects',
      type: 'string',
      description:
        'identifier of the document that a rectification or reprint corrects; it need not be in the dataset',
      derived: corrected
    },
    {
      name: 'correction',
      type: 'string',
      description: 'rectification (`-n1`) or reprint (`-h1`)',
      values: ['rectification', 'reprint'],
      derived: correction
    },
    {
      name: 'url',
      type: 'string',
      description: 'page of the official publication, made from the identifier',
      derived: pageOf
    },
    {
      name: 'format',
      type: 'string',
      description: 'format of the source that represents the document; all are in `sources`',
      required: true,
      values: recordSchema.shape.source.shape.format.options
    }
  ),
  rows: ({record, questions, answers, passages}) => {
    const {kind, number, caseNumbers, subject, submitted, received, dated} = record
    return [
      {
        kind,
        number,
        case_numbers: caseNumbers,
        document_number: record.documentNumber,
        editions: record.editions,
        follows: record.follows.flatMap(({id, documentNumber}) => id ?? documentNumber ?? []),
        subject,
        submitted,
        received,
        dated,
        postponement: textOrNull(passages.postponement),
        explanation: textOrNull(passages.explanation),
        other: textOrNull(passages.other),
        question_count: questions.length,
        answer_count: answers.length,
        format: record.source.format
      }
    ]
  }
}
