import {questionsOf} from './letter-openings.js'
import {month} from './months.js'
import {compileAll, table} from './printed.js'

/** Source of a pattern for a date in a letter; the year may be missing. */
export const letterDate = String.raw`\d{1,2}\s+${month}(?:\s+\d{4})?`
const sent = String.raw`(?:(?:werden|zijn|is|die|welke)\s+){0,3}(?:zijn\s+)?(?:ingezonden|ingediend|gesteld|toegezonden|ontvangen|verzonden)(?:\s+(?:op|d\.?d\.?))?\s*(?::\s*)?${letterDate}|(?:(?:werden|zijn)\s+)?op\s+${letterDate}\s+(?:ingezonden|ingediend|gesteld|(?:heeft|hebben)\s+gesteld)|(?:heeft|hebben)\s+gesteld`
const mark = String.raw`(?:(?:met|onder)\s+)?(?:het\s+|als\s+)?(?:uw\s+)?(?:kenmerk|referentie|nummer|vraagnummers?|zaaknummer|nr\.?|nrs\.?)\s*(?::\s*)?\(?\d{4}Z\s?\d{4,5}(?:\s?/\s?\d{4}D\d{4,5})?\)?`

/** Words of the titles, subject lines and sentences of letters. */
export const letterHeaderRows = table({
  questions: {
    pattern: String.raw`\b${questionsOf}\s+`,
    flags: 'i',
    place: 'within',
    examples: ['op vragen van het lid Oudeweg', 'de Kamervragen gesteld door de leden'],
    others: ['vragen over kaden']
  },
  behalfOf: {
    pattern: String.raw`(?:,|(?<!\s))\s*mede\s+namens\s+`,
    flags: 'i',
    place: 'within',
    examples: ['minister van Justitie, mede namens de minister'],
    others: ['namens de minister']
  },
  /** Words that continue a sentence after it has named the questions: `worden beantwoord zoals in de bijlage`. */
  sentenceGoesOn: {
    pattern: String.raw`(?:,|(?<!\s))\s+(?:(?:worden (?:beantwoord|hierbij|in de|door)|mede namens|(?:treft|vindt|ontvangt) u|(?:kunnen\s+(?:(?:tot|helaas|door)\s+[^.]{0,60}?)?)?niet\s+(?:binnen|tijdig|voor)|(?:heb(?:ben)?|bied(?:en)?|zend(?:en)?|stu(?:ur|ren)|doen?|de(?:el|len)|beantwoord(?:en)?|bericht(?:en)?|informe(?:er|ren)|meld(?:en)?|reage(?:er|ren)) (?:ik|wij))\b[^«»‘’“”]*|(?:die|welke|zoals)\s+(?:u|mij|ons|werden|zijn|ik|wij|op|aangegeven|opgenomen)\b[^«»‘’“”]*)`,
    flags: 'i',
    place: 'end',
    examples: [
      'over kaden worden beantwoord zoals in de bijlage',
      'over kaden, die u op 5 mei zond',
      'over kaden treft u hierbij aan',
      'over kaden, die wij op 5 mei hebben ontvangen, berichten wij u als volgt',
      'over kaden zenden wij u hierbij de antwoorden',
      'over kaden niet binnen de gebruikelijke termijn kunnen worden beantwoord',
      'over kaden kunnen tot mijn spijt niet binnen de termijn worden beantwoord'
    ],
    others: ['over kaden']
  },
  beforeSubject: {
    pattern: String.raw`\b(?:over|inzake|betreffende|omtrent)\s`,
    flags: 'i',
    place: 'within',
    examples: ['vragen over kaden', 'inzake kaden', 'omtrent kaden'],
    others: ['overheid']
  },
  /** How a sentence continues after the offices. */
  behindOffices: {
    pattern: String.raw`(?:,\s*|(?<!\s)\s+)(?:(?:aan\s+|op\s+|in\s+|bij\s+)?(?:de|het|mijn|uw|onze|deze|alle)\s+(?:(?:schriftelijke|bijgevoegde|gezamenlijke)\s+)?(?:antwoord|beantwoording|reactie|vragen|kamervragen|brief)|(?:op|aan)\s+(?:de\s+)?(?:schriftelijke\s+|kamer)?vragen|(?:mede\s+)?dat\b|als\s+volgt|(?:deel|delen|bied(?:en)?|zend(?:en)?|stu(?:ur|ren)|doe|doen|bericht(?:en)?|beantwoord(?:en)?) (?:ik|wij)\b|hierbij|toekomen|op uw|aan uw|antwoord)|[.:;](?=\s|$)`,
    flags: 'i',
    place: 'within',
    examples: [
      'minister van Justitie, de antwoorden',
      'minister van Justitie op de schriftelijke vragen',
      'minister van Justitie bied ik u',
      'minister van Justitie, als volgt',
      'minister van Justitie. '
    ],
    others: ['minister van Justitie en Veiligheid']
  },
  /** What is left of the words for the questions behind the offices that answer. */
  onQuestions: {
    pattern: String.raw`(?<!\s)\s+op(?:\s+de)?\s*`,
    place: 'end',
    examples: ['Antwoorden van de minister van Justitie op', 'minister van Justitie op de '],
    others: ['minister van Justitie', 'op de vragen']
  },
  ministerOfMinistry: {
    pattern: String.raw`(?<=\bMinister van )het ministerie van\s+`,
    flags: 'gi',
    place: 'within',
    examples: ['de Minister van het ministerie van Justitie'],
    others: ['de Minister van Justitie']
  },
  citedBrief: {
    pattern: String.raw`\b(?:uw|de|een|bij) (?:brief|verzoek|brieven)(?: van| d\.d\.)?\s+(\d{1,2}\s+\p{L}+\s+\d{4})`,
    flags: 'i',
    place: 'within',
    examples: [
      'in antwoord op uw brief van 5 februari 2024',
      'Bij brief van 5 februari 2024 heeft het lid Oudeweg',
      'uw verzoek d.d. 5 februari 2024'
    ],
    others: ['mijn brief van 5 februari 2024']
  },
  sentOn: {
    pattern: String.raw`\b(?:ingezonden|ingediend|gesteld)(?: op| d\.d\.)?(?:\s*:)?\s+(\d{1,2}\s+\p{L}+\s+\d{4})`,
    flags: 'i',
    place: 'within',
    examples: ['vragen, ingezonden 5 februari 2024', 'gesteld op 5 februari 2024'],
    others: ['beantwoord op 5 februari 2024']
  },
  /** The same with the date first: `op 5 februari 2024 heeft het lid Oudeweg vragen gesteld`. */
  askedOn: {
    pattern: String.raw`\bop\s+(\d{1,2}\s+\p{L}+\s+\d{4})\s+(?:ingezonden|ingediend|gesteld|heeft|hebben)\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'Op 5 februari 2024 heeft het lid Oudeweg vragen gesteld',
      'Deze vragen zijn op 5 februari 2024 ingezonden'
    ],
    others: ['op 5 februari 2024 heb ik de vragen ontvangen', 'ingezonden op 5 februari 2024']
  },
  subjectOfQuestions: {
    pattern: String.raw`\bvragen\b.{0,40}?\b(?:over|inzake|betreffende)\s+(.+)`,
    flags: 'is',
    place: 'end',
    examples: ['Beantwoording vragen over kaden', 'Kamervragen en vragen inzake kaden'],
    others: ['Beantwoording vragen']
  },
  /** A date between those who ask and what they ask about: `(SP) d.d. 5 februari 2024 over kaden`. */
  dateBehindMembers: {
    pattern: String.raw`(?<=\)),?\s+(?:d\.?\s?d\.?|van)\s+(${letterDate}),?(?=\s+(?:over|inzake|betreffende|omtrent|aan|met)\b)`,
    flags: 'i',
    place: 'within',
    examples: [
      'het lid Oudeweg (SP) d.d. 5 februari 2024 over kaden',
      '(SP) van 5 februari 2024 aan de'
    ],
    others: ['het bericht van 5 februari 2024 over kaden', '(SP) over kaden van 5 mei 2024 over']
  },
  sourceInParentheses: {
    pattern: String.raw`(?<!\s)\s*\((?=[^()]*(?:ingezonden|ingediend|\d{4}Z\s?\d{4,5}))[^()]*\)\.?`,
    flags: 'gi',
    place: 'within',
    examples: ['over kaden (ingezonden 9 maart 2015, nr. 2015Z04182)', '(2015Z04182).'],
    others: ['(Kamerstuk 12 345)']
  },
  sourceInSentence: {
    pattern: String.raw`(?:(?:,|(?<!\s))\s*(?:\ben\s+)?(?:Deze\s+vragen\s+)?(?:${sent}|${mark}))+`,
    flags: 'gi',
    place: 'within',
    examples: [
      ', ingezonden op 9 maart 2015',
      'met kenmerk 2015Z04182',
      'Deze vragen werden ingezonden op 9 maart 2015 met kenmerk 2015Z04182'
    ],
    others: ['over kaden', 'over sporen op 9 mei']
  },
  titleStart: {
    pattern: String.raw`(?:bijlage(?:\s+\d{1,2})?(?:\s*[:.–-])?\s+)?(?:de\s+)?(?:antwoord|beantwoording|reactie|beknopte|schriftelijke|(?:kamer|vervolg)?vragen|nadere|aanvullende|vervolg|herhaalde)`,
    flags: 'i',
    place: 'start',
    examples: [
      'Antwoorden van de minister',
      'De beantwoording van',
      'Kamervragen van het lid',
      'Bijlage: Antwoorden op de vragen'
    ],
    others: ['Geachte voorzitter']
  },
  subjectLabel: {
    pattern: String.raw`(?:Betreft|Onderwerp|Projectnaam)\s*:?`,
    place: 'line',
    examples: ['Betreft', 'Onderwerp:', 'Projectnaam'],
    others: ['Betreft kaden']
  },
  /** How the first sentence of a letter begins, which no title runs on to. */
  citesBrief: {
    pattern: String.raw`In (?:het )?antwoord op uw (?:brief|verzoek)`,
    place: 'start',
    examples: ['In antwoord op uw brief van 5 mei', 'In het antwoord op uw brief'],
    others: ['In antwoord op de vragen van het lid Oudeweg']
  },
  /** A title names who asks: `lid`, `leden` or a party in parentheses. */
  whoAsks: {
    pattern: String.raw`\b(?:kamer)?(?:lid|leden)\b|\([^()]{2,40}\)`,
    flags: 'i',
    place: 'within',
    examples: ['het lid Oudeweg', 'de Kamerleden', 'Oudeweg (SP)'],
    others: ['over kaden']
  },
  /** A date or a case number in parentheses, at the end. */
  closedBySource: {
    pattern: String.raw`\([^()]{0,300}(?:ingezonden|\d{4}Z\s?\d{4,5})[^()]{0,300}\)\s{0,3}\.?`,
    flags: 'i',
    place: 'end',
    examples: ['over kaden (ingezonden 5 mei 2014)', 'over kaden (2015Z04182).'],
    others: ['over kaden (SP)']
  },
  /** What comes before the subject. */
  says: {
    pattern: String.raw`\b(?:over|inzake|betreffende|met betrekking tot|naar aanleiding van|omtrent)\b`,
    flags: 'i',
    place: 'within',
    examples: ['over kaden', 'met betrekking tot kaden', 'naar aanleiding van kaden'],
    others: ['overheid']
  },
  /** Lines near signatures that look like names but are not. */
  noPerson: {
    pattern: String.raw`(?:Postbus|Binnenhof|Den Haag|Bijlagen?|Pagina|Datum|Ons|Onze|Uw|Ja|Nee|Antwoord(?:en)?|Beantwoording|Vra(?:ag|gen)|Kamervragen|Betreft|Onderwerp)\b`,
    place: 'start',
    examples: ['Postbus 20', 'Den Haag', 'Onze referentie', 'Vraag'],
    others: ['Jan Hoppema']
  }
})

export const {
  questions,
  behalfOf,
  sentenceGoesOn,
  beforeSubject,
  behindOffices,
  onQuestions,
  ministerOfMinistry,
  citedBrief,
  sentOn,
  askedOn,
  dateBehindMembers,
  subjectOfQuestions,
  sourceInParentheses,
  sourceInSentence,
  titleStart,
  subjectLabel,
  citesBrief,
  whoAsks,
  closedBySource,
  says,
  noPerson
} = compileAll(letterHeaderRows)
