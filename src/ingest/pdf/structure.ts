import type {Element, TextRun} from './run.js'

/** A node of the structure tree of a document, as far as it concerns one page. */
export interface StructureNode {
  role?: string
  type?: string
  id?: string
  children?: StructureNode[]
}

/**
 * Give the runs of a page the elements of the document's structure tree, instead of the names in the
 * page itself: those may be in any language (`broodtekst`, `Standaard`), while the tree says by its
 * role map what they are, and which pieces of content belong to one paragraph.
 */
export function withStructure(runs: TextRun[], tree: StructureNode | null): TextRun[] {
  if (!tree) return runs
  const paths = new Map<number, Element[]>()
  let id = 0
  const walk = (node: StructureNode, path: Element[], isFirst: boolean): void => {
    const content = node.type === 'content' && /_mc(\d+)$/.exec(node.id ?? '')?.[1]
    if (content) paths.set(Number(content), path)
    const shared = isFirst && partsOfItem.test(path.at(-1)?.tag ?? '') ? path.at(-1)!.id : ++id
    const own = node.role ? [...path, {tag: roleOf(node.role), id: shared}] : path
    for (const [i, child] of (node.children ?? []).entries())
      walk(child, own, i === 0 || partsOfItem.test(child.role ?? ''))
  }
  walk(tree, [], false)
  return paths.size === 0 ? runs : runs.map(run => ({...run, elements: elementsOf(run, paths)}))
}

/** The number of a list item and its first paragraph count as one element with the item. */
const partsOfItem = /^(?:LI|Lbl|LBody)$/

/** A heading without a level; official publications use the name for something else. */
const roleOf = (role: string): string => (role === 'H' ? 'H1' : role)

/** What is not content of the tree is an artifact, or says nothing. */
function elementsOf({elements}: TextRun, paths: Map<number, Element[]>): Element[] {
  const artifact = elements.findLast(({tag}) => tag === 'Artifact')
  if (artifact) return [artifact]
  const content = elements.findLast(element => element.content !== undefined)?.content
  return (content !== undefined && paths.get(content)) || []
}
