import type {Rule} from './rule.js'

/** What is odd about the footnotes. */
export const noteRules = {
  'marker-without-note': [
    'warning',
    'A footnote marker points to no footnote',
    'Look for the note in another form of the document; Word files often lose theirs.'
  ],
  'note-without-marker': [
    'warning',
    'No marker in the text points to this footnote',
    'Look for its number in the text: it was not recognised as a marker, or is not there.'
  ],
  'note-gap': [
    'warning',
    'The footnote numbers skip a number',
    'Look for the missing note in the source.'
  ],
  'duplicate-note': [
    'warning',
    'Two footnotes carry the same number, so markers may mean either',
    'Check both notes; old volumes count from 1 again below the answers.'
  ]
} as const satisfies Record<string, Rule>
