import {normaliseIdentifier} from '../identifier/index.js'

/** Sites whose addresses hold an official identifier, and where it stands. */
const sites: [RegExp, (match: RegExpExecArray) => string][] = [
  [
    /\bofficielebekendmakingen\.nl\/(?:.*\/)?((?:ah|kv|kst|h|stb|stcrt|trb|blg)-[\w-]*\w)/i,
    match => match[1]!
  ],
  [
    /\brepository\.overheid\.nl\/frbr\/.*?\/((?:ah|kv|kst|h|stb|stcrt|trb|blg)-[\w-]*\w)/i,
    match => match[1]!
  ],
  [/\btweedekamer\.nl\/.*[?&]did=(\d{4}[ZD]\d{4,5})/i, match => match[1]!],
  [/\btweedekamer\.nl\/.*[?&]id=(\d{4}[ZD]\d{4,5})/i, match => match[1]!],
  [
    /\beur-lex\.europa\.eu\/.*CELEX(?::|%3A)(\d{5}[A-Z]{1,2}\d{4})/i,
    match => match[1]!.toUpperCase()
  ],
  [
    /\b(?:eur-lex|data)\.europa\.eu\/eli\/(reg|dir|dec)(?:_\w+)?\/(\d{4})\/(\d{1,4})/i,
    match => `3${match[2]}${kinds[match[1]!.toLowerCase()]}${match[3]!.padStart(4, '0')}`
  ],
  [/\brechtspraak\.nl\/.*\b(ECLI(?::|%3A)[\w:%.]+)/i, match => decodeURIComponent(match[1]!)],
  [/\bwetten\.overheid\.nl\/.*?(BWB[RVW]\d{7})/i, match => match[1]!]
]

const kinds: Record<string, string> = {reg: 'R', dir: 'L', dec: 'D'}

/** The official identifier that an address holds, or null. */
export function identifierInUrl(url: string): string | null {
  for (const [pattern, read] of sites) {
    const match = pattern.exec(url)
    const id = match && normaliseIdentifier(read(match))
    if (id) return id
  }
  return null
}
