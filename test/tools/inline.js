// The small text syntax in which fixture documents are written: `^2^` is a raised marker, `~2~` a
// subscript, `*x*` italic, `_x_` bold, and a soft hyphen a place where a word may break.

/** The pieces of a text; a piece has one style. */
export function pieces(text) {
  return [...text.matchAll(/\^([^^]+)\^|~([^~]+)~|\*([^*]+)\*|_([^_]+)_|[^^~*_]+/g)].map(match => {
    const [all, raised, lowered, italic, bold] = match
    if (raised) return {text: raised, style: 'plain', raised: true}
    if (lowered) return {text: lowered, style: 'plain', lowered: true}
    return {text: italic ?? bold ?? all, style: italic ? 'italic' : bold ? 'bold' : 'plain'}
  })
}

/** The words of a text as lists of pieces: a marker belongs to the word that it is glued to. */
export function words(text) {
  const result = [[]]
  for (const piece of pieces(text))
    for (const [i, part] of piece.text.split(' ').entries()) {
      if (i > 0) result.push([])
      if (part) result.at(-1).push({...piece, text: part})
    }
  return result.filter(word => word.length > 0)
}

/** The pieces for a form that breaks no words itself. */
export const unbrokenPieces = text => pieces(withoutBreaks(text))

/** The bare text, for a form or a place that has no styles. */
export const plainText = text =>
  unbrokenPieces(text)
    .map(piece => piece.text)
    .join('')

export const withoutBreaks = text => text.replaceAll('\u00ad', '')

/** The number of the note that a piece calls for, if it is a marker. */
export const noteNumber = ({raised, text}) =>
  raised && /^\d+$/.test(text) ? Number(text) : undefined
