/** A plain document: what every dress of it must give. Notes are marked by `{1}`. */
export interface PlainDocument {
  header: string
  answerHeader: string
  questions: string[]
  /** One for each question, or for several: the numbers, and the paragraphs; `- ` opens an item. */
  answers: {numbers: number[]; paragraphs: string[]}[]
  notes: string[]
}

export const plainDocument: PlainDocument = {
  header:
    'Vragen van de leden Heideman (D66) en Van den Tolhuis (SP) aan de Ministers van Financiën en van Defensie over het bericht «Tolhuis brokkelt af» (ingezonden 4 maart 2021).',
  answerHeader:
    'Antwoord van Minister Duinker (Financiën), mede namens de Minister van Defensie (ontvangen 25 maart 2021).',
  questions: [
    'Kent u het bericht «Tolhuis brokkelt af»?{1}',
    'Hoeveel tolhuizen staan er in Nederland en hoeveel daarvan zijn sinds 1890 gesloopt, verkocht of in verval geraakt?',
    'Deelt u de mening dat een tolhuis{2} erfgoed is?',
    'Wie betaalt het herstel van het dak en van de deuren? Zo niemand, waarom niet?',
    'Wanneer spreekt u met de tolgaarder over de toekomst van het huis?'
  ],
  answers: [
    {numbers: [1], paragraphs: ['Ja.']},
    {
      numbers: [2, 3],
      paragraphs: [
        'Er staan er veertien. Daarvan zijn er negen in het bezit van een gemeente, die voor het onderhoud een bijdrage krijgt uit het fonds voor bruggen en tollen.{3}',
        'Het gaat daarbij om:',
        '- herstel van daken;',
        '- verven van deuren en luiken, voor zover die nog in het huis aanwezig zijn;',
        '- schoonmaken.'
      ]
    },
    {
      numbers: [4],
      paragraphs: ['De gemeente betaalt het herstel{4}, zoals in 2019 is afgesproken.']
    },
    {numbers: [5], paragraphs: ['Dat gesprek is in mei.', 'Ik zal u over de uitkomst berichten.']}
  ],
  notes: [
    'Wijkerbode, 1 maart 2021, «Tolhuis brokkelt af»',
    'Huis waar tol werd betaald',
    'Kamerstuk 31 999, nr. 12',
    'Kamerstuk 31 999, nr. 14'
  ]
}
