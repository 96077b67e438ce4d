import type {PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import type {Operators} from './document.js'

export interface Font {
  bold: boolean
  italic: boolean
  /** Text units per glyph unit, nearly always 1/1000. */
  unit: number
  /** Width of a space in type sizes, once the page has shown one. */
  space?: number
}

export const plainFont: Font = {bold: false, italic: false, unit: 0.001}

/** The fonts that a page uses, by the names that its operators have for them. */
export async function readFonts(
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
