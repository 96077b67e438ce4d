import type {Rule} from './rule.js'

/** What is odd about the footnotes. */
export const noteRules = {
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
    'Old volumes count from 1 again below the answers; check both notes.'
  ]
} as const satisfies Record<string, Rule>
