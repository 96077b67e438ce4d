import {matchesIn} from '../patterns/matches.js'
import laws from '../data/laws.json' with {type: 'json'}
import {sharedNames} from './in-force.js'
import {hintsOfActs, namedActFinder} from './named-acts.js'
import {pageOf} from './page.js'
import type {ReferenceType} from './type.js'
import {lawsInSmallLetters} from '../words/law-name.js'

const byName = namedActFinder(laws.rows, /[Ww]et(?:boek)?\b|[Bb]esluit\b|Reglement v/g)

/** What a name that several laws have had means on a day; undefined for other names. */
export const lawCalled = sharedNames(laws.rows)

/** Abbreviations of two letters by the number of the law, such as `WW`: they mean it where its name stands too. */
export const twoLetterNames: ReadonlyMap<string, string[]> = new Map(
  laws.rows.flatMap(({id, abbreviations}) => {
    const short = abbreviations.filter(name => name.length === 2)
    return id !== null && short.length > 0 ? [[id, short] as const] : []
  })
)

const abbreviation = String.raw`\((?:hierna(?:\ste\snoemen)?:?\s)?['‘“«]?W?\p{Lu}\p{L}{1,8}['’”»]?\)`
/** Names that look like a law's but have no row, except words that are not laws. */
const unknown = [
  /\b(?<!-)(?!(?:Rijks|Nood|Spoed|Kader|Raam|Verzamel|Invoerings|Uitvoerings|Wijzigings|Begrotings|Slot)wet)[A-Z][a-z]{3,40}wet(?:\s(?:(?:19|20)\d\d|BES))?\b(?!-)/g,
  /\bWet(?:\s(?!(?:in|per|sinds|vanaf|tot|uit|gaat|is|wordt|werd|die|dat|moet|zal)\s)\p{Ll}[\p{L}-]*){1,6}(?<!\s(?:van|in|per|sinds|vanaf|eind|begin|medio|voor|na))\s(?:(?:19|20)\d\d(?!\d)|BES\b)/gu,
  new RegExp(String.raw`\bWet\s[^.,;:()«»?!]{5,80}?(?=\s${abbreviation})`, 'gu'),
  lawsInSmallLetters,
  /\bWet(?:\s(?:op|de|het|van|voor|en|inzake|tot))*\s\p{Lu}\p{Ll}+(?:\s(?:(?:op|de|het|van|voor|en|in)\s)?\p{Lu}\p{Ll}+){0,4}(?![\p{L}-])/gu,
  /\bRijkswet\s\p{Lu}\p{Ll}+(?![\p{L}-])/gu
]

/** `Europese Klimaatwet` is not the Dutch law of that name. */
const ofTheUnion = /(?:Europese|EU)[\s-]?$/

