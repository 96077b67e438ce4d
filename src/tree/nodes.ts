import type {Doubted} from '../diagnostics/doubts.js'
import type {HeaderFields} from './header-fields.js'
import type {HeaderPart} from '../words/header-openings.js'
import type {Literal as UnistLiteral, Parent as UnistParent, Position} from 'unist'

export type {HeaderPart}

/**
 * The syntax tree: a unist tree whose leaves are slices of the input, in document order.
 *
 * Every letter of the input stands in exactly one leaf (`text`, `label`, `furniture`,
 * `footnoteReference`): that is what makes conservation checkable. A `lineBreak` stands for the white
 * space between two slices and, once lines are joined, says what becomes of it.
 *
 * Whatever may have been read wrongly has `doubts`, which are made where the decision is made.
 */
export interface Literal extends UnistLiteral, Doubted {
  value: string
  position: Position
}

export interface Parent extends UnistParent, Doubted {
  position?: Position | undefined
}

/** Running text exactly as printed on one line. */
export interface Text extends Literal {
  type: 'text'
  bold?: boolean
  italic?: boolean
  /** Address that the words link to. */
  link?: string
}

/** A footnote marker, with the punctuation between it and a following marker (`1, `). */
export interface FootnoteReferenceNode extends Literal {
  type: 'footnoteReference'
  number: number
  /** The id of the footnote meant; absent if no note has the number. */
  note?: string
}

/** A number set raised, in a format with typography: a marker, unless the notes say otherwise. */
export interface Raised extends Literal {
  type: 'raised'
}

/** End of a printed line within a paragraph. `value` is what it becomes in running text. */
export interface LineBreak extends Doubted {
  type: 'lineBreak'
  value: '' | ' '
  /** The typesetter added the hyphen before it, which is dropped. */
  dropsHyphen: boolean
  /** A paragraph may have ended here unseen: the line is full, or its width says nothing. */
  doubtful: boolean
}

export type Phrasing = Text | FootnoteReferenceNode | Raised | LineBreak

export interface Paragraph extends Parent {
  type: 'paragraph'
  children: Phrasing[]
}

/** A heading within a block, such as an italic line of its own. */
export interface Heading extends Parent {
  type: 'heading'
  children: Phrasing[]
}

export interface ListNode extends Parent {
  type: 'list'
  ordered: boolean
  children: ListItem[]
}

export interface ListItem extends Parent {
  type: 'listItem'
  children: Flow[]
}

export interface TableNode extends Parent {
  type: 'table'
  children: TableRow[]
}

export interface TableRow extends Parent {
  type: 'tableRow'
  children: TableCell[]
}

export interface TableCell extends Parent {
  type: 'tableCell'
  children: Phrasing[]
}

export type Flow = Paragraph | Heading | ListNode | TableNode

/** The printed heading of a block: `Vraag 2 en 3`. */
export interface Label extends Literal {
  type: 'label'
}

export interface QuestionNode extends Parent {
  type: 'question'
  numbers: number[]
  /** All numbers of the printed heading that the question is under. */
  joint: number[]
  inferred: boolean
  children: (Label | Flow)[]
}

export interface AnswerNode extends Parent {
  type: 'answer'
  numbers: number[]
  inferred: boolean
  children: (Label | Flow)[]
}

/** Question(s) with their answer, paired by number. */
export interface ExchangeNode extends Parent {
  type: 'exchange'
  numbers: number[]
  children: (QuestionNode | AnswerNode)[]
}

/** A Mededeling (postponement), a Toelichting (explanation), or real text outside every known part. */
export interface PassageNode extends Parent {
  type: 'mededeling' | 'toelichting' | 'other'
  children: (Label | Flow)[]
}

export interface FootnoteNode extends Parent {
  type: 'footnote'
  number: number
  /** Set when markers are linked: `n1`, and `n1-2` for a second note with the same number. */
  id?: string
  children: (Label | Paragraph)[]
}

export interface Header extends Parent {
  type: 'header'
  part: HeaderPart
  children: Phrasing[]
}

export type FurnitureKind =
  | 'chamber'
  | 'session'
  | 'series'
  | 'number'
  | 'identifier'
  | 'pageFoot'
  | 'pageNumber'
  | 'rule'
  | 'navigation'
  /** Names a part, as `Antwoord` above all answers does. */
  | 'title'
  /** Recurs page after page in the same place. */
  | 'repeated'
  /** Part of the column in the margin that a letter has on every page. */
  | 'margin'
  | 'unknown'

/** What a printer or a web page adds around the document. Kept, so that nothing is lost silently. */
export interface Furniture extends Literal {
  type: 'furniture'
  kind: FurnitureKind
}

export type PartNode = QuestionNode | AnswerNode | PassageNode

export type RootContent = Header | PartNode | ExchangeNode | FootnoteNode | Furniture

export interface Root extends UnistParent {
  type: 'root'
  children: RootContent[]
  data?: RootData
}

/** Facts about the whole document that later stages need. */
export interface RootData {
  pages?: number | null
  typography?: boolean
  /** Page of each line number of the input; index 0 is unused. */
  pageOfLine?: number[]
  /** The document is a paper of a committee, of this kind. */
  committee?: 'answers' | 'questions' | 'debate'
  header?: HeaderFields
  /** What the header points to: `Zie ook Aanhangsel Handelingen, ...`; the id is null where a page is given instead of a number. */
  sees?: {id: string | null; text: string}[]
}

export type Node = Root | RootContent | Flow | ListItem | TableRow | TableCell | Label | Phrasing
