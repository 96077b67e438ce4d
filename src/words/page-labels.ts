import {compileAll, mayHold, table} from './printed.js'

const label = String.raw`(?:(?:Ons|Onze|Uw) (?:[Kk]en ?merk|[Rr]ef ?erentie|[Bb]rief)(?: van)?|Ken ?merk|Datum|Bijlage(?:\(n\)|n)?|(?:P ?agina|Blad) \d+(?: van \d+)?)(?![A-Za-zÀ-ÿ])`

/** The labels of letterheads and page feet, to which extractors glue values: `Ons kenmerk4980892`. */
export const pageLabelRows = table({
  pageLabel: {
    pattern: label,
    flags: 'i',
    place: 'start',
    examples: [
      'Ons kenmerk',
      'Onze ref erentie 2018-123',
      'Ons kenmerk4980892',
      'Uw brief van 5 februari',
      'Ken merk',
      'Datum 12 juli 2018',
      'Bijlagen',
      'P agina 2 van 5',
      'Blad 2'
    ],
    others: ['Ons land', 'Pagina', 'Data van de kaden']
  },
  /** The labels of a line, wherever they stand: `Datum 12 juli 2018 Kenmerk 2018-123`. */
  anyPageLabel: {
    pattern: String.raw`\b${label}\s*:?`,
    flags: 'g',
    place: 'within',
    examples: ['Datum 12 juli 2018 Kenmerk 2018-123', '12 juli 2018 Bijlage: 1'],
    others: ['12 juli 2018', 'kenmerk 2018-123']
  },
  /** A label of the margin behind a line of the text, with its value where that stands on the line. */
  gluedLabel: {
    pattern: String.raw`(?<=[\p{L}\d.,?!:;»”’)\-]\s{1,3}|[\p{Ll}\d.,?!:;»”’)])(?:(?:Ons|Onze) ?(?:[Kk]en ?merk|[Rr]ef ?erentie)|Kenmerk|Datum)(?:\s\d{1,2} \p{L}{3,9} \d{4}|\s?\S{0,30}\d\S{0,30})?`,
    place: 'end',
    hints: ['Datum', 'enmerk', 'en merk', 'eferentie', 'ef erentie'],
    examples: [
      'hebben in de loop der tijd Onze Referentie',
      'in de loop der tijd Datum',
      'in de loop der tijd Kenmerk 2015-123',
      'een landelijk verbod op Ons kenmerk5401166',
      'bij hun uniform dragen.Ons kenmerk5401166'
    ],
    others: [
      'Onze referentie',
      'op uw kenmerk',
      'Datum 5 februari 2024',
      'met het Kenmerk van de kaden'
    ]
  },
  /** The office of the margin behind a line of the text. */
  gluedOffice: {
    pattern: String.raw`(?<=\S\s{1,3})Directoraat[- ]Generaal`,
    place: 'end',
    examples: ['Vraag 4 Directoraat-Generaal', 'om de voorlichting te Directoraat-Generaal'],
    others: ['Directoraat-Generaal', 'het Directoraat-Generaal Water']
  },
  /** The same on a line of its own. */
  officeAlone: {
    pattern: 'Directoraat[- ]Generaal',
    place: 'line',
    examples: ['Directoraat-Generaal'],
    others: ['Directoraat-Generaal Water', 'Vraag 4 Directoraat-Generaal']
  },
  /** The value of such a label, behind a heading at its height: `Vraag 1Minbuza-2015.152155`. */
  valueBehindHeading: {
    pattern: String.raw`(?<=^(?:Vra(?:ag|gen)|Antwoord(?:en)?)(?: op vra(?:ag|gen))?(?: ?\d{1,3}(?:(?:, | en | t/m )\d{1,3}){0,5})?:?\s?)(?:[A-Z][A-Za-z]{1,15}[-.]\d{4}[\w.-]{4,20}|(?<=\s)\d{4}-\d{6,12}|(?<=\s)\d{6,8})`,
    place: 'end',
    examples: ['Vraag 1Minbuza-2015.152155', 'Antwoord 2 en 3 5401166', 'Vraag 1 2015-0000498700'],
    others: ['Vraag 1 2015', 'Vraag 1Kent', 'Minbuza-2015.152155']
  },
  /** Label and value of the margin before the first line of a page: `Ons kenmerk5401166Vraag 4`. */
  gluedBefore: {
    pattern: String.raw`(?:Ons|Onze|Uw) ?(?:[Kk]en ?merk|[Rr]ef ?erentie):?\s?(?:[A-Z][A-Za-z]{1,15}[-.]\d{4}[.-]\d{3,8}|\d{4}-\d{6,12}|\d{5,9})(?=[«“‘'(]?\p{L}{2})`,
    place: 'start',
    examples: [
      'Ons kenmerk5401166Vraag 4',
      'Ons kenmerk4980892het rapport van het onderzoek',
      'Onze ReferentieMinbuza-2015.152155Antwoord'
    ],
    others: ['Ons kenmerk 5401166', 'Ons kenmerk5401166', 'Ons kenmerk Vraag 4']
  },
  /** A label of the margin on a line of its own. */
  labelOfMargin: {
    pattern: String.raw`(?:(?:Ons|Onze) ?(?:[Kk]en ?merk|[Rr]ef ?erentie)|Kenmerk|Datum)(?:\s(?:\d{1,2} \p{L}{3,9} \d{4}|\S{0,30}\d\S{0,30}))?`,
    place: 'line',
    examples: ['Onze referentie', 'Datum', 'Datum 5 februari 2024', 'Ons kenmerk 2015-123'],
    others: ['Uw kenmerk', 'Datum ontvangst']
  },
  /** Above the date of a letter, on a line of its own. */
  dateLabel: {
    pattern: 'Datum:?',
    place: 'line',
    examples: ['Datum', 'Datum:'],
    others: ['Datum 12 juli 2018', 'Datum ontvangst']
  },
  /** Above the count of what is enclosed with a letter. */
  enclosures: {
    pattern: String.raw`Bijlage(?:\(n\)|n):?`,
    place: 'line',
    examples: ['Bijlage(n)', 'Bijlagen:'],
    others: ['Bijlage', 'Bijlagen 2']
  },
  /** A page foot in two pieces, which some extractors put on separate lines: `Pagina` and `2 van 4`. */
  pageWord: {
    pattern: 'Pagina',
    place: 'line',
    examples: ['Pagina'],
    others: ['Pagina 2']
  },
  pageOfPages: {
    pattern: String.raw`\d{1,3} van \d{1,3}`,
    place: 'line',
    examples: ['2 van 4'],
    others: ['2 van de 4', 'Pagina 2 van 4']
  },
  /** The number of the printer's sheet, above that of the page. */
  sheet: {
    pattern: String.raw`Vel \d{1,4}`,
    place: 'line',
    examples: ['Vel 107'],
    others: ['Vel', 'Het vel 107']
  },
  /** The first words of the title of the series, which tell its first line from its second. */
  titleOfSeries: {
    pattern: 'Vragen',
    place: 'start',
    examples: ['Vragen gesteld door de leden der Kamer'],
    others: ['regering gegeven antwoorden', 'Aanhangsel van de Handelingen']
  }
})

export const mayHoldLabel = mayHold(pageLabelRows.gluedLabel)

export const {
  pageLabel,
  anyPageLabel,
  gluedLabel,
  gluedBefore,
  gluedOffice,
  officeAlone,
  valueBehindHeading,
  labelOfMargin,
  dateLabel,
  enclosures,
  pageWord,
  pageOfPages,
  sheet,
  titleOfSeries
} = compileAll(pageLabelRows)
