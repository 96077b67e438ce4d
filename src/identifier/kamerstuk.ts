import type {IdentifierForm} from './form.js'
import {officialUrls} from './urls.js'

/** A parliamentary paper. */
export interface Kamerstuk {
  form: 'kamerstuk'
  /** `26643`, `21501-02`. */
  dossier: string
  /** Budget chapter or the like: `VIII`, `A`; empty for most. */
  chapter: string
  /** `280`, or a letter in the Eerste Kamer. */
  paper: string
}

const pattern = /^kst-(\d{5}(?:-\d{2}(?=-))?)(?:-([IVX]+[A-Z]?|[A-Z]))?-(\d{1,5}|[A-Z]{1,2})$/

export const kamerstuk: IdentifierForm<Kamerstuk> = {
  forms: ['kamerstuk'],
  examples: [
    ['kst-26643-280', 'kst-26643-280'],
    ['kst-21501-02-3121', 'kst-21501-02-3121'],
    ['kst-36410-VIII-112', 'kst-36410-VIII-112'],
    ['kst-36410-A-51', 'kst-36410-A-51'],
    ['kst-34807-A', 'kst-34807-A']
  ],
  parse(text) {
    const match = pattern.exec(text)
    if (!match) return undefined
    const [, dossier, chapter = '', paper] = match
    return {form: 'kamerstuk', dossier: dossier!, chapter, paper: paper!}
  },
  format: ({dossier, chapter, paper}) => `kst-${dossier}${chapter ? `-${chapter}` : ''}-${paper}`,
  urls: officialUrls
}
