import type {PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import {withoutControls} from '../../diagnostics/visible.js'
import type {Operators} from './document.js'

/** Text shown by one operator: one font, one baseline. Lengths in points. */
export interface Run {
  text: string
  x: number
  y: number
  width: number
  /** Width of the text up to its first space, as exact as `width`. */
  wordWidth: number
  size: number
  bold: boolean
  italic: boolean
  /** Marked-content elements that the run stands in, outermost first. */
  elements: Element[]
}

/** A marked-content element; `id` counts them within a page, from 1. */
export interface Element {
  tag: string
  id: number
}

/** What a page shows. */
export interface Page {
  runs: Run[]
  /** The page cannot be read, or ends within a text or an element, as no program writes it. */
  isCutOff: boolean
}

interface Glyph {
  unicode: string
  width: number
  isSpace: boolean
}

interface Font {
  bold: boolean
  italic: boolean
  /** Text units per glyph unit, nearly always 1/1000. */
  unit: number
}

type Matrix = readonly [number, number, number, number, number, number]
const identity: Matrix = [1, 0, 0, 1, 0, 0]

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5]
]

/** Graphics state that text depends on; `save` and `restore` copy it. */
interface State {
  transform: Matrix
  font: Font
  fontSize: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
}

const plain: Font = {bold: false, italic: false, unit: 0.001}

const initial: State = {
  transform: identity,
  font: plain,
  fontSize: 1,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0
}

/** A gap within a run wider than this share of the type size is a space that nobody typed. */
const spaceGap = 0.2

/**
 * Read a page's text from its operator list, in stream order.
 *
 * The operator list says everything (glyph widths, fonts, positions, tags), and takes half the time
 * of pdf.js' own text extraction, which says less.
 */
export async function readRuns(page: PDFPageProxy, OPS: Operators): Promise<Page> {
  const {fnArray, argsArray} = await page.getOperatorList()
  const fonts = await readFonts(page, fnArray, argsArray, OPS)
  const runs: Run[] = []
  const stack: State[] = []
  let state: State = {...initial}
  let elements: Element[] = []
  let id = 0
  let line: Matrix = identity
  let text: Matrix = identity
  let isInText = false

  const move = (x: number, y: number): void => {
    text = line = multiply(line, [1, 0, 0, 1, x, y])
  }
  const restore = (): void => {
    state = stack.pop() ?? state
  }

  for (let i = 0; i < fnArray.length; i++) {
    const args = argsArray[i]
    switch (fnArray[i]) {
      case OPS.save:
        stack.push({...state})
        break
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        restore()
        break
      case OPS.transform:
        state.transform = multiply(state.transform, args)
        break
      case OPS.paintFormXObjectBegin:
        stack.push({...state})
        if (args[0]) state.transform = multiply(state.transform, args[0])
        break
      case OPS.beginText:
        text = line = identity
        isInText = true
        break
      case OPS.endText:
        isInText = false
        break
      case OPS.setTextMatrix:
        text = line = args[0].length === 6 ? args[0] : args
        break
      case OPS.moveText:
        move(args[0], args[1])
        break
      case OPS.setLeadingMoveText:
        state.leading = -args[1]
        move(args[0], args[1])
        break
      case OPS.nextLine:
        move(0, -state.leading)
        break
      case OPS.setLeading:
        state.leading = -args[0]
        break
      case OPS.setFont:
        state.font = fonts.get(args[0]) ?? plain
        state.fontSize = args[1]
        break
      case OPS.setCharSpacing:
        state.charSpacing = args[0]
        break
      case OPS.setWordSpacing:
        state.wordSpacing = args[0]
        break
      case OPS.setHScale:
        state.scale = args[0] / 100
        break
      case OPS.setTextRise:
        state.rise = args[0]
        break
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps:
        elements = [...elements, {tag: tagName(args[0]), id: ++id}]
        break
      case OPS.endMarkedContent:
        elements = elements.slice(0, -1)
        break
      case OPS.showText: {
        const shown = showText(args[0], state)
        if (shown.text !== '') runs.push(toRun(shown, state, text, elements))
        text = multiply(text, [1, 0, 0, 1, shown.advance, 0])
        break
      }
    }
  }
  const isCutOff = isInText || elements.length > 0 || (fnArray.length === 0 && (await fails(page)))
  return {runs, isCutOff}
}

/** A page that pdf.js cannot read at all looks empty to the one call, and fails in the other. */
const fails = (page: PDFPageProxy): Promise<boolean> =>
  page.getTextContent().then(
    () => false,
    () => true
  )

const tagName = (value: unknown): string =>
  typeof value === 'string' ? value : ((value as {name?: string} | null)?.name ?? '')

/** Text of a show operator, and how far it and its first word move the pen in text space. */
interface Shown {
  text: string
  advance: number
  wordAdvance: number
}

function showText(glyphs: (Glyph | number | null)[], state: State): Shown {
  const {font, fontSize, charSpacing, wordSpacing, scale} = state
  let text = ''
  let advance = 0
  let wordAdvance: number | undefined
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') {
      advance -= (glyph / 1000) * fontSize * scale
      if (-glyph / 1000 > spaceGap && text !== '' && !text.endsWith(' ')) text += ' '
    } else if (glyph) {
      if (glyph.unicode === ' ' && text !== '') wordAdvance ??= advance
      text += glyph.unicode
      const spacing = charSpacing + (glyph.isSpace ? wordSpacing : 0)
      advance += (glyph.width * font.unit * fontSize + spacing) * scale
    }
  }
  return {text, advance, wordAdvance: wordAdvance ?? advance}
}

function toRun(shown: Shown, state: State, text: Matrix, elements: Element[]): Run {
  const matrix = multiply(state.transform, text)
  const unit = Math.hypot(matrix[0], matrix[1])
  return {
    text: withoutControls(shown.text),
    x: matrix[4],
    y: matrix[5] + state.rise * matrix[3],
    width: shown.advance * unit,
    wordWidth: shown.wordAdvance * unit,
    size: Math.abs(state.fontSize) * Math.hypot(matrix[2], matrix[3]),
    bold: state.font.bold,
    italic: state.font.italic,
    elements
  }
}

async function readFonts(
  page: PDFPageProxy,
  operators: number[],
  args: any[],
  OPS: Operators
): Promise<Map<string, Font>> {
  const fonts = new Map<string, Font>()
  for (const [i, operator] of operators.entries()) {
    const name = operator === OPS.setFont && args[i][0]
    if (name && !fonts.has(name)) fonts.set(name, await readFont(page, name))
  }
  return fonts
}

async function readFont(page: PDFPageProxy, name: string): Promise<Font> {
  // A font may arrive a tick after the operator list that uses it.
  const font: any = page.commonObjs.has(name)
    ? page.commonObjs.get(name)
    : await new Promise(resolve => page.commonObjs.get(name, resolve))
  const print = String(font?.name ?? '')
  return {
    bold: Boolean(font?.bold || font?.black || /black|bold|heavy|demi/i.test(print)),
    italic: Boolean(font?.italic || /oblique|italic/i.test(print)),
    unit: font?.fontMatrix?.[0] ?? 0.001
  }
}
