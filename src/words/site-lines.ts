/** Lines that web sites print above a document, with the site where each was seen. */
const table: readonly {pattern: RegExp; examples: readonly string[]}[] = [
  // tkconv
  {
    pattern: /^(?:\[[^\][]{1,40}\]\s*){2,20}$/,
    examples: ['[overzicht] [activiteiten] [besluiten]', '[toezeggingen] [wat is dit?]']
  },
  {
    pattern: /^Nummer: \d{4}[DZ]\d{4,5}\b.{0,200}$/,
    examples: ['Nummer: 2021D99903, datum: 2021-06-15, bijgewerkt: 2024-02-19 10:56, versie: 2']
  },
  {pattern: /^Directe link naar document\b/, examples: ['Directe link naar document (.pdf)']},
  {pattern: /^Onderdeel van zaak \d{4}Z\d{4,5}\b/, examples: ['Onderdeel van zaak 2021Z99903:']},
  {pattern: /^Preview document\b.{0,40}$/, examples: ['Preview document (🔗 origineel)']},
  // tweedekamer.nl
  {
    pattern: /^(?:Antwoord s|S)chriftelijke vragen : /,
    examples: ['Antwoord schriftelijke vragen : Antwoord op vragen van het lid Grasdorp']
  }
]

/** Whether a line is one that a web site prints above the document. */
export const isSiteLine = (text: string): boolean => table.some(({pattern}) => pattern.test(text))

export const siteLineExamples: readonly string[] = table.flatMap(({examples}) => examples)
