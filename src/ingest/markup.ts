import {load} from 'cheerio/slim'

/** A node of a parsed XML or HTML document, as far as readers need it. */
export interface MarkupNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: MarkupNode[]
  parent?: MarkupNode | null
}

/** Parse XML. No DTD is read and no entity but the predefined ones is resolved. */
export const parseXml = (text: string): MarkupNode =>
  load(text, {xml: {xmlMode: true, decodeEntities: true}}).root()[0] as unknown as MarkupNode

/** Parse HTML as it is, well-formed or not. */
export const parseHtml = (text: string): MarkupNode => load(text).root()[0] as unknown as MarkupNode

/** Name of an element without its namespace prefix, lower case. */
export const nameOf = (node: MarkupNode): string =>
  (node.name ?? '').replace(/^.*:/, '').toLowerCase()

export const childrenOf = (node: MarkupNode): MarkupNode[] => node.children ?? []

/** Child elements, of one name if it is given. */
export const elementsOf = (node: MarkupNode, name?: string): MarkupNode[] =>
  childrenOf(node).filter(child => child.name && (name === undefined || nameOf(child) === name))

export const attribute = (node: MarkupNode, name: string): string => node.attribs?.[name] ?? ''

/** All elements below a node that a test holds for, in document order; not below one another. */
export function findAll(node: MarkupNode, test: (node: MarkupNode) => boolean): MarkupNode[] {
  return childrenOf(node).flatMap(child =>
    child.name && test(child) ? [child] : findAll(child, test)
  )
}

/** All text below a node. */
export const textOf = (node: MarkupNode): string =>
  node.type === 'text' ? (node.data ?? '') : childrenOf(node).map(textOf).join('')

/** Elements, and text that is more than white space. */
export const printedChildren = (node: MarkupNode): MarkupNode[] =>
  childrenOf(node).filter(child => child.name !== undefined || textOf(child).trim() !== '')
