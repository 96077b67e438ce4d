import type {IdentifierForm} from './form.js'

/** A document of EU law: `32016R0679` is regulation 679 of 2016. */
export interface Celex {
  form: 'celex'
  /** 3 for legislation, 5 for preparatory documents, 6 for case law. */
  sector: number
  year: number
  /** `R` regulation, `L` directive, `D` decision, `F` framework decision, `H` recommendation. */
  kind: string
  number: number
}

export const celex: IdentifierForm<Celex> = {
  forms: ['celex'],
  examples: [
    ['32016R0679', '32016R0679'],
    ['31996L0071', '31996L0071'],
    ['52020PC0456', '52020PC0456']
  ],
  parse(text) {
    const match = /^([1-9])((?:19|20)\d\d)([A-Z]{1,2})(\d{4})$/.exec(text)
    if (!match) return undefined
    const [, sector, year, kind, number] = match
    return {
      form: 'celex',
      sector: Number(sector),
      year: Number(year),
      kind: kind!,
      number: Number(number)
    }
  },
  format: ({sector, year, kind, number}) =>
    `${sector}${year}${kind}${String(number).padStart(4, '0')}`,
  urls: id => ({page: `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:${id}`})
}
