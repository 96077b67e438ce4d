import {handOver} from './handover.js'
import {kinds} from './signs.js'

/** A name without its escapes (`#20`). */
export function plainName(text: string): string {
  if (!text.includes('#')) return text
  if (!/^(?:[^#]|#[\dA-Fa-f]{2})*$/.test(text)) return handOver('a name of another form')
  return text.replace(/#(..)/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}

/** The bytes of a string in hexadecimal digits. */
export function hexString(digits: string): string {
  const clean = digits.replace(/[\0\t\n\f\r ]/g, '')
  if (!/^[\dA-Fa-f]*$/.test(clean)) return handOver('a string that is not hexadecimal')
  // A missing last digit is zero.
  return Buffer.from(clean.length % 2 === 1 ? `${clean}0` : clean, 'hex').toString('latin1')
}

const escapes: Record<string, string> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'}

/**
 * A string with parentheses or escapes in it.
 *
 * @returns its bytes, and the place after its last parenthesis
 */
export function escapedString(bytes: Buffer, start: number): {text: string; next: number} {
  let text = ''
  let from = start
  let depth = 0
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === 0x28) depth++
    else if (byte === 0x29) {
      if (depth-- === 0) return {text: text + bytes.toString('latin1', from, at), next: at + 1}
    } else if (byte === 0x5c) {
      const {sign, next} = escaped(bytes, at + 1)
      text += bytes.toString('latin1', from, at) + sign
      from = next
      at = next - 1
    }
  }
  return handOver('a string without an end')
}

/** What follows a backslash. */
function escaped(bytes: Buffer, at: number): {sign: string; next: number} {
  if (at >= bytes.length) return handOver('a string without an end')
  const byte = bytes[at]!
  if (isOctal(byte)) {
    let [code, next] = [0, at]
    while (next < at + 3 && isOctal(bytes[next]!)) code = code * 8 + bytes[next++]! - 0x30
    return {sign: String.fromCharCode(code), next}
  }
  if (byte === 0x0a) return {sign: '', next: at + 1}
  if (byte === 0x0d) return {sign: '', next: bytes[at + 1] === 0x0a ? at + 2 : at + 1}
  const sign = String.fromCharCode(byte)
  return {sign: escapes[sign] ?? sign, next: at + 1}
}

const isOctal = (byte: number): boolean => byte >= 0x30 && byte <= 0x37

/** Whether a place is the end of the bytes, or has a sign that no word goes on with. */
export const endsWord = (bytes: Buffer, at: number): boolean =>
  at >= bytes.length || !(kinds[bytes[at]!] === 'w' || kinds[bytes[at]!] === 'n')
