import type {PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import type {Matrix} from '../matrix.js'
import {Pen, plainFont} from '../pen.js'
import type {Font} from '../run.js'
import type {Operators} from './document.js'
import {readFonts} from './fonts.js'
import {mendMacRoman, type Shown} from './mac-roman.js'

/** Tells whether the layer (optional content) that an element belongs to is switched on. */
export type IsShown = (layer: unknown) => boolean

/**
 * Read a page's text from its operator list, in stream order.
 *
 * The operator list has everything (glyph widths, fonts, positions, tags), and takes half the time of
 * pdf.js' own text extraction, which has less.
 *
 * @param withStops whether the place of each character is needed
 */
export async function readOperators(
  page: PDFPageProxy,
  OPS: Operators,
  isShown: IsShown,
  withStops: boolean
): Promise<{pen: Pen; isCutOff: boolean}> {
  const {fnArray, argsArray} = await page.getOperatorList()
  const fonts = await readFonts(page, fnArray, argsArray, OPS)
  const mended = mendEncodings(fnArray, argsArray, OPS)
  const pen = new Pen(withStops)
  const meanings = [...onPage(pen, OPS, isShown), ...ofText(pen, OPS, fonts)]
  const obey: Obey[] = []
  for (const [operator, act] of meanings) obey[operator] = act
  for (let i = 0; i < fnArray.length; i++) obey[fnArray[i]!]?.(mended.get(i) ?? argsArray[i])
  const isEmpty = fnArray.length === 0
  return {pen, isCutOff: pen.isWithin || (isEmpty && (await fails(page)))}
}

/** The arguments of operators that show text in a font of which pdf.js guessed the encoding wrongly. */
function mendEncodings(operators: number[], args: any[], OPS: Operators): Map<number, [Shown]> {
  const byFont = new Map<unknown, number[]>()
  let own: number[] = []
  for (const [i, operator] of operators.entries()) {
    if (operator === OPS.showText) own.push(i)
    else if (operator === OPS.setFont) {
      own = byFont.get(args[i][0]) ?? []
      byFont.set(args[i][0], own)
    }
  }
  const mended = new Map<number, [Shown]>()
  for (const places of byFont.values()) {
    const shown = places.map(i => args[i][0] as Shown)
    const read = mendMacRoman(shown)
    if (read !== shown) for (const [i, place] of places.entries()) mended.set(place, [read[i]!])
  }
  return mended
}

/** A page that pdf.js cannot read at all looks empty to one call, and fails in the other. */
const fails = (page: PDFPageProxy): Promise<boolean> =>
  page.getTextContent().then(
    () => false,
    () => true
  )

/** What an operator of the page does. */
type Obey = (args: any) => void

/** Operators that save and restore the state, begin and end elements, and show text. */
const onPage = (pen: Pen, OPS: Operators, isShown: IsShown): [number, Obey][] => {
  const begin: Obey = ([tag, properties]: [unknown, unknown?]) => {
    const name = tagName(tag)
    const isLayer = name === 'OC' && typeof properties === 'object' && properties !== null
    const content = typeof properties === 'number' ? properties : undefined
    pen.beginElement(name, content, isLayer && !isShown(properties))
  }
  return [
    [OPS.save, () => pen.save()],
    [OPS.restore, () => pen.restore()],
    [OPS.transform, (matrix: Matrix | null) => void (matrix && pen.transform(matrix))],
    [
      OPS.paintFormXObjectBegin,
      ([matrix]) => {
        pen.save()
        if (matrix) pen.transform(matrix)
      }
    ],
    [OPS.paintFormXObjectEnd, () => pen.restore()],
    [OPS.beginMarkedContent, begin],
    [OPS.beginMarkedContentProps, begin],
    [OPS.endMarkedContent, () => pen.endElement()],
    [OPS.showText, ([glyphs]: [Shown]) => pen.show(glyphs)]
  ]
}

/** Operators that say where text is and how it looks. */
const ofText = (pen: Pen, OPS: Operators, fonts: Map<string, Font>): [number, Obey][] => [
  [OPS.beginText, () => pen.beginText()],
  [OPS.endText, () => pen.endText()],
  [OPS.setTextMatrix, args => pen.put(args[0].length === 6 ? args[0] : args)],
  [OPS.moveText, ([x, y]) => pen.move(x, y)],
  [
    OPS.setLeadingMoveText,
    ([x, y]) => {
      pen.state.leading = -y
      pen.move(x, y)
    }
  ],
  [OPS.nextLine, () => pen.nextLine()],
  [OPS.setLeading, ([leading]) => void (pen.state.leading = leading)],
  [
    OPS.setFont,
    ([name, size]) => {
      pen.state.font = fonts.get(name) ?? plainFont
      pen.state.fontSize = size
    }
  ],
  [OPS.setCharSpacing, ([spacing]) => void (pen.state.charSpacing = spacing)],
  [OPS.setWordSpacing, ([spacing]) => void (pen.state.wordSpacing = spacing)],
  [OPS.setHScale, ([percent]) => void (pen.state.scale = percent / 100)],
  [OPS.setTextRise, ([rise]) => void (pen.state.rise = rise)]
]

const tagName = (value: unknown): string =>
  typeof value === 'string' ? value : ((value as {name?: string} | null)?.name ?? '')
