import type {VFile} from 'vfile'
import {gather} from '../patterns/gather.js'
import {doubt} from '../diagnostics/doubts.js'
import {report} from '../diagnostics/messages.js'
import type {ExchangeNode, Root, RootContent} from '../tree/nodes.js'
import {sendsAnswers} from '../words/letter-openings.js'

/**
 * Report a document of answers that has none: no questions and answers at all, only questions without
 * answers, or a letter without the annex that it mentions. What was read instead is in doubt.
 */
export function reportUnanswered() {
  return (tree: Root, file: VFile): void => {
    const exchanges = tree.children.filter((node): node is ExchangeNode => node.type === 'exchange')
    const others = tree.children.filter(({type}) => type === 'other')
    const letter = others.find(node => sendsAnswers.test(textOf(node, file)))
    const answered = exchanges.some(({children}) => children.some(({type}) => type === 'answer'))
    if (answered || tree.data?.header?.kind === 'postponement') return
    if (exchanges.length === 0 && letter) {
      for (const node of others) doubt(node, 'extent')
      report(
        file,
        'annex-missing',
        'The letter says that the answers are in an annex, and the file has no annex',
        letter.position
      )
    } else if (tree.data?.header?.kind === 'answer' || tree.data?.committee === 'answers' || letter)
      sayUnanswered(exchanges, others, file)
    else if (exchanges.length === 0 && tree.data?.header?.kind === 'question') {
      for (const node of others) doubt(node, 'extent')
      report(file, 'no-questions', 'The header announces questions, but no questions were found')
    }
  }
}

function sayUnanswered(exchanges: ExchangeNode[], others: RootContent[], file: VFile): void {
  for (const node of exchanges.length > 0 ? gather(exchanges, ({children}) => children) : others)
    doubt(node, 'extent')
  report(
    file,
    'no-answers',
    exchanges.length > 0
      ? `The header announces answers, but none of the ${exchanges.length} question(s) has one`
      : 'The header announces answers, but no questions or answers were found'
  )
}

const textOf = ({position}: RootContent, file: VFile): string =>
  String(file.value).slice(position!.start.offset, position!.end.offset).replace(/\s+/g, ' ')
