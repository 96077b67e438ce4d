// What every form of a document needs to know about its parts, whatever it makes of them.

const mastheadOf = {
  answer: [
    'Aanhangsel van de Handelingen',
    'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden'
  ],
  question: ['Vragen gesteld door de leden der Kamer']
}

export const chamber = 'Tweede Kamer der Staten-Generaal'

export const sessionLine = ({session}) => `Vergaderjaar ${session}`

/** The titles of the series in which the document appears. */
export const seriesTitles = ({kind = 'answer'}) => mastheadOf[kind]

/** What stands in the margin at the foot of the first page. */
export const imprint = ({id, kind, year}) => [
  id,
  ...(kind === 'question' ? [] : ['ISSN 0921 - 7398']),
  `’s-Gravenhage ${year}`
]

export const pageFoot = ({session, kind}) =>
  `Tweede Kamer, vergaderjaar ${session}, ${kind === 'question' ? 'Vragen' : 'Aanhangsel'}`

/** A session as metadata have it, with a hyphen. */
export const sessionCode = ({session}) => session.replace('–', '-')

const blockKinds = {
  Vraag: 'question',
  Antwoord: 'answer',
  Mededeling: 'notice',
  Toelichting: 'explanation'
}

export const blockKind = ({heading}) => blockKinds[heading.match(/^\p{L}+/u)[0]]

/** Print an item of the content of a block with the printer for its kind. */
export function printItem(item, printers) {
  if (typeof item !== 'string') return item.list ? printers.list(item) : printers.table(item)
  const subHeading = item.match(/^\*([^*]+)\*$/)
  return subHeading ? printers.subHeading(subHeading[1]) : printers.paragraph(item)
}

/** Text and URLs of a note in turn, a URL without the full stop that ends the sentence. */
export const splitUrls = text =>
  text
    .split(/(https?:\/\/\S*[^\s.])/)
    .map((part, i) => (i % 2 ? {url: part} : {text: part}))
    .filter(part => part.url || part.text)
