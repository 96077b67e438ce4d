import type {ReferenceType} from './index.js'

const dossier = String.raw`(\d{2}\s?\d{3}(?:-\d{2})?)(?:[\s-]+([IVX]+[A-Z]?|[A-Z])(?![\p{L}\d]))?`
const pattern = new RegExp(
  String.raw`Kamerstuk(?:ken)?,?\s*(?:II,?\s*)?(?:(?:vergaderjaar\s*)?\d{4}\s?[-–/]\s?\d{2,4},\s*)?${dossier},?\s*nrs?\.?\s*(\d+)((?:\s*(?:,|en)\s*\d+(?!\s?\d{3}\b))*)`,
  'gu'
)

/** Parliamentary papers by dossier and number; a dossier alone is no document and is left alone. */
export const kamerstuk: ReferenceType = {
  type: 'kamerstuk',
  examples: [
    ['Kamerstuk 26 643, nr. 280.', ['Kamerstuk 26 643, nr. 280', 'kst-26643-280']],
    ['(Kamerstuk 36180, nr. 107)', ['Kamerstuk 36180, nr. 107', 'kst-36180-107']],
    ['Kamerstuk 21 501-20, nr. 2018.', ['Kamerstuk 21 501-20, nr. 2018', 'kst-21501-20-2018']],
    ['Kamerstuk 36 410 VIII, nr. 112', ['Kamerstuk 36 410 VIII, nr. 112', 'kst-36410-VIII-112']],
    [
      'Kamerstukken II 2023/24, 36 410 IV, nr. 5',
      ['Kamerstukken II 2023/24, 36 410 IV, nr. 5', 'kst-36410-IV-5']
    ],
    ['wetsvoorstel (Kamerstuk 36 545)']
  ],
  find(text) {
    if (!text.includes('Kamerstuk')) return []
    return [...text.matchAll(pattern)].map(match => {
      const suffix = match[2] ? `-${match[2]}` : ''
      const id = `kst-${match[1]!.replace(/\s/g, '')}${suffix}-${match[3]}`
      const end = match.index + match[0].length - (match[4]?.length ?? 0)
      return {
        start: match.index,
        end,
        id,
        url: `https://zoek.officielebekendmakingen.nl/${id}.html`
      }
    })
  }
}
