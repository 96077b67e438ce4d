import {showText, type Glyph, type ShownText, type Spacing} from './glyphs.js'
import {identity, multiply, type Matrix} from './matrix.js'
import type {Element, Font, TextRun} from './run.js'

/** Graphics state that text depends on; `save` and `restore` copy it. */
interface PenState extends Spacing {
  transform: Matrix
  leading: number
  rise: number
}

/** The font of text that is shown before any font is set. */
export const plainFont: Font = {bold: false, italic: false, unit: 0.001}

const initial: PenState = {
  transform: identity,
  font: plainFont,
  fontSize: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0
}

type Nested = readonly (Element & {isHidden: boolean})[]

/** Collects the text that a page shows, as the operators of the page are read to it. */
export class Pen {
  readonly runs: TextRun[] = []
  /** How many letters are in layers that are switched off. */
  hiddenLetters = 0
  state: PenState = {...initial}
  readonly #withStops: boolean
  readonly #stack: PenState[] = []
  #elements: Nested = []
  #id = 0
  #line: Matrix = identity
  #text: Matrix = identity
  #isInText = false

  /** @param withStops whether the place of each character is needed */
  constructor(withStops: boolean) {
    this.#withStops = withStops
  }

  /** Whether a text or an element was begun but not ended. */
  get isWithin(): boolean {
    return this.#isInText || this.#elements.length > 0
  }

  save(): void {
    this.#stack.push({...this.state})
  }

  restore(): void {
    this.state = this.#stack.pop() ?? this.state
  }

  transform(matrix: Matrix): void {
    this.state.transform = multiply(this.state.transform, matrix)
  }

  /** @param content number in the structure tree; @param isHidden in a layer that is switched off */
  beginElement(tag: string, content?: number, isHidden = false): void {
    const element: Nested[number] = {
      tag,
      id: ++this.#id,
      isHidden: this.#elements.at(-1)?.isHidden || isHidden
    }
    if (content !== undefined) element.content = content
    this.#elements = [...this.#elements, element]
  }

  endElement(): void {
    this.#elements = this.#elements.slice(0, -1)
  }

  beginText(): void {
    this.put(identity)
    this.#isInText = true
  }

  endText(): void {
    this.#isInText = false
  }

  put(matrix: Matrix): void {
    this.#text = this.#line = matrix
  }

  move(x: number, y: number): void {
    this.put(multiply(this.#line, [1, 0, 0, 1, x, y]))
  }

  nextLine(): void {
    this.move(0, -this.state.leading)
  }

  /** @param glyphs with plain numbers between them, which are spacing */
  show(glyphs: readonly (Glyph | number | null)[]): void {
    const shown = showText(glyphs, this.state, this.#withStops)
    const isHidden = this.#elements.at(-1)?.isHidden
    if (isHidden) this.hiddenLetters += shown.text.replace(/\s/g, '').length
    else if (shown.text !== '') this.runs.push(toRun(shown, this.state, this.#text, this.#elements))
    this.#text = multiply(this.#text, [1, 0, 0, 1, shown.advance, 0])
  }
}

function toRun(
  shown: ShownText,
  state: PenState,
  text: Matrix,
  elements: readonly Element[]
): TextRun {
  const matrix = multiply(state.transform, text)
  const unit = lengthOf(matrix[0], matrix[1])
  const degrees = directionOf(matrix)
  const run: TextRun = {
    text: shown.text,
    x: matrix[4] + state.rise * matrix[2],
    y: matrix[5] + state.rise * matrix[3],
    width: shown.advance * unit,
    wordWidth: shown.wordAdvance * unit,
    visibleWidth: shown.visibleAdvance * unit,
    size: Math.abs(state.fontSize) * lengthOf(matrix[3], matrix[2]),
    angle: Math.sign(state.fontSize) < 0 ? (degrees + 180) % 360 : degrees,
    font: state.font,
    bold: state.font.bold,
    italic: state.font.italic,
    elements
  }
  if (shown.stops) run.stops = shown.stops.map(stop => stop * unit)
  return run
}

/** `Math.hypot` gives the same, and takes many times as long; text is nearly always upright. */
const lengthOf = (along: number, across: number): number =>
  across === 0 ? Math.abs(along) : Math.hypot(along, across)

/** Direction of the baseline in degrees. */
const directionOf = ([along, across]: Matrix): number =>
  across === 0 && along > 0 ? across : (Math.atan2(across, along) * 180) / Math.PI
