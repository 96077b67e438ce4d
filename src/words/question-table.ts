import {answerColumn, numberColumn, questionColumn} from './part-names.js'

/** What the head of a column says stands below it, in a table of questions and answers. */
const heads = {number: numberColumn, question: questionColumn, answer: answerColumn}

export type TableHead = keyof typeof heads

/** What a cell of the head says of its column; undefined where it says something else. */
export const tableHeadOf = (text: string): TableHead | undefined =>
  (Object.keys(heads) as TableHead[]).find(name => heads[name].test(text))
