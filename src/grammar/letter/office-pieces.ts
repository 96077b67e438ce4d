import type {Line} from '../../ingest/layout.js'
import {betweenOffices} from '../../words/offices.js'

/** A piece of a line, and where it begins: in points, or in columns of a text. */
export interface OfficePiece {
  text: string
  x: number
}

/** The pieces of a line that are side by side. */
export function partsOf({text, tokens, box, indent}: Line): OfficePiece[] {
  const later = tokens.flatMap(({start, apartAt}) =>
    apartAt === undefined ? [] : [{at: start, x: apartAt}]
  )
  if (box) {
    const starts = [{at: 0, x: box.x}, ...later]
    // Justified lines have wide spaces; what stands side by side is known by its place.
    return starts.flatMap(({at, x}, i) =>
      inOneColumn(
        text
          .slice(at, starts[i + 1]?.at)
          .trim()
          .replace(/\s+/g, ' '),
        x
      )
    )
  }
  return inOneColumn(text, indent)
}

/** Offices may be side by side with only a comma between; other pieces are told by their white space. */
function inOneColumn(text: string, indent: number): OfficePiece[] {
  let at = 0
  return text.split(betweenOffices).flatMap(piece => {
    at = text.indexOf(piece, at)
    const x = indent + at
    at += piece.length
    return piece === '' ? [] : [{text: piece, x}]
  })
}
