import {compile, type Printed} from './printed.js'

/** A member who asks, in a sentence. */
export const memberSentences: readonly Printed[] = [
  {
    pattern: String.raw`(?:[Vv]ra(?:ag|gen)|VRAGEN)\b[^.?!]{0,160}?\b(?:van|door|VAN|DOOR)\s+(?:het|de|HET|DE)?\s*(?:[Tt]weede\s+)?(?:(?:Kamer|kamer)?(?:lid|leden)|KAMERLID|LID|LEDEN)\s+(?!(?:van|VAN)\s)(?:(?:der|den|de|ten|ter|’t|'t)\s){0,2}\p{Lu}`,
    place: 'within',
    examples: [
      'de vragen van het lid Oudeweg',
      'vragen, gesteld door de Kamerleden Oudeweg en Zandwijk',
      'BEANTWOORDING VRAGEN VAN HET LID OUDEWEG',
      'de vraag van het lid ter Zandwijk'
    ],
    others: [
      'de vragen van de leden van de SP-fractie',
      'vragen over kaden',
      'de vragen. Het lid van Zandwijk'
    ]
  }
]

/** `de vragen van het lid Oudeweg`, `vragen van de Kamerleden Oudeweg en Zandwijk`. */
export const memberAsks = compile(memberSentences[0]!)
