import type {ReportWords} from './words.js'

export const en: ReportWords = {
  code: 'en',
  title: 'Written questions of the Dutch parliament',
  about:
    'What a dataset of written questions (Kamervragen) and their answers holds: how fast they are answered, who asks whom, what they cite, and how far the data can be trusted. Below each picture are its numbers and the query behind them.',
  figures: {
    'answer-time': {
      title: 'Time to the first answer, by ministry',
      about:
        'Days from asking to the first answer, by year of asking. Dot: the median. Thick line: the middle half of the answers. Thin line: all but the fastest and slowest tenth. Dashed: the term for answering. The scale is that of a square root.'
    },
    'late-share': {
      title: 'Answered after the term',
      about:
        'Share of the answered sets of questions whose first answer came after the term, by year of asking. The larger the dot, the more answers. Years for which no term is known are left out.'
    },
    postponements: {
      title: 'Postponed answers',
      about:
        'Share of the sets of questions with a notice of postponement (Mededeling), by year of asking.'
    },
    'open-questions': {
      title: 'Open questions by age',
      about:
        'Sets of questions without an answer in the dataset, by their age in days on its last day. An old one may have been answered in a document that the dataset does not hold.'
    },
    'party-years': {
      title: 'Questions by party and year',
      about:
        'Single questions by the party of those who ask. Questions of members of two parties count for both.'
    },
    'who-asks-whom': {
      title: 'Who asks whom',
      about:
        'Sets of questions by the party that is named first and the ministry that is asked first, or answers where nobody is named as asked.'
    },
    length: {
      title: 'Length of questions and answers',
      about:
        'Words in a question and in an answer, by year of asking. Dot: the median. Thick line: the middle half. Thin line: all but the shortest and longest tenth. The scale is that of a square root.'
    },
    'cited-sources': {
      title: 'Sources cited most',
      about:
        'Papers and sites by the number of documents that cite them, in their text or their notes.'
    },
    doubted: {
      title: 'Is it good enough? Doubted questions and answers',
      about:
        'Share of the questions and answers in which a decision of the converter may be wrong, by form of the source and year of asking.'
    },
    warnings: {
      title: 'Is it good enough? Warnings',
      about: 'Warnings and errors for each document, by form of the source and year of asking.'
    },
    rules: {
      title: 'Is it good enough? What the converter reported',
      about: 'The number of documents in which each oddity was reported.'
    }
  },
  terms: {
    age: 'age in days',
    '366-': '> 365',
    all: 'all',
    answer: 'answer',
    answered: 'answered',
    answers: 'answers',
    blocks: 'questions and answers',
    citations: 'citations',
    diagnostics: 'reports',
    documents: 'documents',
    doubted: 'doubted',
    doubted_percent: 'doubted, %',
    first_day: 'first day of asking',
    format: 'form',
    formats: 'forms of the sources',
    last_day: 'last day of asking',
    late: 'late',
    late_percent: 'late, %',
    median: 'median',
    ministry: 'ministry',
    open: 'open',
    other: 'other',
    p10: '10%',
    p25: '25%',
    p50: 'median',
    p75: '75%',
    p90: '90%',
    part: 'part',
    party: 'party',
    postponed: 'postponed',
    postponed_more: 'more than once',
    postponed_once: 'once',
    postponed_percent: 'postponed, %',
    question: 'question',
    questions: 'questions',
    rule_id: 'rule',
    sets: 'sets',
    severity: 'severity',
    source: 'source',
    sources: 'sources',
    term: 'term',
    texts: 'texts',
    type: 'type',
    warnings: 'warnings',
    warnings_per_document: 'for each document',
    words: 'words',
    year: 'year'
  },
  unknown: 'unknown',
  contents: 'Contents',
  table: 'Numbers',
  query: 'Query',
  copy: 'Copy',
  copied: 'Copied',
  save: 'Save as CSV',
  empty: 'The dataset holds nothing to draw here.',
  left: rows =>
    `${rows === 1 ? 'One row' : `${rows} rows`} of the table ${rows === 1 ? 'has' : 'have'} no place in the picture, since a name or year is not known.`,
  reading: {
    title: 'How to read this',
    points: [
      'A set of questions is what members ask on one day about one subject. It is followed through its documents: asked, postponed, answered, corrected.',
      'Numbers are about the documents in the dataset, not about everything that was ever asked.',
      'Each query runs as it is: save it as `query.sql` and pass it to `aanhangsel query`.',
      'Names of ministries are short: those that came back under an old name are taken together.'
    ]
  }
}
