// Papers of committees that exist as text, PDF and XML: all of them are invented, and each has a look of its own.

const exchanges = [
  {
    question: [
      'Hoeveel seinpalen staan er langs de lijn naar het noorden? Zijn die alle in gebruik?'
    ],
    answer: [
      'Er staan er zestig. Daarvan zijn er drie scheef, en één is er niet meer sinds de storm van 12 januari 2023.',
      'Alle andere zijn in gebruik. De spoorbeheerder loopt ze elk kwartaal na.'
    ]
  },
  {
    question: [
      'Kunt u toelichten wie een rotte paal vervangt, en binnen hoeveel dagen dat moet gebeuren?'
    ],
    answer: ['De spoorbeheerder vervangt een rotte paal binnen 14 dagen.']
  },
  {
    question: [
      'In de brief staat dat 2 van de 3 palen met de hand worden geverfd. Waarom gebeurt dat niet met een machine?'
    ],
    answer: [
      'Een machine kan niet bij de palen komen zolang de treinen rijden. In 2024 begint een proef met een verfwagen die op het spoor rijdt en die in een nacht 20 palen verft.'
    ]
  },
  {
    question: ['Wat kost een paal?'],
    answer: ['Zie het antwoord op vraag 2.']
  },
  {
    question: [
      'Klopt het dat de palen in Drenthe hoger zijn dan elders? Zo ja, hoeveel?',
      'Is er overleg geweest met de provincie over de hoogte van deze palen?'
    ],
    answer: ['Ja, een meter.']
  }
]

/** Enough of them for a table to go on on a second page, within an answer. */
const moreExchanges = [
  {
    question: ['Welke seinpalen worden in 2023 en 2024 vervangen?'],
    answer: [
      'In 2023 worden de palen bij Zandwijk en Grasdorp vervangen. Daarna volgen de palen langs de lijn naar het zuiden, die ouder zijn maar minder te lijden hebben van de wind.',
      'De spoorbeheerder maakt elk najaar bekend welke palen in het volgende jaar aan de beurt zijn. De gemeenten langs de lijn worden daarover vooraf ingelicht, en omwonenden krijgen een brief.'
    ]
  },
  {question: ['Is daar geld voor?'], answer: ['Ja, 3 miljoen euro per jaar tot en met 2027.']}
]

const list = {
  dossier: '41 996',
  file: 'Seinpalen langs het spoor',
  number: 21,
  session: '2022–2023',
  title: 'Lijst van vragen en antwoorden',
  fixed: 'Vastgesteld 26 april 2023',
  opening: [
    'De vaste commissie voor Infrastructuur en Waterstaat heeft een aantal vragen voorgelegd aan de Minister van Infrastructuur en Waterstaat over de brief van 14 maart 2023 over de stand van de seinpalen (Kamerstuk 41 996, nr. 20).',
    'De vragen zijn op 3 april 2023 voorgelegd. De Minister heeft deze vragen beantwoord bij brief van 24 april 2023. Vragen en antwoorden zijn hierna afgedrukt.'
  ],
  signed: [
    ['De voorzitter van de commissie,', 'Grasdorp'],
    ['De griffier van de commissie,', 'Boterveen']
  ],
  exchanges
}

export const papers = [
  {
    ...list,
    name: 'list-with-headings',
    look: {question: n => `Vraag ${n}`, answer: n => `Antwoord op vraag ${n}:`}
  },
  {...list, name: 'list-in-numbers', look: {question: n => `${n}`}},
  {
    ...list,
    name: 'list-by-letter',
    look: {question: n => `${'abcde'[n - 1]})`, inline: true}
  },
  {
    ...list,
    name: 'list-with-fractions',
    look: {
      question: n =>
        `Vraag ${n} (vraag van de leden van de ${['VVD', 'D66', 'SP', 'CDA', 'PvdA'][n - 1]}-fractie)`,
      answer: () => 'Antwoord'
    }
  },
  {
    ...list,
    name: 'answers-below-all-questions',
    look: {question: n => `${n}.`, inline: true, below: 'Antwoorden'}
  },
  {
    ...list,
    name: 'table-of-three-columns',
    look: {columns: ['Nr', 'Vraag', 'Antwoord']},
    exchanges: [...exchanges, ...moreExchanges]
  },
  {
    ...list,
    name: 'table-with-pages',
    look: {columns: ['Nr', 'Vraag', 'Blz'], pages: [8, 9, 13, 17, 21]}
  },
  {
    name: 'letter',
    letter: {
      address: [
        'De Voorzitter van de Tweede Kamer',
        'der Staten-Generaal',
        'Postbus 20018',
        '2500 EA Den Haag'
      ],
      date: '24 april 2023',
      about: 'Beantwoording vragen over de stand van de seinpalen',
      text: [
        'Geachte voorzitter,',
        'Hierbij zend ik u de antwoorden op de vragen van de vaste commissie voor Infrastructuur en Waterstaat over de stand van de seinpalen (ingezonden op 3 april 2023).'
      ],
      signed: ['De Minister van Infrastructuur en Waterstaat,', 'J. Hoppema']
    },
    look: {question: n => `${n}.`, inline: true},
    exchanges
  },
  {
    name: 'budget-debate',
    heading:
      'Antwoorden op vragen gesteld in de eerste termijn van de begrotingsbehandeling Infrastructuur en Waterstaat',
    look: {question: () => 'Vraag:', answer: () => 'Antwoord:'},
    askers: {
      0: 'Vragen van het lid Oudeweg, Inge (D66)',
      3: 'Vragen van het lid Zandwijk, Piet van (SP)'
    },
    exchanges
  }
]
