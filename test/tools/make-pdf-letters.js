// Writes fixtures of letters as PDF whose pages are set in columns or in a type of their own: `npm run fixtures`.
import PDFDocument from 'pdfkit'
import {createWriteStream, mkdirSync} from 'node:fs'
import {finished} from 'node:stream/promises'

const root = new URL('../../fixtures/', import.meta.url)
const small = 7

/** @param pages lists of lines: `[text, x, y, {size, font}]`, y from the top of the page */
async function write(name, pages) {
  const folder = new URL(`${name}/`, root)
  mkdirSync(folder, {recursive: true})
  const info = {CreationDate: new Date(0), Producer: 'fixture', Creator: 'fixture'}
  const pdf = new PDFDocument({size: 'A4', margin: 0, autoFirstPage: false, info})
  const stream = createWriteStream(new URL('input.pdf', folder))
  pdf.pipe(stream)
  for (const lines of pages) {
    pdf.addPage()
    for (const [text, x, y, {size = 10, font = 'Helvetica'} = {}] of lines)
      pdf.font(font).fontSize(size).text(text, x, y, {lineBreak: false})
  }
  pdf.end()
  await finished(stream)
}

/** Lines one below the other. */
const down = (texts, x, y, style) => texts.map((text, i) => [text, x, y + 13 * i, style])

const bold = {font: 'Helvetica-Bold'}
const italic = {font: 'Helvetica-Oblique'}

/** The number of the page is larger than the rest of its foot. */
const foot = (page, of) => [
  ['5 juni 2024 | Pagina', 70, 790, {size: small}],
  [`${page} van ${of}`, 145, 788]
]

const row = (y, number, question, answer) => [
  [number, 70, y],
  ...down(question, 110, y),
  ...down(answer, 320, y)
]

await write('pdf-table-of-questions-above-page-feet', [
  [
    ...down(
      [
        'Antwoorden op de vragen van het lid Oudeweg (SP) aan de minister van Defensie over de',
        'seintoren (ingezonden 7 mei 2024, nr. 2024Z07744)'
      ],
      70,
      100,
      bold
    ),
    ['Nr', 70, 150, bold],
    ['Vraag', 110, 150, bold],
    ['Antwoord', 320, 150, bold],
    ...row(
      170,
      '1',
      ['Is de seintoren in gebruik?'],
      ['Ja. Met het amendement (36 200 X,', 'nr. 14) is daarvoor geld vrijgemaakt.']
    ),
    ...row(
      720,
      '2',
      ['Wie beheert de toren, en', 'sinds wanneer?'],
      ['De gemeente beheert de toren', 'sinds 1921.']
    ),
    ...foot(1, 2)
  ],
  [...row(100, '3', ['Wat kost dat?'], ['Dat kost 1.240 euro per jaar.']), ...foot(2, 2)]
])

/** A line that begins with a raised number. */
const note = (number, text, y) => [
  [number, 70, y - 2, {size: 6}],
  [text, 76, y]
]

await write('pdf-letter-with-notes-above-its-closing', [
  [
    ...down(['Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal'], 70, 100),
    ['Datum', 70, 150],
    ['5 juni 2024', 130, 150],
    ...down(
      [
        'Hierbij beantwoord ik de vragen van het lid Oudeweg (SP) over de seintoren (ingezonden 7 mei',
        '2024, kenmerk 2024Z07744).'
      ],
      70,
      180
    ),
    ['Vraag 1', 70, 220, bold],
    ['Is de seintoren in gebruik?', 70, 233],
    ['1', 196, 231, {size: 6}],
    ['Antwoord op vraag 1', 70, 259, bold],
    ['Ja, en sinds kort ook de oude lichten.', 70, 272],
    ['2', 240, 270, {size: 6}],
    ...note('1', 'Torenblad, 3 mei 2024.', 311),
    ...note('2', 'Kamerstuk 36 200 X, nr. 14.', 324),
    ['Hoogachtend,', 70, 337],
    ...down(['De minister', 'van Defensie,'], 70, 363),
    ['I. Torenaar', 70, 420]
  ]
])

await write('pdf-letter-signed-in-two-columns', [
  [
    ...down(['Aan de Voorzitter van de Tweede Kamer', 'der Staten-Generaal'], 70, 100),
    ['Datum', 70, 160],
    ['5 juni 2024', 130, 160],
    ['Betreft', 70, 173],
    ['Kamervragen', 130, 173],
    ...down(
      [
        'Hierbij zenden wij u de antwoorden op de vragen van het lid Oudeweg (SP) over de seintoren',
        '(ingezonden 7 mei 2024, kenmerk 2024Z07744).'
      ],
      70,
      210
    ),
    ...down(['De minister van Landbouw, Natuur', 'en Voedselkwaliteit,'], 70, 270),
    ...down(['de minister voor Primair en Voortgezet', 'Onderwijs'], 290, 270),
    ['dr. I. Heidema', 70, 350],
    ['K. Schoolmeester', 290, 350]
  ],
  [
    ...down(
      ['Antwoorden op de vragen van het lid Oudeweg (SP) over de seintoren (2024Z07744)'],
      70,
      100,
      bold
    ),
    ['Vraag 1', 70, 130, bold],
    ['Is de seintoren in gebruik?', 70, 143],
    ['Antwoord op vraag 1', 70, 169, bold],
    ['Stand van zaken', 70, 182, italic],
    ...down(
      [
        'Ja. De toren is in gebruik bij de gemeente, die hem heeft laten herstellen en er nu elke dag een',
        'bezoeker ontvangt.'
      ],
      70,
      195
    ),
    ['Vervolg', 70, 234, italic],
    ['De gemeente gaat daar volgend jaar mee door.', 70, 247]
  ]
])
