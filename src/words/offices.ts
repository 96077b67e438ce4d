import {compileAll, table} from './printed.js'

/** Each office title; the typo `Staatsecretaris` and plurals included. */
const title = String.raw`(?:[Vv]ice-?)?[Mm]inister-?[Pp]resident|(?:[Mm]in|mm|rnin)isters?|[Ss]taatss?ecretariss?(?:en)?`

/** An office at the start of a line, as printed above a signature. */
const aboveSignature = String.raw`(?:[Dd][Ee]\s+)?(?:[Vv][Ii][Cc][Ee]-?\s?)?(?:[Mm]inister(?:-?\s?[Pp]resident)?|MINISTER(?:-?\s?PRESIDENT)?|[Ss]taatssecretaris|STAATSSECRETARIS)(?!\p{L})`

/** Offices, with their portfolios and holders. */
export const officeRows = table({
  officeTitle: {
    pattern: title,
    flags: 'g',
    place: 'within',
    examples: [
      'de Minister van Financiën',
      'Minister-President',
      'minister-president',
      'Ministers',
      'de Staatsecretaris',
      'staatssecretarissen'
    ],
    others: ['de secretaris', 'MINISTER']
  },
  /** The second title of a premier: `de Minister-President, Minister van Algemene Zaken`. */
  premierAndMinister: {
    pattern: String.raw`(?<!vice-?)(minister-?president)(?:\s*,\s*(?:tevens\s+)?|\s+(?:en|tevens)\s+)(?:de\s+)?minister\s+(?=van\s+algemene\s+zaken)`,
    flags: 'gi',
    place: 'within',
    examples: [
      'de Minister-President, Minister van Algemene Zaken',
      'de minister-president, tevens minister van Algemene Zaken',
      'Minister-President en de Minister van Algemene Zaken'
    ],
    others: [
      'Vice-Minister-President, Minister van Algemene Zaken',
      'de Minister-President en de Minister van Financiën'
    ]
  },
  /** A vice-premier is the minister of the portfolio that follows. */
  vicePremierAnd: {
    pattern: String.raw`(?:vice-?\s?minister-?president|vice-?premier)\s*(?:,\s*(?:tevens\s+)?|(?:en|tevens)\s+)(?=(?:de\s+)?(?:minister|staatssecretaris)\s+v)`,
    flags: 'gi',
    place: 'within',
    examples: [
      'de Vice-Minister-President, Minister van Financiën',
      'Viceminister-president en de Minister van Financiën',
      'vice-premier, tevens minister voor Gehandicapten'
    ],
    others: ['de Vice-Minister-President', 'de Minister-President, Minister van Algemene Zaken']
  },
  /** A title that several hold. */
  severalHolders: {
    pattern: '(?:ministers|sen)',
    flags: 'i',
    place: 'end',
    examples: ['de Ministers', 'Staatssecretarissen'],
    others: ['de Minister', 'Staatssecretaris']
  },
  titleOfPremier: {
    pattern: 'president',
    flags: 'i',
    place: 'within',
    examples: ['Minister-President', 'minister-president'],
    others: ['Minister']
  },
  titleOfMinister: {
    pattern: 'r?m',
    flags: 'i',
    place: 'start',
    examples: ['Minister', 'ministers', 'mmister'],
    others: ['Staatssecretaris']
  },
  /** Between the title and its portfolio. */
  beforePortfolio: {
    pattern: String.raw`\s*(?:(?:a\.\s?i\.|ad interim)\s+)?(?:van|voor)?(?=\s|\p{Lu})\s*`,
    place: 'start',
    examples: [' van Financiën', ' voor Rechtsbescherming', ' a.i. van Justitie', 'Financiën'],
    others: ['van']
  },
  /** Between a portfolio and the next title. */
  behindPortfolio: {
    pattern: String.raw`(?:[\s,]{1,9}(?:en|alsmede))?(?:\s{1,9}van)?(?:\s{1,9}(?:de|het))?[\s,]{0,9}`,
    place: 'end',
    examples: ['Financiën en de ', 'Financiën, alsmede de', 'Financiën,']
  },
  /** What separates two portfolios of one title. */
  nextPortfolio: {
    pattern: String.raw`(?<!\s)(?:\s*,\s*(?:en\s*)?|\s+en\s*)(?:van|voor)(?=\s|\p{Lu})\s*`,
    place: 'within',
    examples: [
      'Financiën, voor Rechtsbescherming',
      'Financiën en van Justitie',
      'Rechtsbescherming, en van Justitie'
    ],
    others: ['Justitie en Veiligheid', 'Financiën van het Rijk']
  },
  /** What may separate two names after one `van`: `Onderwijs, Cultuur en Wetenschap en Financiën`. */
  andOfPortfolios: {
    pattern: String.raw`\sen\s`,
    flags: 'g',
    place: 'within',
    examples: ['Wetenschap en Financiën'],
    others: ['Wetenschap, Financiën', 'Energie']
  },
  /** The first letter of a portfolio that was printed in capitals. */
  letterOfPortfolio: {
    pattern: String.raw`(?<=\b(?:van|voor)\s{1,9})\p{L}`,
    place: 'within',
    examples: ['minister van financiën', 'minister voor natuur'],
    others: ['minister-president']
  },
  /** An office with its holder: `Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties)`. */
  officeHolder: {
    pattern: String.raw`(${title})\s*([^()]{0,200}?)\s*\((?!\s*ontvangen)((?:[^()]|\([^()]*\))*)\)`,
    flags: 'g',
    place: 'within',
    examples: ['Antwoord van Minister Hoppema (Justitie)', 'staatssecretaris Zandwijk (Financiën)'],
    others: ['Minister Hoppema (ontvangen 6 juli 2011)', 'Minister van Justitie']
  },
  /** The Eerste Kamer printed the name before the office: `de heer Van den Broek, minister van Buitenlandse Zaken`. */
  holderBeforeOffice: {
    pattern: String.raw`(?:de\s+heer|de\s+heren|mevrouw|(?<=,\s)en)\s+(?!\s)([^,()]{1,100}),\s*(?:de\s+)?((?:${title})\s*(?:van|voor)\s+.{0,300}?)(?=,?\s+(?:mede|en)\s+(?:namens\s+)?(?:de\s+heer|mevrouw)|,\s+en\s+\p{Lu}[^,()]{1,60},\s+(?:de\s+)?(?:${title})\s|$)`,
    flags: 'g',
    place: 'within',
    examples: [
      'de heer Hoppema, minister van Justitie',
      'de heer Hoppema, Ministervan Justitie',
      'mevrouw Zandwijk, de staatssecretaris van Financiën, mede namens de heer Hoppema'
    ],
    others: ['de heer Hoppema, burgemeester van Zandwijk', 'minister Hoppema van Justitie']
  },
  /** What comes before the offices that are asked, in the header of questions. */
  addressed: {
    pattern: String.raw`(?:^|[\s)])aan\s*(?:de\s*|het\s*)?(?=${title})`,
    place: 'within',
    examples: [
      'van het lid Oudeweg (SP) aan de Minister van Justitie',
      'Oudeweg (SP)aan de staatssecretaris'
    ],
    others: ['aan de Kamer', 'voldaan Minister']
  },
  /** The government as a whole, which is no office: `aan de regering over kaden`. */
  addressedToAll: {
    pattern: String.raw`(?:^|[\s)])aan\s+(?:de\s+regering|het\s+kabinet)(?=\s)`,
    place: 'within',
    examples: [
      'Oudeweg (SP) aan de regering over kaden',
      'Oudeweg (SP) aan het kabinet inzake kaden'
    ],
    others: ['aan de regeringen van', 'aan de Minister van Justitie']
  },
  /** A portfolio held for a while. */
  interimBehind: {
    pattern: String.raw`(?:,|(?<!\s))\s*(?:a\.?\s?i\.?|ad\s+interim)`,
    flags: 'i',
    place: 'end',
    examples: ['Justitie a.i.', 'Justitie, a.i.', 'Financiën ad interim'],
    others: ['a.i. van Justitie', 'Justitie']
  },
  interimBefore: {
    pattern: String.raw`\s*(?:a\.\s?i\.|ad\s+interim)(?=\s)\s*`,
    flags: 'i',
    place: 'start',
    examples: ['a.i. van Justitie', 'ad interim voor Natuur'],
    others: ['Justitie a.i.', 'ai van Justitie']
  },
  /** An office above a signature, and nothing else. */
  officeAboveSignature: {
    pattern: String.raw`${aboveSignature}(?:\s+(?:van|voor|VAN|VOOR)(?:\s|$)|\s+\p{Lu}|[\s,]*$)`,
    place: 'start',
    examples: [
      'De Minister van Financiën,',
      'DE STAATSSECRETARIS VOOR NATUUR',
      'DE MINISTER VAN',
      'de minister-president,',
      'De staatssecretaris Jeugd, Preventie en Sport,',
      'Minister'
    ],
    others: ['De minister heeft gezegd', 'De ministers van Financiën']
  },
  /** An office with the name of its holder behind it, told by a title or by initials. */
  officeAndName: {
    pattern: String.raw`(${aboveSignature}.{0,120}),\s+((?:\p{Lu}\.|(?:[Pp]rof|[Dd]rs?|[Mm]r|[Ii]r|[Ii]ng|[Mm]w|[Jj]hr|[Jj]kvr)\.?\s)[^,]{2,60})`,
    place: 'line',
    examples: [
      'De minister van Financiën, dr. I. Oudeweg',
      'de staatssecretaris van Onderwijs, Cultuur en Wetenschap, J. Zandwijk'
    ],
    others: ['De minister van Financiën', 'De minister van Onderwijs, Cultuur en Wetenschap']
  },
  /** The same with a given name, where no name stands below. */
  officeAndGivenName: {
    pattern: String.raw`(${aboveSignature}\s.{2,120}),\s+(\p{Lu}[\p{L}-]+\s[^,]{2,50})`,
    place: 'line',
    examples: ['De minister van Financiën, Inge Oudeweg'],
    others: ['De minister van Financiën', 'De minister van Infrastructuur, Milieu']
  },
  /** The second line of an office: `en Waterstaat,`. */
  restOfOffice: {
    pattern: String.raw`(?:en|EN|van|VAN|voor|VOOR)\s`,
    place: 'start',
    examples: ['en Waterstaat,', 'EN WATERSTAAT', 'van Financiën,'],
    others: ['energie', 'Welzijn en Sport,', 'Van Zandwijk']
  },
  /** Offices side by side on one line: by their words, or by the white space between. */
  betweenOffices: {
    pattern: String.raw`(?:,|(?<!\s))\s{2,}(?=\S)|,\s+(?=${aboveSignature})`,
    place: 'within',
    examples: [
      'De Minister van Financiën,   De Minister van Justitie,',
      'De Minister van Financiën, de Staatssecretaris van Justitie,'
    ],
    others: ['De Minister van Onderwijs, Cultuur en Wetenschap']
  }
})

export const {
  officeTitle,
  premierAndMinister,
  vicePremierAnd,
  severalHolders,
  titleOfPremier,
  titleOfMinister,
  beforePortfolio,
  behindPortfolio,
  nextPortfolio,
  andOfPortfolios,
  letterOfPortfolio,
  officeHolder,
  holderBeforeOffice,
  addressed,
  addressedToAll,
  interimBehind,
  interimBefore,
  officeAboveSignature,
  officeAndName,
  officeAndGivenName,
  restOfOffice,
  betweenOffices
} = compileAll(officeRows)

/** Whether a text names an office. */
export const namesOffice = (text: string): boolean => text.search(officeTitle) >= 0
