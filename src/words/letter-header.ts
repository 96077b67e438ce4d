import {questionsOf} from './letter-openings.js'
import {month} from './months.js'
import {compileAll, table} from './printed.js'

/** Source of a pattern for a date in a letter; the year may be missing. */
export const letterDate = String.raw`\d{1,2}\s+${month}(?:\s+\d{4})?`
const sent = String.raw`(?:(?:werden|zijn|is|die|welke)\s+)*(?:zijn\s+)?(?:ingezonden|ingediend|gesteld|toegezonden|ontvangen|verzonden)(?:\s+(?:op|d\.?d\.?))?\s*:?\s*${letterDate}`
const mark = String.raw`(?:(?:met|onder)\s+)?(?:het\s+|als\s+)?(?:uw\s+)?(?:kenmerk|referentie|nummer|vraagnummers?|zaaknummer|nr\.?|nrs\.?)\s*:?\s*\(?\d{4}Z\s?\d{4,5}\)?`

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
    pattern: String.raw`,?\s*mede\s+namens\s+`,
    flags: 'i',
    place: 'within',
    examples: ['minister van Justitie, mede namens de minister'],
    others: ['namens de minister']
  },
  /** Words that continue a sentence after it has named the questions: `worden beantwoord zoals in de bijlage`. */
  sentenceGoesOn: {
    pattern: String.raw`,?\s+(?:(?:worden (?:beantwoord|hierbij|in de|door)|mede namens|heb ik|treft u|vindt u|bied ik|zend ik|stuur ik|doe ik|deel ik|beantwoord ik)\b[^«»‘’“”]*|(?:die|welke|zoals)\s+(?:u|mij|ons|werden|zijn|ik|op|aangegeven|opgenomen)\b[^«»‘’“”]*)`,
    flags: 'i',
    place: 'end',
    examples: [
      'over kaden worden beantwoord zoals in de bijlage',
      'over kaden, die u op 5 mei zond',
      'over kaden treft u hierbij aan'
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
    pattern: String.raw`(?:,\s*|\s+)(?:(?:aan\s+|op\s+|in\s+|bij\s+)?(?:de|het|mijn|uw|onze|deze|alle)\s+(?:(?:schriftelijke|bijgevoegde|gezamenlijke)\s+)?(?:antwoord|beantwoording|reactie|vragen|kamervragen|brief)|(?:op|aan)\s+(?:de\s+)?(?:schriftelijke\s+|kamer)?vragen|(?:mede\s+)?dat\b|(?:deel|delen|bied(?:en)?|zend(?:en)?|stu(?:ur|ren)|doe|doen) (?:ik|wij)\b|hierbij|toekomen|op uw|aan uw|antwoord)|[.:;](?=\s|$)`,
    flags: 'i',
    place: 'within',
    examples: [
      'minister van Justitie, de antwoorden',
      'minister van Justitie op de schriftelijke vragen',
      'minister van Justitie bied ik u',
      'minister van Justitie. '
    ],
    others: ['minister van Justitie en Veiligheid']
  },
  ministerOfMinistry: {
    pattern: String.raw`(?<=\bMinister van )het ministerie van\s+`,
    flags: 'gi',
    place: 'within',
    examples: ['de Minister van het ministerie van Justitie'],
    others: ['de Minister van Justitie']
  },
  citedBrief: {
    pattern: String.raw`\b(?:uw|de|een) (?:brief|verzoek|brieven)(?: van| d\.d\.)?\s+(\d{1,2}\s+\p{L}+\s+\d{4})`,
    flags: 'i',
    place: 'within',
    examples: ['in antwoord op uw brief van 5 februari 2024', 'uw verzoek d.d. 5 februari 2024'],
    others: ['mijn brief van 5 februari 2024']
  },
  sentOn: {
    pattern: String.raw`\b(?:ingezonden|ingediend|gesteld)(?: op)?\s+(\d{1,2}\s+\p{L}+\s+\d{4})`,
    flags: 'i',
    place: 'within',
    examples: ['vragen, ingezonden 5 februari 2024', 'gesteld op 5 februari 2024'],
    others: ['beantwoord op 5 februari 2024']
  },
  subjectOfQuestions: {
    pattern: String.raw`\bvragen\b.{0,40}?\b(?:over|inzake|betreffende)\s+(.+)`,
    flags: 'is',
    place: 'end',
    examples: ['Beantwoording vragen over kaden', 'Kamervragen en vragen inzake kaden'],
    others: ['Beantwoording vragen']
  },
  sourceInParentheses: {
    pattern: String.raw`\s*\((?=[^()]*(?:ingezonden|ingediend|\d{4}Z\s?\d{4,5}))[^()]*\)\.?`,
    flags: 'gi',
    place: 'within',
    examples: ['over kaden (ingezonden 9 maart 2015, nr. 2015Z04182)', '(2015Z04182).'],
    others: ['(Kamerstuk 12 345)']
  },
  sourceInSentence: {
    pattern: String.raw`(?:,?\s*(?:en\s+)?(?:Deze\s+vragen\s+)?(?:${sent}|${mark}))+`,
    flags: 'gi',
    place: 'within',
    examples: [
      ', ingezonden op 9 maart 2015',
      'met kenmerk 2015Z04182',
      'Deze vragen werden ingezonden op 9 maart 2015 met kenmerk 2015Z04182'
    ],
    others: ['over kaden']
  },
  titleStart: {
    pattern: String.raw`(?:de\s+)?(?:antwoord|beantwoording|reactie|beknopte|schriftelijke|(?:kamer|vervolg)?vragen|nadere|aanvullende|vervolg|herhaalde)`,
    flags: 'i',
    place: 'start',
    examples: ['Antwoorden van de minister', 'De beantwoording van', 'Kamervragen van het lid'],
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
    pattern: String.raw`(?:Postbus|Binnenhof|Den Haag|Bijlage|Pagina|Datum|Ons|Onze|Uw|Ja|Nee|Antwoord|Vraag)\b`,
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
  ministerOfMinistry,
  citedBrief,
  sentOn,
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
