import type {StructureNode} from '../structure.js'
import type {PdfFile} from './file.js'
import {handOver} from './handover.js'
import {readNumberTree} from './number-tree.js'
import {dictOr, isDict, isInteger, nameOf, PdfRef, type PdfDict, type PdfValue} from './objects.js'

/** Most elements within one another; no program writes this many. */
const mostDepth = 35

type ElementKid =
  | {kind: 'element'; dict: PdfDict; element: TreeElement | undefined}
  | {kind: 'content'; id: string}
  | {kind: 'object'}

/** An element of the tree, with the part of it that is on the page. */
interface TreeElement {
  dict: PdfDict
  kids: ElementKid[]
}

/** The structure tree of a document, read for each page as far as it concerns that page. */
export class StructureTree {
  readonly #file: PdfFile
  readonly #root: PdfDict
  readonly #roles = new Map<string, string>()
  readonly #parents: Map<number, PdfValue>

  constructor(file: PdfFile, root: PdfDict) {
    this.#file = file
    this.#root = root
    const roles = file.get(root, 'RoleMap')
    if (isDict(roles))
      for (const [name, value] of roles) {
        const role = nameOf(file.resolve(value))
        if (role !== undefined) this.#roles.set(name, role)
      }
    const parents = file.get(root, 'ParentTree')
    this.#parents = parents ? readNumberTree(file, dictOr(parents, 'a structure tree')) : new Map()
  }

  /** @param annotations the numbers that the annotations of the page have in the tree */
  page(dict: PdfDict, ref: PdfRef, annotations: number[]): StructureNode {
    const reader = new PageTreeReader(this.#file, this.#root, ref)
    const id = this.#file.get(dict, 'StructParents')
    const parents = isInteger(id) ? this.#file.resolve(this.#parents.get(id)) : undefined
    if (Array.isArray(parents))
      for (const parent of parents)
        if (parent instanceof PdfRef) reader.add(this.#file.resolve(parent))
    for (const number of annotations) {
      const parent = this.#parents.get(number)
      if (parent) reader.add(this.#file.resolve(parent))
    }
    return {
      role: 'Root',
      children: reader.top.flatMap(element => (element ? [this.#toNode(element)] : []))
    }
  }

  #toNode({dict, kids}: TreeElement, depth = 0): StructureNode {
    if (depth > mostDepth) return handOver('a structure tree')
    const name = nameOf(this.#file.get(dict, 'S')) ?? ''
    const children = kids.flatMap((kid): StructureNode[] => {
      if (kid.kind === 'content') return [{type: 'content', id: kid.id}]
      if (kid.kind === 'object') return [{type: 'object'}]
      return kid.element ? [this.#toNode(kid.element, depth + 1)] : []
    })
    return {role: this.#roles.get(name) ?? name, children}
  }
}

/** Builds the part of the tree that has content on one page, from the content upwards. */
class PageTreeReader {
  readonly top: (TreeElement | undefined)[] = []
  readonly #file: PdfFile
  readonly #root: PdfDict
  readonly #page: PdfRef
  readonly #known = new Map<PdfDict, TreeElement>()

  constructor(file: PdfFile, root: PdfDict, page: PdfRef) {
    this.#file = file
    this.#root = root
    this.#page = page
  }

  add(value: PdfValue | undefined, depth = 0): TreeElement {
    const dict = dictOr(value, 'a structure tree')
    if (depth > mostDepth) handOver('a structure tree')
    const known = this.#known.get(dict)
    if (known) return known
    const element = {dict, kids: this.#kidsOf(dict)}
    this.#known.set(dict, element)
    if (!this.#hang(element, depth)) this.#known.delete(dict)
    return element
  }

  /** Put an element into the one above it. @returns whether it has a place there */
  #hang(element: TreeElement, depth: number): boolean {
    const parent = this.#file.get(element.dict, 'P')
    if (!isDict(parent) || nameOf(this.#file.get(parent, 'Type')) === 'StructTreeRoot')
      return this.#hangAtTop(element)
    let isHung = false
    for (const kid of this.add(parent, depth + 1).kids)
      if (kid.kind === 'element' && kid.dict === element.dict) {
        kid.element = element
        isHung = true
      }
    return isHung
  }

  #hangAtTop(element: TreeElement): boolean {
    const kids = this.#root.get('K')
    if (kids instanceof PdfRef && isDict(this.#file.resolve(kids))) {
      if (this.#file.resolve(kids) !== element.dict) return false
      this.top[0] = element
      return true
    }
    let isHung = false
    for (const [i, kid] of (this.#file.items(kids) ?? handOver('a structure tree')).entries())
      if (kid === element.dict) {
        this.top[i] = element
        isHung = true
      }
    return isHung
  }

  #kidsOf(dict: PdfDict): ElementKid[] {
    const kids = this.#file.get(dict, 'K')
    const values = Array.isArray(kids) ? kids.map(this.#file.resolve) : [kids]
    return values.flatMap(kid => this.#kid(kid, dict.get('Pg')))
  }

  #kid(kid: PdfValue | undefined, elementPage: PdfValue | undefined): ElementKid[] {
    if (isInteger(kid)) return this.#isHere(elementPage) ? [this.#content(kid)] : []
    if (!isDict(kid)) return []
    const page = kid.get('Pg') instanceof PdfRef ? kid.get('Pg') : elementPage
    const type = nameOf(this.#file.get(kid, 'Type'))
    if (type === 'OBJR') return this.#isHere(page) ? [{kind: 'object'}] : []
    if (type !== 'MCR') return [{kind: 'element', dict: kid, element: undefined}]
    const content = this.#file.get(kid, 'MCID')
    return this.#isHere(page)
      ? [this.#content(isInteger(content) ? content : handOver('a structure tree'))]
      : []
  }

  #isHere(page: PdfValue | undefined): boolean {
    const {number, generation} = this.#page
    return page instanceof PdfRef && page.number === number && page.generation === generation
  }

  #content(content: number): ElementKid {
    return {kind: 'content', id: `p${this.#page.number}R_mc${content}`}
  }
}
