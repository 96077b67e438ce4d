import type {PdfFile} from '../file.js'
import {handOver} from '../handover.js'
import {end, PdfLexer, type PdfToken} from '../lexer.js'
import {PdfStream, PdfWord, type PdfValue} from '../objects.js'
import {bracketWords} from '../signs.js'

/** Most codes of one range; no font has this many. */
const mostCodes = 0xffff

/** The signs that a document gives the codes of a font; undefined if it gives none. */
export function readToUnicode(
  file: PdfFile,
  value: PdfValue | undefined
): Map<number, string> | undefined {
  const stream = file.resolve(value)
  if (stream === undefined || stream === null) return undefined
  if (!(stream instanceof PdfStream)) return handOver('signs of another form')
  const packed = readMap(new PdfLexer(file.unpack(stream)))
  if (packed.size === 0) return undefined
  return new Map([...packed].map(([code, bytes]) => [code, decode(bytes)]))
}

function readMap(lexer: PdfLexer): Map<number, string> {
  const map = new Map<number, string>()
  for (let token = lexer.next(); token !== end; token = lexer.next()) {
    if (!(token instanceof PdfWord)) continue
    if (token.text === 'endcmap') break
    if (token.text === 'beginbfchar') readCharacters(lexer, map)
    else if (token.text === 'beginbfrange') readRanges(lexer, map)
    else if (/^(?:usecmap|begincid)/.test(token.text)) handOver('signs of another form')
  }
  return map
}

function readCharacters(lexer: PdfLexer, map: Map<number, string>): void {
  for (;;) {
    const code = lexer.next()
    if (code instanceof PdfWord && code.text === 'endbfchar') return
    map.set(codeOf(code), textOf(lexer.next()))
  }
}

function readRanges(lexer: PdfLexer, map: Map<number, string>): void {
  for (;;) {
    const first = lexer.next()
    if (first instanceof PdfWord && first.text === 'endbfrange') return
    const [low, high, target] = [codeOf(first), codeOf(lexer.next()), lexer.next()]
    if (high - low > mostCodes || high < low) handOver('signs of another form')
    if (target === bracketWords.openArray) readList(lexer, low, high, map)
    else setRange(map, low, high, textOf(target))
  }
}

function readList(lexer: PdfLexer, low: number, high: number, map: Map<number, string>): void {
  for (let code = low; ; code++) {
    const item = lexer.next()
    if (item === bracketWords.closeArray) return
    if (code <= high) map.set(code, textOf(item))
  }
}

/** The last byte counts on, and carries into the one before it. */
function setRange(map: Map<number, string>, low: number, high: number, first: string): void {
  const [head, last] = [first.slice(0, -1), first.charCodeAt(first.length - 1)]
  if (last + high - low > 0xff) return handOver('a range of signs beyond its row')
  for (let code = low; code <= high; code++)
    map.set(code, head + String.fromCharCode(last + code - low))
}

function codeOf(token: PdfToken): number {
  const bytes = textOf(token)
  if (bytes.length > 2) return handOver('signs of another form')
  let code = 0
  for (let i = 0; i < bytes.length; i++) code = (code << 8) | bytes.charCodeAt(i)
  return code
}

const textOf = (token: PdfToken): string =>
  typeof token === 'string' ? token : handOver('signs of another form')

/** UTF-16, first byte first; a single byte is a sign by itself. */
function decode(bytes: string): string {
  const even = bytes.length % 2 === 0 ? bytes : `\0${bytes}`
  let text = ''
  for (let i = 0; i < even.length; i += 2)
    text += String.fromCharCode((even.charCodeAt(i) << 8) | even.charCodeAt(i + 1))
  // Half a sign of two units means something else to pdf.js.
  return /\p{Surrogate}/u.test(text) ? handOver('half a sign') : text
}
