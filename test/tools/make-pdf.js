// Writes the PDF fixtures: `npm run fixtures`. Their documents are invented.
import {mkdirSync} from 'node:fs'
import {typesetInColumns} from './two-columns.js'
import {typeset} from './typeset.js'

const answer = {
  id: 'ah-tk-20232024-99',
  session: '2023–2024',
  number: 99,
  header: [
    'Vragen van de leden _Smit_ (GroenLinks-PvdA) en _Kostic´_ (PvdD) aan de Minis\u00adter van Infra\u00adstructuur en Water\u00adstaat over *het bericht «Uitstoot van CO*~2~* stijgt»* (inge\u00adzonden 6 maart 2024).',
    'Antwoord van Minister _Jansen-Bakker_ (Infrastructuur en Waterstaat), mede namens de Minister voor Klimaat en Energie (ontvangen 27 maart 2024). Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 12.'
  ],
  blocks: [
    {
      heading: 'Vraag 1',
      content: [
        'Kent u het bericht «Uitstoot van CO~2~ stijgt»?^1^ Wat vindt u van de stij\u00adging met 10 kg per m^2^ in 2023^2^?'
      ]
    },
    {heading: 'Antwoord 1', content: ['Ja.']},
    {
      heading: 'Vraag 2 en 3',
      content: [
        'Deelt u de mening dat de zorg- en meld\u00adplicht voor onder\u00adnemers met een WIA-uit\u00adkering en voor hun DDoS-aan\u00advallen niet vol\u00addoende is, en dat er meer aan\u00addacht nodig is voor de publiek-private samen\u00adwerking?',
        'Welke maat\u00adregelen neemt u? Zo nee, waarom niet?'
      ]
    },
    {
      heading: 'Antwoord 2 en 3',
      content: [
        'Het kabinet deelt die mening en neemt daarom in de komende periode een reeks van maat\u00adregelen, die zijn beschreven in de brief van 12 januari jongst\u00adleden:^3^',
        {
          list: [
            'een verlaging van de heffing op de uit\u00adstoot van stik\u00adstof, die in\u00adgaat op de eerste dag van het volgende kwar\u00adtaal;',
            'een onder\u00adzoek;'
          ]
        },
        '*Planning*',
        'De plan\u00adning is nog niet bekend. Het onderzoek wordt uit\u00adgevoerd door het bureau dat eerder het rapport over de lucht\u00adkwaliteit schreef, en dat bureau heeft laten weten dat het in het najaar klaar is.',
        'In de tabel staan de uitkomsten.'
      ]
    },
    {
      heading: 'Vraag 4',
      content: ['Hoe groot is de uitstoot per sector?']
    },
    {
      heading: 'Antwoord 4',
      content: [
        'De cijfers staan in deze tabel:',
        {
          title: 'Uitstoot per sector',
          table: true,
          rows: [
            ['Sector', 'In 2022', 'In 2023'],
            ['Industrie', '12', '13'],
            ['Land- en tuinbouw', '2', '3'],
            ['TOTAAL', '14', '16']
          ]
        },
        'De cijfers over de organisa\u00adtorische maat\u00adregelen van de sector, waar\u00adover in het ver\u00adleden vragen zijn gesteld door de leden van de com\u00admissie, volgen later.^4^'
      ]
    },
    {
      heading: 'Vraag 5',
      content: [
        'Bent u bereid de Kamer te informeren over de voort\u00adgang van het onderzoek, over de samen\u00adwerking met de provincies en de gemeenten, en over de gevolgen voor de onder\u00adnemers in de regio, die al jaren op duidelijk\u00adheid wachten en daar\u00addoor geen investe\u00adringen kunnen doen in hun bedrijf, terwijl die investe\u00adringen juist nodig zijn om de uitstoot te verlagen?'
      ]
    },
    {
      heading: 'Antwoord 5',
      content: ['Ja. Zodra het onderzoek is afgerond, stuur ik de Kamer een brief.']
    }
  ],
  notes: {
    1: 'Courant, 5 maart 2024, «Uitstoot van CO2 stijgt», https://courant.example.nl/nieuws/2024/03/05/uitstoot-van-kooldioxide-stijgt-verder-dan-verwacht.html',
    2: 'Kamerstuk 32 813, nr. 1193.',
    3: 'Kamerstuk 36 410 XII, nr. 12.',
    4: 'Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424'
  }
}

