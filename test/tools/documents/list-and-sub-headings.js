export default {
  name: 'list-and-sub-headings',
  id: 'ah-tk-20222023-2087',
  session: '2022–2023',
  year: 2023,
  number: 2087,
  header: [
    'Vragen van het lid _Hoogland_ (DEF) aan de Minister van Onderwijs, Cultuur en Weten\u00adschap over *de sluiting van school\u00adbiblio\u00adtheken* (ingezonden 11 april 2023).',
    'Antwoord van Minister _Verbeek_ (Onderwijs, Cultuur en Weten\u00adschap) (ontvangen 9 mei 2023).'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: [
        'Klopt het dat in de afgelopen twee jaar ten minste dertig school\u00adbibliotheken zijn gesloten?'
      ]
    },
    {
      heading: 'Antwoord 1',
      content: [
        'Dat aantal kan ik niet bevestigen, omdat scholen een sluiting niet hoeven te melden. *Wel* is bekend dat het aantal school\u00adbiblio\u00adtheken in het basis\u00adonderwijs licht is gedaald.'
      ]
    },
    {
      heading: 'Vraag 2',
      content: [
        'Welke maatregelen neemt u om ervoor te zorgen dat elk kind in de buurt van zijn school boeken kan lenen?'
      ]
    },
    {
      heading: 'Antwoord 2',
      content: [
        '*Maatregelen voor scholen*',
        'Voor de komende drie schooljaren stel ik samen met de gemeenten middelen beschik\u00adbaar voor de volgende maat\u00adregelen:',
        {
          list: [
            'een vergoeding voor scholen die hun collectie vernieuwen, waarvoor zij tot het einde van dit kalender\u00adjaar een aanvraag kunnen indienen;',
            'een opleiding voor lees\u00adcoördinatoren;',
            'een proef met een rijdende biblio\u00adtheek in gebieden waar de afstand tot de dichtst\u00adbijzijnde vestiging meer dan tien kilo\u00admeter is.'
          ]
        },
        'De vergoeding bedraagt _ten hoogste_ vijfduizend euro per school. Over de verdeling van de middelen heb ik afspraken gemaakt met de vertegen\u00adwoordigers van de school\u00adbesturen.',
        '*Planning*',
        'De eerste aanvragen worden in september behandeld. Ik informeer uw Kamer voor het einde van het jaar over de voortgang.'
      ]
    },
    {
      heading: 'Vraag 3',
      content: ['Kunt u deze vragen elk afzonderlijk beantwoorden?']
    },
    {heading: 'Antwoord 3', content: ['Dat heb ik gedaan.']}
  ]
}
