import {describe, expect, test} from 'vitest'
import compounds from '../../src/data/compound-surnames.json' with {type: 'json'}
import ministries from '../../src/data/ministries.json' with {type: 'json'}
import parties from '../../src/data/parties.json' with {type: 'json'}
import portfolios from '../../src/data/portfolios.json' with {type: 'json'}
import {parseHolders, parseOffices} from '../../src/header/offices.js'
import {parseQuestioners, toQuestioner} from '../../src/header/questioners.js'
import {
  formatIdentifier,
  identifierForms,
  identifierUrls,
  normaliseIdentifier,
  parseIdentifier,
  resolveDepartment,
  resolveParty
} from '../../src/index.js'

/** Days on which a row holds: its first, its last, one between. */
function daysOf({from, until}: {from: string | null; until: string | null}): string[] {
  const first = Date.parse(from ?? '1965-01-01')
  const last = Date.parse(until ?? '2027-01-01') - 86_400_000
  return [first, (first + last) / 2, last].map(day => new Date(day).toISOString().slice(0, 10))
}

describe('gazetteer', () => {
  test.each(ministries.rows)('ministry $code', row => {
    for (const name of [row.name, ...row.abbreviations, ...row.aliases])
      for (const date of daysOf(row))
        expect(
          resolveDepartment({role: 'minister', portfolio: name, department: null}, date),
          `${name} on ${date}`
        ).toBe(row.code)
    for (const code of row.predecessors)
      expect(ministries.rows.map(({code}) => code)).toContain(code)
    expect(row.source).not.toBe('')
  })

  test.each(portfolios.rows)('portfolio $name of $ministry', row => {
    const ministry = ministries.rows.find(({code}) => code === row.ministry)
    expect(ministry).toBeDefined()
    for (const name of [row.name, ...row.aliases])
      for (const date of daysOf(row))
        expect(
          resolveDepartment({role: 'minister', portfolio: name, department: null}, date),
          `${name} on ${date}`
        ).toBe(row.ministry)
    expect(row.source).not.toBe('')
  })

  test.each(parties.rows)('party $id', row => {
    for (const name of [row.id, row.name, ...row.aliases])
      for (const date of daysOf(row))
        expect(resolveParty(name, date), `${name} on ${date}`).toBe(row.id)
    expect(row.source).not.toBe('')
  })

  test.each([
    ['Volksgezondheid, Welzijn en Sport – Jeugd, Preventie en Sport', '2024-08-12', 'VWS'],
    ['Buitenlandse Zaken a.i.', '1985-09-26', 'BZ'],
    ['Rechtsbescherming', '2024-03-07', 'JenV'],
    ['Bin-nenlandse Zaken', '1981-08-14', 'BiZa'],
    ['Tovenarij', '2024-01-01', null]
  ])('%s on %s is %s', (portfolio, date, code) => {
    expect(resolveDepartment({role: 'minister', portfolio, department: null}, date)).toBe(code)
  })

  test.each([
    ['Groep Terpoort', null, 'Groep Terpoort'],
    ['Groep-Terpoort', null, 'Groep Terpoort'],
    ['Lid Van Vlietstra', null, 'Groep Van Vlietstra'],
    ['Groep-Keijzer', null, 'Keijzer'],
    ['Terpoort', 'Terpoort', 'Groep Terpoort'],
    ['Terpoort', 'Zandwijk', null],
    ['Groep 1', null, null]
  ])('party %s behind %s is %s', (printed, asker, id) => {
    expect(resolveParty(printed, '2026-05-01', asker)).toBe(id)
  })

  test('what came before a party is a party', () => {
    const ids = parties.rows.map(({id}) => id)
    for (const {predecessors} of parties.rows)
      for (const id of predecessors) expect(ids).toContain(id)
  })

  test('an old name after its time is the nearest, and an ambiguous one without a date is none', () => {
    expect(resolveParty('P.v.d.A.', '2024-01-01')).toBe('PvdA')
    const name = ministries.rows
      .map(({name}) => name)
      .find((name, i, all) => all.indexOf(name) !== i)!
    expect(
      resolveDepartment({role: 'minister', portfolio: name, department: null}, null)
    ).toBeNull()
  })
})

