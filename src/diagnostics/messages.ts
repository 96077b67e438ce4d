import type {VFile} from 'vfile'
import type {Point, Position} from 'unist'
import {visible} from './visible.js'

export type Severity = 'info' | 'warning' | 'error'

/**
 * Every diagnostic the converter can give, the closed vocabulary of ruleIds: severity, meaning, and
 * what to do about it.
 */
export const rules = {
  'read-failed': ['error', 'The file could not be read', 'Check the path and the permissions.'],
  'empty-input': ['error', 'The input holds no text at all', 'Check the download.'],
  'unsupported-format': [
    'error',
    'The format is recognised, but no reader exists for it',
    'Convert the document as the message says.'
  ],
  'unknown-format': [
    'error',
    'The bytes are neither text nor a known document format',
    'Check the download; it may be an archive or a picture.'
  ],
  'broken-pdf': ['error', 'The PDF cannot be parsed', 'Download the PDF again.'],
  'broken-docx': ['error', 'The Word file cannot be unpacked', 'Download the file again.'],
  'broken-odt': ['error', 'The OpenDocument file cannot be unpacked', 'Download the file again.'],
  'damaged-file': [
    'warning',
    'Parts of the file are damaged or missing, so text may be, too',
    'Download the file again; compare the record with its source.'
  ],
  'import-not-read': [
    'warning',
    'The Word file imports a document of a format that is not read',
    'Open the file in Word, save it again, and convert that.'
  ],
  'encrypted-pdf': ['error', 'The PDF needs a password', 'Remove the password first.'],
  'no-text-layer': [
    'error',
    'The PDF has pages but no text: it must be read by OCR first',
    'Run OCR over it first.'
  ],
  'hidden-layer': [
    'info',
    'A layer of the PDF is switched off: nobody sees its text, so it was left out',
    'Switch the layer on and save the PDF, if its text is meant to be read.'
  ],
  'turned-text': [
    'warning',
    'Text of a page stands sideways or upside down beside the rest; it was taken for furniture',
    'Look at the page; turn it and save the PDF, if the text belongs to the document.'
  ],
  'not-a-question-document': [
    'error',
    'What it holds does not speak for written questions: the message says what it is, or what was found',
    'Leave it out; of a download, get the document itself.'
  ],
  'time-limit': [
    'error',
    'The document took longer than a document may take',
    'Look whether it is damaged, or allow more with `--timeout`.'
  ],
  'memory-limit': [
    'error',
    'The document needed more memory than a document may take',
    'Look whether it is damaged, or allow more with `--memory`.'
  ],
  'byte-limit': [
    'error',
    'The file is larger than a document may be',
    'Look whether it is damaged, or allow more with `--max-bytes`.'
  ],
  'unpacked-limit': [
    'error',
    'The compressed parts of the document unpack to more than they may',
    'Look whether it is damaged, or allow more with `--max-unpacked`.'
  ],
  'page-limit': [
    'error',
    'The PDF has more pages than a document may have',
    'Look whether it is damaged, or allow more with `--max-pages`.'
  ],
  'operator-limit': [
    'error',
    'The pages of the PDF draw more than a document may',
    'Look whether it is damaged, or allow more with `--max-operators`.'
  ],
  'depth-limit': [
    'error',
    'Elements stand deeper within one another than they may',
    'Look whether it is damaged, or allow more with `--max-depth`.'
  ],
  'element-limit': [
    'error',
    'The document has more elements than it may have',
    'Look whether it is damaged, or allow more with `--max-elements`.'
  ],
  'character-limit': [
    'error',
    'The text is longer than that of a document may be',
    'Look whether it is damaged, or allow more with `--max-characters`.'
  ],
  'line-limit': [
    'error',
    'The text has more lines than a document may have',
    'Look whether it is damaged, or allow more with `--max-lines`.'
  ],
  'note-limit': [
    'error',
    'The document has more footnotes than it may have',
    'Look whether it is damaged, or allow more with `--max-notes`.'
  ],
  'invalid-record': [
    'error',
    'A record does not have the form of the schema',
    'Convert the document again with this version.'
  ],
  'write-failed': [
    'error',
    'The record could not be written',
    'Check the output folder; two inputs may share a name.'
  ],
  'missing-part': [
    'error',
    'A package that reads the document is not installed, or does not run on this machine',
    'Install it as the message says; the document is not to blame.'
  ],
  'internal-error': [
    'error',
    'The converter failed; please report the document',
    'Please report the document.'
  ],
  'unplaced-text': [
    'error',
    'Letters of the input are missing from the tree',
    'Please report the document.'
  ],
  'encoding-guessed': [
    'info',
    'The bytes are not UTF-8 and were read as Windows-1252',
    'Look whether accents and quotes came out right.'
  ],
  mojibake: [
    'warning',
    'Characters look wrongly decoded before the document reached us',
    'Take the text from another source.'
  ],
  'lost-spaces': [
    'info',
    'The text was extracted without spaces at line ends; words are glued',
    'Words may be glued; letters are all there. Prefer the PDF.'
  ],
  'evidence-disagrees': [
    'info',
    'The tags of the PDF and its typography disagree',
    'Look at the place; the tags were followed.'
  ],
  'thin-evidence': [
    'warning',
    'Only headings speak for written questions: nothing says who asks, or of what publication it is',
    'Look whether it is one; give the whole document, with its header or letter.'
  ],
  'missing-header': [
    'info',
    'A header field was not found; Word files of answers print no question header',
    'Take the field from the metadata of the publication.'
  ],
  'invalid-identifier': [
    'warning',
    'What is printed as the identifier has none of the forms of identifiers',
    'The id is null; look at the source.'
  ],
  'invalid-date': [
    'warning',
    'A date is printed that does not exist or cannot be read',
    'The date is null; look at the source.'
  ],
  'date-order': [
    'warning',
    'The answer was received before the question was submitted',
    'An error of the source.'
  ],
  'header-mismatch': [
    'warning',
    'Two places of the document print different values for one field',
    'An error of the source; both values are in the message.'
  ],
  'metadata-disagrees': [
    'warning',
    'The metadata beside the text says something else than the text',
    'The text was followed; both values are in the message.'
  ],
  'unreadable-metadata': [
    'warning',
    'The metadata beside the document are damaged, or of another version of the program',
    'Fetch them again; the record says what the text alone tells.'
  ],
  'unknown-person': [
    'info',
    'A person is not, or not without doubt, among those whom the service names for the document',
    'The id is null; compare the names in the metadata beside the document.'
  ],
  'dangling-reference': [
    'info',
    'The text refers to a question by a number that the document does not ask',
    'Another document is meant, or the author erred; the id is null.'
  ],
  'unknown-party': [
    'info',
    'The gazetteer does not know the printed party; `partyId` is null',
    'Add a row to `src/data/parties.json`.'
  ],
  'unknown-office': [
    'info',
    'The gazetteer does not know the printed portfolio; `department` is null',
    'Add a row to `src/data/ministries.json` or `portfolios.json`.'
  ],
  'inferred-number': [
    'info',
    'A question or answer prints no number; it was inferred from the order',
    'Filter on `inferred` where it matters.'
  ],
  'joint-question-unsplit': [
    'warning',
    'A joint question could not be split into its numbers',
    'The question keeps all its numbers.'
  ],
  'duplicate-question': [
    'warning',
    'Two question headings carry the same number',
    'An error of the source, or questions repeated with letters.'
  ],
  'duplicate-answer': ['warning', 'Two answer headings carry the same number', 'As above.'],
  'question-gap': [
    'warning',
    'The question numbers skip a number',
    'An error of the source, or text missing from it.'
  ],
  'answer-without-question': [
    'warning',
    'An answer stands alone: no question carries its number',
    'An error of the source; the answer stands alone.'
  ],
  'question-without-answer': [
    'warning',
    'A question stands alone in an answered document',
    'An error of the source, or an answer given elsewhere.'
  ],
  'cut-off': [
    'warning',
    'The document begins before the input does, or ends after it',
    'Take the pages before and after it together.'
  ],
  'empty-block': [
    'warning',
    'A heading is printed without any text below it',
    'Text is missing from the source.'
  ],
  'no-answers': [
    'warning',
    'The header is one of answers, and no question is answered',
    'Look at the source: the answers were not told from the questions, or stand elsewhere.'
  ],
  'annex-missing': [
    'warning',
    'A letter says that it sends answers along, and they are not in the file',
    'Get the annex; letters and their annexes are often files of their own.'
  ],
  'mixed-text': [
    'warning',
    'A block seems to hold text of another kind: a heading, a page foot, a note, an answer',
    'Look at the block, which has a doubt: it may end earlier.'
  ],
  'marker-without-note': [
    'warning',
    'A footnote marker points to no footnote',
    'The source lost the note (common in Word files).'
  ],
  'note-without-marker': [
    'warning',
    'No marker in the text points to this footnote',
    'The marker was not recognised, or the source has none.'
  ],
  'note-gap': [
    'warning',
    'The footnote numbers skip a number',
    'A note is missing from the source.'
  ],
  'duplicate-note': [
    'warning',
    'Two footnotes carry the same number, so markers may mean either',
    'Count from 1 again below the answers in old volumes; look at both notes.'
  ],
  'damaged-record': [
    'warning',
    'A record in the folder is not as it was written, and was made again',
    'Look what changed it: a disk, a program, a person.'
  ],
  'unknown-entry': [
    'warning',
    'The manifest of the folder has lines that this version does not know',
    'Their inputs were converted again; look at the disk.'
  ],
  'unplaced-paragraph': [
    'info',
    'Text stands outside every known part and was kept in `other`',
    'Look at `other`: an introduction, a rectification, a closing remark.'
  ]
} as const satisfies Record<string, readonly [Severity, meaning: string, advice: string]>

export type RuleId = keyof typeof rules

/** Whether a name is that of one of our diagnostics. */
export const isRule = (name: string | undefined): name is RuleId =>
  name !== undefined && Object.hasOwn(rules, name)

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
  const message = file.message(visible(detail), {
    ruleId,
    source: 'aanhangsel',
    ...(place && {place: inInput(file, place)})
  })
  Error.stackTraceLimit = stackTraceLimit
  message.fatal = fatal[severity] ?? undefined
  message.note = note
}

/** The place in the input, where the reader took signs out of its text. */
function inInput(file: VFile, place: Point | Position): Point | Position {
  const origin = file.data.layout?.origin
  if (!origin) return place
  return 'start' in place
    ? {start: origin.place(place.start), end: origin.place(place.end, true)}
    : origin.place(place)
}

/** Whether the document can give no record. */
export const failed = (file: VFile): boolean =>
  file.messages.some(message => message.fatal === true)

/** The severity of a message, in the words of the record. */
export const severityOf = (value: boolean | null | undefined): Severity =>
  value === true ? 'error' : value === false ? 'warning' : 'info'
