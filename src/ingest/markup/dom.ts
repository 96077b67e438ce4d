import {load} from 'cheerio/slim'
import {decodeString} from 'micromark-util-decode-string'
import {DomHandler, Parser, type ParserOptions} from 'htmlparser2'
import type {Meter} from '../../diagnostics/meter.js'
import {withoutControls} from '../../diagnostics/visible.js'

/** A node of a parsed XML or HTML document, as far as readers need it. */
export interface MarkupNode {
  type: string
  name?: string
  data?: string
  attribs?: Record<string, string>
  children?: MarkupNode[]
  parent?: MarkupNode | null
}

/**
 * Parse XML. No DTD is read; the entities that documents of the first schema take from theirs
 * (`&euml;`) are those of HTML.
 */
export const parseXml = (text: string, meter: Meter): MarkupNode =>
  parse(text.replace(/&([A-Za-z]{2,31}\d?);/g, decodeName), meter, {
    xmlMode: true,
    decodeEntities: true
  })

/** The character of an entity; those that XML itself reads stay, as do unknown names. */
function decodeName(reference: string, name: string): string {
  if (/^(?:amp|lt|gt|quot|apos)$/.test(name)) return reference
  const character = decodeString(reference)
  return /[<&]/.test(character) ? reference : character
}

/** Parse HTML as it is, well-formed or not. */
export const parseHtml = (text: string, meter: Meter): MarkupNode => parse(text, meter, {})

/** The way cheerio parses by itself, except that the limits are watched while the tree grows. */
function parse(text: string, meter: Meter, options: ParserOptions): MarkupNode {
  const handler = new BoundedHandler(meter, options)
  new Parser(handler, options).end(text)
  return load(handler.root as never).root()[0] as unknown as MarkupNode
}

class BoundedHandler extends DomHandler {
  readonly #meter: Meter

  constructor(meter: Meter, options: ParserOptions) {
    super(undefined, options)
    this.#meter = meter
  }

  override onopentag(name: string, attributes: Record<string, string>): void {
    this.#meter.add('elements', 1)
    if (this.tagStack.length > this.#meter.most('depth'))
      this.#meter.stop('depth', this.tagStack.length)
    for (const [key, value] of Object.entries(attributes)) attributes[key] = withoutControls(value)
    super.onopentag(name, attributes)
  }

  override ontext(data: string): void {
    super.ontext(withoutControls(data))
  }
}

/** Name of an element without its namespace prefix, lower case. */
export const nameOf = (node: MarkupNode): string =>
  (node.name ?? '').replace(/^.*:/, '').toLowerCase()

export const childrenOf = (node: MarkupNode): MarkupNode[] => node.children ?? []

/** Child elements, of one name if it is given. */
export const elementsOf = (node: MarkupNode, name?: string): MarkupNode[] =>
  childrenOf(node).filter(child => child.name && (name === undefined || nameOf(child) === name))

export const attribute = (node: MarkupNode, name: string): string => node.attribs?.[name] ?? ''

/** An attribute by its name without the namespace prefix, which each program chooses for itself. */
export function localAttribute(node: MarkupNode, name: string): string {
  for (const [key, value] of Object.entries(node.attribs ?? {}))
    if (key.slice(key.indexOf(':') + 1) === name) return value
  return ''
}

/** All elements below a node that pass a test, in document order; none within another. */
export function findAll(node: MarkupNode, test: (node: MarkupNode) => boolean): MarkupNode[] {
  return childrenOf(node).flatMap(child =>
    child.name && test(child) ? [child] : findAll(child, test)
  )
}

/** All text below a node. */
export const textOf = (node: MarkupNode): string =>
  node.type === 'text' ? (node.data ?? '') : childrenOf(node).map(textOf).join('')

/** Elements, and text that is more than white space; no processing instructions. */
export const printedChildren = (node: MarkupNode): MarkupNode[] =>
  childrenOf(node).filter(
    child => child.type !== 'directive' && (child.name !== undefined || textOf(child).trim() !== '')
  )
