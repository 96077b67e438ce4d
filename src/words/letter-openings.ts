import {compileAll, table} from './printed.js'

/** Titles before a name, which are not part of it. */
const nameTitle = String.raw`(?:(?:prof|dr|drs|mr|ir|ing|mw|dhr|mevr|jhr|jkvr|bc|msc|ma|ba)\.?|de heer|mevrouw)(?=[\s.])`

/** `lid`, `leden`, `Kamerlid` and the like, before the names of those who ask. */
const members = String.raw`(?:het\s+|de\s+)?(?:Tweede\s?)?(?:Kamer)?(?:lid|leden)`

/** What may stand before the title of an annex. */
const annex = String.raw`(?:bijlage(?:\s+\d{1,2})?(?:\s*[:.–-])?\s+)?`

const kinds = String.raw`(?:(?:schriftelijke|nadere|aanvullende|vervolg|herhaalde|feitelijke)\s+){0,2}`

/** The words for the questions of members: `de schriftelijke vragen van`, `Kamervragen gesteld door`. */
export const questionsOf = String.raw`(?:de\s+|enkele\s+)?${kinds}(?:kamer|vervolg)?vra(?:ag|gen)(?:\s+\(?\d{4}Z\s?\d{4,5}\)?,?)?(?:\s+(?:(?:ontvangen\s+)?van|gesteld\s+door|die\s+(?:zijn\s+)?gesteld\s+(?:zijn\s+)?door|(?:die|welke)(?=\s+${members}\b))|(?=\s+${members}\b))`

/** The same with the members first: `door het lid Oudeweg (SP) gestelde vragen`. */
const membersFirst = String.raw`door\s+(${members}\s.{3,300}?\))\s+gestelde\s+${kinds}(?:kamer|vervolg)?vragen`

