import type {Matrix} from '../matrix.js'
import type {Pen} from '../pen.js'
import type {PageFont, PageFonts} from './fonts/page-fonts.js'
import {handOver} from './handover.js'
import type {Budget} from './inflate.js'
import {end} from './lexer.js'
import {isDict, PdfName, PdfWord, type PdfStream, type PdfValue} from './objects.js'
import {colourOperators, operandCounts, operatorOf} from './operators.js'
import {PdfParser} from './parser.js'
import type {PageResources} from './resources.js'

/** What an operator makes a reader do with its operands. */
type OperatorAct = (reader: ContentReader, args: PdfValue[]) => void

/** Most operands of one operator; no operator takes this many. */
const mostOperands = 33

/** Forms within one another. */
const mostForms = 20

/** Reads what the content of a page says to its pen. */
export class ContentReader {
  static readonly #ofPage: Record<string, OperatorAct> = {
    q: reader => reader.#save(),
    Q: reader => reader.#restore(),
    cm: (reader, args) => reader.#pen.transform(matrixOf(args)),
    gs: (reader, [name]) => reader.#resources.checkState(name),
    cs: (reader, [name]) => reader.#resources.checkColours(name),
    CS: (reader, [name]) => reader.#resources.checkColours(name),
    Do: (reader, [name]) => reader.#paint(name),
    BMC: (reader, [tag]) => reader.#pen.beginElement(textOf(tag)),
    BDC: (reader, [tag, properties]) => reader.#begin(textOf(tag), properties),
    EMC: reader => reader.#pen.endElement()
  }

  static readonly #ofPlace: Record<string, OperatorAct> = {
    BT: reader => reader.#pen.beginText(),
    ET: reader => reader.#pen.endText(),
    // pdf.js keeps this matrix, and no other, in single precision.
    Tm: (reader, args) => reader.#pen.put(singleMatrix(args)),
    Td: (reader, [x, y]) => reader.#pen.move(numberOf(x), numberOf(y)),
    TD: (reader, [x, y]) => {
      reader.#pen.state.leading = -numberOf(y)
      reader.#pen.move(numberOf(x), numberOf(y))
    },
    'T*': reader => reader.#pen.nextLine()
  }

  static readonly #ofType: Record<string, OperatorAct> = {
    TL: (reader, [leading]) => void (reader.#pen.state.leading = numberOf(leading)),
    Tf: (reader, [name, size]) => reader.#setFont(textOf(name), numberOf(size)),
    Tc: (reader, [spacing]) => void (reader.#pen.state.charSpacing = numberOf(spacing)),
    Tw: (reader, [spacing]) => void (reader.#pen.state.wordSpacing = numberOf(spacing)),
    Tz: (reader, [percent]) => void (reader.#pen.state.scale = numberOf(percent) / 100),
    Ts: (reader, [rise]) => void (reader.#pen.state.rise = numberOf(rise)),
    Tj: (reader, [text]) => reader.#show([text!]),
    TJ: (reader, [parts]) => reader.#show(Array.isArray(parts) ? parts : handOver('odd operands')),
    "'": (reader, [text]) => {
      reader.#pen.nextLine()
      reader.#show([text!])
    },
    '"': (reader, [wordSpacing, charSpacing, text]) => {
      reader.#pen.nextLine()
      reader.#pen.state.wordSpacing = numberOf(wordSpacing)
      reader.#pen.state.charSpacing = numberOf(charSpacing)
      reader.#show([text!])
    }
  }

  /** Made once for all pages: it takes longer than what many pages say. */
  static readonly #acts: ReadonlyMap<PdfWord, OperatorAct> = new Map(
    Object.entries({...this.#ofPage, ...this.#ofPlace, ...this.#ofType}).map(([operator, act]) => [
      operatorOf(operator),
      act
    ])
  )

  readonly #pen: Pen
  readonly #fonts: PageFonts
  readonly #budget: Budget
  #resources: PageResources
  #saved = 0
  readonly #open = new Set<PdfStream>()

  constructor(pen: Pen, fonts: PageFonts, resources: PageResources, budget: Budget) {
    this.#pen = pen
    this.#fonts = fonts
    this.#resources = resources
    this.#budget = budget
  }

  /** @throws {Handover} if an operator is not as every program writes it */
  read(bytes: Buffer): void {
    const parser = new PdfParser(bytes)
    const args: PdfValue[] = []
    for (;;) {
      const token = parser.objectOrWord()
      if (!(token instanceof PdfWord)) {
        if (token === null || args.length === mostOperands) return handOver('odd operands')
        args.push(token)
      } else {
        if (token === end) break
        this.#obey(token, args)
        args.length = 0
      }
    }
    if (args.length > 0) handOver('operands without an operator')
  }

  #obey(operator: PdfWord, args: PdfValue[]): void {
    this.#budget.spend(1)
    if (operandCounts.get(operator) === args.length) ContentReader.#acts.get(operator)?.(this, args)
    else if (!colourOperators.has(operator)) handOver('an unknown operator')
    else if (args.some(arg => typeof arg !== 'number')) handOver('a pattern')
  }

  #save(): void {
    this.#saved++
    this.#pen.save()
  }

  #restore(): void {
    if (this.#saved-- === 0) handOver('a state that was never saved')
    this.#pen.restore()
  }

  #setFont(name: string, size: number): void {
    const font = this.#fonts.named(name, this.#resources.dict)
    this.#pen.state.font = font
    this.#pen.state.fontSize = size
  }

  #show(parts: PdfValue[]): void {
    const font = this.#pen.state.font as Partial<PageFont>
    if (!font.face) return handOver('text without a font')
    const glyphs = font.face.glyphsOf(parts)
    this.#budget.spend(glyphs.length)
    this.#pen.show(glyphs)
  }

  /** An element with its number in the structure tree, or of a layer. */
  #begin(tag: string, properties: PdfValue | undefined): void {
    if (tag === 'OC')
      return this.#pen.beginElement(tag, undefined, this.#resources.isHidden(properties))
    const content = isDict(properties) ? this.#resources.contentOf(properties) : undefined
    this.#pen.beginElement(tag, content)
  }

  /** Forms are read in place; pictures have no text. */
  #paint(name: PdfValue | undefined): void {
    const form = this.#resources.form(name)
    if (!form) return
    this.#budget.spend(50)
    const {stream, bytes, matrix, resources, layer} = form
    if (this.#open.has(stream) || this.#open.size > mostForms) handOver('a form within itself')
    this.#open.add(stream)
    const [outside, saved] = [this.#resources, this.#saved]
    if (layer !== undefined) this.#pen.beginElement('OC', undefined, outside.isHidden(layer))
    this.#pen.save()
    if (matrix) this.#pen.transform(singleMatrix(matrix))
    this.#resources = resources
    this.#saved = 0
    this.read(bytes)
    if (this.#saved !== 0) handOver('a form that leaves its state saved')
    this.#open.delete(stream)
    this.#resources = outside
    this.#saved = saved
    this.#pen.restore()
    if (layer !== undefined) this.#pen.endElement()
  }
}

const numberOf = (value: PdfValue | undefined): number =>
  typeof value === 'number' ? value : handOver('odd operands')

const textOf = (value: PdfValue | undefined): string =>
  value instanceof PdfName ? value.text : handOver('odd operands')

function matrixOf([a, b, c, d, e, f]: readonly PdfValue[]): Matrix {
  return [numberOf(a), numberOf(b), numberOf(c), numberOf(d), numberOf(e), numberOf(f)]
}

/** A matrix in single precision. */
function singleMatrix(args: readonly PdfValue[]): Matrix {
  const [a, b, c, d, e, f] = matrixOf(args)
  const {fround} = Math
  return [fround(a), fround(b), fround(c), fround(d), fround(e), fround(f)]
}
