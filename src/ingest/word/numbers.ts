import {elementsOf, findAll, localAttribute, nameOf, type MarkupNode} from '../markup/dom.js'
import {inFormat} from '../number-formats.js'
import {listOf, valueOf, type WordStyles} from './styles.js'

interface WordListLevel {
  format: string
  /** Pattern of the printed number: `%1.`, `%1.%2)`. */
  text: string
  start: number
  /** The style whose paragraphs have this level. */
  style: string
  /** All numbers of the pattern are printed in figures. */
  inFigures: boolean
}

interface WordList {
  /** The abstract numbering; all lists made from it share its count. */
  abstract: string
  levels: WordListLevel[]
  /** Where the count restarts at the first paragraph of this list. */
  restarts: Map<number, number>
}

/** Counts the automatic numbers of a Word document's lists, as Word prints them. */
export class WordListNumbers {
  readonly #styles: WordStyles
  readonly #lists = new Map<string, WordList>()
  readonly #counts = new Map<string, number[]>()
  readonly #restarted = new Set<Map<number, number>>()

  constructor(numbering: MarkupNode | undefined, styles: WordStyles) {
    this.#styles = styles
    if (!numbering) return
    const abstracts = findAll(numbering, node => nameOf(node) === 'abstractnum')
    for (const node of findAll(numbering, child => nameOf(child) === 'num'))
      this.#lists.set(localAttribute(node, 'numId'), listFrom(node, abstracts))
  }

  /**
   * The number or sign that Word prints before a paragraph; undefined for one outside lists.
   *
   * @param properties those of the paragraph (`w:pPr`)
   */
  next(properties: MarkupNode | undefined): string | undefined {
    const style = this.#styles.ofParagraph(properties)
    const place = (properties && listOf(properties, style.list)) ?? style.list
    const list = place && this.#lists.get(place.id)
    if (!list) return undefined
    const depth = place.depth ?? levelOfStyle(list, style.id)
    const level = list.levels[depth]
    if (!level || level.format === 'none') return undefined
    if (level.format === 'bullet') return '•'
    return this.#print(list, depth)
  }

  #print({abstract, levels, restarts}: WordList, depth: number): string {
    const counts = this.#counts.get(abstract) ?? []
    this.#counts.set(abstract, counts)
    if (!this.#restarted.has(restarts)) {
      this.#restarted.add(restarts)
      for (const [level, start] of restarts) counts[level] = start - 1
    }
    counts[depth] = (counts[depth] ?? levels[depth]!.start - 1) + 1
    counts.length = depth + 1
    return levels[depth]!.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const format = levels[depth]!.inFigures ? 'decimal' : (levels[index]?.format ?? 'decimal')
      return inFormat(counts[index] ?? levels[index]?.start ?? 1, format)
    })
  }
}

/** A list may say which of its levels belongs to a style. */
const levelOfStyle = ({levels}: WordList, style: string): number =>
  Math.max(0, style === '' ? 0 : levels.findIndex(level => level?.style === style))

/** A list (`w:num`): the levels of its abstract numbering, and its own. */
function listFrom(node: MarkupNode, abstracts: MarkupNode[]): WordList {
  const id = valueOf(node, 'abstractnumid')
  const abstract = resolve(
    abstracts.find(it => localAttribute(it, 'abstractNumId') === id),
    abstracts
  )
  const levels = abstract ? levelsOf(abstract) : []
  const restarts = new Map<number, number>()
  for (const override of elementsOf(node, 'lvloverride')) {
    const depth = Number(localAttribute(override, 'ilvl'))
    const start = valueOf(override, 'startoverride')
    for (const own of levelsOf(override)) if (own) levels[depth] = own
    if (start !== '') restarts.set(depth, Number(start))
  }
  return {abstract: abstract ? localAttribute(abstract, 'abstractNumId') : id, levels, restarts}
}

/** A numbering may only name a style that another numbering defines. */
function resolve(abstract: MarkupNode | undefined, all: MarkupNode[]): MarkupNode | undefined {
  const link = abstract && valueOf(abstract, 'numstylelink')
  return link ? (all.find(node => valueOf(node, 'stylelink') === link) ?? abstract) : abstract
}

function levelsOf(node: MarkupNode): WordListLevel[] {
  const levels: WordListLevel[] = []
  for (const [i, level] of elementsOf(node, 'lvl').entries())
    levels[Number(localAttribute(level, 'ilvl') || i)] = {
      format: formatOf(level),
      text: valueOf(level, 'lvltext'),
      start: Number(valueOf(level, 'start') || 1),
      style: valueOf(level, 'pstyle'),
      inFigures: elementsOf(level, 'islgl').length > 0
    }
  return levels
}

/** Newer formats come with an older one, for programs that know only that. */
function formatOf(level: MarkupNode): string {
  const inner = findAll(level, node => nameOf(node) === 'numfmt')[0]
  return (inner && localAttribute(inner, 'val')) || 'decimal'
}