/** How names, sentences and titles of letters begin. */
export const letterOpeningRows = table({
  nameTitles: {
    pattern: String.raw`(?:${nameTitle}[\s.]*)+`,
    flags: 'i',
    place: 'start',
    examples: ['drs. I. Oudeweg', 'Prof. dr. Oudeweg', 'De heer Oudeweg', 'mr Oudeweg'],
    others: ['Drost', 'Inge Oudeweg', 'Mevrouwen']
  },
  /** The start of the sentence that says which questions a letter answers. */
  referenceOpening: {
    pattern: String.raw`(?:hierbij|hiermee|hiermede|bij (?:uw )?brief|graag|langs deze weg|u (?:ontvangt|treft|vindt)|bijgaand|bijgevoegd|met deze brief|in (?:het )?antwoord|in reactie|naar aanleiding|op \d{1,2}|ter beantwoording|mede namens|deze brief|onderstaand|in (?:deze|de) brief|in vervolg|conform|ik (?:bied|stuur|zend))\b`,
    flags: 'i',
    place: 'start',
    examples: [
      'Hierbij zend ik u de antwoorden',
      'In antwoord op uw brief van 5 februari',
      'Naar aanleiding van de vragen van het lid Oudeweg',
      'Op 5 februari heeft het lid Oudeweg vragen gesteld',
      'Bij brief van 5 februari heeft het lid Oudeweg vragen gesteld',
      'Graag bied ik u de antwoorden aan',
      'Mede namens de Minister van Justitie',
      'Ik bied u de antwoorden aan'
    ],
    others: ['In de haven', 'Op de kaden', 'Ik vind dat', 'Namens de Minister']
  },
  /** Words that name the members before the questions: their names, to be read as `vragen van`. */
  membersBeforeQuestions: {
    pattern: String.raw`${membersFirst}|(?:heeft|hebben)\s+(${members}\s.{3,300}?\))\s+(?:op\s+\d{1,2}\s+\p{L}+\s+\d{4}\s+)?${kinds}(?:kamer|vervolg)?vragen\s+gesteld|(${members}\s.{3,300}?\))\s+(?:heeft|hebben)\s+(?:op\s+\d{1,2}\s+\p{L}+\s+\d{4}\s+)?${kinds}(?:kamer|vervolg)?vragen\s+gesteld`,
    flags: 'i',
    place: 'within',
    examples: [
      'de door de leden Oudeweg (SP) en Zandwijk (VVD) gestelde schriftelijke vragen over kaden',
      'Op 5 februari heeft het lid Oudeweg (SP) Kamervragen gesteld over kaden',
      'Het lid Oudeweg (SP) heeft op 5 februari 2024 schriftelijke vragen gesteld over kaden'
    ],
    others: ['de vragen van het lid Oudeweg (SP)', 'heeft het lid Oudeweg (SP) een motie ingediend']
  },
  /**
   * How the title above the answers begins, its lines joined: `Antwoorden van de Minister van X op vragen
   * van`, `Beantwoording van de schriftelijke vragen van`, `De antwoorden op de Kamervragen van`.
   */
  answersTitle: {
    pattern: String.raw`${annex}(?:de\s+)?(?:(?:beknopte|schriftelijke)\s+)?(?:antwoord(?:en)?|beantwoording|reactie)\b(?:\s+(?:van|door)\s+(?:(?!\bvragen\b)[^.?!]|(?<=\b[a-z])\.){3,400}?)?(?:\s+(?:op|van|aan))?\s+(?:${questionsOf}|(?:de\s+)?${membersFirst})\s`,
    flags: 'i',
    place: 'start',
    examples: [
      'Antwoorden van de Minister van Justitie op vragen van het lid Oudeweg (SP)',
      'Beantwoording van de schriftelijke vragen van het lid Oudeweg',
      'De antwoorden op de Kamervragen van de leden Oudeweg en Zandwijk',
      'Schriftelijke beantwoording Kamervragen lid Oudeweg',
      'Antwoorden op Kamervragen 2024Z01234 van het lid Oudeweg',
      'Antwoorden op de door het lid Oudeweg (SP) gestelde vragen over kaden',
      'Antwoorden op de vragen die het lid Oudeweg (SP) heeft gesteld over kaden'
    ],
    others: ['Antwoorden op vragen over kaden', 'Antwoord van Minister Hoppema (Justitie)']
  },
  /** How a title begins that is a question header: `Vragen van het lid`, `Kamervragen van de leden`. */
  questionsTitle: {
    pattern: String.raw`${annex}${kinds}(?:kamer|vervolg)?vragen\s+(?:van|gesteld\s+door)\s+${members}\b`,
    flags: 'i',
    place: 'start',
    examples: [
      'Vragen van het lid Oudeweg',
      'Bijlage: Vragen van het lid Oudeweg',
      'Kamervragen van de leden Oudeweg en Zandwijk',
      'Nadere schriftelijke vragen gesteld door het Kamerlid Oudeweg'
    ],
    others: ['Vragen over kaden', 'Vragen van de commissie']
  },
  salutation: {
    pattern: 'Geachte',
    place: 'start',
    examples: ['Geachte voorzitter,'],
    others: ['De geachte afgevaardigde']
  },
  /** A letter that encloses the answers, on other pages. */
  sendsAnswers: {
    pattern: String.raw`\b(?:hierbij|bijgaand|bijlage|bijgevoegd|aangehecht|brief bevat)\b[^.]{0,300}\b(?:antwoord|beantwoord)|\b(?:antwoord|beantwoord)[^.]{0,300}\b(?:hierbij|bijgaand|bijlage|bijgevoegd|aangehecht)\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'Hierbij zend ik u de antwoorden op de vragen.',
      'De vragen worden beantwoord zoals in de bijlage is aangegeven.',
      'Bijgaand treft u de beantwoording aan.',
      'Deze brief bevat de beantwoording van de vragen.'
    ],
    others: ['Hierbij zend ik u het rapport. De antwoorden volgen.', 'De antwoorden volgen.']
  },
  /** The same, where the answers themselves are what it sends, whatever else it says. */
  sendsAnswersNow: {
    pattern: String.raw`\b(?:zend|stuur|bied|doe)\b[^.,]{0,60}\b(?:de|mijn|onze) (?:antwoorden|beantwoording)\b|\bbeantwoord (?:ik|wij)\b|\bworden beantwoord\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'Hierbij zend ik u de antwoorden op de vragen',
      'Hierbij beantwoord ik de vragen',
      'dat de vragen worden beantwoord'
    ],
    others: ['Hierbij zend ik u, zoals toegezegd in de beantwoording van de vragen, het rapport']
  },
  /** A letter that says that the answers are late. */
  delaysAnswers: {
    pattern: String.raw`\bniet\b[^.]{0,80}\b(?:binnen|voor afloop van)\b[^.]{0,60}\b(?:termijn|weken)\b[^.]{0,80}\bbeantwoor|\b(?:beantwoor|antwoord)[^.]{0,120}\bniet\b[^.]{0,60}\bbinnen\b[^.]{0,60}\b(?:termijn|weken)\b|\bniet (?:mogelijk|haalbaar|lukt)[^.]{0,120}\bvragen\b[^.]{0,80}\btermijn\b[^.]{0,60}\bbeantwoor|\bu?itstel\b[^.]{0,60}\bbeantwoording\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'dat de vragen niet binnen de gebruikelijke termijn kunnen worden beantwoord',
      'kunnen tot mijn spijt niet binnen de termijn van drie weken worden beantwoord',
      'is het niet mogelijk deze vragen binnen de gestelde termijn te beantwoorden',
      'de beantwoording van deze vragen is niet binnen de gestelde termijn gereed',
      'vraag ik uitstel voor de beantwoording'
    ],
    others: [
      'Hierbij zend ik u de antwoorden op de vragen',
      'worden niet binnen de dijken gebouwd. De vragen worden beantwoord'
    ]
  },
  /** A letter that keeps a promise, or makes one, and so speaks of answers that were given before. */
  keepsPromise: {
    pattern: String.raw`\btoegezegd\b|\btoezegging(?:en)?\b|\bin (?:mijn|de) (?:antwoorden|beantwoording) (?:op|van) (?:de )?(?:schriftelijke )?(?:kamer)?vragen\b.{0,200}\b(?:heb ik|is|werd)\b.{0,60}\b(?:aangegeven|gemeld|geschreven|opgemerkt)\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'Hierbij zend ik u, zoals toegezegd in de beantwoording van de vragen van het lid Oudeweg, het rapport',
      'In mijn antwoorden op de Kamervragen van het lid Oudeweg heb ik aangegeven dat'
    ],
    others: ['Hierbij zend ik u de antwoorden op de vragen van het lid Oudeweg']
  }
})

export const {
  nameTitles,
  referenceOpening,
  membersBeforeQuestions,
  answersTitle,
  questionsTitle,
  salutation,
  sendsAnswers,
  sendsAnswersNow,
  delaysAnswers,
  keepsPromise
} = compileAll(letterOpeningRows)
