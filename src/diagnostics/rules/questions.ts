import type {Rule} from './rule.js'

/** What is odd about the questions and answers. */
export const questionRules = {
  'inferred-number': [
    'info',
    'A question or answer prints no number; it was inferred from the order',
    'Filter on `inferred` where it matters.'
  ],
  'joint-question-unsplit': [
    'warning',
    'A joint question could not be split into its numbers',
    'Divide it by hand if its parts matter; it keeps all its numbers.'
  ],
  'duplicate-question': [
    'warning',
    'Two question headings carry the same number',
    'Check the source: a number is misprinted, or questions are repeated with letters.'
  ],
  'duplicate-answer': [
    'warning',
    'Two answer headings carry the same number',
    'Check the source: a number is misprinted, or one answer is repeated for several questions.'
  ],
  'question-gap': [
    'warning',
    'The question numbers skip a number',
    'Check the source: a number is misprinted, or text is missing.'
  ],
  'answer-without-question': [
    'warning',
    'An answer stands alone: no question carries its number',
    'Look for the question in the source; its number may be misprinted.'
  ],
  'question-without-answer': [
    'warning',
    'A question stands alone in an answered document',
    'Look for the answer in the source; it may be given elsewhere, or not at all.'
  ],
  'cut-off': [
    'warning',
    'The document begins before the input does, or ends after it',
    'Take the pages before and after it together.'
  ],
  'empty-block': [
    'warning',
    'A heading is printed without any text below it',
    'Look for the missing text in the source.'
  ],
  'no-answers': [
    'warning',
    'The header announces answers, but no question has one',
    'Check the source: the answers were not recognised, or are elsewhere.'
  ],
  'no-questions': [
    'warning',
    'The header announces questions, but none were found',
    'Check the source: the questions are missing from it, or were not recognised.'
  ],
  'annex-missing': [
    'warning',
    'A letter says that answers are enclosed, but they are not in the file',
    'Get the annex; letters and their annexes are often separate files.'
  ],
  'mixed-text': [
    'warning',
    'A block seems to hold text of another kind: a heading, a page foot, a note, an answer',
    'Check the block, which has a doubt: it may end earlier.'
  ],
  'unplaced-paragraph': [
    'info',
    'There is text outside every known part; it was kept in `other`',
    'Check `other`: an introduction, a rectification, a closing remark.'
  ]
} as const satisfies Record<string, Rule>
