import {keysOf, valueAt} from '../../../correct/path.js'
import type {DocumentRecord} from '../../../schema/record.js'
import type {PageWords} from '../words/index.js'

/** What a reader calls a part of the record: `Question 3`, `Note 1`. */
export function partTitle(record: DocumentRecord, path: string, words: PageWords): string {
  const [list, index, part, ...rest] = keysOf(path)
  const owner = valueAt(record, keysOf(path).slice(0, part === 'questions' ? 4 : 3))
  const {numbers = []} = (owner ?? {}) as {numbers?: number[]}
  if (list === 'exchanges')
    return words[part === 'answer' ? 'answer' : 'question'](numbers.join(', '))
  if (list === 'footnotes') return words.note(record.footnotes[Number(index)]?.number ?? 0)
  const title = words[list as 'postponement' | 'explanation' | 'other']
  return list === 'other' && rest.length === 0 ? `${title} ${Number(index) + 1}` : title
}

/** The same, with the first words of the text. */
export function textTitle(record: DocumentRecord, path: string, words: PageWords): string {
  const {text = ''} = (valueAt(record, path) ?? {}) as {text?: string}
  return `${partTitle(record, path, words)}: ${text.slice(0, 60)}`
}
