import type {Flow} from '../../tree/nodes.js'
import {withoutLabel} from '../../tree/labels.js'
import {bestDivision} from './best-division.js'
import {asks, divideTexts} from './divide-texts.js'
import {likeness, wordsOf, type Words} from './likeness.js'
import type {Side} from './sides.js'

/** What is around a block that holds more numbers than it prints. */
export interface Around {
  next: number | undefined
  other: Set<number>
  last: number
  others: Side[]
}

/** What the blocks of some numbers say on the other side. */
const wordsIn = (others: Side[], number: number): Words =>
  wordsOf(
    others
      .filter(({numbers}) => numbers.includes(number))
      .flatMap(({children}) => withoutLabel(children))
  )

export interface Divided {
  lost: number[]
  /** One more than numbers: the first is that of the block itself. */
  texts: Flow[][]
}

export function divideBlock(
  node: Side,
  lost: number[],
  {next, other, last, others}: Around
): Divided | undefined {
  const isOnOther = lost.every(number => other.has(number))
  const mayAsk = node.type === 'question' && (next !== undefined || last >= lost.at(-1)!)
  const texts = divideTexts(withoutLabel(node.children), lost.length + 1)
  if (texts && (isOnOther || (mayAsk && texts.every(asks)))) return {lost, texts}
  if (!isOnOther) return undefined
  const words = (number: number): Words => wordsIn(others, number)
  // At the end of the page the others may be on the next one.
  const mayMiss = next === undefined
  const counts = mayMiss ? lost.map((_, i) => i + 1) : [lost.length]
  const [best] = counts
    .flatMap(count => {
      const own = [node.numbers[0]!, ...lost.slice(0, count)].map(words)
      return bestDivision(withoutLabel(node.children), own, node.type === 'question', mayMiss) ?? []
    })
    .toSorted((a, b) => b.score - a.score)
  return best && {lost: lost.slice(0, best.texts.length - 1), texts: best.texts}
}

/** How well the texts of lost numbers fit the other side. */
export function fit({lost, texts}: Divided, others: Side[]): number {
  const scores = lost.map((number, i) => likeness(wordsOf(texts[i + 1]!), wordsIn(others, number)))
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
