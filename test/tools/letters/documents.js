// Six invented letters of ministries that do not exist, in the looks that ministries have.

const address = [
  'Aan de Voorzitter van de Tweede Kamer',
  'der Staten-Generaal',
  'Postbus 20018',
  '2500 EA DEN HAAG'
]

/** Serif type, letterhead at the right, real notes, answers by two and a list. */
const dikes = {
  name: 'serif-right-real-notes',
  look: {serif: true, head: 'right'},
  pages: 3,
  ministry: 'Ministerie van Infrastructuur en Waterstaat',
  department: 'Directie Dijken en Sluizen',
  street: ['Kadelaan 12', '2500 AB Den Haag'],
  reference: 'IENW/BSK-2024/1041',
  address,
  dated: '16 mei 2024',
  filledIn: '11 april 2024',
  regarding: 'Onderwerp',
  subject: 'Beantwoording Kamervragen van het lid Waterman (ABC) over de staat van de oude zeedijk',
  letter: [
    'In antwoord op uw brief van 8 maart 2024, nr. 2024Z03911, deel ik u mede dat de vragen van het lid Waterman (ABC) aan de minister van Infrastructuur en Waterstaat over de staat van de oude zeedijk worden beantwoord zoals aangegeven in de bijlage bij deze brief.',
    'Hoogachtend,'
  ],
  signed: [{office: 'De minister van Infrastructuur en Waterstaat,', name: 'A.B. Sluiswachter'}],
  title:
    'Antwoorden van de minister van Infrastructuur en Waterstaat op de vragen van het lid Waterman (ABC) over de staat van de oude zeedijk (ingezonden 8 maart 2024, nr. 2024Z03911)',
  blocks: [
    {
      heading: 'Vraag 1',
      content: ['Kent u het bericht dat de oude zeedijk op drie plaatsen is verzakt?^1^']
    },
    {heading: 'Antwoord 1', content: ['Ja.']},
    {
      heading: 'Vraag 2',
      content: [
        'Hoeveel kilometer van de dijk voldoet op dit moment niet aan de norm, en hoe verhoudt dat zich tot de cijfers van vorig jaar?'
      ]
    },
    {
      heading: 'Vraag 3',
      content: ['Wanneer is het herstel van de dijk klaar? Kunt u dat toelichten?']
    },
    {
      heading: 'Antwoord 2 en 3',
      content: [
        'Van de oude zeedijk voldoet op dit moment twaalf kilometer niet aan de norm die in de wet is vastgelegd.^2^ Vorig jaar was dat nog veertien kilometer. Het waterschap werkt in drie stappen aan het herstel:',
        {
          list: [
            'de bekleding van de dijk wordt vervangen door blokken die bestand zijn tegen de golven van een zware storm;',
            'de kruin wordt verhoogd;',
            'de sluis krijgt nieuwe deuren.'
          ]
        },
        'Het waterschap verwacht dat al het werk over twee jaar klaar is. Ik zal uw Kamer daarover berichten zodra de planning is vastgesteld door het bestuur van het waterschap en de provincie.'
      ]
    },
    {
      heading: 'Vraag 4',
      content: [
        'Bent u bereid om met de bewoners van de polder in gesprek te gaan over de gevolgen van het werk voor hun huizen? Zo nee, waarom niet?'
      ]
    },
    {
      heading: 'Antwoord 4',
      content: [
        'Ja. Het waterschap heeft alle bewoners uitgenodigd voor een bijeenkomst in het dorpshuis, waar ook de aannemer aanwezig is om vragen te beantwoorden over trillingen en het vervoer van zand.',
        'Daarnaast is er een meldpunt, waar bewoners terecht kunnen met schade.^3^'
      ]
    }
  ],
  notes: {
    1: 'Polderblad, 5 maart 2024, «Zeedijk verzakt».',
    2: 'Kamerstuk 32 698, nr. 81.',
    3: 'https://meldpunt.example.nl/zeedijk/schade'
  }
}

