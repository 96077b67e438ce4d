import type {Decision} from '../../src/correct/decisions.js'

/**
 * What was decided about an older download of a document.
 *
 * @param of how the document is known; decisions of earlier versions do not name its file
 */
export const decidedOnOlder = (of: Partial<Pick<Decision, 'document' | 'file'>>) => ({
  ...of,
  input: '0'.repeat(64),
  part: null,
  version: '0.0.1',
  path: '/subject',
  before: null,
  after: 'iets anders',
  decision: 'correct',
  reason: '',
  time: '2024-05-06T07:08:09.000Z'
})
