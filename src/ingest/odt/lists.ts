import {elementsOf, findAll, localAttribute, nameOf, type MarkupNode} from '../markup/dom.js'
import {inFormat} from '../number-formats.js'

interface OdtListLevel {
  isBullet: boolean
  format: string
  prefix: string
  suffix: string
  start: number
  /** How many levels the number shows: 2 for `1.2`. */
  shown: number
}

/** A list while it is read; lists that continue one another share their counts. */
export interface OpenList {
  style: string
  counts: number[]
}

/** Counts the automatic numbers of lists, as OpenDocument programs print them. */
export class OdtListNumbers {
  readonly #styles = new Map<string, OdtListLevel[]>()
  readonly #byId = new Map<string, OpenList>()
  readonly #byStyle = new Map<string, OpenList>()

  constructor(parts: MarkupNode[]) {
    for (const part of parts)
      for (const node of findAll(part, child => nameOf(child) === 'list-style'))
        this.#styles.set(localAttribute(node, 'name'), levelsOf(node))
  }

  /** Begin a list (`text:list`), or continue an earlier one if it says so. */
  open(node: MarkupNode): OpenList {
    const style = localAttribute(node, 'style-name')
    const earlier =
      this.#byId.get(localAttribute(node, 'continue-list')) ??
      (localAttribute(node, 'continue-numbering') === 'true' ? this.#byStyle.get(style) : undefined)
    const list = {style, counts: earlier?.counts ?? []}
    const id = localAttribute(node, 'id')
    if (id !== '') this.#byId.set(id, list)
    this.#byStyle.set(style, list)
    return list
  }

  /**
   * The number or sign before an item.
   *
   * @param depth level of the item, from 0
   * @param start the number that the item says it has
   */
  next({style, counts}: OpenList, depth: number, start: string): string | undefined {
    const levels = this.#styles.get(style) ?? []
    const level = levels[depth]
    if (!level) return undefined
    if (level.isBullet) return '•'
    counts[depth] = start === '' ? (counts[depth] ?? level.start - 1) + 1 : Number(start)
    counts.length = depth + 1
    if (level.format === '') return undefined
    const numbers = Array.from({length: level.shown}, (_, i) => depth - level.shown + 1 + i)
      .filter(index => index >= 0)
      .map(index => inFormat(counts[index] ?? 1, levels[index]?.format || '1'))
    return `${level.prefix}${numbers.join('.')}${level.suffix}`
  }
}

function levelsOf(style: MarkupNode): OdtListLevel[] {
  const levels: OdtListLevel[] = []
  for (const node of elementsOf(style))
    levels[Number(localAttribute(node, 'level')) - 1] = {
      isBullet: nameOf(node) !== 'list-level-style-number',
      format: localAttribute(node, 'num-format'),
      prefix: localAttribute(node, 'num-prefix'),
      suffix: localAttribute(node, 'num-suffix'),
      start: Number(localAttribute(node, 'start-value') || 1),
      shown: Number(localAttribute(node, 'display-levels') || 1)
    }
  return levels
}
