import {matchesIn} from '../patterns/matches.js'
import type {ReferenceType, TypedReference} from './type.js'
import {behindMotion} from '../words/passages.js'

const particle = String.raw`(?:[Vv]an|[Dd]e[rn]?|[Tt]e[rn]?|[Ee]l|'t|’t)`
const word = String.raw`(?:${particle}\s+)*\p{Lu}[\p{L}’'-]+`
const name = String.raw`${word}(?:\s+${word})*(?:-${particle}\s+${word})?(?:\s?\([\p{Lu}][\p{L}\d-]*\))?`
const pattern = new RegExp(
  String.raw`\bmoties?(?!\s+van\s+de\s+(?:(?:Tweede|Eerste)\s+)?Kamer\b)(?:[\s-]|\s+van\s+(?:(?:het\s+)?(?:[Kk]amer)?lid|(?:de\s+)?(?:[Kk]amer)?leden|de\s+heer|de\s+heren|mevrouw|mw\.|dhr\.)\s*)(${name}(?:(?:\s?\/\s?|\s*,\s*|\s+en\s+)${name})*(?:\s+c\.\s?s\.?)?)`,
  'gu'
)
const upper = new RegExp(pattern.source.replace('moties?', 'Moties?'), 'gu')

/** Motions by the names of their movers; the identifier is that of the Kamerstuk named beside them. */
export const motie: ReferenceType<'motie'> = {
  type: 'motie',
  description:
    'motion by the names of its movers; its id is that of the Kamerstuk beside it or in the note at its place',
  hints: {exact: ['motie', 'Motie']},
  examples: [
    [
      'motie-Van Nispen c.s. (Kamerstuk 24 587, nr. 995).',
      ['motie-Van Nispen c.s.', 'kst-24587-995']
    ],
    [
      'de motie van de leden Beckerman en Bushoff over het',
      ['motie van de leden Beckerman en Bushoff', null]
    ],
    ['Over de motie-Bruins Slot/Pia Dijkstra ben ik', ['motie-Bruins Slot/Pia Dijkstra', null]],
    [
      'motie van de leden Hijink (SP) en Westerveld (GroenLinks)',
      ['motie van de leden Hijink (SP) en Westerveld', null]
    ],
    ['de motie van mevrouw Zandwijk', ['motie van mevrouw Zandwijk', null]],
    ['de motie van Kamerlid Zandwijk', ['motie van Kamerlid Zandwijk', null]],
    ['een motie over de zaak'],
    ['een motie van wantrouwen en een motie van de Kamer']
  ],
  find(text, earlier) {
    const forms = [text.includes('motie') && pattern, text.includes('Motie') && upper]
    return forms.flatMap(form =>
      (form ? matchesIn(text, form) : []).map(match => {
        const printed = match[0].replace(/\s?\([^()]*\)$/, '')
        const end = match.index + printed.length
        const paper = beside(text, end, earlier)
        return {start: match.index, end, id: paper?.id ?? null, url: paper?.url ?? null}
      })
    )
  }
}

/** The first Kamerstuk after it in the same sentence. */
function beside(
  text: string,
  end: number,
  earlier: readonly TypedReference[]
): TypedReference | undefined {
  const after = earlier.filter(({type, start}) => type === 'kamerstuk' && start >= end)
  const first = after.sort((a, b) => a.start - b.start)[0]
  return first && !behindMotion.test(text.slice(end, first.start)) ? first : undefined
}
