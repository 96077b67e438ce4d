import {answersTitle} from './committee-list.js'
import {chamber, issn, session, town} from './furniture.js'
import {tableHeadOf} from './question-table.js'
import {compileAll, finder, table, type Printed} from './printed.js'

/** A document number of the papers of a file: `kst-31865-214`, `kst-34300-IV-2`, `kst-21501-02-3121`. */
export const kstIdentifier = String.raw`kst-\d{4,5}(?:-[\dA-Z]{1,6}){1,3}`

/** Lines that printers and offices add to the papers of committees. */
export const committeeFurniture: readonly Printed[] = [
  {
    pattern: String.raw`\s*(?:${kstIdentifier}\s*)?(?:${issn}\s*)?(?:${town}\s*)?Tweede Kamer, vergaderjaar ${session}, [^?]{4,60}?,\s*nr\.?\s*[\dA-Z]{1,6}(?:\s+\d{1,3})?`,
    place: 'line',
    examples: [
      'Tweede Kamer, vergaderjaar 2018–2019, 41 999, nr. 17 1',
      'kst-41999-17ISSN 0921 - 7371’s-Gravenhage 2018Tweede Kamer, vergaderjaar 2018–2019, 41 999, nr. 17'
    ],
    others: [
      'Zie Tweede Kamer, vergaderjaar 2018–2019, 41 999, nr. 17',
      'Tweede Kamer, vergaderjaar 2018–2019'
    ]
  },
  {
    pattern: String.raw`${kstIdentifier}(?:\s*${issn})?(?:\s*${town})?`,
    place: 'line',
    examples: ['kst-41999-17', 'kst-41999-17 ISSN 0921 - 7371'],
    others: ['Zie kst-41999-17', 'kst-41999-17 over kaden']
  },
  {
    pattern: `${chamber}\\s*[12]?`,
    place: 'line',
    examples: ['Tweede Kamer der Staten-Generaal'],
    others: ['Aan de Tweede Kamer der Staten-Generaal']
  },
  {
    pattern: String.raw`Totaallijst (?:van )?(?:feitelijke )?vragen\b.{3,200}`,
    place: 'line',
    examples: ['Totaallijst feitelijke vragen Jaarverslag Kaden 2014'],
    others: ['De totaallijst feitelijke vragen is lang', 'Lijst van vragen']
  },
  {
    pattern: String.raw`(?:[\p{L}\d ,()-]{3,80}\s)?\((?:kst-)?\d{2} ?\d{3}(?:[- ][IVXLABH]{1,6})?(?:-\d{1,4})?\)(?:\s+\d{1,3}\s?/\s?\d{1,3})?`,
    place: 'line',
    examples: [
      '(34200-VIII-1)',
      'voor het jaar (34300-IV-2)  1/4',
      'Kadefonds (H) 2016 (34300-IV-2)'
    ],
    others: ['Zie (34200-VIII-1)?', '(34 200 kaden)', '(2015)']
  },
  {
    pattern: String.raw`\d{1,3}\s?/\s?\d{1,3}`,
    place: 'line',
    examples: ['1/15'],
    others: ['1/15 deel', '01/02/2015', '1234/5']
  },
  {
    pattern: String.raw`Pagina\s?\d{1,3}\s?van\s?\d{1,3}`,
    place: 'line',
    examples: ['Pagina 2 van 6'],
    others: ['Zie pagina 2 van 6', 'Pagina 2']
  }
]

/** Source of a pattern for the head of the column of numbers. */
export const numberHead = String.raw`(?:Nr\.?|N°|Nummer|Vraagnummer|#)`

