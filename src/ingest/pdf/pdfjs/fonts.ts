import type {PDFPageProxy} from 'pdfjs-dist/types/src/display/api.js'
import {fontNamed} from '../font-name.js'
import type {Font} from '../run.js'
import type {Operators} from './document.js'

/** The fonts that a page uses, by the names that its operators use for them. */
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
  const {bold, italic, unit} = fontNamed(String(font?.name ?? ''), font?.fontMatrix?.[0])
  return {
    bold: Boolean(font?.bold || font?.black) || bold,
    italic: Boolean(font?.italic) || italic,
    unit
  }
}
