import {compile, type Printed} from './printed.js'

/** Words that no name of a law holds in lower case: verbs of sentences about laws, pronouns, adverbs, conjunctions. */
const endsName = [
  'is|zijn|was|waren|ben|bent|wordt|worden|werd|werden|heb|heeft|hebben|had|hadden',
  'kan|kunnen|kon|zal|zullen|zou|zouden|moet|moeten|mag|mogen|gaat|gaan|ging|staat|staan|doet|ziet|geeft|gaf|maakt',
  'geldt|gold|gelden|regelt|bepaalt|stelt|schrijft|treedt|trad|komt|kwam|vormt|bevat|blijft|laat|vraagt|leidt|valt',
  'vallen|volgt|dient|dienen|hoeft|ligt|lijkt|toeziet|eist|kent|noemt|spreekt|strekt|werkt|maken|geven|stellen|aan',
  'ik|wij|we|u|uw|men|hij|zij|ze|er|hen|hun|hem|haar|die|dat|deze|dit|wie|wat|waar\\p{Ll}*|hier\\p{Ll}*|daar\\p{Ll}*',
  'als|dan|of|om|zoals|maar|omdat|doordat|indien|wanneer|terwijl|zodat|zodra|tenzij|hoewel|alsmede|alsook|evenals',
  'niet|geen|ook|nog|al|reeds|wel|nu|dus|alleen|onder|uit|met|over|na|naar|per|sinds|vanaf|tijdens|volgens|via',
  'in|voor|bij|tot|ten|ter|te|de|het|een|elk|elke|alle|ingevolge|inclusief|grond|geval|aangenomen|leidend|nodig'
].join('|')

/** Verbs in the third person, which go on behind a name: `houdt`, `verbiedt`, `beoogt`. */
const verb = String.raw`\p{Ll}+dt|(?:ver|be|ont)\p{Ll}{2,9}(?<!recht|icht|rift|acht|arkt|heft)t`
const word = String.raw`(?!(?:${endsName}|${verb}|en|van|op|door|tegen|inzake)(?![\p{L}-]))\p{Ll}[\p{L}-]*(?:['’]s)?`
const joint = String.raw`(?:(?:en|op|door|tegen)\s|van\s(?:de\s|het\s)?)?`

/**
 * The name of a law that no row has, in small letters: from `Wet` to the first word or sign that cannot belong to
 * it. Two words at least, since one behind `Wet` is often a verb.
 */
const lawInSmallLetters: Printed = {
  pattern: String.raw`\bWet\s(?:(?:op|inzake|tegen|van)\s(?:de\s|het\s)?)?(?:\p{Lu}\p{Ll}+(?=\sen\s)|${word})(?:\s${joint}${word}){1,8}(?=\s?[.,;:!?()«»"“”'‘’]|$|\s(?:${endsName}|${verb})(?![\p{L}-])|\s(?:en|van|op|door|tegen|inzake)\s(?:${endsName})(?![\p{L}-])|\s[\p{Lu}\d])`,
  flags: 'g',
  place: 'within',
  examples: [
    'de Wet kaden eilanden (zie artikel 12a)',
    'de Wet uitvoering verordening kadevrije grondstoffen en producten’ op 27 juni',
    'de Wet bevordering van het kadebeheer is aangenomen',
    'de Wet toezicht op kaden verbiedt dat',
    'de Wet Aanleg en beheer kaden is geëvalueerd',
    'de Wet beheer kaden en voor eilanden in een andere wet'
  ],
  others: [
    'de Wet biedt de gemeente ruimte',
    'de Wet geldt niet',
    'de Wet kadebeheer.',
    'de wet beheer kaden.',
    'Wet- en regelgeving over kaden.',
    'Wet en regelgeving.',
    'de Wet die kaden regelt.',
    'de Wet op de Kadebelasting uitkomt op meer geld.'
  ]
}

/** Names of laws that no row has. */
export const lawNameRows: readonly Printed[] = [lawInSmallLetters]

/** The same, as a pattern that finds all of them. */
export const lawsInSmallLetters = compile(lawInSmallLetters)
