import {gather} from '../../patterns/gather.js'
import type {Flow, Paragraph, Phrasing} from '../../tree/nodes.js'
import {asksUponAnswer} from '../../words/question-words.js'

/**
 * Divide the blocks of one printed number into a given number of texts: at paragraphs, else at those
 * that follow a question, else at lines that begin a sentence after one that ended a sentence.
 *
 * @returns undefined if none of these yields exactly that many
 */
export function divideTexts(blocks: Flow[], count: number): Flow[][] | undefined {
  const parts = attachToParagraphs(blocks)
  if (parts.length === count) return parts
  if (parts.length > count) return mergeToQuestions(parts, count)
  const cut = gather(parts, cutAtSentences)
  if (cut.length === count) return cut
  return cut.length > count ? mergeToQuestions(cut, count) : undefined
}

/** A list or table belongs to the paragraph above it, and so does what was brought there from another place. */
export function attachToParagraphs(blocks: Flow[]): Flow[][] {
  const parts: Flow[][] = []
  for (const block of blocks) {
    const above = parts.at(-1)
    if (above && (block.type !== 'paragraph' || isTornFrom(above, block))) above.push(block)
    else parts.push([block])
  }
  return parts
}

/** The end of a sentence that was printed above its beginning. */
const isTornFrom = (above: Flow[], block: Flow): boolean =>
  /^\p{Ll}{2}/u.test(firstText([block])) && offsetOf([block]) < offsetOf(above)

/** Each text ends with the paragraph that asks; what follows a question may ask on: `Zo ja, waarom?` */
function mergeToQuestions(parts: Flow[][], count: number): Flow[][] | undefined {
  const merged = gatherQuestions(parts)
  return merged.length === count && merged.every(asks) ? merged : undefined
}

/** Texts of which each runs on until it has asked. */
export function gatherQuestions(parts: Flow[][]): Flow[][] {
  const gathered: Flow[][] = []
  for (const [i, part] of parts.entries()) {
    const isNew =
      gathered.length === 0 ||
      (asks(gathered.at(-1)!) &&
        (!asksUponAnswer.test(firstText(part)) || comesLater(part, parts[i + 1])))
    if (isNew) gathered.push([...part])
    else gathered.at(-1)!.push(...part)
  }
  return gathered
}

/** What stood in another column was brought here from below. */
const comesLater = (part: Flow[], next: Flow[] | undefined): boolean =>
  next !== undefined && offsetOf(part) > offsetOf(next)

const offsetOf = ([first]: Flow[]): number => first?.position?.start.offset ?? 0

export const textsOf = (part: Flow[]): string[] =>
  gather(part, block =>
    block.type === 'paragraph'
      ? gather(block.children, child => (child.type === 'text' ? child.value : []))
      : []
  )
export const firstText = (part: Flow[]): string => textsOf(part)[0] ?? ''
/** Whether a text ends as a question does, with the marker of a note or without. */
export const asks = (part: Flow[]): boolean => /\?['’”»]?\d{0,2}\s*$/.test(textsOf(part).join(''))

/** Scans put each paragraph on a line of its own: a line may begin one where the line above ended one. */
export function cutAtSentences([first, ...others]: Flow[]): Flow[][] {
  if (first?.type !== 'paragraph') return [[...(first ? [first] : []), ...others]]
  const parts: Phrasing[][] = [[]]
  for (const [i, node] of first.children.entries()) {
    if (beginsSentence(first.children, i)) parts.push([node])
    else parts.at(-1)!.push(node)
  }
  const paragraphs = parts.map(toParagraph)
  return paragraphs.map((paragraph, i) =>
    i === paragraphs.length - 1 ? [paragraph, ...others] : [paragraph]
  )
}

function beginsSentence(nodes: Phrasing[], i: number): boolean {
  const node = nodes[i]!
  if (node.type !== 'text' || nodes[i - 1]?.type !== 'lineBreak') return false
  const before = nodes.slice(0, i).findLast(child => child.type === 'text')
  return /[.?!]['’”»]?\s*$/.test(before?.value ?? '') && /^['‘“«]?\p{Lu}/u.test(node.value)
}

function toParagraph(nodes: Phrasing[]): Paragraph {
  const children = nodes.at(-1)?.type === 'lineBreak' ? nodes.slice(0, -1) : nodes
  const placed = children.filter(child => child.type !== 'lineBreak')
  const position = {start: placed[0]!.position.start, end: placed.at(-1)!.position.end}
  return {type: 'paragraph', children, position}
}
