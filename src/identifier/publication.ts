import type {IdentifierForm} from './form.js'
import {officialUrls} from './urls.js'

/** A publication of another series: Handelingen, Staatsblad, Staatscourant, Tractatenblad, annexes. */
export interface Publication {
  form: 'publication'
  series: 'h' | 'stb' | 'stcrt' | 'trb' | 'blg'
  /** What follows the series: `tk-20232024-53-7`, `2024-153`, `1071520`. */
  rest: string
}

const pattern =
  /^(?:(h)-((?:tk|ek)-\d{8}-\d+(?:-\d+)*)|(stb|stcrt|trb)-((?:18|19|20)\d\d-\d+(?:-[a-z]\d+)?)|(blg)-(\d+))$/

export const publication: IdentifierForm<Publication> = {
  forms: ['publication'],
  examples: [
    ['h-tk-20232024-53-7', 'h-tk-20232024-53-7'],
    ['stb-2024-153', 'stb-2024-153'],
    ['stcrt-2020-68088', 'stcrt-2020-68088'],
    ['trb-1951-154', 'trb-1951-154'],
    ['blg-1071520', 'blg-1071520']
  ],
  parse(text) {
    const [series, rest] = pattern.exec(text)?.slice(1).filter(Boolean) ?? []
    if (!series || !rest) return undefined
    return {form: 'publication', series: series as Publication['series'], rest}
  },
  format: ({series, rest}) => `${series}-${rest}`,
  urls: officialUrls
}
