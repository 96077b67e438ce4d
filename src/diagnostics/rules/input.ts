import type {Rule} from './rule.js'

/** What is wrong with a file, or with the text that was read from it. */
export const inputRules = {
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
    'Parts of the file are damaged or missing, so text may be missing',
    'Download the file again; compare the record with its source.'
  ],
  'readers-disagree': [
    'warning',
    'The two readers of PDF give different pages (only with `--reader both`)',
    'Please report the file; the record is the one from pdf.js.'
  ],
  'import-not-read': [
    'warning',
    'The Word file imports a document of a format that is not read',
    'Open the file in Word, save it again, and convert that.'
  ],
  'encrypted-pdf': ['error', 'The PDF needs a password', 'Remove the password first.'],
  'no-text-layer': [
    'error',
    'The PDF has pages but no text: it must be read by OCR',
    'Read it with `--ocr`, which needs `npm install tesseract.js @tesseract.js-data/nld @napi-rs/canvas`.'
  ],
  'hidden-layer': [
    'info',
    'A layer of the PDF is switched off: nobody sees its text, so it was left out',
    'Switch the layer on and save the PDF if its text is meant to be read.'
  ],
  'turned-text': [
    'warning',
    'Some text on a page is sideways or upside down; it was taken for furniture',
    'Check the page; turn it and save the PDF if the text belongs to the document.'
  ],
  'unknown-furniture': [
    'info',
    'Lines were left out of the text as furniture, though their words are not known as such',
    'Check the place: they are in no part of the record.'
  ],
  'not-a-question-document': [
    'error',
    'The document does not seem to hold written questions; the message says what it is, or what was found',
    'Leave it out; if it is a download, get the document itself.'
  ],
  'thin-evidence': [
    'warning',
    'Only headings suggest written questions: nothing says who asks, or which publication it belongs to',
    'Check whether it is one; give the whole document, with its header or letter.'
  ],
  'encoding-guessed': [
    'info',
    'The bytes are not UTF-8 and were read as Windows-1252',
    'Check whether accents and quotes came out right.'
  ],
  mojibake: [
    'warning',
    'Characters seem to have been decoded wrongly before the document reached us',
    'Take the text from another source.'
  ],
  'lost-spaces': [
    'info',
    'The text was extracted without spaces at line ends; words are glued',
    'Prefer the PDF, if there is one; here words may be glued, but no letter is lost.'
  ],
  'evidence-disagrees': [
    'info',
    'The tags of the PDF and its typography disagree',
    'Check the place; the tags were followed.'
  ]
} as const satisfies Record<string, Rule>
