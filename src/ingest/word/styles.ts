import {elementsOf, findAll, localAttribute, nameOf, type MarkupNode} from '../markup/dom.js'

/** How a run looks, as far as anything says so. */
export interface WordLook {
  bold?: boolean
  italic?: boolean
  /** Hidden text (`w:vanish`), which Word neither shows nor prints. */
  hidden?: boolean
  raised?: boolean
  /** Font, for the signs of fonts that have no letters. */
  font?: string
}

/** What a style says about the paragraphs that have it. */
export interface ParagraphStyle {
  look: WordLook
  /** Automatic numbering; the level may be in the numbering, by the style's name. */
  list?: {id: string; depth: number | undefined}
}

const toggles = ['bold', 'italic', 'hidden'] as const

/** The styles of a Word document, with what each inherits from the one it is based on. */
export class WordStyles {
  readonly #nodes = new Map<string, MarkupNode>()
  readonly #read = new Map<string, ParagraphStyle>()
  readonly #standard: string

  constructor(part: MarkupNode | undefined) {
    const nodes = part ? findAll(part, node => nameOf(node) === 'style') : []
    for (const node of nodes) this.#nodes.set(localAttribute(node, 'styleId'), node)
    this.#standard = localAttribute(
      nodes.find(node => isStandard(node)) ?? {type: 'tag'},
      'styleId'
    )
  }

  /** The style of a paragraph, by the properties that it has (`w:pPr`). */
  ofParagraph(properties: MarkupNode | undefined): ParagraphStyle & {id: string} {
    const id = (properties && valueOf(properties, 'pstyle')) || this.#standard
    return {id, ...this.#get(id)}
  }

  /** How a run looks, by its properties (`w:rPr`) and the style of its paragraph. */
  ofRun(properties: MarkupNode | undefined, paragraph: WordLook): WordLook {
    const own = properties ? lookOf(properties) : {}
    const id = properties && valueOf(properties, 'rstyle')
    const character = id ? this.#get(id).look : {}
    const look = {...paragraph, ...character, ...own}
    // A character style reverses these if the paragraph style has them too.
    for (const name of toggles)
      look[name] = own[name] ?? Boolean(paragraph[name]) !== Boolean(character[name])
    return look
  }

  #get(id: string, depth = 0): ParagraphStyle {
    const known = this.#read.get(id)
    if (known) return known
    const node = this.#nodes.get(id)
    // Styles that are based on themselves are damage.
    if (!node || depth > 20) return {look: {}}
    const base = valueOf(node, 'basedon')
    const {look, list} = base ? this.#get(base, depth + 1) : {look: {}, list: undefined}
    const [paragraph, run] = [elementsOf(node, 'ppr')[0], elementsOf(node, 'rpr')[0]]
    const own = paragraph && listOf(paragraph, list)
    const style = {
      look: {...look, ...(run && lookOf(run))},
      ...((own ?? list) && {list: own ?? list!})
    }
    this.#read.set(id, style)
    return style
  }
}

const isStandard = (node: MarkupNode): boolean =>
  localAttribute(node, 'type') === 'paragraph' && isOn(localAttribute(node, 'default') || '0')

/**
 * The list that properties (`w:pPr`) put a paragraph in.
 *
 * @param inherited the list of its style: a paragraph may change only its level
 */
export function listOf(
  properties: MarkupNode,
  inherited?: ParagraphStyle['list']
): ParagraphStyle['list'] | undefined {
  const node = elementsOf(properties, 'numpr')[0]
  if (!node) return undefined
  const depth = valueOf(node, 'ilvl')
  const id = valueOf(node, 'numid') || inherited?.id
  return id ? {id, depth: depth === '' ? inherited?.depth : Number(depth)} : undefined
}

/** The value of a property that is an element: `<w:ilvl w:val="1"/>`. */
export const valueOf = (node: MarkupNode, name: string): string =>
  elementsOf(node, name).map(child => localAttribute(child, 'val'))[0] ?? ''

const isOn = (value: string): boolean => !/^(?:0|false|none|off)$/.test(value)

function lookOf(properties: MarkupNode): WordLook {
  const look: WordLook = {}
  for (const node of elementsOf(properties)) {
    const value = localAttribute(node, 'val')
    switch (nameOf(node)) {
      case 'b':
        look.bold = isOn(value)
        break
      case 'i':
        look.italic = isOn(value)
        break
      case 'vanish':
        look.hidden = isOn(value)
        break
      case 'vertalign':
        look.raised = value === 'superscript'
        break
      case 'rfonts':
        look.font = localAttribute(node, 'ascii') || localAttribute(node, 'hAnsi')
    }
  }
  return look
}
