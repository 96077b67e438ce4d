import {pageOf} from './page.js'
import type {ReferenceType} from './type.js'

/** A law or treaty by its number in the Basiswettenbestand. */
export const bwb: ReferenceType = {
  type: 'bwb',
  description: 'law, where its number in the Basiswettenbestand is printed',
  examples: [['de Woo (BWBR0045754)', ['BWBR0045754', 'BWBR0045754']]],
  find(text) {
    if (!text.includes('BWB')) return []
    return [...text.matchAll(/\bBWB[RVW]\d{7}\b/g)].map(match => {
      const [id] = match
      return {start: match.index, end: match.index + id.length, id, url: pageOf(id)}
    })
  }
}