/** Sans type, letterhead at the left, notes typed as `1)` behind the last answer. */
const schools = {
  name: 'sans-left-typed-notes',
  look: {serif: false, head: 'left'},
  pages: 2,
  ministry: 'Ministerie van Onderwijs, Cultuur en Wetenschap',
  department: 'Directie Primair Onderwijs',
  street: ['Leerpad 1', '2500 CD Den Haag'],
  reference: '44120917',
  address,
  dated: '3 februari 2023',
  regarding: 'Betreft',
  subject:
    'Antwoord op schriftelijke vragen van de leden Lezer (DEF) en Van der Schrijver (GHI) over het sluiten van kleine dorpsscholen',
  letter: [
    'Hierbij stuur ik u, mede namens de minister van Binnenlandse Zaken en Koninkrijksrelaties, de antwoorden op de vragen van de leden Lezer (DEF) en Van der Schrijver (GHI) over het sluiten van kleine dorpsscholen. De vragen werden ingezonden op 12 januari 2023 met kenmerk 2023Z00417.'
  ],
  signed: [{office: 'De minister voor Primair en Voortgezet Onderwijs,', name: 'C. Schoolmeester'}],
  title:
    'Antwoorden op de vragen van de leden Lezer (DEF) en Van der Schrijver (GHI) aan de minister voor Primair en Voortgezet Onderwijs over het sluiten van kleine dorpsscholen (ingezonden 12 januari 2023, 2023Z00417)',
  blocks: [
    {
      heading: 'Vraag 1',
      content: ['Wat is uw reactie op het bericht over de school in Kleindorp? 1)']
    },
    {
      heading: 'Antwoord op vraag 1',
      content: ['Ik begrijp dat het bericht de ouders en de leraren van de school raakt.']
    },
    {
      heading: 'Vraag 2',
      content: [
        'Hoeveel scholen met minder dan veertig leerlingen zijn er, en hoeveel daarvan worden dit jaar gesloten? 2)'
      ]
    },
    {
      heading: 'Antwoord op vraag 2',
      content: [
        'Er zijn 212 scholen met minder dan veertig leerlingen. Negen daarvan sluiten dit jaar hun deuren, omdat het bestuur dat zo heeft besloten na overleg met de ouders.'
      ]
    }
  ],
  typed: [
    '1) Dorpskrant, 9 januari 2023, «Onze school moet open blijven».',
    '2) https://dorpskrant.example.nl/kleine-scholen-dicht'
  ]
}

/** Serif type, letterhead above the text, notes typed as `[1]`, two ministers asked. */
const harbours = {
  name: 'serif-top-bracketed-notes',
  look: {serif: true, head: 'top'},
  pages: 2,
  ministry: 'Ministerie van Defensie',
  department: 'Hoofddirectie Beleid',
  street: ['Kazerneplein 4', '2500 EF Den Haag'],
  reference: 'BS2022030117',
  address,
  dated: '21 november 2022',
  regarding: 'Onderwerp',
  subject: 'Beantwoording vragen over marineschepen in de haven van Noordstad',
  letter: [
    'Hierbij ontvangt u, mede namens de minister van Economische Zaken en Klimaat, de antwoorden op de schriftelijke vragen van het lid De Reder (JKL) over marineschepen in de haven van Noordstad (ingezonden 1 november 2022, kenmerk 2022Z20811).'
  ],
  signed: [{office: 'DE MINISTER VAN DEFENSIE', name: 'drs. E.F. van der Vloot'}],
  title:
    'Antwoorden op de schriftelijke vragen van het lid De Reder (JKL) aan de minister van Defensie en de minister van Economische Zaken en Klimaat over marineschepen in de haven van Noordstad (ingezonden 1 november 2022, kenmerk 2022Z20811)',
  blocks: [
    {
      heading: 'Vraag 1',
      content: ['Klopt het dat er vijf marineschepen in de haven van Noordstad liggen?[1]']
    },
    {heading: 'Antwoord', content: ['Ja, dat klopt.']},
    {
      heading: 'Vraag 2',
      content: ['Waarom was de gemeente daarvan niet op de hoogte?[2]']
    },
    {
      heading: 'Antwoord',
      content: [
        'De gemeente was op de hoogte. De burgemeester heeft op 12 oktober een brief ontvangen, waarin de komst van de schepen is aangekondigd.'
      ]
    }
  ],
  typed: [
    '[1] Noordstads Dagblad, 30 oktober 2022.',
    '[2] https://noordstad.example.nl/raad/2022/schepen'
  ]
}

/** Sans type, letterhead at the right, real notes beside typed ones of the same numbers. */
const medicines = {
  name: 'sans-right-both-kinds-of-notes',
  look: {serif: false, head: 'right'},
  pages: 2,
  ministry: 'Ministerie van Volksgezondheid, Welzijn en Sport',
  department: 'Directie Geneesmiddelen',
  street: ['Apotheekweg 7', '2500 GH Den Haag'],
  reference: '3594410-1046122-GMT',
  address,
  dated: '28 juni 2023',
  regarding: 'Betreft',
  subject: 'Kamervragen over het tekort aan hoestdrank',
  letter: [
    'Hierbij zend ik u de antwoorden op de vragen van het lid Hoestman (MNO) over het tekort aan hoestdrank (2023Z09912).',
    'Hoogachtend,'
  ],
  signed: [{office: 'De minister van Volksgezondheid, Welzijn en Sport,', name: 'G.H. Apotheker'}],
  title:
    'Antwoorden op Kamervragen van het lid Hoestman (MNO) aan de minister van Volksgezondheid, Welzijn en Sport over het tekort aan hoestdrank (2023Z09912, ingezonden 6 juni 2023)',
  blocks: [
    {
      heading: 'Vraag 1',
      content: ['Bent u bekend met het artikel over het tekort aan hoestdrank? 1)']
    },
    {
      heading: 'Antwoord 1',
      content: ['Ja. Ik heb het artikel gelezen, en ook het onderzoek waarop het berust.^1^']
    },
    {heading: 'Vraag 2', content: ['Hoe lang duurt het tekort naar verwachting? 2)']},
    {
      heading: 'Antwoord 2',
      content: ['De fabrikant verwacht dat de voorraad in september weer op peil is.^2^']
    }
  ],
  typed: [
    '1) Apothekersblad, 1 juni 2023, «Hoestdrank op».',
    '2) Kamerstuk 29 477, nr. 812, over tekorten.'
  ],
  notes: {
    1: 'Onderzoek naar tekorten, april 2023.',
    2: 'Overzicht van leveringen, https://leveringen.example.nl/2023'
  }
}

