import type {IdentifierForm} from './form.js'

/** Numbers that the Tweede Kamer gives: to a case (`2024Z14250`) and to a document (`2023D39037`). */
export interface TweedeKamerNumber {
  form: 'case' | 'document'
  year: number
  number: number
}

export const tweedeKamer: IdentifierForm<TweedeKamerNumber> = {
  forms: ['case', 'document'],
  examples: [
    ['2024Z14250', '2024Z14250'],
    ['2010z6025', '2010Z06025'],
    ['2023D39037', '2023D39037']
  ],
  parse(text) {
    const match = /^((?:19|20)\d\d)([ZzDd])(\d{4,5})$/.exec(text)
    if (!match) return undefined
    const form = match[2]!.toUpperCase() === 'Z' ? 'case' : 'document'
    return {form, year: Number(match[1]), number: Number(match[3])}
  },
  format: ({form, year, number}) =>
    `${year}${form === 'case' ? 'Z' : 'D'}${String(number).padStart(5, '0')}`,
  urls: id => ({page: `https://www.tweedekamer.nl/kamerstukken/detail?id=${id}`})
}