/** A law by its name, its abbreviation, or its number in the Basiswettenbestand. */
export const bwb: ReferenceType<'bwb'> = {
  type: 'bwb',
  description: 'law by name or number; its id is the number in the Basiswettenbestand',
  hints: hintsOfActs(laws.rows, [
    'BWB',
    'Besluit',
    'besluit',
    'Reglement v',
    ...['Wet', 'wet', 'Wetboek', 'wetboek'].map(word => String.raw`${word}\b`)
  ]),
  examples: [
    ['de Woo (BWBR0045754)', ['Woo', 'BWBR0045754'], ['BWBR0045754', 'BWBR0045754']],
    [
      'op grond van de Wet op het financieel toezicht',
      ['Wet op het financieel toezicht', 'BWBR0020368']
    ],
    [
      'artikel 3:4 van de Algemene wet bestuursrecht (Awb)',
      ['Algemene wet bestuursrecht', 'BWBR0005537'],
      ['Awb', 'BWBR0005537']
    ],
    ['de Huisvestingswet 2014 biedt', ['Huisvestingswet 2014', 'BWBR0035303']],
    ['artikel 126g Sv.', ['Sv', 'BWBR0001903']],
    [
      'het Wetboek van Strafrecht (Sr)',
      ['Wetboek van Strafrecht', 'BWBR0001854'],
      ['Sr', 'BWBR0001854']
    ],
    ['wijziging van de Wet op de loonbelasting', ['Wet op de loonbelasting', 'BWBR0002471']],
    [
      'het Bouwbesluit 2012 en het Arbobesluit',
      ['Bouwbesluit 2012', 'BWBR0030461'],
      ['Arbobesluit', 'BWBR0008498']
    ],
    ['het Besluit zorgverzekering', ['Besluit zorgverzekering', 'BWBR0018492']],
    // Another law than that of the shorter name.
    ['het wetsvoorstel Wet kinderopvang BES', ['Wet kinderopvang BES', null]],
    // Of two laws with one name the one in force.
    [
      'de Huisvestingswet en de Politiewet',
      ['Huisvestingswet', 'BWBR0035303'],
      ['Politiewet', 'BWBR0031788']
    ],
    // A law whose number is not known.
    [
      'de Wet internationalisering in balans (Wib)',
      ['Wet internationalisering in balans', null],
      ['Wib', null]
    ],
    ['de Ontbossingswet', ['Ontbossingswet', null]],
    ['de Kadenwet BES', ['Kadenwet BES', null]],
    ['de Wet dijken en kaden BES', ['Wet dijken en kaden BES', null]],
    ['de Rijkswet Kustwacht bepaalt', ['Rijkswet Kustwacht', null]],
    ['een Slotwet en een Begrotingswet volgen'],
    ['in de Wet Versterking Regie staat', ['Wet Versterking Regie', null]],
    ['een Wet ambtenaren van ergens (Wave)', ['Wet ambtenaren van ergens', null]],
    ['de Wet heffing van geld (hierna: Whg)', ['Wet heffing van geld', null]],
    ['in de Wet ambtenaren van kaden 2018.', ['Wet ambtenaren van kaden 2018', null]],
    ['de Wet gaat in 2024 in'],
    // Unknown, and in small letters.
    ['in de Wet toezicht kaden is geregeld', ['Wet toezicht kaden', null]],
    ['de Wet biedt de burgemeester ruimte'],
    // Texts that lost spaces.
    ['van deZorgverzekeringswet', ['Zorgverzekeringswet', 'BWBR0018450']],
    ['conform dewet BIG en deAwb', ['wet BIG', 'BWBR0006251'], ['Awb', 'BWBR0005537']],
    [
      'Wet kwaliteit,klachten en geschillen zorg',
      ['Wet kwaliteit,klachten en geschillen zorg', 'BWBR0037173']
    ],
    [
      'de Wet financieringpolitieke partijen is',
      ['Wet financieringpolitieke partijen', 'BWBR0033004']
    ],
    ['veiligheid,arbeidstijdenwet', ['arbeidstijdenwet', 'BWBR0007671']],
    ['zoals de Europese Klimaatwet voorschrijft'],
    // Two laws have this name.
    ['de Wpg verlangt', ['Wpg', null]],
    ['de WW van de heer Sv en het BW'],
    ['de Woo-verzoeken en een wetsvoorstel'],
    ['een Koninklijk Besluit en het besluit van de gemeente']
  ],
  find(text) {
    const numbers = text.includes('BWB') ? matchesIn(text, /\bBWB[RVW]\d{7}\b/g) : []
    const unnumbered = /[Ww]et\b/.test(text) ? unknown.flatMap(form => matchesIn(text, form)) : []
    return [
      ...byName(text),
      ...numbers.map(({0: id, index}) => ({
        start: index,
        end: index + id.length,
        id,
        url: pageOf(id)
      })),
      ...unnumbered.map(({0: printed, index}) => ({
        start: index,
        end: index + printed.length,
        id: null,
        url: null
      }))
    ].filter(({start}) => !ofTheUnion.test(text.slice(Math.max(0, start - 10), start)))
  }
}
