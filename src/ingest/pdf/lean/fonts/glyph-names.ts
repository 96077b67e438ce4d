import encodings from './encodings.json' with {type: 'json'}
// Names of the Adobe Glyph List for Latin and Greek letters and common signs, in rows of sixteen.
import rows from './glyph-names.json' with {type: 'json'}

/** The glyph names of an encoding by code, '' where it has none. */
export type GlyphEncoding = readonly string[]

export type EncodingName = keyof typeof encodings

const known = new Map<EncodingName, GlyphEncoding>()

export function encodingOf(name: EncodingName): GlyphEncoding {
  let encoding = known.get(name)
  if (!encoding) {
    const names = Array.from({length: 256}, () => '')
    for (const [first, row] of Object.entries(encodings[name]))
      for (const [i, glyph] of row.split(' ').entries())
        if (glyph !== '-') names[parseInt(first, 16) + i] = glyph
    known.set(name, (encoding = names))
  }
  return encoding
}

let signs: Map<string, string> | undefined

function readSigns(): Map<string, string> {
  const signs = new Map<string, string>()
  for (const [first, row] of Object.entries(rows))
    for (const [i, names] of row.split(' ').entries())
      if (names !== '-')
        for (const name of names.split(','))
          signs.set(name, String.fromCharCode(parseInt(first, 16) + i))
  return signs
}

/**
 * What a glyph name means: a sign, '' if it means nothing, undefined if only pdf.js knows, which has
 * more names and guesses at names that are numbers.
 */
export function signOf(name: string): string | undefined {
  signs ??= readSigns()
  const sign = signs.get(name)
  if (sign !== undefined) return sign
  if (name === '' || name === '.notdef') return ''
  const code = /^(?:uni([\dA-F]{4})|u([\dA-F]{4,6}))$/.exec(name)
  if (!code) return undefined
  const number = parseInt(code[1] ?? code[2]!, 16)
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : undefined
}
