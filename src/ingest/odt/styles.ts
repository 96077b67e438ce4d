import {elementsOf, findAll, localAttribute, nameOf, type MarkupNode} from '../markup/dom.js'

/** How text looks, as far as its styles say. */
export interface OdtLook {
  bold?: boolean
  italic?: boolean
  hidden?: boolean
  raised?: boolean
}

/** Styles of text and paragraphs, with what each inherits from its parent. */
export class OdtStyles {
  readonly #nodes = new Map<string, MarkupNode>()

  /** @param parts the parts with styles; of two styles with one name, that of the later part counts */
  constructor(parts: MarkupNode[]) {
    for (const part of parts)
      for (const node of findAll(part, child => nameOf(child) === 'style'))
        this.#nodes.set(keyOf(localAttribute(node, 'family'), localAttribute(node, 'name')), node)
  }

  /** @param family `text` or `paragraph` */
  look(family: string, name: string, depth = 0): OdtLook {
    const node = this.#nodes.get(keyOf(family, name))
    // Styles that are their own parents are damage.
    if (!node || depth > 20) return {}
    const parent = localAttribute(node, 'parent-style-name')
    const inherited = parent === '' ? {} : this.look(family, parent, depth + 1)
    return {...inherited, ...elementsOf(node, 'text-properties').reduce(withProperties, {})}
  }
}

const keyOf = (family: string, name: string): string => `${family}/${name}`

function withProperties(look: OdtLook, node: MarkupNode): OdtLook {
  const [weight, style] = [localAttribute(node, 'font-weight'), localAttribute(node, 'font-style')]
  const [position, display] = [
    localAttribute(node, 'text-position'),
    localAttribute(node, 'display')
  ]
  return {
    ...look,
    ...(weight !== '' && {bold: weight === 'bold' || Number(weight) >= 600}),
    ...(style !== '' && {italic: style !== 'normal'}),
    // `super 58%`, or how far above the line: `33% 58%`.
    ...(position !== '' && {raised: /^(?:super|[1-9])/.test(position)}),
    ...(display !== '' && {hidden: display === 'none'})
  }
}
