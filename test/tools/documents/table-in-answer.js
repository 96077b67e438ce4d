// There is no text form: text cannot show which numbers stand in one row.
export default {
  name: 'table-in-answer',
  forms: ['pdf', 'docx', 'xml', 'html'],
  id: 'ah-tk-20232024-655',
  session: '2023–2024',
  year: 2023,
  number: 655,
  header: [
    'Vragen van het lid _Tuinman_ (GHI) aan de Minister van Justitie en Veilig\u00adheid over *de wacht\u00adtijden bij de recht\u00adbanken* (ingezonden 9 november 2023).',
    'Antwoord van Minister _De Groot_ (Justitie en Veilig\u00adheid) (ontvangen 5 december 2023).'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: [
        'Hoe lang duurde een gemiddelde procedure bij de recht\u00adbanken in 2021 en 2022, uitgesplitst naar soort zaak?'
      ]
    },
    {
      heading: 'Antwoord 1',
      content: [
        'De gemiddelde duur staat in de onder\u00adstaande tabel, die is gebaseerd op de cijfers van de recht\u00adspraak.^1^',
        {
          title: 'Gemiddelde duur in weken',
          table: true,
          rows: [
            ['Soort zaak', 'In 2021', 'In 2022'],
            ['Handelszaken', '61', '58'],
            ['Familiezaken', '24', '27'],
            ['Bestuurszaken', '49', '52']
          ]
        },
        'De stijging bij de bestuurs\u00adzaken hangt samen met het groeiende aantal beroepen over toeslagen. De Raad voor de recht\u00adspraak ver\u00adwacht dat deze achter\u00adstand volgend jaar afneemt.'
      ]
    },
    {heading: 'Vraag 2', content: ['Vindt u deze wachttijden aanvaardbaar?']},
    {
      heading: 'Antwoord 2',
      content: ['Nee. Ik ben hierover met de Raad voor de rechtspraak in gesprek.']
    }
  ],
  notes: {
    1: 'Jaarverslag van de recht\u00adspraak over 2022, https://jaarverslag.example.nl/2022?hoofdstuk=3&taal=nl'
  }
}
