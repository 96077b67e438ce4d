import type {Rule} from './rule.js'

/** What kept a document from giving a record, or a folder from being as it was left. */
export const runRules = {
  'time-limit': [
    'error',
    'The document took longer than the time limit',
    'Check whether it is damaged, or allow more with `--timeout`.'
  ],
  'memory-limit': [
    'error',
    'The document needed more memory than the limit',
    'Check whether it is damaged, or allow more with `--memory`.'
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
  'other-form': [
    'warning',
    'The form of the document that says most gave no record, so another one beside it was read',
    'Get the better form again, or remove it.'
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
  'damaged-record': [
    'warning',
    'A record in the folder was changed after it was written, and was made again',
    'Find out what changed it: a disk, a program, a person.'
  ],
  'unknown-entry': [
    'warning',
    'The manifest of the folder has lines that this version does not know',
    'Check the disk; the inputs of those lines were converted again.'
  ]
} as const satisfies Record<string, Rule>
