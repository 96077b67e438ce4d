import type {ReportWords} from './words.js'

export const nl: ReportWords = {
  code: 'nl',
  title: 'Schriftelijke vragen van het Nederlandse parlement',
  about:
    'Wat een dataset van Kamervragen en antwoorden bevat: hoe snel er wordt geantwoord, wie wie vragen stelt, welke bronnen worden aangehaald, en hoe betrouwbaar de gegevens zijn. Onder elk beeld staan de cijfers en de query die ze oplevert.',
  figures: {
    'answer-time': {
      title: 'Tijd tot het eerste antwoord, per ministerie',
      about:
        'Dagen van vraag tot eerste antwoord, naar het jaar van de vraag. Stip: de mediaan. Dikke lijn: de middelste helft van de antwoorden. Dunne lijn: alle behalve het snelste en het traagste tiende deel. Onderbroken lijn: de antwoordtermijn. De schaal is die van een wortel.'
    },
    'late-share': {
      title: 'Beantwoord na de termijn',
      about:
        'Aandeel van de beantwoorde sets vragen waarvan het eerste antwoord na de termijn kwam, naar het jaar van de vraag. Hoe groter de stip, hoe meer antwoorden. Jaren waarvan de termijn niet bekend is, ontbreken.'
    },
    postponements: {
      title: 'Uitgestelde antwoorden',
      about:
        'Aandeel van de sets vragen met een mededeling van uitstel, naar het jaar van de vraag.'
    },
    'open-questions': {
      title: 'Openstaande vragen naar ouderdom',
      about:
        'Sets vragen zonder antwoord in de dataset, naar hun ouderdom in dagen op de laatste dag ervan. Een oude kan beantwoord zijn in een document dat de dataset niet bevat.'
    },
    'party-years': {
      title: 'Vragen per partij en jaar',
      about:
        'Afzonderlijke vragen naar de partij van de vragenstellers. Vragen van leden van twee partijen tellen voor beide.'
    },
    'who-asks-whom': {
      title: 'Wie vraagt wie',
      about:
        'Sets vragen naar de partij die het eerst wordt genoemd en het ministerie dat het eerst wordt bevraagd, of antwoordt waar geen bevraagde is genoemd.'
    },
    length: {
      title: 'Lengte van vragen en antwoorden',
      about:
        'Woorden in een vraag en in een antwoord, naar het jaar van de vraag. Stip: de mediaan. Dikke lijn: de middelste helft. Dunne lijn: alle behalve het kortste en het langste tiende deel. De schaal is die van een wortel.'
    },
    'cited-sources': {
      title: 'Meest aangehaalde bronnen',
      about:
        'Stukken en sites naar het aantal documenten dat ze aanhaalt, in de tekst of in een noot.'
    },
    doubted: {
      title: 'Is het goed genoeg? Betwijfelde vragen en antwoorden',
      about:
        'Aandeel van de vragen en antwoorden waarin een beslissing van de omzetter onjuist kan zijn, naar vorm van de bron en jaar van de vraag.'
    },
    warnings: {
      title: 'Is het goed genoeg? Waarschuwingen',
      about: 'Waarschuwingen en fouten per document, naar vorm van de bron en jaar van de vraag.'
    },
    rules: {
      title: 'Is het goed genoeg? Wat de omzetter meldde',
      about: 'Het aantal documenten waarin elke bijzonderheid is gemeld.'
    }
  },
  terms: {
    age: 'ouderdom in dagen',
    '366-': '> 365',
    all: 'alle',
    answer: 'antwoord',
    answered: 'beantwoord',
    answers: 'antwoorden',
    blocks: 'vragen en antwoorden',
    citations: 'aanhalingen',
    diagnostics: 'meldingen',
    documents: 'documenten',
    doubted: 'betwijfeld',
    doubted_percent: 'betwijfeld, %',
    first_day: 'eerste dag van vragen',
    format: 'vorm',
    formats: 'vormen van de bronnen',
    last_day: 'laatste dag van vragen',
    late: 'te laat',
    late_percent: 'te laat, %',
    median: 'mediaan',
    ministry: 'ministerie',
    open: 'open',
    other: 'overige',
    p10: '10%',
    p25: '25%',
    p50: 'mediaan',
    p75: '75%',
    p90: '90%',
    part: 'deel',
    party: 'partij',
    postponed: 'uitgesteld',
    postponed_more: 'meer dan eens',
    postponed_once: 'eenmaal',
    postponed_percent: 'uitgesteld, %',
    question: 'vraag',
    questions: 'vragen',
    rule_id: 'regel',
    sets: 'sets',
    severity: 'ernst',
    source: 'bron',
    sources: 'bronnen',
    term: 'termijn',
    texts: 'teksten',
    type: 'soort',
    warnings: 'waarschuwingen',
    warnings_per_document: 'per document',
    words: 'woorden',
    year: 'jaar'
  },
  unknown: 'onbekend',
  contents: 'Inhoud',
  table: 'Cijfers',
  query: 'Query',
  copy: 'Kopieer',
  copied: 'Gekopieerd',
  save: 'Bewaar als CSV',
  empty: 'De dataset bevat hier niets om te tekenen.',
  left: rows =>
    `${rows === 1 ? 'Eén rij' : `${rows} rijen`} van de tabel ${rows === 1 ? 'heeft' : 'hebben'} geen plaats in het beeld, omdat een naam of jaar niet bekend is.`,
  reading: {
    title: 'Hoe dit te lezen',
    points: [
      'Een set vragen is wat leden op één dag over één onderwerp vragen. Een set wordt gevolgd door alle documenten erover: gesteld, uitgesteld, beantwoord, verbeterd.',
      'De cijfers gaan over de documenten in de dataset, niet over alles wat ooit is gevraagd.',
      'Elke query werkt zoals zij er staat: bewaar haar als `query.sql` en geef haar aan `aanhangsel query`.',
      'Namen van ministeries zijn kort: ministeries die onder een oude naam terugkwamen, zijn samengenomen.'
    ]
  }
}
