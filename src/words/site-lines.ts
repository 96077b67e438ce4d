import {finder, type Printed} from './printed.js'

/** Lines that web sites print above a document, with the site where each was seen. */
export const siteLines: readonly Printed[] = [
  // tkconv
  {
    pattern: String.raw`(?:\[[^\][]{1,40}\]\s*){2,20}`,
    place: 'line',
    examples: ['[overzicht] [activiteiten] [besluiten]', '[toezeggingen] [wat is dit?]'],
    others: ['[overzicht]', '[1] Kadebode']
  },
  {
    pattern: String.raw`Nummer: \d{4}[DZ]\d{4,5}\b.{0,200}`,
    place: 'line',
    examples: ['Nummer: 2021D99903, datum: 2021-06-15, bijgewerkt: 2024-02-19 10:56, versie: 2'],
    others: ['Nummer: 12', 'Het nummer: 2021D99903']
  },
  {
    pattern: String.raw`Directe link naar document\b`,
    place: 'start',
    examples: ['Directe link naar document (.pdf), link naar pagina op de Tweede Kamer site'],
    others: ['Een directe link naar document 2', 'Directe link naar documenten']
  },
  {
    pattern: String.raw`Onderdeel van zaak \d{4}Z\d{4,5}\b`,
    place: 'start',
    examples: ['Onderdeel van zaak 2021Z99903:'],
    others: ['Dit is onderdeel van zaak 2021Z99903', 'Onderdeel van zaak 12']
  },
  {
    pattern: String.raw`Preview document\b.{0,40}`,
    place: 'line',
    examples: ['Preview document (🔗 origineel)'],
    others: ['Een preview document', 'Preview documenten']
  },
  // tweedekamer.nl
  {
    pattern: '(?:Antwoord s|S)chriftelijke vragen : ',
    place: 'start',
    examples: ['Antwoord schriftelijke vragen : Antwoord op vragen van het lid Grasdorp'],
    others: ['Antwoord op schriftelijke vragen : kaden', 'Schriftelijke vragen: kaden']
  },
  {
    pattern: String.raw`Documentdatum:? \d{1,2} \p{Ll}{3,9} \d{4}|Indiener\(s\):? .{3,120}|Indiener:? .{3,80}, Tweede Kamerlid.{0,40}|Download(?: document)?(?: \(.{0,20}\))?`,
    place: 'line',
    examples: ['Documentdatum: 9 maart 2024', 'Indiener(s): A. Grasdorp', 'Download'],
    others: ['Download het rapport']
  },
  // tweedemonitor and others that follow the Chamber
  {
    pattern: String.raw`(?:Kamervragen \| )?tweedemonitor(?:\.nl)?|Status: (?:Beantwoord|Onbeantwoord|Openstaand|Uitgesteld)|Gericht aan: .{3,200}|Datum (?:ingediend|beantwoord|ingezonden|indiening|antwoord): \d.{4,20}`,
    flags: 'i',
    place: 'line',
    examples: [
      'Kamervragen | tweedemonitor.nl',
      'Status: Beantwoord',
      'Gericht aan: minister van Financiën',
      'Datum ingediend: 5 februari 2024'
    ],
    others: ['Gericht aan:', 'Bron: Kadebode']
  }
]

const find = finder(siteLines)

/** Whether a line is one that a web site prints above the document. */
export const isSiteLine = (text: string): boolean => find(text) !== undefined
