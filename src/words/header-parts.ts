import {receivedWords, submittedWord} from './header-openings.js'
import {compileAll, table} from './printed.js'

const aanhangsel = String.raw`Aan-?\s?hang-?\s?sels?\s*(?:van de\s*)?Han-?\s?de-?\s?lin-?\s?gen,?\s*(?:II,?\s*|Tweede Kamer,?\s*)?`

/** Words within the headers of questions and answers. */
export const headerPartRows = table({
  /** The date of an answer, and everything after it. */
  received: {
    pattern: String.raw`(?:(?:[({]|(?<!\s))\s*[({]\s*(?:${receivedWords}|${submittedWord})|(?<=\)\.?\s)Ont-?\s?van-?\s?gen\s\d).*`,
    flags: 'is',
    place: 'end',
    examples: [
      'minister Hoppema (Justitie) (ontvangen 6 juli 2011)',
      'Hoppema (Justitie). Ontvangen 6 juli',
      '(ingekomen 6 juli 1970)'
    ],
    others: ['De brief is ontvangen']
  },
  onBehalf: {
    pattern: String.raw`(?:,|(?<!\s))\s*mede\s*(?:namens|ondertekend\s*door)`,
    flags: 'i',
    place: 'within',
    examples: ['Minister Hoppema, mede namens de Minister', 'Hoppema mede ondertekend door'],
    others: ['namens de minister']
  },
  /** An office with its holder, in parentheses or before it. */
  namesHolder: {
    pattern: String.raw`\(|^\s*(?:de\s+heer|mevrouw|mejuffrouw)`,
    place: 'within',
    examples: ['minister Hoppema (Justitie)', 'de heer Hoppema', 'mevrouw Hoppema'],
    others: ['de minister van Justitie']
  },
  titleBeforeName: {
    pattern: String.raw`\b(?:de heer|mevrouw|mejuffrouw)\s+(?=\S)`,
    place: 'within',
    examples: ['Financiën, de heer De Goede', 'mevrouw Hoppema'],
    others: ['de minister']
  },
  // OCR sometimes reads `)` as `}`, or loses it.
  submittedPattern: {
    pattern: String.raw`[({]\s*${submittedWord}\s?([^()}]{0,1000})(?:[)}]\s*[.:;]?|$)`,
    flags: 'gi',
    place: 'within',
    examples: [
      '(ingezonden 5 februari 2024)',
      '(lngezonden 5 mei 1988}',
      '(Inge-zonden 5 mei 1988'
    ],
    others: ['(ontvangen 5 mei 1988)']
  },
  /** A question header that prints the other word by mistake. */
  receivedForSubmitted: {
    pattern: String.raw`[({]\s*${receivedWords}\s?([^()}]{0,1000})[)}]\s*\.?`,
    flags: 'i',
    place: 'end',
    examples: ['over kaden. (Ontvangen 18 juni 1980)'],
    others: ['over kaden (ontvangen door de gemeente) en dijken', '(Ingezonden 18 juni 1980)']
  },
  // `Sportover zorg` has lost its space; no office ends in these letters.
  about: {
    pattern: String.raw`(?<!\s)\s*(?:over(?=\s)|\bover(?=[\p{Ll}«“"'‘(])|\bin-?zake\b|\bbetref-?fende\b|\bmet betrekking tot\b|\bomtrent\b|\baangaande\b|\bnaar aanleiding van\b|\bn\.a\.v\.(?=\s)|\bin verband (?:m|rn)et\b)\s*`,
    place: 'within',
    examples: [
      'Verkeer over kaden',
      'Sportover zorg',
      'Justitie inzake kaden',
      'Justitie betref-fende kaden',
      'met betrekking tot kaden',
      'omtrent kaden',
      'aangaande kaden',
      'naar aanleiding van kaden',
      'Oudeweg (V.V.D.) n.a.v. kaden',
      'Oudeweg in verband rnet kaden'
    ],
    others: ['kaden', 'Roverkade']
  },
  /** The Eerste Kamer prints `op 2 juli 2019 medegedeeld aan`. */
  told: {
    pattern: String.raw`(?<!\s)\s*op\s+\d{1,2}\s+\p{L}+\s+\d{4}\s+medegedeeld\s*`,
    place: 'end',
    examples: ['het lid Oudeweg op 2 juli 2019 medegedeeld'],
    others: ['op 2 juli 2019 gesteld']
  },
  /** An office may stand in for another (`bij afwezigheid van de Minister`), which is not one more office. */
  absence: {
    pattern: String.raw`(?:,|(?<!\s))\s*bij\s*afwezigheid\s*van.*`,
    flags: 's',
    place: 'end',
    examples: ['de Minister van Justitie, bij afwezigheid van de Minister'],
    others: ['de Minister van Justitie']
  },
  together: {
    pattern: String.raw`(?:beiden|allen)\s*`,
    place: 'start',
    examples: ['beiden SP', 'allen D66'],
    others: ['SP']
  },
  /** Others ask too, who are not named: `Grasdorp c.s. (SP)`. */
  andOthers: {
    pattern: String.raw`(?<!\s)\s*(?:,\s*)?(?:c\.\s?s\.?|cum\s+suis|e\.\s?a\.?)\s*`,
    flags: 'i',
    place: 'end',
    examples: ['Grasdorp c.s.', 'Grasdorp cum suis', 'Grasdorp, e.a.'],
    others: ['Grasdorp']
  },
  /** The same in words, as a last name of the list: `Grasdorp (SP) en anderen`. */
  othersInWords: {
    pattern: '(?:vele\\s+)?anderen',
    place: 'line',
    examples: ['anderen', 'vele anderen'],
    others: ['Anderen', 'Van Anderen']
  },
  /** Words before the names of members. */
  beforeMembers: {
    pattern: String.raw`\s*(?:van\s+)?(?:(?:het|de)\s*)?(?:(?:[Tt]weede\s?)?[Kk]amer)?(?:leden|[lI1]id|heren|heer|mevrouw|mejuffrouw)(?:\s+(?:leden|lid))?(?=\s|\p{Lu})`,
    place: 'start',
    examples: [
      'het lid Oudeweg',
      'van de Kamerleden Oudeweg',
      'de leden Oudeweg',
      'mevrouw Oudeweg'
    ],
    others: ['Oudeweg']
  },
  seeAlsoSentence: {
    pattern: String.raw`(?:(?<=Zie\s{0,9}ook\s{0,9})${aanhangsel}(?:(?:vergaderjaar|zit-?\s?ting)\s*)?|(?<=Zie\s{0,9}ook\s[^()]{0,200}\d\s{0,3}(?:[,;]|en)\s{1,3})(?:(?:zie\s)?ook\s)?(?:${aanhangsel})?(?:vergaderjaar|zit-?\s?ting)\s*(?=\d{4}\s?[-–]\s?\d{2,4}\s?,?\s?nrs?\b))(\d{4})\s*[-–]\s*\d{2,4}(?:\s*,)?\s*(?:(?:blz|biz|p)\.?\s*(\d+)|(?:nrs?\.?\s*)?(\d+(?:\s*(?:,|en)\s*\d+)*))`,
    flags: 'gi',
    place: 'within',
    examples: [
      'Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 594',
      'zie ook Aan-hangsel Han-delingen II, zitting 1974-1975, blz. 12',
      'Zie ook Aanhangsel Handelingen, vergaderjaar 2022–2023, nr. 594 en vergaderjaar 2023–2024, nr. 3'
    ],
    others: ['Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 594']
  },
  /**
   * In the nineties the session comes last: `zie ook Aanhangsel Handelingen nr. 683 en 810, vergaderjaar
   * 1989-1990`.
   */
  sessionBehind: {
    pattern: String.raw`(?=\d)(?<=Zie\s{0,9}ook\s{0,9}Aan-?\s?hang-?\s?sels?\s[^()]{0,160}\bnrs?\.?\s*)(\d+(?:\s*(?:,|en)\s*\d+)*),?\s*ver-?\s?ga-?\s?der-?\s?jaar\s*(\d{4})\s*[-–]\s*\d{2,4}`,
    flags: 'gi',
    place: 'within',
    examples: ['zie ook Aanhangsel Handelingen nr. 683 en 810, vergaderjaar 1989-1990'],
    others: ['Aanhangsel Handelingen nr. 683']
  },
  /** The bar of the masthead: the number follows the session. */
  mastheadBar: {
    pattern: String.raw`Staten-Generaal\s*\d{4}-\d{4}(.*?)(?:\d\d-\d\d-\d{4})?`,
    flags: 's',
    place: 'end',
    examples: [
      'Tweede Kamer der Staten-Generaal 2023-2024 594',
      'Staten-Generaal 2006-2007 KVR27039 01-02-2007'
    ],
    others: ['Staten-Generaal 594']
  },
  caseOfBrief: {
    pattern: String.raw`\buw brief\b[^.]{0,80}(?:nr\.|nummer|kenmerk)\s*(\d{4}Z\s?\d{4,5})\b`,
    flags: 'i',
    place: 'within',
    examples: [
      'In antwoord op uw brief van 5 februari, nr. 2023Z14759',
      'uw brief met kenmerk 2023Z 14759'
    ],
    others: ['mijn brief, nr. 2023Z14759']
  },
  receivedWord: {
    pattern: receivedWords,
    flags: 'gi',
    place: 'within',
    examples: ['(ontvangen 5 mei 1988)', 'Ingekomen 5 mei'],
    others: ['ingezonden']
  },
  sentWord: {
    pattern: String.raw`(?<=[({])${submittedWord}`,
    flags: 'gi',
    place: 'within',
    examples: ['(ingezonden 5 mei 1988)'],
    others: ['ingezonden 5 mei']
  },
  /** The date of a header of the old layout, with a capital. */
  oldDate: {
    pattern: String.raw`\((?:Inge|Ont)`,
    place: 'within',
    examples: ['(Ingezonden 5 mei 1988)', '(Ontvangen 5 mei 1988)'],
    others: ['(ingezonden 5 mei 2008)']
  },
  oldSentDate: {
    pattern: String.raw`[({](?:[Il]nge-?\s?z|(?!i)${submittedWord}|Inge-?komen)`,
    place: 'within',
    examples: ['(Ingezonden 5 mei 1988)', '(lnge-zonden 5 mei 1988)'],
    others: ['(ingezonden 5 mei 1988)']
  },
  /** The rest of a header of the old layout, on a line of its own. */
  oldHeaderRest: {
    pattern: String.raw`\((?:[Il]n-?ge|Ont|Zi?e ?ook)|ook Aan-?hang-?sel|,\s?(?:Aan-?hang-?sel|Han-?delin-?gen)\b`,
    place: 'start',
    examples: [
      '(Ingezonden 5 mei 1988)',
      '(Ontvangen 5 mei 1988)',
      '(Zie ook Aanhangsel 12)',
      'ook Aanhangsel Handelingen nr. 12',
      ', Handelin-gen nr. 12, Vergaderjaar 1988-1989'
    ],
    others: ['(hierna: kaden)', 'Handelingen nr. 12']
  },
  receivedDate: {
    pattern: String.raw`[({]\s*${receivedWords}`,
    flags: 'i',
    place: 'within',
    examples: ['(ontvangen 5 mei 1988)', '(Ont-vangen 5 mei)'],
    others: ['ontvangen op 5 mei']
  },
  submittedDate: {
    pattern: String.raw`[({]\s*(?:${submittedWord}|Inge-?komen)`,
    flags: 'i',
    place: 'within',
    examples: ['(ingezonden 5 mei 1988)', '(lnge-zonden 5 mei)', '(Ingekomen 5 mei)'],
    others: ['ingezonden op 5 mei']
  },
  /** The second line of the title of a letter. */
  askerBelow: {
    pattern: String.raw`van (?:het lid|de leden)\b`,
    place: 'start',
    examples: ['van het lid Oudeweg (SP)', 'van de leden Oudeweg'],
    others: ['van de kaden']
  }
})

export const {
  received,
  onBehalf,
  namesHolder,
  titleBeforeName,
  submittedPattern,
  receivedForSubmitted,
  about,
  told,
  absence,
  together,
  andOthers,
  othersInWords,
  beforeMembers,
  seeAlsoSentence,
  sessionBehind,
  mastheadBar,
  caseOfBrief,
  receivedWord,
  sentWord,
  oldDate,
  oldSentDate,
  oldHeaderRest,
  receivedDate,
  submittedDate,
  askerBelow
} = compileAll(headerPartRows)
