/**
 * Words that keep their hyphen in running text, so that it is no trace of a line end: what stands before
 * it, what stands behind it, and the whole. Read in 269 scanned pages of 1965-1995.
 */
export const keptHyphens = {
  before: [
    'ex',
    'oud',
    'niet',
    'non',
    'netto',
    'bruto',
    'vice',
    'adjunct',
    'kandidaat',
    'full',
    'part',
    'joint',
    'follow',
    'sociaal',
    'financieel',
    'betaald',
    'christen',
    'anti',
    'zuid',
    'noord',
    'oost',
    'west',
    'semi',
    'quasi',
    'para',
    'radio',
    'know',
    'top'
  ],
  behind: [
    // Suspended, with the space behind it lost.
    'en',
    'of',
    'van',
    'als',
    'dan',
    'tot',
    'generaal',
    'president',
    'fiscaal',
    'economisch',
    'economische',
    'up',
    'time',
    'timers',
    'how',
    'markt'
  ],
  whole: ['lid-staten', 'lid-staat', 'lid-land', 'lid-landen', 'a-symmetrisch']
} as const

const before = new Set<string>(keptHyphens.before)
const behind = new Set<string>(keptHyphens.behind)
const whole = new Set<string>(keptHyphens.whole)

/** Whether `left-right` is written so, wherever it stands. */
export const keepsHyphen = (left: string, right: string): boolean =>
  before.has(left.toLowerCase()) || behind.has(right) || whole.has(`${left}-${right}`.toLowerCase())

/** The last part of compounds of names, which keep their hyphen; read in 240 scanned pages of 1965-1995. */
export const behindNames =
  /(?:groep(?:en)?|concern|land(?:en)?|diploma|examens?|conferenties?|hal(?:len)?|school|scholen|vliegtuig(?:en)?|centrales?|programma|kliniek|leden|werf|ongeval|commissie|affaire|gelden|studenten|reactor|projecten?|project|car|akkoord(?:en)?|verdrag|regeling|rapport|rapporten|plan|plannen|kapitaal|fabriek|zaak|wet|vestiging|polder|stad|schema|model|nota|motie|arrest|bank|schip|schepen|lijn|tangent|beleid|richtlijn(?:en)?|norm(?:en)?|gebied|regio|regering|troepen|raket(?:ten)?|cijfers?|uitkering(?:en)?|premies?|zenders?|bijeenkomst)$/u

/** Words with a capital that these documents print everywhere. */
export const namesOfTheField: readonly string[] = [
  'Nederland',
  'Nederlands',
  'Nederlandse',
  'Nederlander',
  'Nederlanders',
  'Europa',
  'Europees',
  'Europese',
  'Verenigde',
  'Gemeenschap',
  'Gemeenschappen',
  'Gemeenschappelijke',
  'Regering',
  'Minister',
  'Ministerie',
  'Ministers',
  'Staatssecretaris',
  'Staatssecretarissen',
  'Aanhangsel',
  'Handelingen',
  'Vergaderjaar',
  'Kamerstuk',
  'Kamerstukken',
  'Ingezonden',
  'Ontvangen',
  'Antwoord',
  'Mededeling',
  'Toelichting',
  'Bondsrepubliek',
  'Commissie',
  'Maatschappelijk',
  'Rotterdam',
  'Rotterdamse',
  'Amsterdam',
  'Amsterdamse',
  'Staatscourant',
  'Staatsblad',
  'Beschikking',
  'Bovendien',
  'Voorts',
  'Indien',
  'Derhalve',
  'Koninkrijk',
  'Koninklijke',
  'Ziekenfondswet',
  'Ziekenfondsraad',
  'Postbank',
  'Raad',
  'Volkskrant',
  'Telegraaf',
  'Trouw',
  'Gelderland',
  'Groningen',
  'Overijssel',
  'Limburg',
  'Utrecht',
  'Zeeland',
  'Drenthe',
  'Friesland'
]
