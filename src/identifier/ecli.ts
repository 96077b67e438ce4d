import type {IdentifierForm} from './form.js'

/** European Case Law Identifier. */
export interface Ecli {
  form: 'ecli'
  country: string
  court: string
  year: number
  code: string
}

export const ecli: IdentifierForm<Ecli> = {
  forms: ['ecli'],
  examples: [['ECLI:NL:RVS:2024:3946', 'ECLI:NL:RVS:2024:3946']],
  parse(text) {
    const match = /^ECLI:([A-Z]{2}):([A-Z0-9]{1,7}):(\d{4}):([A-Z0-9.]{1,25})$/.exec(text)
    if (!match) return undefined
    const [, country, court, year, code] = match
    return {form: 'ecli', country: country!, court: court!, year: Number(year), code: code!}
  },
  format: ({country, court, year, code}) => `ECLI:${country}:${court}:${year}:${code}`,
  urls: id => ({
    page: id.startsWith('ECLI:NL:')
      ? `https://deeplink.rechtspraak.nl/uitspraak?id=${id}`
      : `https://e-justice.europa.eu/ecli/${id}`
  })
}
