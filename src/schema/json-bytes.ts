const [quote, backslash, space, minus] = [0x22, 0x5c, 0x20, 0x2d]
const [zero, nine] = [0x30, 0x39]

/** The words of JSON by their first letter. */
const words = new Map(
  [null, true, false].map(value => {
    const bytes = Buffer.from(String(value))
    return [bytes[0]!, {value, bytes}] as const
  })
)

/** Texts that are kept once made: most short ones come again and again. */
const places = 4096
/** Bytes of a text that is kept. */
const mostKept = 32
/** Digits of a number that is surely exact. */
const mostDigits = 15

/**
 * JSON in UTF-8, read from front to back. It knows no blanks, no fractions and no exponents: what has
 * them is valid, but not JSON as we write it.
 */
export class JsonBytes {
  /** Where the next value begins. */
  at = 0
  #bytes: Buffer = Buffer.alloc(0)
  readonly #kept = Array.from<string | undefined>({length: places})

  /** Begin with other bytes, which must be UTF-8. */
  open(bytes: Buffer): void {
    this.#bytes = bytes
    this.at = 0
  }

  isAtEnd(): boolean {
    return this.at === this.#bytes.length
  }

  /** Go past some bytes if they come next. */
  take(wanted: Uint8Array): boolean {
    const bytes = this.#bytes
    const {at} = this
    for (let i = 0; i < wanted.length; i++) if (bytes[at + i] !== wanted[i]) return false
    this.at = at + wanted.length
    return true
  }

  /** Go past one byte if it comes next. */
  takeByte(wanted: number): boolean {
    if (this.#bytes[this.at] !== wanted) return false
    this.at++
    return true
  }

  /** A text, whole number, true, false or null; undefined if none comes next. */
  simple(): string | number | boolean | null | undefined {
    const first = this.#bytes[this.at]
    if (first === quote) return this.#text()
    const word = words.get(first!)
    if (word) return this.take(word.bytes) ? word.value : undefined
    return this.whole()
  }

  /** A text; undefined if none comes next. */
  text(): string | undefined {
    return this.#bytes[this.at] === quote ? this.#text() : undefined
  }

  /** A whole number; undefined if none comes next. */
  whole(): number | undefined {
    return this.#number(this.#bytes[this.at] === minus)
  }

  #number(isNegative: boolean): number | undefined {
    const bytes = this.#bytes
    const start = isNegative ? this.at + 1 : this.at
    let i = start
    let value = 0
    for (let byte; (byte = bytes[i]!) >= zero && byte <= nine; i++) value = value * 10 + byte - zero
    if (i === start || i - start > mostDigits) return undefined
    if (bytes[start] === zero && (i > start + 1 || isNegative)) return undefined
    this.at = i
    return isNegative ? -value : value
  }

  #text(): string | undefined {
    const bytes = this.#bytes
    const start = this.at + 1
    let all = 0
    let i = start
    for (let byte; (byte = bytes[i]!) !== quote; i++) {
      if (byte === backslash) return this.#escaped(start, i)
      // Past the end there is none.
      if (!(byte >= space)) return undefined
      all |= byte
    }
    this.at = i + 1
    if (all >= 0x80) return bytes.toString('utf8', start, i)
    return i - start > mostKept ? bytes.toString('latin1', start, i) : this.#short(start, i)
  }

  /** A text with escapes, whose first is at `i`. */
  #escaped(start: number, i: number): string | undefined {
    const bytes = this.#bytes
    for (; bytes[i] !== quote; i++) {
      if (i >= bytes.length) return undefined
      if (bytes[i] === backslash) i++
    }
    this.at = i + 1
    try {
      return JSON.parse(bytes.toString('utf8', start - 1, i + 1)) as string
    } catch {
      return undefined
    }
  }

  /** A text of ASCII that may have been made before. */
  #short(start: number, end: number): string {
    const bytes = this.#bytes
    const size = end - start
    if (size === 0) return ''
    const place =
      (size + bytes[start]! * 7 + bytes[end - 1]! * 31 + bytes[start + (size >> 1)]! * 127) % places
    const kept = this.#kept[place]
    if (kept !== undefined && this.#isAt(kept, start, size)) return kept
    return (this.#kept[place] = bytes.toString('latin1', start, end))
  }

  #isAt(text: string, start: number, size: number): boolean {
    if (text.length !== size) return false
    for (let i = 0; i < size; i++) if (text.charCodeAt(i) !== this.#bytes[start + i]) return false
    return true
  }
}
