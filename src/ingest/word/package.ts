import type {VFile} from 'vfile'
import type {Meter} from '../../diagnostics/meter.js'
import {report} from '../../diagnostics/messages.js'
import type {Archive} from '../archive.js'
import {reportMarkupDamage} from '../markup/damage.js'
import {findAll, localAttribute, nameOf, parseXml, type MarkupNode} from '../markup/dom.js'
import {decodeXml} from '../text/decode.js'

/** A relationship of the document to one of its parts, or to an address outside. */
interface Relation {
  id: string
  /** Last word of its type: `footnotes`, `styles`, `hyperlink`, `aFChunk`. */
  kind: string
  /** Name of the part, or the address. */
  target: string
  isOutside: boolean
}

/** The parts of a Word file that its text depends on. */
export interface WordParts {
  /** Name of the part that holds the text. */
  name: string
  document: MarkupNode
  styles: MarkupNode | undefined
  numbering: MarkupNode | undefined
  footnotes: MarkupNode | undefined
  endnotes: MarkupNode | undefined
  headers: MarkupNode[]
  footers: MarkupNode[]
  /** Addresses that relations lead to, by their ids. */
  links: Map<string, string>
  /** Documents of other formats that Word imports when it opens the file, by the ids of their relations. */
  imports: Map<string, string>
}

/**
 * Find and parse the parts of a Word file. They may have any name: their relationships tell or, if
 * those are lost, the names that programs give them.
 *
 * @returns undefined if no part is a Word document
 * @throws {LimitExceeded} if they are too large
 * @throws if a part cannot be unpacked
 */
export async function readParts(
  archive: Archive,
  file: VFile,
  meter: Meter
): Promise<WordParts | undefined> {
  const parse = async (name: string): Promise<MarkupNode | undefined> => {
    const bytes = await archive.read(name)
    if (!bytes) return undefined
    const text = decodeXml(bytes)
    reportMarkupDamage(text, 'xml', file, name)
    return parseXml(text, meter)
  }
  const roots = relationsOf(await parse('_rels/.rels'), '')
  const name = mainPart(roots, archive.names)
  const document = name === undefined ? undefined : await parse(name)
  if (name === undefined || !document || !isWord(document)) return undefined
  const relations = relationsOf(await parse(relationsPart(name)), folderOf(name))
  const parts = new Map<string, MarkupNode>()
  const all = async (kind: string): Promise<MarkupNode[]> => {
    const nodes: MarkupNode[] = []
    for (const part of partsOf(kind, relations, archive.names, folderOf(name))) {
      const node = parts.get(part) ?? (await parse(part))
      if (node) nodes.push(node)
      else report(file, 'damaged-file', `${part} is missing, though the document names it`)
    }
    return nodes
  }
  const [styles, numbering] = [(await all('styles'))[0], (await all('numbering'))[0]]
  const [footnotes, endnotes] = [(await all('footnotes'))[0], (await all('endnotes'))[0]]
  const [headers, footers] = [await all('header'), await all('footer')]
  return {
    name,
    document,
    styles,
    numbering,
    footnotes,
    endnotes,
    headers,
    footers,
    ...targets(relations)
  }
}

/** Most programs call the main part `document.xml`, some `document2.xml`. */
const mainPart = (roots: Relation[], names: string[]): string | undefined =>
  [
    roots.find(({kind}) => kind === 'officeDocument')?.target,
    ...names.filter(name => /^word\/document\d*\.xml$/i.test(name))
  ].find(name => name !== undefined && names.includes(name))

/** Spreadsheets and presentations are packed in the same way. */
const isWord = (part: MarkupNode): boolean =>
  findAll(part, node => /^(?:document|body|p)$/.test(nameOf(node))).length > 0

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1)

/** `word/document.xml` has its relations in `word/_rels/document.xml.rels`. */
const relationsPart = (name: string): string =>
  `${folderOf(name)}_rels/${name.slice(folderOf(name).length)}.rels`

const relationsOf = (part: MarkupNode | undefined, folder: string): Relation[] =>
  (part ? findAll(part, node => nameOf(node) === 'relationship') : []).map(node => {
    const isOutside = localAttribute(node, 'TargetMode') === 'External'
    const target = localAttribute(node, 'Target')
    return {
      id: localAttribute(node, 'Id'),
      kind: localAttribute(node, 'Type').replace(/^.*\//, ''),
      target: isOutside ? target : resolve(target, folder),
      isOutside
    }
  })

/** A target from the root of the file (`/word/styles.xml`), or from the folder of the document. */
const resolve = (target: string, folder: string): string =>
  URL.canParse(target, `file:///${folder}`)
    ? new URL(target, `file:///${folder}`).pathname.slice(1)
    : target

/** Names of the parts of a kind: those that the relations name, then those with the usual name. */
function partsOf(kind: string, relations: Relation[], names: string[], folder: string): string[] {
  const named = relations.filter(relation => relation.kind === kind && !relation.isOutside)
  const usual = new RegExp(`^${folder}${kind}\\d*\\.xml$`)
  const others = names.filter(name => usual.test(name))
  return [...new Set([...named.map(({target}) => target), ...others])].sort()
}

/** What relations lead to beside parts of Word's own. */
const targets = (relations: Relation[]): Pick<WordParts, 'links' | 'imports'> => ({
  links: new Map(
    relations.flatMap(({id, kind, target, isOutside}) =>
      kind === 'hyperlink' && isOutside ? [[id, target] as const] : []
    )
  ),
  imports: new Map(
    relations.flatMap(({id, kind, target}) => (kind === 'aFChunk' ? [[id, target] as const] : []))
  )
})
