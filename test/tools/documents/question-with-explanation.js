export default {
  name: 'question-with-explanation',
  id: 'kv-tk-2024Z16120',
  session: '2024–2025',
  year: 2024,
  number: '2024Z16120',
  kind: 'question',
  header: [
    'Vragen van het lid _Van Rossum_ (DEF) aan de Minister van Defensie over *geluids\u00adoverlast door nachtelijke oefen\u00advluchten* (ingezonden 21 oktober 2024).'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: [
        'Hoeveel nachtelijke oefenvluchten zijn er in de eerste negen maanden van 2024 uitgevoerd?'
      ]
    },
    {
      heading: 'Vraag 2',
      content: [
        'Klopt het dat omwonenden, anders dan in de gedrags\u00adcode is afgesproken, niet vooraf over deze vluchten zijn geïnfor\u00admeerd?^1^ Zo ja, hoe verklaart u dat?'
      ]
    },
    {
      heading: 'Vraag 3',
      content: ['Kunt u deze vragen voor het commissiedebat beantwoorden?']
    },
    {
      heading: 'Toelichting:',
      content: [
        'Deze vragen dienen ter aanvulling op eerdere vragen terzake van de leden Bergsma (ABC) en Van Rossum (DEF), ingezonden 2 september 2024 (vraag\u00adnummer 2024Z12881).'
      ]
    }
  ],
  notes: {1: 'Gedragscode oefenvluchten, https://gedragscode.example.nl/oefenvluchten.pdf'}
}
