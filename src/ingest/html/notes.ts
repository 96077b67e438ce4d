import {
  attribute,
  childrenOf,
  findAll,
  nameOf,
  printedChildren,
  textOf,
  type MarkupNode
} from '../markup/dom.js'

/**
 * How programs write notes in HTML: the site (`div.noot`, `a.nootnum`), Word (`#_ftn1` and `#_ftnref1`),
 * mammoth (`#footnote-1`, `#footnote-ref-1`), pandoc (`#fn1`, `#fnref1`), Google Docs (`#ftnt1`,
 * `#ftnt_ref1`) and LibreOffice (`#sdfootnote1sym`, `#sdfootnote1anc`).
 */
const noteName = /^(?:_|sd)?(?:noot|footnote|endnote|fn|ftnt?|edn|n)[-_]?(\d{1,3})(?:sym)?$/i
const markerName =
  /^(?:_|sd)?(?:(?:footnote|endnote|fn|ftnt?|edn)[-_]?ref[-_]?(\d{1,3})|(?:footnote|endnote)(\d{1,3})anc)$/i

export const classes = (node: MarkupNode): string[] => attribute(node, 'class').split(/\s+/)

const target = (node: MarkupNode): string => {
  const address = nameOf(node) === 'a' ? attribute(node, 'href') : ''
  return address.startsWith('#') ? address.slice(1) : ''
}

/** A link from a marker to its note, with or without brackets, within `sup` or around it. */
export const isMarker = (node: MarkupNode, text: string): boolean =>
  nameOf(node) === 'a' &&
  /^\[?\d{1,3}\]?$/.test(text) &&
  (classes(node).includes('nootnum') || noteName.test(target(node)))

/** A link from a note to its marker; what it shows (`↑`, `[1]`) is not text of the note. */
export const isBackLink = (node: MarkupNode): boolean => markerName.test(target(node))

/** The number that the links of a note give it. */
export function numberByLinks(note: MarkupNode): number {
  const own = noteName.exec(attribute(note, 'id'))?.[1]
  const back = findAll(note, isBackLink)[0]
  const [, first, second] = (back && markerName.exec(target(back))) ?? []
  return Number.parseInt(own ?? first ?? second ?? '', 10)
}

/** The block of one note: by its class, its name, or the link back with which its paragraph begins. */
export const isNote = (node: MarkupNode): boolean =>
  classes(node).includes('noot') ||
  attribute(node, 'id').startsWith('supernote-note-') ||
  (/^(?:li|div|aside|p|dd)$/.test(nameOf(node)) && noteName.test(attribute(node, 'id'))) ||
  (nameOf(node) === 'p' && (isBackLink(firstOf(node)) || namedNumber(node).length > 0))

/** `<p><a name="n1">1</a> Havenblad`: the number of a note, to which its marker leads. */
function namedNumber(node: MarkupNode): MarkupNode[] {
  const [first] = printedChildren(node)
  if (!first || nameOf(first) !== 'a' || target(first) !== '') return []
  const number = noteName.exec(attribute(first, 'name') || attribute(first, 'id'))?.[1]
  return number !== undefined && textOf(first).replace(/\D/g, '') === number ? [first] : []
}

/** The elements of a note that print its number. */
export const printedNumbers = (note: MarkupNode): MarkupNode[] => [
  ...findAll(note, child => classes(child).includes('nootnum') && !/\p{L}/u.test(textOf(child))),
  ...namedNumber(note)
]

/** A row of a table for layout that holds a note: its raised number alone, and its text. */
export const isNoteRow = ([number, body, ...others]: MarkupNode[]): boolean =>
  number !== undefined &&
  body !== undefined &&
  others.length === 0 &&
  /^\s*\d{1,2}\s*$/.test(textOf(number)) &&
  /\p{L}{2}/u.test(textOf(body)) &&
  findAll(number, node => nameOf(node) === 'sup' && textOf(node).trim() !== '').length === 1

/** The first thing that a node shows, however deep; a name alone (`<a id="n1">`) shows nothing. */
function firstOf(node: MarkupNode): MarkupNode {
  const first = printedChildren(node).find(child => !isAnchor(child))
  return first === undefined || target(first) !== '' ? (first ?? node) : firstOf(first)
}

const isAnchor = (node: MarkupNode): boolean =>
  nameOf(node) === 'a' && target(node) === '' && childrenOf(node).length === 0