/** Serif type, letterhead at the left, two who sign, joint questions. */
const farms = {
  name: 'serif-left-two-signatures',
  look: {serif: true, head: 'left'},
  pages: 2,
  ministry: 'Ministerie van Landbouw, Natuur en Voedselkwaliteit',
  department: 'Directie Dieren en Planten',
  street: ['Akkerweg 30', '2500 IJ Den Haag'],
  reference: 'DGA / 24019288',
  address,
  dated: '9 april 2024',
  regarding: 'Betreft',
  subject:
    'Beantwoording vragen van het lid Boerema (PQR) over de ganzen in de Zuidpolder (2024Z04402)',
  letter: [
    'Hierbij sturen wij u de antwoorden op de vragen van het lid Boerema (PQR) over de ganzen in de Zuidpolder (kenmerk 2024Z04402, ingezonden 15 maart 2024).'
  ],
  signed: [
    {office: 'De minister van Landbouw, Natuur en Voedselkwaliteit,', name: 'I.J. Ganzenhoeder'},
    {office: 'De minister voor Natuur en Stikstof,', name: 'K.L. van den Akker'}
  ],
  title:
    'Antwoorden van de minister van Landbouw, Natuur en Voedselkwaliteit en de minister voor Natuur en Stikstof op de vragen van het lid Boerema (PQR) over de ganzen in de Zuidpolder (2024Z04402)',
  blocks: [
    {heading: 'Vraag 1', content: ['Hoeveel ganzen overwinteren er in de Zuidpolder?^1^']},
    {heading: 'Vraag 2', content: ['Hoeveel schade hebben de boeren daarvan?']},
    {
      heading: 'Antwoord op de vragen 1 en 2',
      content: [
        'In de Zuidpolder overwinteren ongeveer negenduizend ganzen. De schade die zij aanrichten is getaxeerd op vier ton, en die is in alle gevallen vergoed door het faunafonds van de provincie, dat daarvoor ieder jaar geld krijgt.'
      ]
    },
    {heading: 'Vraag 3', content: ['Wat gaat u daaraan doen?']},
    {
      heading: 'Antwoord op vraag 3',
      content: ['Wij laten onderzoeken of rustgebieden de schade kunnen beperken.^2^']
    }
  ],
  notes: {
    1: 'Boerenbericht, 12 maart 2024.',
    2: 'Kamerstuk 33 576, nr. 377.'
  }
}

/** Sans type, letterhead above the text, no title above the questions. */
const trains = {
  name: 'sans-top-without-title',
  look: {serif: false, head: 'top'},
  pages: 2,
  ministry: 'Ministerie van Financiën',
  department: 'Directie Deelnemingen',
  street: ['Muntplein 3', '2500 KL Den Haag'],
  reference: '2015-0000310',
  address,
  dated: '17 september 2015',
  regarding: 'Betreft',
  subject:
    'Beantwoording Kamervragen van het lid Spoorman (STU) over de verkoop van het stationsgebouw in Oosthaven (ingezonden 20 augustus 2015)',
  letter: [
    'Hierbij zend ik u de antwoorden op de vragen van het lid Spoorman (STU) aan de minister van Financiën over de verkoop van het stationsgebouw in Oosthaven (ingezonden 20 augustus 2015, kenmerk 2015Z14812).',
    'Hoogachtend,'
  ],
  signed: [{office: 'De minister van Financiën,', name: 'M.N. Muntmeester'}],
  blocks: [
    {heading: 'Vraag 1', content: ['Is het stationsgebouw in Oosthaven verkocht?^1^']},
    {heading: 'Antwoord op vraag 1', content: ['Ja, in het voorjaar.']},
    {
      heading: 'Vraag 2',
      content: ['Voor welk bedrag is het gebouw verkocht, en aan wie?']
    },
    {
      heading: 'Antwoord op vraag 2',
      content: [
        'Het gebouw is verkocht aan de gemeente Oosthaven, die er een bibliotheek in wil vestigen. Over het bedrag doe ik geen mededelingen, omdat de gemeente daarom heeft gevraagd.'
      ]
    }
  ],
  notes: {1: 'Oosthavens Nieuws, 18 augustus 2015.'}
}

export const letterDocuments = [dikes, schools, harbours, medicines, farms, trains]
