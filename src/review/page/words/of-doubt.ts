import type {DoubtTask} from '../../doubt-task.js'
import type {PageWords} from './english.js'

/** What was decided, and the other reading. */
export const readingsOf = ({reading, numbers, note}: DoubtTask, words: PageWords) =>
  words.readings[reading](numbers.join(', '), note ?? numbers[0] ?? 0)

/** The part of the document that a doubt is in. */
export function partName({part, numbers}: DoubtTask, words: PageWords): string {
  switch (part) {
    case null:
      return words.header
    case 'question':
    case 'answer':
      return words[part](numbers.join(', '))
    case 'note':
      return words.note(numbers[0] ?? 0)
    default:
      return words[part]
  }
}
