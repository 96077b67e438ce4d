export default {
  name: 'notes-on-two-pages',
  id: 'ah-tk-20212022-844',
  session: '2021–2022',
  year: 2021,
  number: 844,
  header: [
    'Vragen van de leden _Zandstra_ (GHI) en _Molenaar_ (ABC) aan de Minister van Land\u00adbouw, Natuur en Voedsel\u00adkwaliteit over *de terug\u00adkeer van de bever in de polder* (ingezonden 18 oktober 2021).',
    'Antwoord van Minister _Wiersema_ (Land\u00adbouw, Natuur en Voedsel\u00adkwaliteit), mede namens de Minister van Infra\u00adstructuur en Water\u00adstaat (ontvangen 22 november 2021).'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: [
        'Kent u de berichten «Bever graaft zich een weg door de dijk»^1^ en «Water\u00adschap luidt de nood\u00adklok»?^2^'
      ]
    },
    {heading: 'Antwoord 1', content: ['Ja, die berichten ken ik.']},
    {
      heading: 'Vraag 2',
      content: [
        'Hoeveel bevers leven er op dit moment in de polders van de drie noord\u00adelijke provincies, en met hoeveel dieren neemt dat aantal ieder jaar toe?'
      ]
    },
    {
      heading: 'Antwoord 2',
      content: [
        'Volgens de laatste telling gaat het om ongeveer negen\u00adhonderd dieren.^3^ Het aantal groeit met tien tot vijftien procent per jaar. Omdat de bever vooral in de schemering actief is en zijn burcht goed verbergt, geven de tel\u00adlingen slechts een bena\u00addering van het werke\u00adlijke aantal.',
        'De provincies hebben mij laten weten dat zij de telling vanaf volgend jaar op dezelfde wijze zullen uitvoeren, zodat de uitkomsten beter met elkaar te vergelijken zijn.'
      ]
    },
    {
      heading: 'Vraag 3 en 4',
      content: [
        'Welke schade hebben graverijen van bevers in de afgelopen vijf jaar veroor\u00adzaakt aan dijken, kades en spoor\u00adwegen, en wie betaalt het herstel?',
        'Deelt u de mening dat de veiligheid van de water\u00adkeringen altijd voorop moet staan?'
      ]
    },
    {
      heading: 'Antwoord 3 en 4',
      content: [
        'De water\u00adschappen hebben in deze periode 64 meldingen geregi\u00adstreerd. In de meeste gevallen ging het om oppervlak\u00adkige schade aan een oever, die binnen enkele dagen kon worden hersteld. In zeven gevallen was een versterking van de kade nodig.^4^',
        'De kosten van het herstel komen voor rekening van de beheerder van de water\u00adkering. Een beheerder kan voor preven\u00adtieve maat\u00adregelen, zoals het aan\u00adbrengen van gaas, een beroep doen op de regeling die de provincies hiervoor hebben open\u00adgesteld.',
        'Ik deel de mening dat de veilig\u00adheid van de water\u00adkeringen voorop staat. De wet biedt daarom nu al de mogelijk\u00adheid om in te grijpen wanneer een dijk door graverij in gevaar komt.'
      ]
    },
    {
      heading: 'Vraag 5',
      content: [
        'Bent u bereid om samen met de provincies en de water\u00adschappen een landelijk bever\u00adprotocol op te stellen, waarin is vastgelegd wanneer dieren mogen worden verplaatst? Zo ja, wanneer kan de Kamer dat protocol verwachten?'
      ]
    },
    {
      heading: 'Antwoord 5',
      content: [
        'Ja. De provincies werken al aan een gezamen\u00adlijk protocol, dat voort\u00adbouwt op de ervaringen in het rivieren\u00adgebied.^5^ Ik verwacht dat het protocol in het voorjaar gereed is en zal het dan aan uw Kamer toezenden.'
      ]
    },
    {
      heading: 'Vraag 6',
      content: [
        'Kunt u toezeggen dat tot die tijd geen dieren worden gedood zonder dat eerst naar een andere oplossing is gezocht?'
      ]
    },
    {
      heading: 'Antwoord 6',
      content: [
        'De bever is een beschermde soort. Dat betekent dat een ontheffing alleen wordt verleend als er geen andere bevredigende oplossing bestaat.'
      ]
    }
  ],
  notes: {
    1: 'Polderpost, 12 oktober 2021, «Bever graaft zich een weg door de dijk».',
    2: 'https://polderpost.example.nl/2021/10/14/waterschap-luidt-de-noodklok',
    3: 'Zie de website https://bevertelling.example.nl/uitkomsten/2021',
    4: 'Kamerstuk 27 625, nr. 549, bijlage 2.',
    5: 'Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 3377.'
  }
}
