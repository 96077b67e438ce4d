export default {
  name: 'joint-answers-and-notes',
  id: 'ah-tk-20232024-1412',
  session: '2023–2024',
  year: 2024,
  number: 1412,
  header: [
    'Vragen van het lid _Van der Linde_ (ABC) aan de Staats\u00adsecretaris van Infra\u00adstructuur en Water\u00adstaat over *het bericht «Veer\u00addienst stopt na de zomer»* (ingezonden 4 maart 2024).',
    'Antwoord van Staatssecretaris _Kuiper_ (Infra\u00adstructuur en Water\u00adstaat) (ontvangen 26 maart 2024).'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: ['Kent u het bericht «Veerdienst stopt na de zomer»?^1^']
    },
    {heading: 'Antwoord 1', content: ['Ja.']},
    {
      heading: 'Vraag 2 en 3',
      content: [
        'Deelt u de mening dat de bewoners van de noord\u00adelijke oever door het ver\u00addwijnen van de veer\u00addienst onevenredig worden getroffen, omdat de dichtst\u00adbijzijnde brug op ruim twintig kilo\u00admeter ligt?',
        'Bent u bereid om met de provincie en de betrokken gemeenten in gesprek te gaan over een tijdelijke bijdrage in de exploitatie\u00adkosten? Zo nee, waarom niet?'
      ]
    },
    {
      heading: 'Antwoord 2 en 3',
      content: [
        'Ik begrijp de zorgen van de bewoners. De verant\u00adwoordelijk\u00adheid voor regionale veer\u00addiensten ligt echter bij de provincie, die daarover in haar mobiliteits\u00adplan afspraken heeft vast\u00adgelegd.^2^',
        'De provincie heeft mij laten weten dat zij op dit moment onder\u00adzoekt of de dienst in de winter\u00admaanden kan worden voort\u00adgezet. Ik wacht de uit\u00adkomsten van dat onder\u00adzoek af.'
      ]
    },
    {
      heading: 'Vraag 4',
      content: [
        'Hoeveel reizigers maken dagelijks gebruik van de veerdienst, en hoe heeft dat aantal zich sinds 2019 ontwikkeld?'
      ]
    },
    {
      heading: 'Antwoord 4',
      content: [
        'Volgens de jaarcijfers van de vervoerder gaat het om ongeveer vier\u00adhonderd reizigers per dag.^3^ Dat aantal is sinds 2019 vrijwel gelijk gebleven.'
      ]
    }
  ],
  notes: {
    1: 'Oevercourant, 1 maart 2024, «Veerdienst stopt na de zomer», https://oevercourant.example.nl/nieuws/2024/03/01/veerdienst-stopt-na-de-zomer.',
    2: 'Kamerstuk 36 410 XII, nr. 58.',
    3: 'https://veerdienst.example.nl/jaarcijfers/2023'
  }
}
