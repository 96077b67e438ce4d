/** The lines of a small document, with their places on an upright page of 612 by 792 points. */
const words = [
  'Vragen van het lid Waterman \\(PvdX\\) aan de Minister van Defensie over de seintoren \\(ingezonden 5 februari 2024\\).',
  'Antwoord van Minister Torenaar \\(Defensie\\) \\(ontvangen 27 februari 2024\\).',
  'Vraag 1',
  'Is de seintoren gesloten, en zo ja, sinds wanneer?',
  'Antwoord 1',
  'Ja, sinds mei is de toren dicht voor wie er niet werkt.',
  'Vraag 2',
  'Wie beheert de toren?',
  'Antwoord 2',
  'De gemeente beheert de toren samen met het waterschap.'
]
const drawn = words
  .map((text, i) => `BT /F1 10 Tf 1 0 0 1 60 ${700 - 26 * i} Tm (${text}) Tj ET\n`)
  .join('')

/** From the upright page to that of each turn. */
const matrices = {
  0: [1, 0, 0, 1, 0, 0],
  90: [0, 1, -1, 0, 792, 0],
  180: [-1, 0, 0, -1, 612, 792],
  270: [0, -1, 1, 0, 0, 612]
} as const

export type Turn = keyof typeof matrices

/** A PDF whose page is drawn sideways and turned upright, whose origin is not at its corner, and whose crop box is smaller. */
export function turnedPdf(turn: Turn): Buffer {
  const [x, y] = [-40, 70]
  const [a, b, c, d, e, f] = matrices[turn]
  const [width, height] = turn % 180 === 0 ? [612, 792] : [792, 612]
  const media = [x, y, x + width, y + height]
  const crop = [x + 25, y + 35, x + width - 15, y + height - 20]
  return pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/Rotate ${turn}/MediaBox[${media.join(' ')}]/CropBox[${crop.join(' ')}]` +
      '/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream(`q ${a} ${b} ${c} ${d} ${e + x} ${f + y} cm\n${drawn}Q\n`),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  ])
}

const stream = (content: string): string =>
  `<</Length ${content.length}>>\nstream\n${content}\nendstream`

function pdf(objects: string[]): Buffer {
  let text = '%PDF-1.5\n'
  const rows = objects.map((object, i) => {
    const row = `${String(text.length).padStart(10, '0')} 00000 n \n`
    text += `${i + 1} 0 obj\n${object}\nendobj\n`
    return row
  })
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`
  return Buffer.from(text + table + trailer, 'latin1')
}
