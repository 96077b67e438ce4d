import {isCounted, listLabel} from '../../words/list-labels.js'
import {LooseParagraphs} from '../markup/loose-paragraphs.js'
import {HtmlListNumbers} from '../markup/list-numbers.js'
import {partHeading} from '../../words/header-openings.js'
import {parseNumbers} from '../../words/number-list.js'
import type {Line} from '../layout.js'
import type {LayoutBuilder, LineFacts, StyledText} from '../layout-builder.js'
import {
  attribute,
  childrenOf,
  elementsOf,
  findAll,
  nameOf,
  printedChildren,
  textOf,
  type MarkupNode
} from '../markup/dom.js'
import {leadingNumber, numberHeading} from '../../words/block-words.js'
import {antwoordLine, mededelingHeading, toelichtingLine} from '../../words/part-names.js'

/** Elements that open a part of the document. */
const sections: Record<string, NonNullable<Line['opens']>['type']> = {
  vraag: 'question',
  antwoord: 'answer',
  kamervraagopmerking: 'mededeling',
  toelicht: 'toelichting',
  toelichting: 'toelichting'
}

/** Elements that are one paragraph or more; all others are running text. */
const blocks = new Set([
  ...Object.keys(sections),
  ...`al al-groep lijst li li.nr table tgroup row entry tussenkop kamervraagomschrijving omschr
    tekstregel kamervraagnummer vraagnummer nr nummer titel kop title vragen reactie noot.al divisie
    box functie`.split(/\s+/)
])

const masthead = new Set(['tekstregel', 'kamervraagnummer', 'vraagnummer'])

/** Elements of text, which belong in a part. */
const paragraphs = new Set(['al', 'al-groep', 'lijst', 'table'])

/**
 * Lays an official publication out as lines. An unknown element is walked through, so that its text is
 * never lost.
 */
export class XmlWalker {
  readonly #builder: LayoutBuilder
  readonly #root: MarkupNode
  /** Numbers of notes by their ids, for references from elsewhere. */
  readonly #noteNumbers = new Map<string, number>()
  /** Notes found within the paragraph that is being read. */
  #notes: MarkupNode[] = []
  /** The part that the next paragraph opens. */
  #opens: NonNullable<Line['opens']>['type'] | undefined

  readonly #listNumbers = new HtmlListNumbers()
  readonly #loose: LooseParagraphs
  #isInSection = false

  constructor(builder: LayoutBuilder, root: MarkupNode) {
    this.#builder = builder
    this.#root = root
    this.#loose = new LooseParagraphs(root)
    for (const note of findAll(root, node => nameOf(node) === 'noot'))
      this.#noteNumbers.set(attribute(note, 'id'), noteNumber(note) || this.#noteNumbers.size + 1)
  }

  walk(): void {
    this.#children(this.#root, {})
  }

