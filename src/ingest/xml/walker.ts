import {isCounted, listLabel} from '../../words/list-labels.js'
import {LooseParagraphs} from '../markup/loose-paragraphs.js'
import {HtmlListNumbers} from '../markup/list-numbers.js'
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
import {
  isBlock,
  isNote,
  isNoteBelow,
  isPartHeading,
  isPrinted,
  linesOf,
  marker,
  noteNumber,
  sections,
  styleOf,
  text
} from './elements.js'
import {opening} from './opening.js'
import {
  isNumber,
  joinNumbers,
  NumberedParts,
  numberOf,
  printsNumber,
  type NumberPlace
} from './numbered-parts.js'

const masthead = new Set(['tekstregel', 'kamervraagnummer', 'vraagnummer'])

/** Elements of text, which belong in a part. */
const paragraphs = new Set(['al', 'al-groep', 'p', 'lijst', 'table'])

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
  readonly #numbered: NumberedParts
  /** Where the number of the next paragraph is, if it has one. */
  #place: NumberPlace = 'text'
  #isInSection = false

  constructor(builder: LayoutBuilder, root: MarkupNode) {
    this.#builder = builder
    this.#root = root
    this.#loose = new LooseParagraphs(root)
    this.#numbered = new NumberedParts(root)
    for (const note of findAll(root, isNote))
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
    else if (name === 'al') this.#numberedParagraph(node, facts)
    else if (masthead.has(name)) this.#paragraph([node], {tag: 'masthead'})
    else if (isNumber(node) && !this.#isInSection) this.#looseParagraph(node, facts)
    else if (isNumber(node)) this.#number(node, facts)
    else if (name === 'li') this.#item(node, facts)
    else if (name === 'row') this.#row(node)
    else if (name === 'tussenkop') this.#paragraph([node], facts, {italic: true})
    else if (isPartHeading(node)) this.#paragraph([node], {tag: 'furniture'})
    else if (name === 'title') this.#paragraph([node], facts, {bold: true})
    else if (isNote(node)) this.#note(node)
    else this.#children(node, facts)
  }

  /** A question, an answer or a passage: its heading is in `nr`, in its first paragraph, or missing. */
  #section(node: MarkupNode, type: NonNullable<Line['opens']>['type']): void {
    this.#opens = type
    this.#isInSection = true
    this.#numbered.enter(type)
    this.#ownNumber(node)
    this.#children({...node, children: joinNumbers(childrenOf(node))}, {})
    this.#numbered.enter(undefined)
    this.#isInSection = false
    this.#opens = undefined
  }

  /** The number that an element bears in an attribute, if it prints none. */
  #ownNumber(node: MarkupNode): void {
    const number = printsNumber(node) ? undefined : numberOf(node)
    if (number !== undefined) this.#number(text(number), {})
  }

  /** A paragraph that bears a number in an attribute, which may count the paragraphs of an answer. */
  #numberedParagraph(node: MarkupNode, facts: LineFacts): void {
    const number = printsNumber(node) ? undefined : numberOf(node)
    if (number !== undefined && (this.#opens || this.#numbered.mayBegin(number, 'text')))
      this.#paragraph([text(number)], {})
    this.#children(node, facts)
  }

  #number(node: MarkupNode, facts: LineFacts): void {
    this.#place = 'element'
    this.#children({...node, children: node.name ? childrenOf(node) : [node]}, facts)
    this.#place = 'text'
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
    const notes = this.#notes
    this.#notes = []
    let mark = facts.mark ?? this.#builder.mark()
    const {noteNumberEnd, ...others} = facts
    let start = noteNumberEnd === undefined ? {} : {noteNumberEnd}
    for (const [i, line] of linesOf(pieces).entries()) {
      const text = line
        .map(piece => piece.text)
        .join('')
        .trim()
      const opens = text === '' ? undefined : this.#opening(text, facts)
      // What opens within a paragraph is another one.
      if (opens && i > 0) mark = this.#builder.mark()
      if (!this.#builder.add(line, {...others, ...start, mark, ...(opens && {opens})})) continue
      if (opens) this.#opens = undefined
      start = {}
    }
    for (const note of notes) this.#note(note)
  }

  #opening(text: string, {tag}: LineFacts): Line['opens'] {
    if (this.#opens) {
      this.#numbered.open(text, this.#place)
      return opening(text, this.#opens)
    }
    const next = tag === undefined ? this.#numbered.begins(text, this.#place) : undefined
    return next && {...opening(text, next.type)!, ...(next.guessed && {guessed: true})}
  }

  /** `li.nr` is the printed sign or number. */
  #item(node: MarkupNode, facts: LineFacts): void {
    const signs = elementsOf(node, 'li.nr')
    const sign = signs.some(isPrinted) ? signs.flatMap(childrenOf) : [text(this.#signOf(node))]
    const rest = printedChildren(node).filter(child => nameOf(child) !== 'li.nr')
    const [first = text(''), ...others] = rest
    this.#place = 'item'
    this.#paragraph([...sign, text(' '), first], facts)
    this.#place = 'text'
    this.#children({...node, children: others}, {...facts, indent: 2})
  }

  /** Numbered lists print their numbers as text; if there are none, the type of the list tells. */
  #signOf(item: MarkupNode): string {
    const number = numberOf(item)
    if (number !== undefined) return number
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
    const body = printedChildren(node).filter(
      child => !/^(?:noot\.)?nr$/.test(nameOf(child)) || /\p{L}/u.test(textOf(child))
    )
    for (const [i, child] of body.entries())
      // Notes below the answers may count from 1 again.
      this.#paragraph([child], {tag: 'note', note, ...(i === 0 && {noteNumberEnd: 0})})
  }

  #pieces(node: MarkupNode, type: Partial<StyledText>): StyledText[] {
    if (node.type === 'text' || node.type === 'cdata')
      return [{...type, text: node.data ?? textOf(node)}]
    const name = nameOf(node)
    if (isNote(node)) {
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
