import {matchesIn} from '../patterns/matches.js'
import type {ReferenceType} from './type.js'
import {dossierNumber, kamerstukWord} from './kamerstuk.js'

const named = new RegExp(`${kamerstukWord}${dossierNumber}`, 'giu')
/** A bill by its number in brackets, within the sentence that names it. */
const bracketed = new RegExp(
  String.raw`(?=[1-3]\d)(?<=(?:wet|voorstel|nota|begroting|dossier|Kamerstuk)[^.;!?]{0,200}\()${dossierNumber}(?=[);])`,
  'giu'
)
const patterns = [
  named,
  bracketed,
  new RegExp(String.raw`(?:(?:Kamer)?dossier(?:nummer)?|wetsvoorstel)\s+${dossierNumber}`, 'giu')
]

/** A dossier without the number of a paper: it is not a document, so no id of one is made. */
export const dossier: ReferenceType<'dossier'> = {
  type: 'dossier',
  description: 'dossier, where none of its papers is named',
  isNumbered: true,
  hints: {
    exact: ['('],
    anyCase: ['kamerstuk', 'kamer', String.raw`tk\b`, String.raw`ek\b`, 'dossier', 'wetsvoorstel']
  },
  examples: [
    ['wetsvoorstel (Kamerstuk 36 545)', ['Kamerstuk 36 545', '36545']],
    ['het wetsvoorstel betaalbare huur (36 496) is', ['36 496', '36496']],
    ['Kamerstukken I 2017/18, 21 501-31', ['Kamerstukken I 2017/18, 21 501-31', '21501-31']],
    ['Kamerstuk 36 410 VIII', ['Kamerstuk 36 410 VIII', '36410-VIII']],
    ['een bedrag (25 000) is']
  ],
  find: text => {
    // All forms have such a number, and most texts have no such digits.
    if (!/[1-3]\d[\s.]?\d{3}/.test(text)) return []
    return patterns.flatMap(pattern =>
      matchesIn(text, pattern).map(match => {
        const [suffix, number] = [match.at(-1), match.at(-2)]
        const id = `${number!.replace(/[\s.]/g, '')}${suffix ? `-${suffix.toUpperCase()}` : ''}`
        const start = match.index
        return {
          start,
          end: start + match[0].length,
          id,
          url: `https://zoek.officielebekendmakingen.nl/dossier/${id}`
        }
      })
    )
  }
}
