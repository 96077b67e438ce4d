export default {
  name: 'several-ministers-and-see-also',
  id: 'ah-tk-20202021-3019',
  session: '2020–2021',
  year: 2021,
  number: 3019,
  header: [
    'Vragen van de leden _Postma_ en _De Wit_ (beiden ABC), _Hoogland_ (DEF) en _Van den Heuvel_ (GHI) aan de Ministers van Financiën en van Econo\u00admische Zaken en Klimaat en de Staats\u00adsecretaris van Binnen\u00adlandse Zaken en Koninkrijks\u00adrelaties over *energie\u00adtoeslagen voor kleine bakkers* (ingezonden 12 mei 2021).',
    'Antwoord van Minister _Van Dam_ (Financiën), mede namens de Minister van Econo\u00admische Zaken en Klimaat en de Staats\u00adsecretaris van Binnen\u00adlandse Zaken en Koninkrijks\u00adrelaties (ontvangen 7 juni 2021). Zie ook Aan\u00adhangsel Hande\u00adlingen, vergader\u00adjaar 2020–2021, nr. 2744.'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: [
        'Bent u bekend met het feit dat veel kleine bakkers niet in aan\u00admerking komen voor de energie\u00adtoeslag, doordat hun oven wordt gezien als een productie\u00admiddel?'
      ]
    },
    {
      heading: 'Antwoord 1',
      content: ['Ja. De toeslag is bedoeld voor huishoudens en niet voor onder\u00adnemingen.']
    },
    {
      heading: 'Vraag 2, 3 en 4',
      content: [
        'Hoeveel bakkers hebben een aanvraag gedaan?',
        'Hoeveel van die aanvragen zijn afgewezen?',
        'Welke mogelijk\u00adheden ziet u om deze onder\u00adnemers op een andere manier te onder\u00adsteunen?'
      ]
    },
    {
      heading: 'Antwoord 2, 3 en 4',
      content: [
        'Er zijn 212 aanvragen gedaan, waarvan er 187 zijn afgewezen.^1^ In de overige gevallen bleek de oven deel uit te maken van een woning.',
        'Voor onder\u00adnemers bestaat al een aantal fiscale regelingen. Die regelingen worden in het najaar geëvalueerd, en daarbij wordt ook gekeken naar de positie van kleine bedrijven.'
      ]
    }
  ],
  notes: {1: 'Kamerstuk 35 570 IX, nr. 44.'}
}
