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
    'The question keeps all its numbers.'
  ],
  'duplicate-question': [
    'warning',
    'Two question headings carry the same number',
    'An error in the source, or questions repeated with letters.'
  ],
  'duplicate-answer': [
    'warning',
    'Two answer headings carry the same number',
    'An error in the source, or an answer repeated for several questions.'
  ],
  'question-gap': [
    'warning',
    'The question numbers skip a number',
    'An error in the source, or text missing from it.'
  ],
  'answer-without-question': [
    'warning',
    'An answer stands alone: no question carries its number',
    'An error in the source; the answer stands alone.'
  ],
  'question-without-answer': [
    'warning',
    'A question stands alone in an answered document',
    'An error in the source, or an answer given elsewhere.'
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