/** The head of a table of questions, and its pieces where each cell is a line. */
export const tableHead: readonly Printed[] = [
  {
    pattern: String.raw`${numberHead}(?:\s+Vraag)?(?:\s+Antwoord)?(?:\s+Bijlage)?(?:\s+Blz\.?)?(?:\s*\(?van\)?)?(?:\s*tot)?`,
    place: 'line',
    examples: [
      'Nr Vraag',
      'Nr Vraag Bijlage Blz van tot',
      'Nr. Vraag Antwoord',
      'Nummer Vraag Antwoord',
      'Nr'
    ],
    others: ['Nr. 12', 'Nr Vraag van het lid Oudeweg']
  },
  {
    pattern: String.raw`(?:Vra(?:ag|gen)\s+Antwoord(?:en)?|Vraag|Antwoord|Bijlage|Blz\.?|van|tot)(?:\s+(?:Blz\.?|van|tot|\(van\)|\(t/m\)))*`,
    place: 'line',
    examples: ['Bijlage Blz', 'van', 'tot', 'Vraag', 'Vraag   Antwoord', 'Blz van tot'],
    others: ['Vraag 1', 'van de kaden']
  }
]

/** The last column of a table of questions: the pages of the paper that each question is about. */
export const pagesAtEndRows = table({
  head: {
    pattern: String.raw`(?:Bijlage|Blz\.?|Pagina(?:'s)?)(?:\s*\(?van\)?)?(?:\s*tot)?`,
    place: 'end',
    examples: ['Nr  Vraag      Blz', 'Nr  Vraag    Bijlage   Blz van   tot'],
    others: ['Nr  Vraag    Antwoord']
  },
  line: {
    pattern: String.raw`(?<!\s)\s{3,}(\d{1,3}(?:\s*[-,–]?\s*\d{1,3})?)`,
    place: 'end',
    examples: ['Hoeveel palen staan er?       8', 'Hoeveel palen?    13   14'],
    others: ['Er staan er 60', 'In de jaren   2012 en 2013']
  }
})

export const pagesAtEnd = compileAll(pagesAtEndRows)

/** A table of questions and answers in a text that keeps its columns by white space. */
export const twoColumnRows = table({
  head: {
    pattern: String.raw`(?:${numberHead}\s{2,})?Vra(?:ag|gen)\s{3,}Antwoord(?:en)?`,
    place: 'line',
    examples: [
      'Nr     Vraag                Antwoord',
      'Nr.  Vragen    Antwoorden',
      'Nummer     Vraag      Antwoord',
      'Vraag            Antwoord'
    ],
    others: ['Nr Vraag Antwoord', 'Nr  Vraag      Blz', 'Nr  Vraag    Antwoord 1']
  },
  number: {
    pattern: String.raw`\d{1,3}(?:[.)]\s+|\s{2,})(?=\S)`,
    place: 'start',
    examples: ['1      Hoeveel palen', '12.  Wat kost', '3. Wat kost'],
    others: ['1 Hoeveel palen', '2023', '2023    2024']
  },
  /** Between the words of two columns. */
  gap: {
    pattern: String.raw`(?<=\S)\s{3,}(?=\S)`,
    place: 'within',
    examples: ['Hoeveel palen staan er      Er staan er zestig.'],
    others: ['Hoeveel palen staan er', 'Er  staan er']
  }
})

export const twoColumns = compileAll(twoColumnRows)

/** What stands alone in the last column of such a table, where each cell is a line. */
export const pagesAlone: readonly Printed[] = [
  {
    pattern: String.raw`\d{1,3}(?:[ ,-]{1,3}\d{1,3}){0,20}`,
    place: 'line',
    examples: ['8', '13-14', '8, 9'],
    others: ['2013', '8 palen']
  }
]

const furniture = finder(committeeFurniture)
const alone = finder(pagesAlone)
const head = finder(tableHead)

/** A line longer than this, in characters, is not furniture. */
const longest = 400

export const isCommitteeFurniture = (text: string): boolean =>
  text.length < longest && furniture(text) !== undefined
export const isTableHead = (text: string): boolean => head(text) !== undefined
export const arePages = (text: string): boolean => alone(text) !== undefined

/** What kind of furniture a line of a committee's paper is, where its words say so. */
export function kindOfCommitteeLine(text: string): 'pageFoot' | 'title' | 'pageNumber' | undefined {
  if (isCommitteeFurniture(text)) return 'pageFoot'
  if (isTableHead(text) || tableHeadOf(text) !== undefined || answersTitle.test(text))
    return 'title'
  return arePages(text) ? 'pageNumber' : undefined
}
