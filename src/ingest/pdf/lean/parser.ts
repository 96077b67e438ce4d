import {handOver} from './handover.js'
import {end, PdfLexer, type PdfToken} from './lexer.js'
import {PdfName, PdfRef, PdfWord, type PdfDict, type PdfValue} from './objects.js'
import {bracketWords, kinds} from './signs.js'
import {endsWord} from './strings.js'

/** Most arrays and dictionaries within one another; no program writes this many. */
const mostDepth = 60

/** Reads the objects of PDF. */
export class PdfParser {
  readonly lexer: PdfLexer

  constructor(bytes: Buffer, at = 0) {
    this.lexer = new PdfLexer(bytes, at)
  }

  /** @throws {Handover} if there is no object here */
  object(): PdfValue {
    const value = this.objectOrWord()
    return value instanceof PdfWord ? handOver('a word where an object belongs') : value
  }

  /** The next object or word; `end` after the last. */
  objectOrWord(depth = 0): PdfValue | PdfWord {
    return this.#complete(this.lexer.next(), depth)
  }

  #complete(token: PdfToken, depth: number): PdfValue | PdfWord {
    if (typeof token === 'number') return this.#reference(token) ?? token
    if (token === bracketWords.openArray) return this.#array(depth + 1)
    if (token === bracketWords.openDict) return this.#dict(depth + 1)
    return token
  }

  #array(depth: number): PdfValue[] {
    if (depth > mostDepth) return handOver('objects deep within one another')
    const items: PdfValue[] = []
    for (;;) {
      const value = this.objectOrWord(depth)
      if (value === bracketWords.closeArray) return items
      if (value instanceof PdfWord) return handOver('a word in an array')
      items.push(value)
    }
  }

  #dict(depth: number): PdfDict {
    if (depth > mostDepth) return handOver('objects deep within one another')
    const dict: PdfDict = new Map()
    for (;;) {
      const key = this.lexer.next()
      if (key === bracketWords.closeDict) return dict
      if (!(key instanceof PdfName)) return handOver('a key that is no name')
      const value = this.objectOrWord(depth)
      if (value instanceof PdfWord) return handOver('a key without a value')
      dict.set(key.text, value)
    }
  }

  /** A number may be the first part of `12 0 R`. */
  #reference(number: number): PdfRef | undefined {
    const {lexer} = this
    const {bytes} = lexer
    let at = afterBlanks(bytes, lexer.at)
    if (at === lexer.at || !isDigit(bytes[at])) return undefined
    let generation = 0
    while (isDigit(bytes[at])) generation = generation * 10 + bytes[at++]! - 0x30
    const behind = afterBlanks(bytes, at)
    if (behind === at || bytes[behind] !== 0x52 || !endsWord(bytes, behind + 1)) return undefined
    if (!Number.isInteger(number) || number < 0) return handOver('a reference of another form')
    lexer.at = behind + 1
    return new PdfRef(number, generation)
  }

  /** Read a word that must be here. */
  expect(text: string): void {
    const token = this.lexer.next()
    if (!(token instanceof PdfWord) || token.text !== text || token === end)
      handOver(`no \`${text}\` where it belongs`)
  }
}

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39

function afterBlanks(bytes: Buffer, at: number): number {
  while (kinds[bytes[at]!] === ' ') at++
  return at
}
