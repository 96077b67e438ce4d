import {findIdentifier} from '../../identifier/find.js'
import type {Layout} from '../../ingest/layout.js'
import type {HeaderPart} from '../../words/header-openings.js'
import type {Root, RootContent} from '../../tree/nodes.js'
import {once} from '../once.js'

/** How many lines at most are looked at: from the top, and above the first question (an annex has a title). */
const opening = {first: 60, last: 30}

/** A document as the signs see it: the texts of its parts, white space collapsed. */
export interface Paper {
  header(part: HeaderPart): string
  questions: string[]
  /** Whether it has questions, whatever they say. */
  asks: boolean
  /** How many answers it has. */
  answers: number
  /** Whether it has a Mededeling. */
  postponed: boolean
  /** What comes before the first question or answer, or else its first lines: titles, a letter. */
  opening: string
  /** Mastheads, page heads and feet. */
  furniture: string
  whole: string
  /** An identifier that it prints as its own, or that its file gives. */
  identifier: string | undefined
  /** Whether its markup has elements for questions or answers. */
  marked: boolean
}

/** Look at a tree and the layout that it was read from. */
export function toPaper(tree: Root, layout: Layout): Paper {
  const textOf = ({position}: RootContent): string =>
    layout.text.slice(position!.start.offset, position!.end.offset).replace(/\s+/g, ' ')
  const of = (type: RootContent['type']): RootContent[] =>
    tree.children.filter(node => node.type === type)
  const furniture = of('furniture').map(textOf)
  // Computed when asked for: most documents are known by their header.
  const questions = once(() => of('question').map(textOf))
  const opening = once(() => openingOf(tree, layout))
  return {
    header: part =>
      tree.children
        .filter(node => node.type === 'header' && node.part === part)
        .map(textOf)
        .join(' '),
    get questions() {
      return questions()
    },
    asks: of('question').length > 0,
    answers: of('answer').length,
    postponed: of('mededeling').length > 0,
    get opening() {
      return opening()
    },
    furniture: furniture.join('\n'),
    whole: layout.text,
    identifier:
      layout.metadata?.id ?? furniture.map(text => findIdentifier(text)?.id).find(Boolean),
    marked: isMarkup(layout) && layout.lines.some(({opens}) => opens !== undefined)
  }
}

function openingOf(tree: Root, {lines}: Layout): string {
  // What is above the header is not a question, though it may have been read as one without a number.
  const header = tree.children.find(({type}) => type === 'header')?.position!.start.offset ?? 0
  const first = tree.children.find(
    ({type, position}) =>
      (type === 'question' || type === 'answer') && position!.start.offset! >= header
  )
  const end = first?.position!.start.offset ?? lines[opening.first]?.offset ?? Infinity
  return lines
    .filter(({offset}) => offset < end)
    .filter((_, i, all) => i < opening.first || i >= all.length - opening.last)
    .map(({text}) => text)
    .join(' ')
}

const isMarkup = ({format}: Layout): boolean => format === 'xml' || format === 'html'