const question = {
  id: 'kv-tk-2024Z10001',
  session: '2023–2024',
  number: '2024Z10001',
  kind: 'question',
  header: [
    'Vragen van het lid _Smit_ (DEF) aan de Minister van Defensie over *oefen\u00adterreinen* (ingezonden 6 maart 2024).'
  ],
  blocks: [
    {heading: 'Vraag 1', content: ['Hoeveel oefenterreinen zijn er?^1^']},
    {
      heading: 'Toelichting:',
      headingInText: true,
      content: [
        'Deze vragen dienen ter aanvulling op eerdere vragen terzake van het lid De Wit (ABC), ingezonden 1 maart 2024 (vraagnummer 2024Z09999).'
      ]
    }
  ],
  notes: {1: 'Courant, 5 maart 2024'}
}

const postponement = {
  id: 'ah-tk-20232024-100',
  session: '2023–2024',
  number: 100,
  header: [
    'Vragen van het lid _Smit_ (DEF) aan de Minister van Defensie over *oefen\u00adterreinen* (ingezonden 6 maart 2024).',
    'Mededeling van Minister _Bos_ (Defensie) (ontvangen 27 maart 2024).'
  ],
  blocks: [
    {heading: 'Vraag 1', content: ['Hoeveel oefenterreinen zijn er?']},
    {
      heading: 'Mededeling',
      headingInText: true,
      content: [
        'De vragen van het lid Smit (DEF) over oefen\u00adterreinen (2024Z05000) kunnen niet binnen de gebruike\u00adlijke termijn worden beant\u00adwoord.',
        'Ik streef ernaar de vragen zo spoedig mogelijk te beantwoorden.'
      ]
    }
  ]
}

const letter = {
  session: undefined,
  blocks: [
    {content: ['Hierbij bied ik uw Kamer de rapportage aan over het eerste kwartaal van dit jaar.']}
  ]
}

// The notes are tagged as paragraphs: the typography knows better and says so.
const mistagged = {...question, blocks: question.blocks.slice(0, 1), noteTag: 'P'}

const columns = {
  rows: 22,
  head: [
    'Tweede Kamer der Staten-Generaal',
    'Vergaderjaar 1996-1997',
    'Aanhangsel van de Handelingen',
    'Vragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden',
    '915'
  ],
  paragraphs: [
    'Vragen van de leden Duinker en Weststrate (beiden ABC) over de dienst­regeling van het veer naar het eiland Noorderzand. (Ingezonden 4 februari 1997)',
    '1',
    'Kent u het bericht over de dienst­regeling van het veer naar Noorderzand?1',
    '2',
    'Is het waar, dat de overtocht bij wind­kracht 7 niet meer wordt gemaakt, en dat er in dat geval geen andere verbinding tussen het eiland en het vaste­land bestaat dan de reddings­boot van de maat­schappij die daar­toe in het geheel niet is uitgerust?',
    '3',
    'Wat gebeurt er op zulke dagen met zieken, en wie draagt daarvan de kosten?',
    '1 Eilander Courant van 31 januari jl.',
    'Antwoord',
    'Antwoord van minister Kuyper (Verkeer en Waterstaat). (Ontvangen 26 februari 1997)',
    '1',
    'Ja.',
    '2 en 3',
    'De rederij vaart tot en met wind­kracht 8. In de afgelopen vijf jaar is de over­tocht twaalf keer niet gemaakt; in al die gevallen heeft het overleg tussen de betrokken ge­meenten en de rederij ertoe geleid, dat voor zieken een andere verbinding beschikbaar was. De kosten daar­van zijn voor rekening van de verzekeraars, die daar­over afspraken hebben ge­maakt met de eilander artsen en met de provincie, en die afspraken worden ieder jaar op­nieuw bezien in het licht van de er­varingen van de winter daarvoor.',
    'Ik zie geen aan­leiding om daarin ver­andering te brengen, nu de gemeente­raad van Noorderzand zich daarover vorige maand tevreden heeft betoond.'
  ],
  foot: 'Tweede Kamer, vergaderjaar 1996-1997, Aanhangsel                                                        1877'
}

const fixtures = {
  'pdf-official-layout': [answer],
  'pdf-question-with-explanation': [question],
  'pdf-postponement-heading-in-text': [postponement],
  'pdf-tags-and-typography-disagree': [mistagged],
  'pdf-no-question-document': [letter],
  'pdf-without-text-layer': [{picture: true, blocks: []}],
  'pdf-encrypted': [question, {password: 'geheim'}]
}

for (const [name, [document, options]] of Object.entries(fixtures)) {
  const folder = new URL(`../../fixtures/${name}/`, import.meta.url)
  mkdirSync(folder, {recursive: true})
  await typeset(new URL('input.pdf', folder).pathname, document, options)
}

const folder = new URL('../../fixtures/pdf-two-columns/', import.meta.url)
mkdirSync(folder, {recursive: true})
await typesetInColumns(new URL('input.pdf', folder).pathname, columns)
