import {gather} from '../../patterns/gather.js'
import {withDoubt} from '../../diagnostics/doubts.js'
import type {Line} from '../../ingest/layout.js'
import type {Draft} from '../lines/draft.js'
import {sliceLine} from '../lines/slice.js'
import {headerOpening, headerPart, partHeading} from '../../words/header-openings.js'
import {Notes, notesWithin, opensNotes} from './notes.js'
import {Numbering, type Counted} from './numbering.js'
import {cutAtParts, headerLines} from './parts.js'
import {cutAtNumbers, opening} from './pieces.js'
import {breaksOff, tornAnswerEnd, tornBeginning} from './torn.js'
import {oldHeaderRest} from '../../words/header-parts.js'
import {clearlyNote} from '../../words/old-notes.js'
import {annexTitle, introduction, speck} from '../../words/old-layout.js'
import {mededelingHeading, toelichtingLine} from '../../words/part-names.js'

type OldLayoutPart = 'before' | 'mededeling' | 'toelichting' | 'notes' | 'annex' | Counted

/** What a piece opens in each part of a document. */
const types = {
  questions: 'question',
  answers: 'answer',
  mededeling: 'mededeling',
  before: 'question',
  toelichting: 'question',
  annex: 'other'
} as const

/** A question of its own, too long to be part of a sentence. */
const question = /^(?:\d{1,2}\s?)?\p{Lu}[^]{30,}\?['\d]?$/u

/** The end of a question, and whole ones behind it. */
const tornEnd = /^\p{Ll}[^]*\?['\d]?$/u

/** Walks through a document of the old layout, piece by piece, and knows in which part it is. */
export class OldLayoutWalker {
  #part: OldLayoutPart = 'before'
  readonly #numbering = new Numbering()
  #notes = new Notes()
  /** The next piece is the first below a header. */
  #isFirst = false
  /** The piece before was one of the other side: a question among the answers, or the end of an answer. */
  #isLate = false
  #last: Line | undefined
  /** What a heading alone on its line has opened, if no header follows. */
  #headed: 'mededeling' | undefined
  /** Answers came above their header. */
  #cameAbove = false
  /** The last piece of the questions. */
  #asked: Line | undefined
  /** What is below a piece, to the next header. */
  #below: () => readonly Line[] = () => []
  /** The beginning of a question whose end stands above the answer. */
  #beginning: Line | undefined
  /** The end of an answer whose beginning stands last. */
  #answerEnd: Line | undefined
  /** Whose notes come. */
  #notesOf: Counted = 'questions'
  /** Pieces that may belong together with others. */
  readonly #torn = new Set<Line>()

  walk(lines: Draft[]): Draft[] {
    const pieces = gather(lines, line => (line.tag ? [line] : cutAtParts(line)))
    if (!pieces.some(piece => headerPart(piece.text) === 'question'))
      this.#part = continuedPart(pieces)
    this.#beginning = tornBeginning(pieces)
    const runsOn = headerLines(pieces)
    this.#answerEnd = tornAnswerEnd(pieces.filter(piece => !runsOn.has(piece)))
    const told = gather(pieces, (piece, i) => {
      this.#below = () => pieces.slice(i + 1, endOf(pieces, i + 1))
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
    if (part === 'question' && !this.#namesAskers(line)) return this.#enter('questions', line)
    if (part === 'answer' || part === 'letter')
      return this.#enter(kind === 'postponement' ? 'mededeling' : 'answers', line)
    if (partHeading.test(text)) {
      this.#part = 'before'
      this.#headed = mededelingHeading.test(text) ? 'mededeling' : undefined
      return [{...line, tag: 'furniture'}]
    }
    if (toelichtingLine.test(text)) {
      this.#part = 'toelichting'
      return [{...line, tag: 'paragraph', opens: {type: 'toelichting', heading: true}}]
    }
    if (annexTitle.test(text) && this.#part !== 'before') {
      this.#part = 'annex'
      this.#isFirst = false
      return opening([{...line, tag: 'paragraph'}], 'other')
    }
    if (this.#isFirst && oldHeaderRest.test(text)) return [this.#header(line)]
    if (this.#isFirst && this.#part === 'questions' && introduction.test(text))
      return opening([{...line, tag: 'paragraph'}], 'toelichting')
    if (this.#part === 'before' && this.#headed) this.#open(this.#headed)
    return this.#content(line)
  }

  /**
   * `Vragen van het Lid Zandwijk 1 De kaden ...` among the answers to questions of several members (seen on pages of
   * 1988): no header, which names a party or a date.
   */
  #namesAskers(line: Line): boolean {
    const isAnswered = this.#part === 'answers' && !this.#isFirst
    const begin = [line, ...this.#below().slice(0, 2)].map(({text}) => text.slice(0, 300))
    return isAnswered && !begin.some(text => text.includes('('))
  }

  #enter(part: 'questions' | 'answers' | 'mededeling', line: Line): Line[] {
    this.#open(part)
    return [this.#header(line)]
  }

  #open(part: 'questions' | 'answers' | 'mededeling'): void {
    this.#headed = undefined
    this.#part = part
    this.#isFirst = true
    this.#notes = new Notes()
    this.#numbering.begin(part)
    this.#cameAbove = this.#numbering.hasAny('answers')
  }

  #content(line: Line): Line[] {
    const isTorn = isTornOff(line, this.#last, this.#part)
    const told = this.#tellPart(line)
    if (this.#part === 'questions') this.#asked = told.at(-1)
    if (isTorn && told[0]) this.#torn.add(told[0])
    return told
  }

  #tellPart(line: Line): Line[] {
    const within = this.#notesWithin(line)
    if (within > 0)
      return [
        ...this.#content(sliceLine(line, 0, within)),
        ...this.#content(sliceLine(line, within, undefined))
      ]
    if (line === this.#answerEnd) return this.#elsewhere(line, 'answers')
    if (this.#isFirst && speck.test(line.text)) return [{...line, tag: 'furniture'}]
    this.#openNotes(line)
    if (this.#resumesQuestions(line)) this.#part = 'questions'
    if (this.#isLateQuestion(line)) return this.#lateQuestion(line)
    const reopened = reopens(this.#part)
    if (!this.#isLate || !reopened) return this.#cut(line)
    this.#isLate = false
    return opening(this.#cut(line), reopened)
  }

  #openNotes(line: Line): void {
    if (!isCounted(this.#part) || this.#isFirst) return
    const mayHave = this.#hasBegun() || clearlyNote.test(line.text)
    if (!mayHave || !opensNotes(line, this.#part)) return
    this.#notesOf = this.#part
    this.#part = 'notes'
  }

  #notesWithin(line: Line): number {
    if (!isCounted(this.#part)) return -1
    // The first number may be in the same line.
    const mayHaveBegun = this.#hasBegun() || this.#isFirst
    return mayHaveBegun ? notesWithin(line, this.#part) : -1
  }

  /**
   * The Eerste Kamer printed a Toelichting below the question that it is about, between two questions; columns put
   * notes there.
   */
  #resumesQuestions({text}: Line): boolean {
    const number = Number(/^(\d{1,2})\s?\p{Lu}[^]*\?/u.exec(text)?.[1])
    const isBelow =
      this.#part === 'toelichting' || (this.#part === 'notes' && this.#notesOf === 'questions')
    return isBelow && this.#numbering.isNextQuestion(number)
  }

  /** Notes may follow once the first question or answer has come; columns may have put later ones above. */
  #hasBegun(): boolean {
    if (!isCounted(this.#part)) return false
    return this.#cameAbove && this.#part === 'answers'
      ? this.#numbering.has('answers', 1)
      : this.#numbering.hasAny(this.#part)
  }

  /**
   * OCR sometimes puts the second column of the questions below the answer or the Mededeling; a
   * government asks nothing back, so a text that is one question belongs to the questions.
   */
  #isLateQuestion(line: Line): boolean {
    const {text} = line
    if (line === this.#beginning) return this.#part !== 'before' && this.#part !== 'questions'
    const isAnswered =
      this.#part === 'answers' ||
      this.#part === 'mededeling' ||
      (this.#part === 'notes' && this.#notesOf === 'answers')
    return isAnswered && (this.#mayAsk(text) || this.#endsQuestion(text))
  }

  /** The end of the last question, which breaks off above the answers. */
  #endsQuestion(text: string): boolean {
    return tornEnd.test(text) && this.#asked !== undefined && breaksOff.test(this.#asked.text)
  }

  #mayAsk(text: string): boolean {
    return this.#numbering.hasQuestions && !this.#isFirst && question.test(text)
  }

  #lateQuestion(line: Line): Line[] {
    const pieces = this.#elsewhere(line, 'questions')
    // The notes below are those of the questions.
    if (this.#part === 'notes') this.#notes = new Notes()
    // A question that the answer quotes looks the same.
    for (const torn of [this.#last, pieces[0]]) if (torn) this.#torn.add(torn)
    return pieces
  }

  /** Cut a line that belongs to another part than those around it. */
  #elsewhere(line: Line, to: Counted): Line[] {
    const part = this.#part
    this.#part = to
    this.#isFirst = true
    this.#numbering.mayFill = true
    const pieces = opening(this.#cut(line), types[to])
    this.#numbering.mayFill = false
    this.#part = part
    this.#isLate = true
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
    const starts = this.#numbering.take(line.text, this.#part, this.#isFirst, this.#below)
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

function endOf(pieces: readonly Line[], from: number): number {
  const end = pieces.findIndex(({text}, i) => i >= from && headerPart(text) !== undefined)
  return end < 0 ? pieces.length : end
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

/** What goes on behind a line of another part. */
const reopens = (part: OldLayoutPart) =>
  isCounted(part) ? types[part] : part === 'toelichting' ? part : undefined

const isAnswerHeader = ({text}: Line): boolean => headerPart(text) === 'answer'

const isCounted = (part: OldLayoutPart): part is Counted =>
  part === 'questions' || part === 'answers'
