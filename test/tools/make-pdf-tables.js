// Writes fixtures of tables of questions as PDF, in which only places tell rows and columns: `npm run fixtures`.
import PDFDocument from 'pdfkit'
import {createWriteStream, mkdirSync} from 'node:fs'
import {finished} from 'node:stream/promises'

const root = new URL('../../fixtures/', import.meta.url)
const leading = 13
/** White space above and below the text of a row. */
const padding = 4

const opening = [
  '41 996',
  'Seinpalen langs het spoor',
  'Nr. 21',
  'LIJST VAN VRAGEN EN ANTWOORDEN',
  'Vastgesteld 26 april 2023',
  'De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister van Defensie over de',
  'brief van 14 maart 2023 over de seinpalen (Kamerstuk 41 996, nr. 20).',
  'De Minister heeft deze vragen beantwoord bij brief van 24 april 2023. Vragen en antwoorden zijn hierna afgedrukt.'
]

/**
 * @param columns where each begins, and where its head stands
 * @param pages of rows; a row is a list of cells, each a list of lines, with '' for white space between paragraphs
 * @param isCentred whether cells stand in the middle of their rows
 */
async function write(name, {columns, pages, isCentred = false, repeats = true}) {
  const folder = new URL(`${name}/`, root)
  mkdirSync(folder, {recursive: true})
  const info = {CreationDate: new Date(0), Producer: 'fixture', Creator: 'fixture'}
  const pdf = new PDFDocument({size: 'A4', margin: 0, autoFirstPage: false, info})
  const stream = createWriteStream(new URL('input.pdf', folder))
  pdf.pipe(stream)
  const print = (text, x, y, font = 'Helvetica') =>
    pdf.font(font).fontSize(10).text(text, x, y, {lineBreak: false})
  for (const [number, rows] of pages.entries()) {
    pdf.addPage()
    if (number === 0) for (const [i, line] of opening.entries()) print(line, 50, 60 + leading * i)
    let y = number === 0 ? 190 : 60
    if (number === 0 || repeats)
      for (const {head, at} of columns) print(head, at, y, 'Helvetica-Bold')
    if (number === 0 || repeats) y += leading + 2 * padding
    for (const cells of rows) {
      const height = Math.max(...cells.map(({length}) => length))
      for (const [i, lines] of cells.entries())
        for (const [k, line] of lines.entries())
          if (line !== '')
            print(
              line,
              columns[i].x,
              y + leading * (k + (isCentred ? (height - lines.length) / 2 : 0))
            )
      y += leading * height + 2 * padding
    }
  }
  pdf.end()
  await finished(stream)
}

const first = ['Hoeveel seinpalen staan er', 'langs de lijn naar het', 'noorden?']
const second = ['Wie vervangt een rotte', 'paal? Kan dat sneller?']
const third = ['Klopt het dat 5 van de 60 palen', 'scheef staan? Zo ja, wat kost', 'dat?']
const fourth = ['Wanneer is het werk klaar?']
const fifth = ['Wat betekent dat voor de', 'dienstregeling?']
const answers = [
  ['Er staan er zestig.', '', 'Daarvan zijn er 3 scheef, en', '5 oud.'],
  ['De spoorbeheerder doet dat,', 'elk voorjaar.'],
  ['Ja. Rechtzetten kost 40 gulden', 'per paal.', '', 'Dat wordt uit artikel 5 betaald.'],
  ['In 2025.']
]

await write('pdf-table-with-numbers-in-the-middle-of-rows', {
  isCentred: true,
  columns: [
    {head: 'Nr', x: 50, at: 52},
    {head: 'Vraag', x: 80, at: 135},
    {head: 'Antwoord', x: 250, at: 300}
  ],
  pages: [
    [
      [['1'], first, answers[0]],
      [['2'], second, answers[1]],
      [['3,', '4 en', '5'], third, answers[2]]
    ],
    [
      [['6'], fourth, answers[3]],
      [['7'], fifth, ['Dat is nog niet bekend.']]
    ]
  ]
})

await write('pdf-table-with-a-row-that-a-page-end-breaks', {
  columns: [
    {head: 'Vraag', x: 50, at: 50},
    {head: 'Antwoord', x: 220, at: 220},
    {head: 'Fractie', x: 400, at: 400},
    {head: 'Nr.', x: 460, at: 460}
  ],
  pages: [
    [
      [first, answers[0], ['VVD'], ['1']],
      [second, answers[1], ['SP'], ['2']],
      [third.slice(0, 2), answers[2].slice(0, 2), ['D66'], ['3']]
    ],
    [
      [third.slice(2), answers[2].slice(3), [], []],
      [fourth, answers[3], ['SP'], ['4']]
    ]
  ]
})

await write('pdf-table-of-questions-without-numbers', {
  repeats: false,
  columns: [
    {head: 'Vraag', x: 50, at: 50},
    {head: 'Antwoord', x: 220, at: 220}
  ],
  pages: [
    [
      [first, answers[0]],
      [second, answers[1]]
    ],
    [
      [third, answers[2]],
      [fourth, answers[3]]
    ]
  ]
})
