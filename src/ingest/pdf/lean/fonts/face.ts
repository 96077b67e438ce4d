import {cleanGlyph, type Glyph} from '../../glyphs.js'
import {handOver} from '../handover.js'
import type {PdfValue} from '../objects.js'

/** A font as a document has it: its name, and what its codes show. */
export class Face {
  readonly name: string
  readonly #isWide: boolean
  readonly #read: (code: number) => Glyph
  readonly #glyphs: (Glyph | undefined)[] = []

  /** @param isWide whether a code has two bytes; @param read what a code shows, asked once for each */
  constructor(name: string, isWide: boolean, read: (code: number) => Glyph) {
    this.name = name
    this.#isWide = isWide
    this.#read = code => {
      const {unicode, width, isSpace} = read(code)
      return {unicode, shown: cleanGlyph(unicode), width, isSpace}
    }
  }

  /** The glyphs of strings; numbers among them are spacing and stay. */
  glyphsOf(parts: readonly PdfValue[]): (Glyph | number)[] {
    const glyphs: (Glyph | number)[] = []
    for (const part of parts)
      if (typeof part === 'string') this.#add(part, glyphs)
      else if (typeof part === 'number') glyphs.push(part)
      else handOver('odd operands')
    return glyphs
  }

  #add(text: string, glyphs: (Glyph | number)[]): void {
    const known = this.#glyphs
    if (!this.#isWide)
      for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i)
        glyphs.push((known[code] ??= this.#read(code)))
      }
    else if (text.length % 2 === 1) handOver('half a code')
    else
      for (let i = 0; i < text.length; i += 2) {
        const code = (text.charCodeAt(i) << 8) | text.charCodeAt(i + 1)
        glyphs.push((known[code] ??= this.#read(code)))
      }
  }
}