describe('offices', () => {
  const mp = {role: 'minister-president', portfolio: 'Algemene Zaken'}
  const justice = {role: 'minister', portfolio: 'Justitie'}
  test.each([
    ['de Minister-President, Minister van Algemene Zaken', [mp]],
    [
      'de Minister van Justitie en de minister-president, tevens minister van Algemene Zaken',
      [justice, mp]
    ],
    ['de Minister-President en de Minister van Justitie', [{...mp, portfolio: null}, justice]],
    ['de Vice-Minister-President, Minister van Justitie', [justice]],
    ['de minister van Justitie a.i.', [justice]],
    ['de minister a.i. van Justitie', [justice]],
    ['de Minister van Justitie ad interim', [justice]]
  ])('%s', (printed, offices) => {
    expect(parseOffices(printed)).toMatchObject(offices)
    expect(parseOffices(printed)).toHaveLength(offices.length)
  })

  test.each([
    'Minister Zandwijk (Justitie a.i.)',
    'Minister Zandwijk (Justitie, ad interim)',
    'Minister a.i. Zandwijk (Justitie)'
  ])('%s', printed => {
    expect(parseHolders(printed)).toMatchObject([{...justice, name: 'Zandwijk'}])
  })
})

describe('names', () => {
  test.each(['Grasdorp c.s.', 'Grasdorp, c.s.', 'Grasdorp cum suis', 'Grasdorp e.a.'])(
    '%s is a name and others',
    printed => {
      expect(parseQuestioners(`het lid ${printed} (SP)`)).toMatchObject([
        {name: 'Grasdorp', party: 'SP'}
      ])
    }
  )

  test.each([
    ['Inge van Dijk', [], 'Inge', null, 'van', 'Dijk'],
    ['Inge vanDijk', [], 'Inge', null, 'van', 'Dijk'],
    ['DaniëlleJansen', [], 'Daniëlle', null, null, 'Jansen'],
    ['Van der Plas', [], null, null, 'van der', 'Plas'],
    ['Van Dok-van Weele', [], null, null, 'van', 'Dok-van Weele'],
    ['Faber-van de Klashorst', [], null, null, null, 'Faber-van de Klashorst'],
    ['G. M. P. Cornelis-sen', [], null, 'G. M. P.', null, 'Cornelissen'],
    ['K.G. de Vries', [], null, 'K.G.', 'de', 'Vries'],
    // Two capitalised words: the print does not tell, unless by its type.
    ['Rudmer Heerema', [], null, null, null, null],
    ['Rudmer Heerema', ['Heerema'], 'Rudmer', null, null, 'Heerema'],
    ['Jasper van Dijk', ['van Dijk'], 'Jasper', null, 'van', 'Dijk'],
    ['Jasper van Dijk', ['Dijk'], 'Jasper', null, 'van', 'Dijk'],
    ['Van Dalen', ['Dalen'], null, null, 'van', 'Dalen'],
    ['El Amrani', [], null, null, null, 'El Amrani'],
    ['Vos de Wael', ['Vos de Wael'], null, null, null, 'Vos de Wael']
  ])('%s with %j in bold', (printed, bold, ...expected) => {
    const {givenName, initials, prefix, surname} = toQuestioner(printed, null, bold)
    expect([givenName, initials, prefix, surname]).toEqual(expected)
  })

  test.each(compounds.rows)('$surname is one surname', ({surname}) => {
    expect(toQuestioner(surname, null)).toMatchObject({givenName: null, prefix: null, surname})
  })
})

describe('identifiers', () => {
  const examples = identifierForms.flatMap(({examples}) => examples)

  test.each(examples)('%s is %s, there and back', (printed, id) => {
    expect(normaliseIdentifier(printed)).toBe(id)
    expect(formatIdentifier(parseIdentifier(id)!)).toBe(id)
    expect(identifierUrls(printed).page).toMatch(/^https:\/\//)
  })

  test('impossible ones are none', () => {
    for (const text of ['ah-tk-20232025-1', 'ah-tk-2023-1', '249901244', 'kst-1-2', 'vraag 3', ''])
      expect(parseIdentifier(text), text).toBeUndefined()
    expect(() => identifierUrls('nothing')).toThrow(TypeError)
  })

  test('addresses of the files', () => {
    expect(identifierUrls('ah-tk-20232024-2313')).toEqual({
      page: 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-2313.html',
      html: 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-2313.html',
      pdf: 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-2313.pdf',
      xml: 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-2313.xml',
      odt: 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-2313.odt',
      metadata: 'https://zoek.officielebekendmakingen.nl/ah-tk-20232024-2313/metadata.xml'
    })
    expect(Object.keys(identifierUrls('ah-1271549'))).toEqual(['page', 'pdf'])
  })
})
