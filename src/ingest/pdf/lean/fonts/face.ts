import {cleanGlyph, type Glyph} from '../../glyphs.js'
import {handOver} from '../handover.js'
import type {PdfValue} from '../objects.js'

/** A font as a document has it: its name, and what its codes show. */
export class Face {
  readonly name: string
  /** How many bytes a code has. */
  readonly #step: 1 | 2
  readonly #read: (code: number) => Glyph
  readonly #glyphs: (Glyph | undefined)[] = []

  /** @param isWide whether a code has two bytes; @param read what a code shows, asked once for each */
  constructor(name: string, isWide: boolean, read: (code: number) => Glyph) {
    this.name = name
    this.#step = isWide ? 2 : 1
    this.#read = code => {
      const {unicode, width, isSpace} = read(code)
      return {unicode, shown: cleanGlyph(unicode), width, isSpace}
    }
  }

  /** The glyphs of strings; numbers among them are spacing and stay. */
  glyphsOf(parts: readonly PdfValue[]): (Glyph | number)[] {
    // oxlint-disable-next-line no-new-array -- a list of known length is made in half the time of one that grows
    const glyphs = new Array<Glyph | number>(this.#countIn(parts))
    let count = 0
    for (const part of parts)
      if (typeof part === 'number') glyphs[count++] = part
      else if (typeof part === 'string')
        for (let i = 0; i < part.length; i += this.#step) glyphs[count++] = this.#glyphAt(part, i)
    return glyphs
  }

  #countIn(parts: readonly PdfValue[]): number {
    let count = 0
    for (const part of parts)
      if (typeof part === 'number') count++
      else if (typeof part !== 'string') handOver('odd operands')
      else if (part.length % this.#step > 0) handOver('half a code')
      else count += part.length / this.#step
    return count
  }

  #glyphAt(text: string, at: number): Glyph {
    const code =
      this.#step === 1 ? text.charCodeAt(at) : (text.charCodeAt(at) << 8) | text.charCodeAt(at + 1)
    return (this.#glyphs[code] ??= this.#read(code))
  }
}
