import type {IdentifierForm} from './form.js'
import {keyOfSession, sessionOf} from '../words/session.js'
import {officialUrls} from './urls.js'

/** A document of the Aanhangsel: questions with their answers, or a Mededeling. */
export interface Aanhangsel {
  form: 'aanhangsel'
  /** null for what is published as PDF only, under a number of its own: `ah-1271549`. */
  chamber: 'tk' | 'ek' | null
  session: string | null
  number: number
  /** What the number sometimes has around it: `AH2742`, `6a`. */
  prefix: string
  suffix: string
  /** `h1`: first reprint (herdruk); `n1`: first rectification. */
  edition: {kind: 'reprint' | 'rectification'; number: number} | null
}

const pattern = /^ah-(?:(tk|ek)-(\d{8})-(AH)?(\d{1,5})([a-z]?)|(\d{3,8}))(?:-([hn])(\d+))?$/

export const aanhangsel: IdentifierForm<Aanhangsel> = {
  forms: ['aanhangsel'],
  examples: [
    ['ah-tk-20232024-2313', 'ah-tk-20232024-2313'],
    ['ah-tk-20102011-2676-n1', 'ah-tk-20102011-2676-n1'],
    ['ah-tk-20092010-12-h1', 'ah-tk-20092010-12-h1'],
    ['ah-ek-20182019-2', 'ah-ek-20182019-2'],
    ['ah-ek-20102011-10a', 'ah-ek-20102011-10a'],
    ['ah-tk-20142015-AH2742', 'ah-tk-20142015-AH2742'],
    ['ah-tk-20152016-6a', 'ah-tk-20152016-6a'],
    ['ah-1271549', 'ah-1271549']
  ],
  parse(text) {
    const match = pattern.exec(text)
    if (!match) return undefined
    const [, chamber, key, prefix = '', number, suffix = '', plain, kind, edition] = match
    const session = key === undefined ? null : sessionOf(key)
    if (session === undefined) return undefined
    return {
      form: 'aanhangsel',
      chamber: (chamber as 'tk' | 'ek' | undefined) ?? null,
      session,
      number: Number(number ?? plain),
      prefix,
      suffix,
      edition: kind
        ? {kind: kind === 'h' ? 'reprint' : 'rectification', number: Number(edition)}
        : null
    }
  },
  format({chamber, session, number, prefix, suffix, edition}) {
    const place = chamber && session ? `${chamber}-${keyOfSession(session)}-` : ''
    const end = edition ? `-${edition.kind === 'reprint' ? 'h' : 'n'}${edition.number}` : ''
    return `ah-${place}${prefix}${number}${suffix}${end}`
  },
  urls: id => (/^ah-\d/.test(id) ? pdfOnly(id) : officialUrls(id))
}

/** Published without structure: a page and a PDF, nothing else. */
const pdfOnly = (id: string): ReturnType<typeof officialUrls> => {
  const {page, pdf} = officialUrls(id)
  return {page, pdf: pdf!}
}
