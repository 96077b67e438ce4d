import type {Line} from '../layout.js'
import type {StyledText} from '../layout-builder.js'
import {attribute, elementsOf, findAll, nameOf, textOf, type MarkupNode} from '../markup/dom.js'
import {partHeading} from '../../words/header-openings.js'

/** Elements that open a part of the document. */
export const sections: Record<string, NonNullable<Line['opens']>['type']> = {
  vraag: 'question',
  antwoord: 'answer',
  kamervraagopmerking: 'mededeling',
  toelicht: 'toelichting',
  toelichting: 'toelichting'
}

/** Elements that are one paragraph or more; all others are running text. */
const blocks = new Set([
  ...Object.keys(sections),
  ...`al al-groep p lijst li li.nr table tgroup row entry tussenkop kamervraagomschrijving omschr
    tekstregel kamervraagnummer vraagnummer nr nummer titel kop title vragen reactie noot.al divisie
    box functie noten voetnoten`.split(/\s+/)
])

export const isBlock = (node: MarkupNode): boolean =>
  node.name !== undefined &&
  (blocks.has(nameOf(node)) ||
    isSignature(node) ||
    findAll(node, child => blocks.has(nameOf(child)) && !isInNote(child)).length > 0) &&
  !isNote(node)

/** A note in any of its names. */
export const isNote = (node: MarkupNode): boolean => /^(?:voet|eind)?noot$/.test(nameOf(node))

/** The name of the person who signs is below the office; elsewhere a name is part of its sentence. */
const isSignature = (node: MarkupNode): boolean =>
  nameOf(node) === 'naam' && !!node.parent && nameOf(node.parent) === 'ondertekening'

/** `<kop>Antwoord</kop>` above the answer header, which says the same. */
export const isPartHeading = (node: MarkupNode): boolean =>
  /^(?:kop|titel|title)$/.test(nameOf(node)) &&
  node.parent?.name !== undefined &&
  nameOf(node.parent) === 'reactie' &&
  partHeading.test(textOf(node).trim())

/** In the first schema notes are below all questions, and `nootref` or `sup` marks them. */
export const isNoteBelow = (node: MarkupNode): boolean =>
  isNote(node) && node.parent !== null && node.parent !== undefined
    ? /^(?:vragen|reactie|body|vraagdoc|(?:voet)?noten)$/.test(nameOf(node.parent))
    : false

/** The paragraphs of a note within a paragraph do not make that paragraph more than one. */
const isInNote = (node: MarkupNode): boolean => {
  for (let parent = node.parent; parent; parent = parent.parent) if (isNote(parent)) return true
  return false
}

export const text = (data: string): MarkupNode => ({type: 'text', data})

export const isPrinted = (node: MarkupNode): boolean => textOf(node).trim() !== ''

export const marker = (number: number): StyledText => ({text: String(number), marker: number})

export const noteNumber = (node: MarkupNode): number =>
  Number.parseInt(
    [...elementsOf(node, 'noot.nr'), ...elementsOf(node, 'nr')].map(textOf).join('') ||
      attribute(node, 'nr'),
    10
  ) || 0

/** The printed lines of a paragraph. */
export function linesOf(pieces: StyledText[]): StyledText[][] {
  const lines: StyledText[][] = [[]]
  for (const piece of pieces)
    if (piece.break) lines.push([])
    else lines.at(-1)!.push(piece)
  return lines
}

export function styleOf(node: MarkupNode, name: string): Partial<StyledText> {
  if (name === 'nadruk')
    return {
      bold: attribute(node, 'type').startsWith('vet'),
      italic: attribute(node, 'type').endsWith('cur')
    }
  // As the publication prints it.
  if (name === 'achternaam') return {bold: true}
  return name === 'sup' ? {raised: true} : {}
}
