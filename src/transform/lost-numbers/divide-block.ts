import type {Flow} from '../../tree/nodes.js'
import {withoutLabel} from '../../tree/labels.js'
import {bestDivision, mostParts} from './best-division.js'
import {asks, divideTexts} from './divide-texts.js'
import {likeness, wordsOf, type Words} from './likeness.js'
import type {Side} from './sides.js'

/** What the blocks of a number say on the other side. */
export type WordsOf = (number: number) => Words

/** What is around a block that holds more numbers than it prints. */
export interface Around {
  next: number | undefined
  other: Set<number>
  last: number
  otherWords: WordsOf
}

/** The words of the blocks of one side by number, looked up when first asked for: most documents lack no number. */
export function wordsByNumber(sides: readonly Side[]): WordsOf {
  let blocks: Map<number, Flow[]> | undefined
  const known = new Map<number, Words>()
  return number => {
    blocks ??= blocksByNumber(sides)
    const words = known.get(number) ?? wordsOf(blocks.get(number) ?? [])
    known.set(number, words)
    return words
  }
}

function blocksByNumber(sides: readonly Side[]): Map<number, Flow[]> {
  const found = new Map<number, Flow[]>()
  for (const {numbers, children} of sides)
    for (const number of new Set(numbers)) {
      const blocks = found.get(number) ?? []
      for (const block of withoutLabel(children)) blocks.push(block)
      found.set(number, blocks)
    }
  return found
}

export interface Divided {
  lost: number[]
  /** One more than numbers: the first is that of the block itself. */
  texts: Flow[][]
}

export function divideBlock(
  node: Side,
  lost: number[],
  {next, other, last, otherWords}: Around
): Divided | undefined {
  const isOnOther = lost.every(number => other.has(number))
  const mayAsk = node.type === 'question' && (next !== undefined || last >= lost.at(-1)!)
  const texts = divideTexts(withoutLabel(node.children), lost.length + 1)
  if (texts && (isOnOther || (mayAsk && texts.every(asks)))) return {lost, texts}
  if (!isOnOther) return undefined
  // At the end of the page the others may be on the next one.
  const mayMiss = next === undefined
  const counts = (mayMiss ? lost.map((_, i) => i + 1) : [lost.length]).filter(
    count => count < mostParts
  )
  const [best] = counts
    .flatMap(count => {
      const own = [node.numbers[0]!, ...lost.slice(0, count)].map(otherWords)
      return bestDivision(withoutLabel(node.children), own, node.type === 'question', mayMiss) ?? []
    })
    .toSorted((a, b) => b.score - a.score)
  return best && {lost: lost.slice(0, best.texts.length - 1), texts: best.texts}
}

/** How well the texts of lost numbers fit the other side. */
export function fit({lost, texts}: Divided, otherWords: WordsOf): number {
  const scores = lost.map((number, i) => likeness(wordsOf(texts[i + 1]!), otherWords(number)))
  return scores.reduce((sum, score) => sum + score, 0) / scores.length
}
