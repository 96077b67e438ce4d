import type {StyledText} from '../layout-builder.js'
import {childrenOf, localAttribute, nameOf, textOf, type MarkupNode} from '../markup/dom.js'
import type {OdtLook, OdtStyles} from './styles.js'

/** What the reader of running text needs to know about the document, and reports to it. */
export interface TextContext {
  styles: OdtStyles
  /** The marker of a note (`text:note`). */
  marker(node: MarkupNode): StyledText
  /** Called for a frame or shape within the paragraph. */
  frame(node: MarkupNode): void
}

/** Elements that show no text of the document: comments, changes that were undone, scripts. */
const silent = new Set(
  `scripts annotation annotation-end tracked-changes sequence-decls variable-decls user-field-decls forms
  ruby-text hidden-text alphabetical-index-mark toc-mark event-listeners`.split(/\s+/)
)

/** The description of a frame, for those who cannot see it. */
const ofFrames = new Set(['title', 'desc'])

export const isSilent = (node: MarkupNode): boolean =>
  (node.type !== 'text' && !node.name) ||
  silent.has(nameOf(node)) ||
  (ofFrames.has(nameOf(node)) && describes(node.parent)) ||
  localAttribute(node, 'is-hidden') === 'true' ||
  (nameOf(node) === 'section' && localAttribute(node, 'display') === 'none')

/** Frames and shapes have descriptions; the boxes in them do not. */
const describes = (node: MarkupNode | null | undefined): boolean =>
  node != null && isFrame(node) && nameOf(node) !== 'text-box'

/** Frames and shapes, which are beside the text. */
export const isFrame = (node: MarkupNode): boolean => (node.name ?? '').startsWith('draw:')

/** Read the running text of a paragraph. */
export function readText(
  node: MarkupNode,
  context: TextContext,
  look: OdtLook,
  link?: string
): StyledText[] {
  return childrenOf(node).flatMap((child): StyledText[] => {
    if (child.type === 'text' || child.type === 'cdata')
      return look.hidden ? [] : [toPiece(textOf(child), look, link)]
    if (isSilent(child)) return []
    if (isFrame(child)) {
      context.frame(child)
      return []
    }
    switch (nameOf(child)) {
      case 's':
      case 'tab':
        return [
          ...(look.hidden ? [] : [toPiece(' ', look, link)]),
          ...readText(child, context, look, link)
        ]
      case 'line-break':
        return [
          ...(look.hidden ? [] : [{text: '', break: true}]),
          ...readText(child, context, look, link)
        ]
      case 'note':
        return [context.marker(child)]
      case 'span': {
        const own = context.styles.look('text', localAttribute(child, 'style-name'))
        return readText(child, context, {...look, ...own}, link)
      }
      case 'a':
        return readText(child, context, look, localAttribute(child, 'href') || link)
      default:
        return readText(child, context, look, link)
    }
  })
}

const toPiece = (text: string, {bold, italic, raised}: OdtLook, link?: string): StyledText => ({
  text,
  ...(bold && {bold}),
  ...(italic && {italic}),
  ...(raised && {raised}),
  ...(link !== undefined && {link})
})
