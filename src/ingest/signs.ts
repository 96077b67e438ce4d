/** Signs of type, and the letters that they stand for. */
const letters: Record<string, string> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
  '\u0132': 'IJ',
  '\u0133': 'ij',
  '\u2011': '-'
}

/**
 * What is cleaned: ligatures, full-width forms, the hyphen that does not break, and marks without
 * width: joiners, byte order marks, marks of direction, and soft hyphens that do not end a line.
 */
const unclean =
  /[\ufb00-\ufb06\u0132\u0133\u2011\uff01-\uff5e]|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\u00ad(?!\s*$)/g

const isFullWidth = (sign: string): boolean => sign >= '\uff01' && sign <= '\uff5e'

const clean = (sign: string): string =>
  isFullWidth(sign) ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0) : (letters[sign] ?? '')

/** Text of a document with ligatures written as letters, and without marks that have no width. */
export const cleanSigns = (text: string): string => text.replace(unclean, clean)

/**
 * The same for text whose places others look up: `places` has, for each character of the clean
 * text and for its end, where it stood; it is left out where nothing changed.
 */
export function cleanInPlace(raw: string): {text: string; places?: number[]} {
  const text = cleanSigns(raw)
  if (text === raw) return {text}
  const places: number[] = []
  let from = 0
  const add = (end: number): void => {
    while (from < end) places.push(from++)
  }
  for (const {index, 0: sign} of raw.matchAll(unclean)) {
    add(index)
    for (let i = 0; i < clean(sign).length; i++) places.push(index)
    from = index + sign.length
  }
  add(raw.length + 1)
  return {text, places}
}
