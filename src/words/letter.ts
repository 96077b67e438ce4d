// What ministries' letters print, as sources of patterns and tables.

/** Titles before a name, which are no part of it. */
export const nameTitles = String.raw`(?:(?:prof|dr|drs|mr|ir|ing|mw|dhr|mevr|jhr|jkvr|bc|msc|ma|ba)\.?|de heer|mevrouw)(?=[\s.])`

/** An office at the beginning of a line, as it stands above a signature. */
export const office = String.raw`(?:de\s+)?(?:vice-?\s?)?(?:minister(?:-?\s?president)?|staatssecretaris)\b`

/** What opens a letter's closing. */
export const closing = /^(?:hoogachtend|met (?:vriendelijke|hoogachtende|de meeste) \p{L}+)\b/iu

/** The beginning of the sentence that says which questions a letter answers. */
export const referenceOpening =
  /^(?:hierbij|hiermee|hiermede|bijgaand|bijgevoegd|met deze brief|in (?:het )?antwoord|in reactie|naar aanleiding|op \d|ter beantwoording|mede namens|deze brief|onderstaand|in (?:deze|de) brief|in vervolg|conform|ik (?:bied|stuur|zend))\b/i

/** `lid`, `leden`, `Kamerlid` and the like, before the names of those who ask. */
export const members = String.raw`(?:het\s+|de\s+)?(?:Tweede\s?)?(?:Kamer)?(?:lid|leden)`

const kinds = String.raw`(?:(?:schriftelijke|nadere|aanvullende|vervolg|herhaalde|feitelijke)\s+){0,2}`

/** The words for the questions of members: `de schriftelijke vragen van`, `Kamervragen gesteld door`. */
export const questionsOf = String.raw`(?:de\s+|enkele\s+)?${kinds}(?:kamer|vervolg)?vra(?:ag|gen)(?:\s+(?:van|gesteld\s+door|die\s+(?:zijn\s+)?gesteld\s+(?:zijn\s+)?door)|(?=\s+${members}\b))`

/**
 * How the title above the answers begins, its lines joined: `Antwoorden van de Minister van X op vragen
 * van`, `Beantwoording van de schriftelijke vragen van`, `De antwoorden op de Kamervragen van`.
 */
export const answersTitle = new RegExp(
  String.raw`^(?:de\s+)?(?:(?:beknopte|schriftelijke)\s+)?(?:antwoord(?:en)?|beantwoording|reactie)\b(?:\s+(?:van|door)\s+(?:(?!\bvragen\b)[^.?!]|(?<=\b[a-z])\.){3,400}?)?(?:\s+(?:op|van|aan))?\s+${questionsOf}\s`,
  'i'
)

/** How the title begins that is a question header: `Vragen van het lid`, `Kamervragen van de leden`. */
export const questionsTitle = new RegExp(
  String.raw`^${kinds}(?:kamer|vervolg)?vragen\s+(?:van|gesteld\s+door)\s+${members}\b`,
  'i'
)

/** Labels of a letter, and the value behind them. */
export const labels = {
  dated: /^Datum\s*:?\s*(?!ontvangst|publicatie)(.*)$/,
  regarding: /^(?:Betreft|Onderwerp)\s*:?\s*(.*)$/,
  yours:
    /^Uw (?:ken ?merk|ref ?erentie|brief(?: van| d\.d\.)?(?: en kenmerk)?|nummer)\s*:?\s*(.*)$/i
} as const

/** Lines that only a letter to the Chamber prints. */
export const letterSigns: readonly RegExp[] = [
  /^(?:Aan )?de voorzitter van de(?: Tweede Kamer| Eerste Kamer)?/i,
  /^Geachte (?:heer |mevrouw )?voorzitter/i,
  labels.regarding,
  /^Datum\s*:?\s*\d{1,2} \p{L}+ \d{4}$/u,
  /^(?:Ons|Onze) (?:ken ?merk|ref ?erentie)/i,
  closing,
  /^In (?:het )?antwoord op uw brief/i
]
