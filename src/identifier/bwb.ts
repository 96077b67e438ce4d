import type {IdentifierForm} from './form.js'

/** A law (`BWBR`), treaty (`BWBV`) or ministerial circular (`BWBW`) in the Basiswettenbestand. */
export interface Bwb {
  form: 'bwb'
  kind: string
  number: number
}

export const bwb: IdentifierForm<Bwb> = {
  forms: ['bwb'],
  examples: [['BWBR0045754', 'BWBR0045754']],
  parse(text) {
    const match = /^BWB([RVW])(\d{7})$/.exec(text)
    return match ? {form: 'bwb', kind: match[1]!, number: Number(match[2])} : undefined
  },
  format: ({kind, number}) => `BWB${kind}${String(number).padStart(7, '0')}`,
  urls: id => ({page: `https://wetten.overheid.nl/${id}`})
}
