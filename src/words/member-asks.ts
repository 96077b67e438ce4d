import {compileAny, type Printed} from './printed.js'

/** A member who asks, in a sentence. */
export const memberSentences: readonly Printed[] = [
  {
    pattern: String.raw`(?:[Vv]ra(?:ag|gen)|VRAGEN)\b[^.?!]{0,160}?\b(?:van|door|VAN|DOOR)\s+(?:(?:het|de|HET|DE)\s*)?(?:[Tt]weede\s+)?(?:(?:Kamer|kamer)?(?:lid|leden)|KAMERLID|LID|LEDEN)\s+(?!(?:van|VAN)\s)(?:(?:der|den|de|ten|ter|’t|'t)\s){0,2}\p{Lu}`,
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
  },
  {
    pattern: String.raw`\b(?:[Hh]eeft|[Hh]ebben|[Dd]oor|die|welke)\s+(?:(?:het|de)\s*)?(?:[Tt]weede\s+)?(?:[Kk]amer)?(?:lid|leden)\s+(?!van\s)(?:(?:der|den|de|ten|ter|’t|'t)\s){0,2}\p{Lu}[^.?!]{2,250}?\b(?:(?:[Kk]amer|vervolg)?vragen|heeft\s+gesteld|hebben\s+gesteld)\b`,
    place: 'within',
    examples: [
      'Op 5 februari heeft het lid Oudeweg (SP) vragen gesteld over kaden',
      'hebben de Kamerleden Oudeweg (SP) en Zandwijk (VVD) schriftelijke vragen gesteld',
      'de door het lid Oudeweg (SP) gestelde vragen',
      'de vragen die het lid Oudeweg (SP) op 5 februari heeft gesteld'
    ],
    others: [
      'hebben de leden van de SP-fractie vragen',
      'heeft het lid Oudeweg (SP) een motie ingediend'
    ]
  },
  {
    // Subjects of letters and messages leave out the small words.
    pattern: String.raw`\b(?:[Ss]chriftelijke [Vv]ragen|[Kk]amervragen|[Vv]ragen) (?:(?:van )?(?:Kamer)?(?:[Ll]id|[Ll]eden) )?(?:(?:[Vv]an|[Dd]er|[Dd]en|[Dd]e|[Tt]en|[Tt]er) ){0,2}\p{Lu}[\p{L}'’-]{1,30}(?: (?:der |den |de )?\p{Lu}[\p{L}'’-]{1,30})? \([\p{L}\d-]{2,25}\)`,
    place: 'within',
    examples: [
      'Schriftelijke vragen Oudeweg (SP) aan minister IenW over kaden',
      'Beantwoording schriftelijke vragen leden Oudeweg (SP) en Zandwijk (VVD)',
      'Kamervragen lid Van der Oudeweg (SP)'
    ],
    others: ['Schriftelijke vragen over kaden (SP)', 'vragen Oudeweg', 'Kamervragen (SP)']
  }
]

/** `de vragen van het lid Oudeweg`, `de door de Kamerleden Oudeweg en Zandwijk gestelde vragen`. */
export const memberAsks = compileAny(memberSentences)
