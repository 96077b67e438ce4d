import {expect, test} from 'vitest'
import {dateForms, findDate} from '../../src/header/dates.js'
import {parseHolders, parseOffices} from '../../src/header/offices.js'
import {parseQuestioners} from '../../src/header/questioners.js'
import {parseSeeAlso} from '../../src/header/see-also.js'

test.each([
  ['Podt (D66)', ['Podt|D66']],
  [
    'Bushoff en Patijn(beiden GroenLinks-PvdA)',
    ['Bushoff|GroenLinks-PvdA', 'Patijn|GroenLinks-PvdA']
  ],
  ['Inge van Dijk , Vedder (beiden CDA)', ['Inge van Dijk|CDA', 'Vedder|CDA']],
  ['Sneller , Bamenga , Rooderkerk (allen D66)', ['Sneller|D66', 'Bamenga|D66', 'Rooderkerk|D66']],
  ['het lid Inge vanDijk (CDA)', ['Inge van Dijk|CDA']],
  [
    'de leden Keijzer en Omtzigt (beiden CDA), Van Bommel (SP) en Voordewind (ChristenUnie)',
    ['Keijzer|CDA', 'Omtzigt|CDA', 'Van Bommel|SP', 'Voordewind|ChristenUnie']
  ],
  ['Van Klaveren (Groep Bontes/Van Klaveren)', ['Van Klaveren|Groep Bontes/Van Klaveren']],
  ['Hirsch (GroenLinks-PvdA) en Teunissen (PvdA)', ['Hirsch|GroenLinks-PvdA', 'Teunissen|PvdA']],
  ['Faber-van de Klashorst(PVV)', ['Faber-van de Klashorst|PVV']],
  ['Smit', ['Smit|null']]
])('questioners: %s', (text, expected) => {
  expect(parseQuestioners(text).map(({name, party}) => `${name}|${party}`)).toEqual(expected)
})

test.each([
  ['Minister van Asiel en Migratie', ['minister|Asiel en Migratie']],
  [
    'Minister en de Staatssecretaris van Volksgezondheid, Welzijn en Sport',
    [
      'minister|Volksgezondheid, Welzijn en Sport',
      'staatssecretaris|Volksgezondheid, Welzijn en Sport'
    ]
  ],
  [
    'Ministers van Asiel en Migratie, voor BuitenlandseHandel en Ontwikkelingshulp en van Buitenlandse Zaken',
    [
      'minister|Asiel en Migratie',
      'minister|Buitenlandse Handel en Ontwikkelingshulp',
      'minister|Buitenlandse Zaken'
    ]
  ],
  [
    'Minister-President en de Ministers van Financiën, van Sociale Zaken en Werkgelegenheid',
    ['minister-president|null', 'minister|Financiën', 'minister|Sociale Zaken en Werkgelegenheid']
  ],
  [
    'Staatssecretarissen van Onderwijs, Cultuur en Wetenschap enVolksgezondheid, Welzijn en Sport',
    [
      'staatssecretaris|Onderwijs, Cultuur en Wetenschap',
      'staatssecretaris|Volksgezondheid, Welzijn en Sport'
    ]
  ],
  ['Minister Justitie en Veiligheid', ['minister|Justitie en Veiligheid']],
  [
    'Staatsecretaris van Financiën en de Minister voor Natuur en Stikstof',
    ['staatssecretaris|Financiën', 'minister|Natuur en Stikstof']
  ]
])('offices: %s', (text, expected) => {
  expect(parseOffices(text).map(({role, portfolio}) => `${role}|${portfolio}`)).toEqual(expected)
})

test.each([
  [
    'Antwoord van Minister De Jonge (Binnenlandse Zaken en Koninkrijksrelaties) (ontvangen 20 februari 2024)',
    ['minister|De Jonge|Binnenlandse Zaken en Koninkrijksrelaties']
  ],
  [
    'Antwoord van Minister Grapperhaus (Justitie en Veiligheid) en van Minister Dekker (Rechtsbescherming)',
    ['minister|Grapperhaus|Justitie en Veiligheid', 'minister|Dekker|Rechtsbescherming']
  ],
  [
    'Antwoord van Minister Bruins Slot (BZ) van Minister Schreinemacher (BHO)',
    ['minister|Bruins Slot|BZ', 'minister|Schreinemacher|BHO']
  ],
  [
    'Antwoord van Staatssecretaris Van Rij (Financiën – Fiscaliteit en Belastingdienst)',
    ['staatssecretaris|Van Rij|Financiën – Fiscaliteit en Belastingdienst']
  ],
  [
    'Antwoord van minister-president Rutte (Algemene Zaken)',
    ['minister-president|Rutte|Algemene Zaken']
  ]
])('holders: %s', (text, expected) => {
  expect(
    parseHolders(text).map(({role, name, portfolio}) => `${role}|${name}|${portfolio}`)
  ).toEqual(expected)
})

test('see also: with and without nr., several numbers, a mistyped session', () => {
  const ids = (text: string): unknown[] => parseSeeAlso(text).map(({target}) => target?.id ?? null)
  expect(ids('Zie ook Aanhangsel Handelingen, vergaderjaar 2023–2024, 1028')).toEqual([
    'ah-tk-20232024-1028'
  ])
  expect(ids('Zie ook Aanhangsels Handelingen, vergaderjaar 2022–203, nr. 1767 en 1775')).toEqual([
    'ah-tk-20222023-1767',
    'ah-tk-20222023-1775'
  ])
  expect(ids('(Zie ook Aanhangsel Handelingen Tweede Kamer 1973-1974, blz. 3967)')).toEqual([null])
})

test.each(dateForms.flatMap(({examples}) => examples))('%s is the date %s', (printed, iso) => {
  expect(findDate(`ingezonden ${printed}`)?.iso).toBe(iso)
})

test('dates that are none', () => {
  expect(findDate('35-13-2024')?.iso).toBeNull()
  expect(findDate('nr. 2024-05 van 2024-2025')).toBeUndefined()
  expect(findDate('31 februari 2020')?.iso).toBeNull()
  expect(findDate('gisteren')).toBeUndefined()
})
