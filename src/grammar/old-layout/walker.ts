import {withDoubt} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import {sliceLine} from '../lines/slice.js'
import {headerOpening, headerPart, partHeading} from '../../words/header-openings.js'
import {Notes, notesWithin, opensNotes} from './notes.js'
import {Numbering, type Counted} from './numbering.js'
import {cutAtParts, headerLines} from './parts.js'
import {cutAtNumbers, opening} from './pieces.js'
import {tornBeginning} from './torn.js'
import {oldHeaderRest} from '../../words/header-parts.js'
import {citingNote} from '../../words/marker-signs.js'
import {toelichtingLine} from '../../words/part-names.js'

type OldLayoutPart = 'before' | 'mededeling' | 'toelichting' | 'notes' | Counted

/** What a piece opens in each part of a document. */
const types = {
  questions: 'question',
  answers: 'answer',
  mededeling: 'mededeling',
  before: 'question',
  toelichting: 'question'
} as const

/** A question of its own, too long to be part of a sentence. */
const question = /^(?:\d{1,2}\s?)?\p{Lu}[^]{30,}\?['\d]?$/u

/** Walks through a document of the old layout, piece by piece, and knows in which part it is. */
export class OldLayoutWalker {
  #part: OldLayoutPart = 'before'
  readonly #numbering = new Numbering()
  #notes = new Notes()
  /** The next piece is the first below a header. */
  #isFirst = false
  /** The piece before was a question among the answers. */
  #isLate = false
  #last: Line | undefined
  /** The beginning of a question whose end stands above the answer. */
  #beginning: Line | undefined
  /** Pieces that may belong together with others. */
  readonly #torn = new Set<Line>()

  walk(lines: Draft[]): Draft[] {
    const pieces = lines.flatMap(line => (line.tag ? [line] : cutAtParts(line)))
    if (!pieces.some(piece => headerPart(piece.text) === 'question'))
      this.#part = continuedPart(pieces)
    this.#beginning = tornBeginning(pieces)
    const runsOn = headerLines(pieces)
    const told = pieces.flatMap(piece => {
      const result = runsOn.has(piece) ? [this.#header(piece)] : this.#tell(piece)
      this.#last = result.at(-1)
      return result
    })
    return told.map(line => (this.#torn.has(line) ? withDoubt<Draft>(line, 'extent') : line))
  }

  #header = (line: Line): Line => ({
    ...line,
    part: this.#part === 'questions' ? 'question' : 'answer'
  })

  #tell(line: Line): Line[] {
    const {text} = line
    const {part, kind} = headerOpening(text) ?? {}
    if (part === 'question') return this.#enter('questions', line)
    if (part === 'answer' || part === 'letter')
      return this.#enter(kind === 'postponement' ? 'mededeling' : 'answers', line)
    if (partHeading.test(text)) {
      this.#part = 'before'
      return [{...line, tag: 'furniture'}]
    }
    if (toelichtingLine.test(text)) {
      this.#part = 'toelichting'
      return [{...line, tag: 'paragraph', opens: {type: 'toelichting', heading: true}}]
    }
    if (this.#isFirst && oldHeaderRest.test(text)) return [this.#header(line)]
    return this.#content(line)
  }

  #enter(part: 'questions' | 'answers' | 'mededeling', line: Line): Line[] {
    this.#part = part
    this.#isFirst = true
    this.#notes = new Notes()
    this.#numbering.begin(part)
    return [this.#header(line)]
  }

  #content(line: Line): Line[] {
    if (isTornOff(line, this.#last, this.#part)) this.#torn.add(line)
    const within = this.#notesWithin(line)
    if (within > 0)
      return [
        ...this.#content(sliceLine(line, 0, within)),
        ...this.#content(sliceLine(line, within, undefined))
      ]
    const mayHaveNotes = this.#hasBegun() || (!this.#isFirst && citingNote.test(line.text))
    if (isCounted(this.#part) && mayHaveNotes && opensNotes(line, this.#part)) this.#part = 'notes'
    if (this.#resumesQuestions(line)) this.#part = 'questions'
    if (this.#isLateQuestion(line)) return this.#lateQuestion(line)
    if (!this.#isLate || this.#part !== 'answers') return this.#cut(line)
    this.#isLate = false
    return opening(this.#cut(line), 'answer')
  }

  #notesWithin(line: Line): number {
    if (!isCounted(this.#part)) return -1
    // The first number may be in the same line.
    const mayHaveBegun = this.#hasBegun() || this.#isFirst
    return mayHaveBegun ? notesWithin(line, this.#part) : -1
  }

  /** The Eerste Kamer printed a Toelichting below the question that it is about, between two questions. */
  #resumesQuestions({text}: Line): boolean {
    const number = Number(/^(\d{1,2})\s?\p{Lu}[^]*\?/u.exec(text)?.[1])
    return this.#part === 'toelichting' && this.#numbering.isNextQuestion(number)
  }

  /** Notes may follow once the first question or answer has come. */
  #hasBegun(): boolean {
    return isCounted(this.#part) && this.#numbering.hasAny(this.#part)
  }

  /**
   * OCR sometimes puts the second column of the questions below the answer or the Mededeling; a
   * government asks nothing back, so a text that is one question belongs to the questions.
   */
  #isLateQuestion(line: Line): boolean {
    const {text} = line
    if (line === this.#beginning) return this.#part !== 'before' && this.#part !== 'questions'
    if (this.#part !== 'answers' && this.#part !== 'mededeling') return false
    return this.#numbering.hasQuestions && !this.#isFirst && question.test(text)
  }

  #lateQuestion(line: Line): Line[] {
    const part = this.#part
    this.#part = 'questions'
    this.#isFirst = true
    const pieces = opening(this.#cut(line), 'question')
    this.#part = part
    this.#isLate = true
    // A question that the answer quotes looks the same.
    for (const torn of [this.#last, pieces[0]]) if (torn) this.#torn.add(torn)
    return pieces
  }

  #cut(line: Line): Line[] {
    const pieces = cutAtNumbers(line, this.#starts(line)).map(piece =>
      this.#part === 'notes'
        ? this.#notes.tell(piece.line, piece.begins)
        : this.#tellContent(piece.line, piece.begins, this.#part)
    )
    this.#isFirst = false
    return pieces
  }

  #starts(line: Line): ReturnType<Notes['starts']> {
    if (this.#part === 'notes') return this.#notes.starts(line)
    if (!isCounted(this.#part)) return []
    const starts = this.#numbering.take(line.text, this.#part, this.#isFirst)
    // Text before the first number is a question or an answer that has lost its own.
    if (starts[0]?.start === 0) this.#isFirst = false
    return starts
  }

  /** What a piece of content is: a number, or text, which opens something if it comes first. */
  #tellContent(line: Line, isNumber: boolean, part: keyof typeof types): Line {
    const opens = isNumber || (this.#isFirst && part !== 'before')
    if (!isNumber) this.#isFirst = false
    return {
      ...line,
      tag: 'paragraph',
      ...(opens && {opens: {type: types[part], heading: isNumber}})
    }
  }
}

/** A paragraph that begins in small letters behind one that has ended is out of its place. */
function isTornOff({text}: Line, above: Line | undefined, part: OldLayoutPart): boolean {
  if (above === undefined || !/^\p{Ll}{2}/u.test(text)) return false
  // A Toelichting may be a reference alone, which ends in a number.
  const ended = part === 'toelichting' ? /[.?!\d]['’”»)]?$/ : /[.?!]['’”»)]?\d{0,2}$/
  return ended.test(above.text)
}

/** The end of a document that began on the page before: what is numbered there asks, or answers. */
function continuedPart(pieces: Line[]): Counted {
  const end = pieces.findIndex(piece => partHeading.test(piece.text) || isAnswerHeader(piece))
  const above = pieces.slice(0, end < 0 ? undefined : end).filter(({text}) => text.length > 40)
  const asking = above.filter(({text}) => /\?['\d]?$/.test(text))
  return asking.length > above.length / 2 ? 'questions' : 'answers'
}

const isAnswerHeader = ({text}: Line): boolean => headerPart(text) === 'answer'

const isCounted = (part: OldLayoutPart): part is Counted =>
  part === 'questions' || part === 'answers'
