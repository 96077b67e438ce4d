// Writes the fixture of a PDF whose text is not all that one sees, nor where one sees it: `npm run fixtures`.
import {mkdirSync, writeFileSync} from 'node:fs'

const root = new URL('../../fixtures/', import.meta.url)

/** A PDF of objects written by hand, numbered from 1; the first is the catalog. */
function pdf(objects) {
  const bodies = objects.map((object, i) => `${i + 1} 0 obj\n${object}\nendobj\n`)
  const header = '%PDF-1.5\n'
  const offsets = bodies.map((_, i) => header.length + bodies.slice(0, i).join('').length)
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = header.length + bodies.join('').length
  return Buffer.from(
    `${header}${bodies.join('')}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`,
    'latin1'
  )
}

const stream = content =>
  `<</Length ${Buffer.byteLength(content, 'latin1')}>>\nstream\n${content}\nendstream`

/** Text at a place of an upright page, in a direction that a matrix gives. */
const show = (text, x, y, font = 'F1 10', matrix = '1 0 0 1') =>
  `BT /${font} Tf ${matrix} ${x} ${y} Tm (${text}) Tj ET\n`

const lines = [
  'Vragen van het lid Waterman \\(ABC\\) aan de Minister van Defensie over de seintoren \\(ingezonden 5 februari 2024\\).',
  'Antwoord van Minister Torenaar \\(Defensie\\) \\(ontvangen 27 februari 2024\\).',
  'Vraag 1',
  'Is de seintoren gesloten?',
  'Antwoord 1',
  'Ja, sinds mei.',
  'Vraag 2',
  'Wie beheert de toren? Zie de kaart.',
  'Antwoord 2',
  'De gemeente beheert de toren.'
]
const top = 700
const y = i => top - 26 * i

/** Headings have a shadow, half a point below; the lines are drawn from the last to the first. */
const upright = lines
  .map((text, i) => {
    const isHeading = /^(?:Vraag|Antwoord) \d$/.test(text)
    return show(text, 60, y(i)) + (isHeading ? show(text, 60.5, y(i) - 0.5) : '')
  })
  .reverse()
  .join('')

const extras =
  '/OC /L0 BDC\n' +
  show('Deze tekst staat in een uitgezette laag.', 60, 300) +
  'EMC\n' +
  show('CONCEPT', 150, 250, 'F1 60', '0.7 0.7 -0.7 0.7') +
  show('Gescand op 5 mei', 30, 200, 'F1 8', '0 1 -1 0')

/** The page is drawn sideways, and its own /Rotate turns it upright. */
const sideways = `q 0 1 -1 0 792 0 cm\n${upright}${extras}Q\n`

const objects = [
  '<</Type/Catalog/Pages 2 0 R/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]>>>>>>',
  '<</Type/Pages/Kids[3 0 R]/Count 1>>',
  '<</Type/Page/Parent 2 0 R/Rotate 90/MediaBox[0 0 792 612]/Contents 4 0 R/Annots[7 0 R]' +
    '/Resources<</Font<</F1 5 0 R>>/Properties<</L0 6 0 R>>>>>>',
  stream(sideways),
  '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  '<</Type/OCG/Name(Aantekeningen)>>',
  // `de kaart`, in the coordinates of the page as it is drawn.
  '<</Type/Annot/Subtype/Link/Rect[264 176 277 216]/A<</S/URI/URI(https://voorbeeld.example/kaart)>>>>'
]

const folder = new URL('pdf-as-one-sees-it/', root)
mkdirSync(folder, {recursive: true})
writeFileSync(new URL('input.pdf', folder), pdf(objects))

// The same text moved from line to line by a leading that is set apart (`TL` and `T*`), and drawn in two parts, the
// lower one first, so that only the places of its lines tell the order.
const byLeading = (texts, first) =>
  `BT /F1 10 Tf 26 TL 60 ${y(first)} Td ${texts.map(text => `(${text}) Tj T*`).join(' ')} ET\n`
const half = 6
const moved = byLeading(lines.slice(half), half) + byLeading(lines.slice(0, half), 0)
const byLeadingFolder = new URL('pdf-lines-moved-by-leading/', root)
mkdirSync(byLeadingFolder, {recursive: true})
writeFileSync(
  new URL('input.pdf', byLeadingFolder),
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream(moved),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'
  ])
)

