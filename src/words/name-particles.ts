import {compileAll, table} from './printed.js'

const particle = String.raw`(?:van|von|de|den|der|del|des|di|du|la|le|ter|ten|te|op|in|het|aan|'t|’t|d’|d')`
const particles = String.raw`${particle}(?:\s+${particle}){0,4}`
const word = String.raw`(?:\p{Lu}[\p{L}'’.-]*|el|al|d['’]\p{Lu}\p{L}+|[-–]|${particle})`

/** The names of persons and what stands before surnames. */
export const nameRows = table({
  particleAndSurname: {
    pattern: String.raw`(${particles})\s+(\S.*)`,
    flags: 'is',
    place: 'line',
    examples: ['van der Zandwijk', 'Ter Oudeweg', 'van ’t Hof', "d' Oude"],
    others: ['Oudeweg', 'Zandwijk van der']
  },
  /** `Inge van der Zandwijk`: a given name, the particles, the surname. */
  givenAndSurname: {
    pattern: String.raw`(\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?)\s+(${particles})\s+(\p{Lu}[\p{L}-]+)`,
    place: 'line',
    examples: ['Inge van der Zandwijk', 'Jan-Pieter de Oudeweg'],
    others: ['Inge Zandwijk', 'Inge van der zandwijk']
  },
  /** Particles at the end of what stands before a bold surname. */
  particlesAtEnd: {
    pattern: String.raw`(?<!\S)${particles}`,
    flags: 'i',
    place: 'end',
    examples: ['Inge van der', 'de'],
    others: ['Inge', 'Van der Zandwijk']
  },
  /** The second name of a double one: `Faber-van de Klashorst`. */
  particlesOfDoubleName: {
    pattern: String.raw`-${particles}\s+`,
    flags: 'gi',
    place: 'within',
    examples: ['Oudeweg-van de Zandwijk', 'Oudeweg-ter Horst'],
    others: ['Oudeweg-Zandwijk', 'Oudeweg van de Zandwijk']
  },
  /** The same where its hyphen was found: `Beckers-` before `de Bruijn`. */
  behindDoubleName: {
    pattern: String.raw`-(?!(?:den|ten|te|le)\s)${particles}\s+\p{Lu}`,
    place: 'start',
    examples: ['-van de Zandwijk', '-de Bruijn'],
    others: ['-Zandwijk', '-de kaden', '-ten Oudeweg']
  },
  /** Arabic and Berber articles belong to the surname: `El Amrani`. */
  articleOfSurname: {
    pattern: String.raw`(?:El|Al|A[iï]t)\s`,
    place: 'start',
    examples: ['El Oudari', 'Al Zandi', 'Aït Oudari', 'Ait Oudari'],
    others: ['Elburg', 'Alberts']
  },
  /** A line that is only a name: names, initials and particles. */
  personName: {
    pattern: String.raw`\p{Lu}[\p{L}'’.-]*(?:\s+${word}){0,7}`,
    place: 'line',
    examples: [
      'J.P. Oudeweg',
      'M. Oudeweg - van de Zandwijk',
      'Inge van der Zandwijk',
      'S. el Oudari',
      'Zandwijk'
    ],
    others: ['de minister', 'Inge vindt dat', 'Zandwijk, 5 februari 2024']
  },
  /** Two words of an office in capitals; no name has these. */
  andInCapitals: {
    pattern: String.raw`\sEN\s`,
    place: 'within',
    examples: ['WELZIJN EN SPORT'],
    others: ['Welzijn en Sport', 'EN SPORT']
  },
  /** A group that split off, by its pattern: `Groep Terpoort`, `Groep-Terpoort`, `Lid Van Vliet`. */
  splitGroup: {
    pattern: String.raw`(?:groep|lid|fractie)[\s-]+(?=\p{Lu}|${particle}\s)(\D+)`,
    flags: 'i',
    place: 'line',
    examples: ['Groep Oudeweg', 'Groep-Oudeweg', 'Lid Van Zandwijk', 'fractie Oudeweg'],
    others: ['Groep 50', 'Groepering Oudeweg', 'Oudeweg']
  }
})

export const {
  particleAndSurname,
  givenAndSurname,
  particlesAtEnd,
  particlesOfDoubleName,
  behindDoubleName,
  articleOfSurname,
  personName,
  andInCapitals,
  splitGroup
} = compileAll(nameRows)
