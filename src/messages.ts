import type {VFile} from 'vfile'
import type {Point, Position} from 'unist'

export type Severity = 'info' | 'warning' | 'error'

/** Every diagnostic the converter can give: the closed vocabulary of ruleIds. */
export const rules = {
  'read-failed': ['error', 'The file could not be read'],
  'empty-input': ['error', 'The input holds no text at all'],
  'unsupported-format': ['error', 'The format is recognised, but no reader exists for it'],
  'unknown-format': ['error', 'The bytes are neither text nor a known document format'],
  'broken-pdf': ['error', 'The PDF cannot be parsed'],
  'broken-docx': ['error', 'The Word file cannot be unpacked'],
  'encrypted-pdf': ['error', 'The PDF needs a password'],
  'no-text-layer': ['error', 'The PDF has pages but no text: it must be read by OCR first'],
  'not-a-question-document': [
    'error',
    'Neither a question header nor questions or answers were found'
  ],
  'invalid-record': ['error', 'A record does not have the form of the schema'],
  'write-failed': ['error', 'The record could not be written'],
  'internal-error': ['error', 'The converter failed; please report the document'],
  'unplaced-text': ['error', 'Letters of the input are missing from the tree'],
  'encoding-guessed': ['info', 'The bytes are not UTF-8 and were read as Windows-1252'],
  mojibake: ['warning', 'Characters look wrongly decoded before the document reached us'],
  'lost-spaces': ['info', 'The text was extracted without spaces at line ends; words are glued'],
  'evidence-disagrees': ['info', 'The tags of the PDF and its typography disagree'],
  'missing-header': [
    'info',
    'A header field was not found; Word files of answers print no question header'
  ],
  'invalid-date': ['warning', 'A date is printed that does not exist or cannot be read'],
  'date-order': ['warning', 'The answer was received before the question was submitted'],
  'header-mismatch': ['warning', 'Two places of the document print different values for one field'],
  'metadata-disagrees': [
    'warning',
    'The metadata beside the text says something else than the text'
  ],
  'dangling-reference': [
    'info',
    'The text refers to a question by a number that the document does not ask'
  ],
  'unknown-party': ['info', 'The gazetteer does not know the printed party; `partyId` is null'],
  'unknown-office': [
    'info',
    'The gazetteer does not know the printed portfolio; `department` is null'
  ],
  'inferred-number': [
    'info',
    'A question or answer prints no number; it was inferred from the order'
  ],
  'joint-question-unsplit': ['warning', 'A joint question could not be split into its numbers'],
  'duplicate-question': ['warning', 'Two question headings carry the same number'],
  'duplicate-answer': ['warning', 'Two answer headings carry the same number'],
  'question-gap': ['warning', 'The question numbers skip a number'],
  'answer-without-question': ['warning', 'An answer stands alone: no question carries its number'],
  'question-without-answer': ['warning', 'A question stands alone in an answered document'],
  'cut-off': ['warning', 'The document begins before the input does, or ends after it'],
  'empty-block': ['warning', 'A heading is printed without any text below it'],
  'marker-without-note': ['warning', 'A footnote marker points to no footnote'],
  'note-without-marker': ['warning', 'No marker in the text points to this footnote'],
  'note-gap': ['warning', 'The footnote numbers skip a number'],
  'duplicate-note': ['warning', 'Two footnotes carry the same number, so markers may mean either'],
  'unplaced-paragraph': ['info', 'Text stands outside every known part and was kept in `other`']
} as const satisfies Record<string, readonly [Severity, string]>

export type RuleId = keyof typeof rules

const fatal: Record<Severity, boolean | null> = {error: true, warning: false, info: null}

/**
 * Say something about a document on its file.
 *
 * @param detail completes the rule's general description with what was seen here
 * @param place where it was seen, in the text that the reader produced
 */
export function report(
  file: VFile,
  ruleId: RuleId,
  detail: string,
  place?: Point | Position | undefined
): void {
  const [severity, note] = rules[ruleId]
  // A message is an Error; where in our code it was made helps nobody, and costs more than the rest.
  const {stackTraceLimit} = Error
  Error.stackTraceLimit = 0
  const message = file.message(detail, {ruleId, source: 'aanhangsel', ...(place && {place})})
  Error.stackTraceLimit = stackTraceLimit
  message.fatal = fatal[severity] ?? undefined
  message.note = note
}

/** Whether the document can give no record. */
export const failed = (file: VFile): boolean =>
  file.messages.some(message => message.fatal === true)

/** The severity of a message, in the words of the record. */
export const severityOf = (value: boolean | null | undefined): Severity =>
  value === true ? 'error' : value === false ? 'warning' : 'info'
