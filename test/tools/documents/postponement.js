export default {
  name: 'postponement',
  id: 'ah-tk-20242025-318',
  session: '2024–2025',
  year: 2024,
  number: 318,
  header: [
    'Vragen van de leden _Molenaar_ en _El Amrani_ (beiden ABC) aan de Minister van Volks\u00adgezondheid, Welzijn en Sport over *het tekort aan huis\u00adartsen in de grens\u00adstreek* (ingezonden 1 oktober 2024).',
    'Mededeling van Minister _Brouwer_ (Volks\u00adgezondheid, Welzijn en Sport) (ontvangen 22 oktober 2024).'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: ['Heeft u kennisgenomen van het artikel «Geen huisarts te vinden»?^1^']
    },
    {
      heading: 'Vraag 2',
      content: [
        'Hoeveel inwoners van de grens\u00adstreek staan op dit moment niet inge\u00adschreven bij een huis\u00adarts, en hoe verhoudt zich dat tot de rest van het land?'
      ]
    },
    {
      heading: 'Vraag 3',
      content: ['Bent u bereid hierover met de zorgverzekeraars in overleg te treden?']
    },
    {
      heading: 'Mededeling',
      content: [
        'De vragen van de Kamerleden Molenaar en El Amrani (beiden ABC) over het tekort aan huis\u00adartsen in de grens\u00adstreek (2024Z14007) kunnen tot mijn spijt niet binnen de gebruike\u00adlijke termijn worden beant\u00adwoord.',
        'De reden van het uitstel is dat de afstemming met de zorg\u00adverzekeraars en de gemeenten in de grens\u00adstreek meer tijd vergt dan was voorzien.',
        'Ik zal u zo spoedig mogelijk de antwoorden op de kamer\u00advragen doen toekomen.'
      ]
    }
  ],
  notes: {1: 'De Grensbode, 28 september 2024, «Geen huisarts te vinden».'}
}
