import {compileAll, table} from './printed.js'

/** Words in a row, as alternatives. */
const anyOf = (words: string): string => words.trim().split(/\s+/).join('|')

/** Words with a capital that these documents print everywhere. */
export const namesOfTheField: readonly string[] =
  `Nederland Nederlands Nederlandse Nederlander Nederlanders Europa Europees Europese Verenigde
  Gemeenschap Gemeenschappen Gemeenschappelijke Regering Minister Ministerie Ministers
  Staatssecretaris Staatssecretarissen Aanhangsel Handelingen Vergaderjaar Kamerstuk
  Kamerstukken Ingezonden Ontvangen Antwoord Mededeling Toelichting Bondsrepubliek Commissie
  Maatschappelijk Rotterdam Rotterdamse Amsterdam Amsterdamse Staatscourant Staatsblad
  Beschikking Bovendien Voorts Indien Derhalve Koninkrijk Koninklijke Ziekenfondswet
  Ziekenfondsraad Postbank Raad Volkskrant Telegraaf Trouw Gelderland Groningen Overijssel
  Limburg Utrecht Zeeland Drenthe Friesland`.split(/\s+/)

/**
 * Words that keep their hyphen in running text, where it is not the trace of a line end. Read in 269 scanned
 * pages of 1965-1995.
 */
export const keptHyphenRows = table({
  /** What stands before a hyphen that is kept. */
  keptBefore: {
    pattern:
      anyOf(`ex oud niet non netto bruto vice adjunct kandidaat full part joint follow sociaal
      financieel betaald christen anti zuid noord oost west semi co privé pilot quasi para radio know top`),
    flags: 'i',
    place: 'line',
    examples: ['ex', 'Oud', 'Noord', 'sociaal'],
    others: ['extra', 'minis', 'noorden']
  },
  /** What follows it; the first six are suspended hyphens that lost the space after them. */
  keptBehind: {
    pattern: anyOf(`en of van als dan tot
      generaal president fiscaal economisch economische up time timers how markt`),
    place: 'line',
    examples: ['en', 'of', 'generaal', 'president', 'up'],
    others: ['gen', 'markten', 'En']
  },
  /** Both together. */
  keptWhole: {
    pattern: 'lid-(?:staten|staat|land|landen)|a-symmetrisch',
    flags: 'i',
    place: 'line',
    examples: ['lid-staten', 'Lid-Staat', 'a-symmetrisch'],
    others: ['lid-maat', 'lidstaten']
  },
  /** Adverbs cut by a line end, whose last part follows a suspended hyphen elsewhere. */
  adverb: {
    pattern: '(?:daar|hier|waar|er)-(?:van|tot|of|om)|(?:zo|even|als|al)-(?:als|dan|of)',
    flags: 'i',
    place: 'line',
    examples: ['daar-van', 'Zo-als', 'waar-om'],
    others: ['land-en', 'kant-en']
  },
  /** The last part of compounds of names; read in 240 scanned pages. */
  behindNames: {
    pattern:
      anyOf(`groep(?:en)? concern land(?:en)? diploma examens? conferenties? hal(?:len)? school
      scholen vliegtuig(?:en)? centrales? programma kliniek leden werf ongeval commissie
      affaire gelden studenten reactor projecten? project car akkoord(?:en)? verdrag
      regeling rapport rapporten plan plannen kapitaal fabriek zaak wet vestiging polder
      stad schema model nota motie arrest bank schip schepen lijn tangent beleid
      richtlijn(?:en)? norm(?:en)? gebied regio regering troepen raket(?:ten)? cijfers?
      uitkering(?:en)? premies? zenders? bijeenkomst`),
    place: 'end',
    examples: ['groepen', 'centrale', 'vliegtuig', 'landen', 'wijkschool', 'rapport'],
    others: ['gen', 'kaden', 'kelijk', 'heden']
  },
  /** Words that are printed with a capital but are not names. */
  nameOfTheField: {
    pattern: namesOfTheField.join('|'),
    place: 'line',
    examples: ['Nederlandse', 'Ingezonden', 'Ziekenfondsraad', 'Friesland'],
    others: ['nederlandse', 'Nederlandsen', 'Zandwijk']
  },
  /** Not names, though they have a capital at the start of a sentence or a title: `Rijks-begroting`. */
  commonBeginning: {
    pattern:
      anyOf(`Rijks Staats Werk Kamer Hoofd Beroeps Advies Wereld Zieken Scholen Vogel Verkeers
      Milieu Stich Weten Minis Ver`),
    place: 'start',
    examples: ['Rijks', 'Staatssecre', 'Minis', 'Ver'],
    others: ['Hemweg', 'Navo', 'rijks']
  }
})

const {adverb, keptBefore, keptBehind, keptWhole, behindNames, commonBeginning} =
  compileAll(keptHyphenRows)
export {behindNames, commonBeginning}

export const isAdverb = (left: string, right: string): boolean => adverb.test(`${left}-${right}`)

/** Whether `left-right` is written so, wherever it stands. */
export const keepsHyphen = (left: string, right: string): boolean =>
  keptBefore.test(left) ||
  (keptBehind.test(right) && !isAdverb(left, right)) ||
  keptWhole.test(`${left}-${right}`)
