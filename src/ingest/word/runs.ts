import type {StyledText} from '../layout-builder.js'
import {
  elementsOf,
  findAll,
  localAttribute,
  nameOf,
  textOf,
  type MarkupNode
} from '../markup/dom.js'
import {Fields, linkOf} from './fields.js'
import {withSigns, signOf} from './symbols.js'
import type {WordLook, WordStyles} from './styles.js'
import {chosen, printedIn} from './elements.js'

/** What a run reader needs to know about the document. */
export interface RunContext {
  styles: WordStyles
  /** Target of a relation to something outside the document. */
  link(id: string): string | undefined
  /** The marker of a note. */
  marker(kind: 'footnote' | 'endnote', id: string): StyledText
  /** Called for a text box within the paragraph. */
  box(node: MarkupNode): void
}

/** Reads the running text of paragraphs, as Word shows it. */
export class RunReader {
  readonly #context: RunContext
  readonly #fields = new Fields()

  constructor(context: RunContext) {
    this.#context = context
  }

  /** @param look the look of the paragraph's style */
  read(node: MarkupNode, look: WordLook): StyledText[] {
    return this.#pieces(node, look, look)
  }

  #pieces(node: MarkupNode, look: WordLook, base: WordLook, link?: string): StyledText[] {
    return printedIn(node).flatMap((child): StyledText[] => {
      const sign = look.hidden ? undefined : this.#sign(child, look)
      // A sign holds nothing; what damage put there is kept.
      if (sign) return [sign, ...this.#pieces(child, look, base, link)]
      switch (nameOf(child)) {
        case '':
        case 't':
          return look.hidden ? [] : [this.#text(child, look, link)]
        case 'txbxcontent':
          this.#context.box(child)
          return []
        case 'r':
          return this.#pieces(
            child,
            this.#context.styles.ofRun(elementsOf(child, 'rpr')[0], base),
            base,
            link
          )
        case 'del':
        case 'movefrom':
          return []
        case 'hyperlink':
          return this.#pieces(child, look, base, this.#target(child) ?? link)
        case 'fldsimple':
          return this.#pieces(child, look, base, linkOf(localAttribute(child, 'instr')) ?? link)
        case 'fldchar':
          this.#fields.step(localAttribute(child, 'fldCharType'))
          return []
        case 'instrtext':
          this.#fields.instruct(textOf(child))
          return this.#stray(child)
        case 'ppr':
        case 'rpr':
          return this.#stray(child)
        default:
          return this.#pieces(chosen(child), look, base, link)
      }
    })
  }

  #text(node: MarkupNode, look: WordLook, link: string | undefined): StyledText {
    const target = link ?? this.#fields.link
    return {
      text: withSigns(textOf(node), look.font ?? ''),
      ...typeOf(look),
      ...(target !== undefined && {link: target})
    }
  }

  /** Properties show no text, but any text in them is not lost. */
  #stray(node: MarkupNode): StyledText[] {
    return findAll(node, child => nameOf(child) === 't').map(child => ({text: textOf(child)}))
  }

  /** A place within the document (only `w:anchor`) is not a target for others. */
  #target(node: MarkupNode): string | undefined {
    return this.#context.link(localAttribute(node, 'id'))
  }

  /** An element that stands for a sign, a line end or the marker of a note. */
  #sign(node: MarkupNode, look: WordLook): StyledText | undefined {
    const type = typeOf(look)
    switch (nameOf(node)) {
      case 'tab':
      case 'ptab':
        return {...type, text: ' '}
      case 'br':
      case 'cr':
        return {text: '', break: true}
      case 'nobreakhyphen':
        return {...type, text: '-'}
      case 'softhyphen':
        return {...type, text: '\u00ad'}
      case 'sym':
        return {...type, text: symbolOf(node)}
      case 'footnotereference':
        return this.#context.marker('footnote', localAttribute(node, 'id'))
      case 'endnotereference':
        return this.#context.marker('endnote', localAttribute(node, 'id'))
      default:
        return undefined
    }
  }
}

/** A sign of a font without letters; one that no table has stays in Unicode's private use area. */
function symbolOf(node: MarkupNode): string {
  const code = Number.parseInt(localAttribute(node, 'char'), 16)
  if (Number.isNaN(code)) return ''
  return signOf(localAttribute(node, 'font'), code) ?? String.fromCharCode(code)
}

const typeOf = ({bold, italic, raised}: WordLook): Partial<StyledText> => ({
  ...(bold && {bold}),
  ...(italic && {italic}),
  ...(raised && {raised})
})
