/** What the font Symbol prints for the codes from 0x20 on, and for those from 0xa0 on. */
const symbol = {
  0x20: ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
  0xa0: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\ufffd〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭'
}

/** The signs of Wingdings that letters use: bullets, boxes, ticks and arrows. */
const wingdings: Record<number, string> = {
  0x6c: '●',
  0x6e: '■',
  0x6f: '□',
  0x71: '❑',
  0x75: '◆',
  0x76: '❖',
  0x9f: '•',
  0xa7: '▪',
  0xa8: '◻',
  0xd8: '➢',
  0xdf: '←',
  0xe0: '→',
  0xe8: '➔',
  0xf0: '⇨',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑'
}

/** Where the signs of fonts without letters are in Unicode's private use area. */
const privateUse = 0xf000

/**
 * The sign of a font that has no letters, as a Unicode character; undefined if no table has it.
 *
 * @param code as the font counts, or moved to Unicode's private use area
 */
export function signOf(font: string, code: number): string | undefined {
  const own = code >= privateUse ? code - privateUse : code
  if (/^symbol/i.test(font))
    return symbol[own < 0xa0 ? 0x20 : 0xa0][own - (own < 0xa0 ? 0x20 : 0xa0)]
  return /^wingdings$/i.test(font) ? wingdings[own] : undefined
}

/** Text with the signs of such fonts as characters; what no table has stays as it is. */
export const withSigns = (text: string, font: string): string =>
  text.replace(/[\uf020-\uf0fe]/g, sign => signOf(font || 'Symbol', sign.charCodeAt(0)) ?? sign)
