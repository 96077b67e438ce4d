// Sources of patterns for what printers and web pages add around a document.

import {misread} from './misread.js'

// `Œ` and `TM` are an old extractor's dash and apostrophe.
export const session = String.raw`\d{4}\s?[-–Œ]\s?\d{2,4}`
export const chamber = `(?:${misread('Tweede Kamer der Staten-Generaal')}|${misread('Eerste Kamer der Staten-Generaal')})`
/** What a column's end leaves of it. */
export const chamberCut = String.raw`(?:Tweede|Eerste) Kamer der(?: Staten-?)?`
export const series = String.raw`(?:${misread('Aanhangsel van de Handelingen')}|Vragen door de leden der Kamer(?: gesteld overeenkomstig artikel \d{1,3} van het Reglement van Orde)?,? (?:en|met) de daarop door(?: de(?: [Rr]egering(?: schriftelijk)?(?: gegeven antwoorden\.?)?)?)?|(?:de )?[Rr]egering schriftelijk gegeven antwoorden\.?|Vragen gesteld door (?:de )?leden (?:der|van de) Kamer(?:, met de daarop door de(?: [Rr]egering gegeven antwoorden)?)?|[Rr]egering gegeven antwoorden)`
/** What looks like an identifier; whether it is one is for `src/identifier` to say. */
export const identifier = String.raw`(?:ah|kv)-(?:tk-|ek-)?[0-9][0-9A-Za-z]{0,40}(?:-\w{1,40}){0,4}`
export const issn = String.raw`ISSN\s*\d{4}\s?-\s?\d{4}`
export const place = String.raw`(?:[’'‘]|TM)s-Gravenhage(?: \d{4})?`
/** A year with the spaces of a scan in it: `1 987-1988`. */
const spacedSession = String.raw`\d[\d\s]{3,5}[-–Œ]\s?\d[\d\s]{1,5}`
export const foot = String.raw`(?:Tweede|Eerste) Kamer, (?:vergaderjaar|zitting) (?:${session}|${spacedSession}|\d{4})[,.]{1,2}\s{0,2}(?:${misread('Aanhangsel')}|Vragen)(?:\s*\d{1,4})?`
/** The numbers of all documents of a volume, above its title. */
export const banner = String.raw`\d{1,4}\s?(?:t\/m|tot en met)\s?\d{1,4}`
/** The page foot of a letter: `Pagina 2 van 4`, `4Pagina1van4` where a field of Word stands before it. */
export const letterFoot = String.raw`\d{0,2}\s*P ?agina\s*\d{1,3}\s*van\s*\d{1,3}`
