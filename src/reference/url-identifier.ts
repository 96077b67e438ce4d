import {normaliseIdentifier} from '../identifier/index.js'

/** Sites whose addresses hold an official identifier, and where it stands after the name of the site. */
const sites: [host: RegExp, pattern: RegExp, (match: RegExpExecArray) => string][] = [
  [
    /\bofficielebekendmakingen\.nl\//i,
    /^(?:.*\/)?((?:ah|kv|kst|h|stb|stcrt|trb|blg)-[\w-]*\w)/i,
    match => match[1]!
  ],
  [
    /\brepository\.overheid\.nl\/frbr(?=\/)/i,
    /\/((?:ah|kv|kst|h|stb|stcrt|trb|blg)-[\w-]*\w)/i,
    match => match[1]!
  ],
  [/\btweedekamer\.nl\//i, /^.*[?&]did=(\d{4}[ZD]\d{4,5})/i, match => match[1]!],
  [/\btweedekamer\.nl\//i, /^.*[?&]id=(\d{4}[ZD]\d{4,5})/i, match => match[1]!],
  [
    /\beur-lex\.europa\.eu\//i,
    /^.*CELEX(?::|%3A)(\d{5}[A-Z]{1,2}\d{4})/i,
    match => match[1]!.toUpperCase()
  ],
  [
    /\b(?:eur-lex|data)\.europa\.eu\/eli\//i,
    /^(reg|dir|dec)(?:_\w+)?\/(\d{4})\/(\d{1,4})/i,
    match => `3${match[2]}${kinds[match[1]!.toLowerCase()]}${match[3]!.padStart(4, '0')}`
  ],
  [/\brechtspraak\.nl\//i, /^.*\b(ECLI(?::|%3A)[\w:%.]+)/i, match => decodeURIComponent(match[1]!)],
  [/\bwetten\.overheid\.nl\//i, /(BWB[RVW]\d{7})/i, match => match[1]!]
]

const kinds: Record<string, string> = {reg: 'R', dir: 'L', dec: 'D'}

/** The official identifier that an address holds, or null. */
export function identifierInUrl(url: string): string | null {
  for (const [host, pattern, read] of sites) {
    const site = host.exec(url)
    const match = site && pattern.exec(url.slice(site.index + site[0].length))
    const id = match && normaliseIdentifier(read(match))
    if (id) return id
  }
  return null
}
