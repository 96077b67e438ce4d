import {converter} from '../../version.js'

/** What all descriptions say about the dataset as a whole. */
export const about = {
  title: 'Written questions of the Dutch parliament (Kamervragen)',
  description:
    'Written questions of members of the Dutch parliament and the answers of the government, with ' +
    'their footnotes, references, people and sources, as tables.',
  keywords: ['kamervragen', 'parliamentary questions', 'Tweede Kamer', 'Netherlands'],
  license: {
    title: 'Public documents; article 15b of the Dutch Copyright Act (Auteurswet)',
    path: 'https://wetten.overheid.nl/BWBR0001886'
  },
  publisher: {
    title: 'Tweede Kamer der Staten-Generaal',
    path: 'https://www.tweedekamer.nl/kamerstukken/kamervragen'
  },
  converter: `${converter.name} ${converter.version}`
}
