// Marks up the header of a question or an answer as the official XML does: who, to which ministry,
// about what and when.
import {plainText, unbrokenPieces} from './inline.js'
import {element, escape} from './markup.js'

const ministries = [
  'Binnenlandse Zaken en Koninkrijksrelaties',
  'Buitenlandse Zaken',
  'Defensie',
  'Economische Zaken en Klimaat',
  'Financiën',
  'Infrastructuur en Waterstaat',
  'Justitie en Veiligheid',
  'Landbouw, Natuur en Voedselkwaliteit',
  'Onderwijs, Cultuur en Wetenschap',
  'Volksgezondheid, Welzijn en Sport'
]

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' '
  )

const printers = {
  bold: text => element('naam', {}, element('achternaam', {}, escape(text))),
  italic: text => element('kamervraagonderwerp', {}, escape(text)),
  plain: text =>
    escape(text)
      .replace(/(?<=\((?:beiden |allen )?)[A-Z]{3}(?=\))/g, party => element('politiek', {}, party))
      .replace(new RegExp(ministries.join('|'), 'g'), name => element('organisatie', {}, name))
      .replace(/\d+ \p{Ll}+ \d{4}(?=\))/gu, date => element('datum', {isodatum: iso(date)}, date))
}

export const describe = header =>
  unbrokenPieces(header)
    .map(({text, style}) => printers[style](text))
    .join('')

/** The date in brackets in a header, as `2024-03-04`. */
export const dateOf = header => iso(plainText(header).match(/(\d+ \p{Ll}+ \d{4})\)/u)[1])

function iso(date) {
  const [day, month, year] = date.split(' ')
  const number = months.indexOf(month) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}