  #children(node: MarkupNode, facts: LineFacts): void {
    let inline: MarkupNode[] = []
    const flush = (): void => {
      if (inline.length > 0) this.#paragraph(inline, facts)
      inline = []
    }
    for (const child of childrenOf(node)) {
      if (child.type === 'comment' || child.type === 'directive' || nameOf(child) === 'metadata')
        continue
      if (isBlock(child) || isNoteBelow(child)) {
        flush()
        this.#block(child, facts)
      } else inline.push(child)
    }
    flush()
  }

  #block(node: MarkupNode, facts: LineFacts): void {
    const name = nameOf(node)
    const section = sections[name]
    this.#loose.pass(node)
    if (section) this.#section(node, section)
    else if (paragraphs.has(name) && !this.#isInSection) this.#looseParagraph(node, facts)
    else if (masthead.has(name)) this.#paragraph([node], {tag: 'masthead'})
    else if (name === 'li') this.#item(node, facts)
    else if (name === 'row') this.#row(node)
    else if (name === 'tussenkop') this.#paragraph([node], facts, {italic: true})
    else if (isPartHeading(node)) this.#paragraph([node], {tag: 'furniture'})
    else if (name === 'title') this.#paragraph([node], facts, {bold: true})
    else if (name === 'noot') this.#note(node)
    else this.#children(node, facts)
  }

  /** A question, an answer or a passage: its heading is in `nr`, in its first paragraph, or missing. */
  #section(node: MarkupNode, type: NonNullable<Line['opens']>['type']): void {
    this.#opens = type
    this.#isInSection = true
    this.#children(node, {})
    this.#isInSection = false
    this.#opens = undefined
  }

  #looseParagraph(node: MarkupNode, facts: LineFacts): void {
    const text = textOf(node).trim()
    if (text !== '') {
      const number = numberHeading.test(text) || leadingNumber.test(text)
      this.#opens = this.#loose.opens(number)
    }
    this.#children(node, facts)
    this.#opens = undefined
  }

  #paragraph(nodes: MarkupNode[], facts: LineFacts, type: Partial<StyledText> = {}): void {
    const pieces = nodes.flatMap(node => this.#pieces(node, type))
    const text = pieces
      .map(piece => piece.text)
      .join('')
      .trim()
    const opens = this.#opens && text !== '' ? {opens: opening(text, this.#opens)} : {}
    if (this.#builder.add(pieces, {...facts, ...opens}) && text !== '') this.#opens = undefined
    const notes = this.#notes
    this.#notes = []
    for (const note of notes) this.#note(note)
  }

  /** `li.nr` is the printed sign or number. */
  #item(node: MarkupNode, facts: LineFacts): void {
    const signs = elementsOf(node, 'li.nr')
    const sign = signs.some(isPrinted) ? signs.flatMap(childrenOf) : [text(this.#signOf(node))]
    const rest = printedChildren(node).filter(child => nameOf(child) !== 'li.nr')
    const [first = text(''), ...others] = rest
    this.#paragraph([...sign, text(' '), first], facts)
    this.#children({...node, children: others}, {...facts, indent: 2})
  }

  /** Numbered lists print their numbers as text; if there are none, the type of the list tells. */
  #signOf(item: MarkupNode): string {
    const type = item.parent ? attribute(item.parent, 'type') : ''
    return isCounted(type) ? listLabel(type, this.#listNumbers.of(item)) : '•'
  }

  #row(node: MarkupNode): void {
    const row = this.#builder.mark()
    for (const entry of printedChildren(node))
      this.#children(entry.name ? entry : {...node, children: [entry]}, {
        tag: 'cell',
        row,
        mark: this.#builder.mark()
      })
  }

  #note(node: MarkupNode): void {
    const note = this.#noteNumbers.get(attribute(node, 'id')) ?? noteNumber(node)
    // A number is printed by its marker; anything else in its place is text.
    const body = childrenOf(node).filter(
      child => !/^(?:noot\.)?nr$/.test(nameOf(child)) || /\p{L}/u.test(textOf(child))
    )
    for (const child of body) this.#paragraph([child], {tag: 'note', note})
  }

  #pieces(node: MarkupNode, type: Partial<StyledText>): StyledText[] {
    if (node.type === 'text' || node.type === 'cdata')
      return [{...type, text: node.data ?? textOf(node)}]
    const name = nameOf(node)
    if (name === 'noot') {
      this.#notes.push(node)
      return [marker(this.#noteNumbers.get(attribute(node, 'id')) ?? noteNumber(node))]
    }
    if (name === 'nootref') {
      const number =
        this.#noteNumbers.get(attribute(node, 'refid')) ?? Number(attribute(node, 'nr'))
      const own = Number.isInteger(number) && number > 0 ? [marker(number)] : []
      // It holds the printed number; words are not a number, even if wrongly tagged as one.
      return /\p{L}{2}/u.test(textOf(node)) ? [...own, ...this.#within(node, type)] : own
    }
    if (name === 'br') return [{text: '', break: true}]
    return this.#within(node, {...type, ...styleOf(node, name)})
  }

  #within(node: MarkupNode, type: Partial<StyledText>): StyledText[] {
    return childrenOf(node).flatMap(child => this.#pieces(child, type))
  }
}

const isBlock = (node: MarkupNode): boolean =>
  node.name !== undefined &&
  (blocks.has(nameOf(node)) ||
    isSignature(node) ||
    findAll(node, child => blocks.has(nameOf(child)) && !isInNote(child)).length > 0) &&
  nameOf(node) !== 'noot'

/** The name of the person who signs is below the office; elsewhere a name is part of its sentence. */
const isSignature = (node: MarkupNode): boolean =>
  nameOf(node) === 'naam' && !!node.parent && nameOf(node.parent) === 'ondertekening'

/** `<kop>Antwoord</kop>` above the answer header, which says the same. */
const isPartHeading = (node: MarkupNode): boolean =>
  /^(?:kop|titel|title)$/.test(nameOf(node)) &&
  node.parent?.name !== undefined &&
  nameOf(node.parent) === 'reactie' &&
  partHeading.test(textOf(node).trim())

/** In the first schema notes are below all questions, and `nootref` or `sup` marks them. */
const isNoteBelow = (node: MarkupNode): boolean =>
  nameOf(node) === 'noot' && node.parent !== null && node.parent !== undefined
    ? /^(?:vragen|reactie|body|vraagdoc)$/.test(nameOf(node.parent))
    : false

/** The paragraphs of a note within a paragraph do not make that paragraph more than one. */
const isInNote = (node: MarkupNode): boolean => {
  for (let parent = node.parent; parent; parent = parent.parent)
    if (nameOf(parent) === 'noot') return true
  return false
}

const text = (data: string): MarkupNode => ({type: 'text', data})

const isPrinted = (node: MarkupNode): boolean => textOf(node).trim() !== ''

const marker = (number: number): StyledText => ({text: String(number), marker: number})

const noteNumber = (node: MarkupNode): number =>
  Number.parseInt(
    [...elementsOf(node, 'noot.nr'), ...elementsOf(node, 'nr')].map(textOf).join(''),
    10
  ) || 0

/** What a paragraph opens: it is the heading itself, begins with the number (`1. Ja.`), or neither. */
function opening(text: string, type: NonNullable<Line['opens']>['type']): Line['opens'] {
  const heading = isHeading(text, type)
  const number = heading || !/^(?:question|answer)$/.test(type) ? null : leadingNumber.exec(text)
  if (!number) return {type, heading}
  return {type, heading: false, length: number[0].length, numbers: parseNumbers(number[1]!)}
}

const isHeading = (text: string, type: string): boolean =>
  numberHeading.test(text) ||
  (type === 'mededeling' && mededelingHeading.test(text)) ||
  (type === 'toelichting' && toelichtingLine.test(text)) ||
  antwoordLine.test(text)

function styleOf(node: MarkupNode, name: string): Partial<StyledText> {
  if (name === 'nadruk')
    return {
      bold: attribute(node, 'type').startsWith('vet'),
      italic: attribute(node, 'type').endsWith('cur')
    }
  // As the publication prints it.
  if (name === 'achternaam') return {bold: true}
  return name === 'sup' ? {raised: true} : {}
}
