import type {FootnoteReference, Reference} from '../schema/record.js'

/** A stretch of text, with the address that it links to, or the marker of a note. */
export type ShownPiece =
  {text: string; url: string | null} | {marker: FootnoteReference['number']; note: string | null}

interface LinkedText {
  text: string
  references: readonly Reference[]
  footnoteReferences?: readonly FootnoteReference[]
}

interface WebLink {
  url: string
  start: number
  end: number
}

/**
 * Cut a text at its markers and at the words that link to a web page; other kinds of addresses are
 * ignored.
 */
export function piecesOf({text, references, footnoteReferences = []}: LinkedText): ShownPiece[] {
  const characters = Array.from(text)
  const links = references.flatMap(linkOf)
  const cuts = new Set([
    ...footnoteReferences.map(({offset}) => offset),
    ...links.flatMap(({start, end}) => [start, end]),
    characters.length
  ])
  let from = 0
  return [...cuts]
    .sort((a, b) => a - b)
    .flatMap((to): ShownPiece[] => {
      const words = characters.slice(from, to).join('')
      const link = links.find(({start, end}) => start <= from && to <= end)
      const markers = footnoteReferences
        .filter(({offset}) => offset === to)
        .map(({number, note}) => ({marker: number, note}))
      from = to
      return [...(words === '' ? [] : [{text: words, url: link?.url ?? null}]), ...markers]
    })
}

const linkOf = ({url, start, end}: Reference): WebLink[] =>
  url === null || start === null || end === null || !/^https?:\/\//i.test(url)
    ? []
    : [{url, start, end}]
