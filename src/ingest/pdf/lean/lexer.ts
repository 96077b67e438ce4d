import {handOver} from './handover.js'
import {PdfWord, type PdfName} from './objects.js'
import {nameIn} from './names.js'
import {bracketWords, kinds, wordOf} from './signs.js'
import {escapedString, hexString} from './strings.js'

export type PdfToken = number | string | boolean | null | PdfName | PdfWord

/** What comes after the last token. */
export const end = new PdfWord('')

/** Cuts bytes into the tokens of PDF, as far as they are written in the usual way. */
export class PdfLexer {
  readonly bytes: Buffer
  at: number

  constructor(bytes: Buffer, at = 0) {
    this.bytes = bytes
    this.at = at
  }

  /** @throws {Handover} if a token is not well formed */
  next(): PdfToken {
    this.skipBlanks()
    const {bytes, at} = this
    if (at >= bytes.length) return end
    const byte = bytes[at]!
    switch (kinds[byte]) {
      case 'n':
        return this.#number()
      case '/':
        return this.#name()
      case '(':
        return this.#string()
      case '<':
        if (bytes[at + 1] !== 0x3c) return this.#hex()
        this.at += 2
        return bracketWords.openDict
      case '>':
        if (bytes[at + 1] !== 0x3e) return handOver('a bracket alone')
        this.at += 2
        return bracketWords.closeDict
      case '[':
        this.at++
        return bracketWords.openArray
      case ']':
        this.at++
        return bracketWords.closeArray
      case 'w':
        return this.#word()
      default:
        return handOver('a sign that begins nothing')
    }
  }

  skipBlanks(): void {
    const {bytes} = this
    for (;;) {
      const kind = kinds[bytes[this.at]!]
      if (kind === ' ') this.at++
      else if (kind === '%') this.#skipComment()
      else return
    }
  }

  #skipComment(): void {
    const {bytes} = this
    while (this.at < bytes.length && bytes[this.at] !== 0x0a && bytes[this.at] !== 0x0d) this.at++
  }

  /** As pdf.js computes them, so that the last bit is the same. */
  #number(): number {
    const {bytes} = this
    let at = this.at
    let byte = bytes[at]!
    const isNegative = byte === 0x2d
    if (isNegative || byte === 0x2b) byte = bytes[++at]!
    let value = 0
    let divisor = 0
    let digits = 0
    for (; ; byte = bytes[++at]!) {
      if (byte >= 0x30 && byte <= 0x39) {
        value = value * 10 + byte - 0x30
        divisor *= 10
        digits++
      } else if (byte === 0x2e && divisor === 0) divisor = 1
      else break
    }
    if (digits === 0 || kinds[byte] === 'n' || byte === 0x65 || byte === 0x45)
      return handOver('a number of another form')
    this.at = at
    if (divisor !== 0) value /= divisor
    return isNegative ? -1 * value : value
  }

  #name(): PdfName {
    const {bytes} = this
    const start = ++this.at
    let at = start
    while (at < bytes.length && (kinds[bytes[at]!] === 'w' || kinds[bytes[at]!] === 'n')) at++
    this.at = at
    return nameIn(bytes, start, at)
  }

  #word(): PdfToken {
    const {bytes} = this
    const start = this.at
    let at = start
    while (at < bytes.length && (kinds[bytes[at]!] === 'w' || kinds[bytes[at]!] === 'n')) at++
    this.at = at
    return wordOf(bytes, start, at)
  }

  #string(): string {
    const {bytes} = this
    const start = this.at + 1
    let at = start
    for (; at < bytes.length; at++) {
      const byte = bytes[at]!
      if (byte === 0x29) {
        this.at = at + 1
        // Word shows signs one by one.
        if (at - start === 1) return String.fromCharCode(bytes[start]!)
        return bytes.toString('latin1', start, at)
      }
      if (byte === 0x5c || byte === 0x28) break
    }
    const {text, next} = escapedString(bytes, start)
    this.at = next
    return text
  }

  #hex(): string {
    const close = this.bytes.indexOf(0x3e, this.at)
    if (close < 0) return handOver('a string without an end')
    const start = this.at + 1
    this.at = close + 1
    return hexString(this.bytes.toString('latin1', start, close))
  }
}
