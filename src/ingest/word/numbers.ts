import {attribute, elementsOf, findAll, nameOf, type MarkupNode} from '../markup/dom.js'

interface Level {
  format: string
  /** Pattern of the printed number: `%1.`, `%1.%2)`. */
  text: string
  start: number
}

/** Counts the automatic numbers of a Word document's lists, as Word prints them. */
export class ListNumbers {
  /** Levels of each numbering, and the abstract numbering that shares its count. */
  readonly #lists = new Map<string, {abstract: string; levels: Level[]}>()
  readonly #counts = new Map<string, number[]>()

  constructor(numbering: MarkupNode | undefined) {
    if (!numbering) return
    const abstracts = new Map(
      findAll(numbering, node => nameOf(node) === 'abstractnum').map(node => [
        attribute(node, 'w:abstractNumId'),
        levelsOf(node)
      ])
    )
    for (const node of findAll(numbering, child => nameOf(child) === 'num')) {
      const abstract = valueOf(node, 'abstractnumid')
      this.#lists.set(attribute(node, 'w:numId'), {abstract, levels: abstracts.get(abstract) ?? []})
    }
  }

  /** The number or sign that Word prints before a paragraph; undefined for one outside lists. */
  next(paragraph: MarkupNode): string | undefined {
    const properties = elementsOf(paragraph, 'ppr').flatMap(node => elementsOf(node, 'numpr'))[0]
    const list = properties && this.#lists.get(valueOf(properties, 'numid'))
    if (!list) return undefined
    const depth = Number(valueOf(properties, 'ilvl')) || 0
    const level = list.levels[depth]
    if (!level || level.format === 'none') return undefined
    if (level.format === 'bullet') return '•'
    return this.#print(list, depth)
  }

  #print({abstract, levels}: {abstract: string; levels: Level[]}, depth: number): string {
    const counts = this.#counts.get(abstract) ?? []
    this.#counts.set(abstract, counts)
    counts[depth] = (counts[depth] ?? levels[depth]!.start - 1) + 1
    counts.length = depth + 1
    return levels[depth]!.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1
      return inFormat(
        counts[index] ?? levels[index]?.start ?? 1,
        levels[index]?.format ?? 'decimal'
      )
    })
  }
}

const levelsOf = (node: MarkupNode): Level[] =>
  elementsOf(node, 'lvl').map(level => ({
    format: valueOf(level, 'numfmt') || 'decimal',
    text: valueOf(level, 'lvltext'),
    start: Number(valueOf(level, 'start') || 1)
  }))

const valueOf = (node: MarkupNode, name: string): string =>
  elementsOf(node, name).map(child => attribute(child, 'w:val'))[0] ?? ''

function inFormat(number: number, format: string): string {
  if (/letter$/i.test(format)) {
    const letter = String.fromCharCode(97 + ((number - 1) % 26))
    return format.startsWith('upper') ? letter.toUpperCase() : letter
  }
  if (/roman$/i.test(format))
    return format.startsWith('upper') ? roman(number).toUpperCase() : roman(number)
  return String(number)
}

const romans: [number, string][] = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

function roman(number: number): string {
  let [rest, text] = [number, '']
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign
  return text
}
