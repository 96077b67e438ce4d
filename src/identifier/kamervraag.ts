import type {IdentifierForm} from './form.js'
import {keyOfSession, sessionOf, sessionOfShort} from '../words/session.js'
import {officialUrls} from './urls.js'

/** Questions as they were submitted, without answers. */
export interface Kamervraag {
  form: 'kamervraag'
  chamber: 'tk' | 'ek' | null
  /** `2024Z18775`; null for the older series, which count within a session. */
  caseNumber: string | null
  session: string | null
  /** Serial number of the older series: `KVR27039`, `19290`. */
  serial: string | null
  suffix: string
  /** Rectification. */
  rectification: number | null
}

const pattern =
  /^kv-(?:(tk|ek)-)?(?:(\d{4})[Zz](\d{4,5})([a-z]?)|(\d{8})-(KVR\d+)|2(\d{4})(\d{5})|(\d{1,6}))(?:-n(\d+))?$/

export const kamervraag: IdentifierForm<Kamervraag> = {
  forms: ['kamervraag'],
  examples: [
    ['kv-tk-2024Z18775', 'kv-tk-2024Z18775'],
    ['kv-tk-2010z06025', 'kv-tk-2010Z06025'],
    ['kv-tk-2012Z03454-n1', 'kv-tk-2012Z03454-n1'],
    ['kv-tk-2012Z03454a', 'kv-tk-2012Z03454a'],
    ['kv-2010Z06025', 'kv-2010Z06025'],
    ['kv-2070819290', 'kv-2070819290'],
    ['kv-2000104840', 'kv-2000104840'],
    ['kv-tk-20062007-KVR27039', 'kv-tk-20062007-KVR27039'],
    ['kv-ek-12', 'kv-ek-12']
  ],
  parse(text) {
    const match = pattern.exec(text)
    if (!match) return undefined
    const [, chamber, year, digits, suffix = '', key, kvr, short, serial, plain, n] = match
    const session = key ? sessionOf(key) : short ? sessionOfShort(short) : null
    if (session === undefined) return undefined
    return {
      form: 'kamervraag',
      chamber: (chamber as 'tk' | 'ek' | undefined) ?? null,
      caseNumber: year ? `${year}Z${digits}` : null,
      session,
      serial: kvr ?? serial ?? plain ?? null,
      suffix,
      rectification: n ? Number(n) : null
    }
  },
  format({chamber, caseNumber, session, serial, suffix, rectification}) {
    const place = chamber ? `${chamber}-` : ''
    const end = rectification === null ? '' : `-n${rectification}`
    return `kv-${place}${caseNumber ?? older(session, serial!)}${suffix}${end}`
  },
  urls: officialUrls
}

function older(session: string | null, serial: string): string {
  if (session === null) return serial
  if (serial.startsWith('KVR')) return `${keyOfSession(session)}-${serial}`
  return `2${session.slice(2, 4)}${session.slice(7)}${serial}`
}
