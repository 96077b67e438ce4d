import {aanhangsel, type Aanhangsel} from './aanhangsel.js'
import type {IdentifierForm} from './form.js'
import {sessionOfShort} from '../words/session.js'

/** `242501244`, as the open data of the Tweede Kamer give the Aanhangselnummer: two years and five digits. */
export const aanhangselNumber: IdentifierForm<Aanhangsel> = {
  ...aanhangsel,
  examples: [
    ['242501244', 'ah-tk-20242025-1244'],
    ['990000012', 'ah-tk-19992000-12']
  ],
  parse(text) {
    const match = /^(\d{4})(\d{5})$/.exec(text)
    const session = match && sessionOfShort(match[1]!)
    if (!session) return undefined
    const number = Number(match[2])
    return {
      form: 'aanhangsel',
      chamber: 'tk',
      session,
      number,
      prefix: '',
      suffix: '',
      edition: null
    }
  }
}
