import type {Rule} from './rule.js'

/** What is odd about the header, or about the metadata beside the document. */
export const headerRules = {
  'missing-header': [
    'info',
    'A header field was not found; Word files of answers print no question header',
    'Take the field from the metadata of the publication.'
  ],
  'invalid-identifier': [
    'warning',
    'What is printed as the identifier does not have the form of one',
    'Take the id from the source; in the record it is null.'
  ],
  'invalid-date': [
    'warning',
    'A date is printed that does not exist or cannot be read',
    'Look the date up in the source; in the record it is null.'
  ],
  'date-order': [
    'warning',
    'The answer was received, or its letter is dated, before the question was submitted',
    'Check both dates, of which the source has one wrong; they are given as printed.'
  ],
  'header-mismatch': [
    'warning',
    'Two places of the document print different values for one field',
    'Compare the two values that the message names, and decide which is right.'
  ],
  'metadata-disagrees': [
    'warning',
    'The metadata beside the text disagrees with the text',
    'Compare the two values that the message names; the record has that of the text.'
  ],
  'unreadable-metadata': [
    'warning',
    'The metadata beside the document is damaged, or was written by another version of the program',
    'Fetch it again; the record holds what the text alone says.'
  ],
  'unknown-person': [
    'info',
    'A person cannot be matched for certain with those whom the service names for the document',
    'Compare the names in the metadata beside the document; the id is null.'
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
  'dangling-reference': [
    'info',
    'The text refers to a question number that the document does not have',
    'Check which document is meant, if the author made no mistake; the id is null.'
  ]
} as const satisfies Record<string, Rule>