// A TrueType font without an encoding, its codes those of Windows, as Ghostscript writes it. Octal: « 253, ë 353, ’ 222, – 226, ‘ 221, » 273.
const unnamed = [
  'Vragen van het lid Waterman \\(ABC\\) aan de Minister van Financi\\353n over \\253De \\221seintoren\\222\\273 \\(ingezonden 5 februari 2024\\).',
  'Antwoord van Minister Torenaar \\(Financi\\353n\\) \\(ontvangen 27 februari 2024\\).',
  'Vraag 1',
  'Is de toren \\226 na \\351\\351n jaar \\226 gesloten? Wat zijn de financi\\353le risico\\222s?',
  'Antwoord 1',
  'Ja. De co\\366rdinatie kost \\200 5 per bezoeker.'
]
const widths = Array.from({length: 224}, () => 500).join(' ')
const unnamedFolder = new URL('pdf-font-without-an-encoding/', root)
mkdirSync(unnamedFolder, {recursive: true})
writeFileSync(
  new URL('input.pdf', unnamedFolder),
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 842 595]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream(unnamed.map((text, i) => show(text, 60, 500 - 26 * i)).join('')),
    `<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Verdana/FirstChar 32/LastChar 255/Widths[${widths}]/FontDescriptor 6 0 R>>`,
    '<</Type/FontDescriptor/FontName/ABCDEF+Verdana/Flags 4/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 818/Descent -206/CapHeight 818/StemV 141>>'
  ])
)

// Ligatures are signs of their own (`fi` 37, `fl` 36 in octal), and the numbers of notes below stand in the line, not above it.
const joined = [
  [
    'Vragen van het lid Waterman \\(ABC\\) aan de Minister van Defensie over de seintoren \\(ingezonden 5 februari 2024\\).',
    26
  ],
  ['Antwoord van Minister Torenaar \\(Defensie\\) \\(ontvangen 27 februari 2024\\).', 26],
  ['Vraag 1', 14],
  ['Kent u de of\\037ci\\353le re\\036ectie op de \\037nanci\\353le cijfers?', 26],
  ['Antwoord 1', 14],
  ['Ja, het \\037lmpje over de \\036uit is bekend.', 26]
]
const tops = joined.map(
  (_, i) => 700 - joined.slice(0, i).reduce((sum, [, below]) => sum + below, 0)
)
const marker = {3: '1', 5: '2'}
const raised = text => `/F1 6 Tf 4 Ts (${text}) Tj 0 Ts`
const joinedContent =
  joined
    .map(([text], i) =>
      show(text, 60, tops[i]).replace('Tj ET', `Tj ${marker[i] ? raised(marker[i]) : ''} ET`)
    )
    .join('') +
  show('1  Bode van Hoogland, 3 mei 2023, \\253De \\037le\\273', 60, 120, 'F1 7') +
  show('2  Zie het \\037lmarchief van de gemeente', 60, 108, 'F1 7')
const joinedFolder = new URL('pdf-with-ligatures-and-notes-not-raised/', root)
mkdirSync(joinedFolder, {recursive: true})
writeFileSync(
  new URL('input.pdf', joinedFolder),
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    stream(joinedContent),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</BaseEncoding/WinAnsiEncoding/Differences[30/fl/fi]>>>>'
  ])
)

// Links to a file on the writer's disk and to nothing, which have no address, and to addresses of rare forms. Each is
// over the text of a line from its left edge.
const linked = [
  'Vragen van het lid Waterman \\(ABC\\) aan de Minister van Defensie over de seintoren \\(ingezonden 5 februari 2024\\).',
  'Antwoord van Minister Torenaar \\(Defensie\\) \\(ontvangen 27 februari 2024\\).',
  'Vraag 1',
  'Zie bijlage A, over de toren.',
  'Antwoord 1',
  'Zie bijlage B, over de toren.',
  'Vraag 2',
  'Zie www.toren.example, over de toren.',
  'Antwoord 2',
  'Bel 070 1234567, ook over de toren.'
]
const targets = {
  3: 'file://schijf/map/bijlage \\(3\\)',
  5: '',
  7: 'www.toren.example/kaart',
  9: 'tel:0701234567'
}
const links = Object.entries(targets).map(
  ([i, target]) =>
    `<</Type/Annot/Subtype/Link/Rect[60 ${y(Number(i)) - 3} 130 ${y(Number(i)) + 9}]/A<</S/URI/URI(${target})>>>>`
)
const linksFolder = new URL('pdf-links-to-no-web-address/', root)
mkdirSync(linksFolder, {recursive: true})
writeFileSync(
  new URL('input.pdf', linksFolder),
  pdf([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>/Annots[${links.map((_, i) => `${6 + i} 0 R`).join(' ')}]>>`,
    stream(linked.map((text, i) => show(text, 60, y(i))).join('')),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...links
  ])
)
