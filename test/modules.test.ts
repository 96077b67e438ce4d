import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, test, vi} from 'vitest'
import {VFile} from 'vfile'
import * as api from '../src/index.js'
import {parseNumbers} from '../src/words/number-list.js'
import {dateForms, findDate} from '../src/header/dates.js'
import {findIdentifier} from '../src/identifier/find.js'
import {parseHolders, parseOffices} from '../src/header/offices.js'
import {parseQuestioners} from '../src/header/questioners.js'
import {parseSeeAlso} from '../src/header/see-also.js'
import {composeAccents} from '../src/tree/running-text.js'
import {checkConservation} from '../src/transform/conservation.js'
import {hyphenRule} from '../src/transform/join-lines/hyphen.js'
import {continuesUrl} from '../src/transform/join-lines/url-break.js'
import {Words} from '../src/transform/join-lines/words.js'
import {findReferences} from '../src/reference/index.js'

const root = join(import.meta.dirname, '..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test('the public api is what it was', () => {
  expect(Object.keys(api).sort()).toEqual([
    'aanhangselParse',
    'aanhangselRecord',
    'aanhangselTransforms',
    'convert',
    'doubtKinds',
    'findReferences',
    'formatIdentifier',
    'identifierForms',
    'identifierUrls',
    'ingest',
    'jsonSchema',
    'limits',
    'normaliseIdentifier',
    'parse',
    'parseIdentifier',
    'placedLeaves',
    'processor',
    'queryDataset',
    'readRecords',
    'readers',
    'recordSchema',
    'referenceTypes',
    'renderText',
    'resolveDepartment',
    'resolveParty',
    'rules',
    'schemaVersion',
    'sync',
    'writeDataset'
  ])
})

test('the published JSON Schema is current (`npm run schema`)', () => {
  expect(JSON.parse(read('src/schema/record.schema.json'))).toEqual(
    JSON.parse(JSON.stringify(api.jsonSchema()))
  )
})

describe('pdf.js', () => {
  const require = createRequire(import.meta.url)

  test('is the version that pdf-parse itself uses, in one copy', () => {
    const {dependencies} = JSON.parse(read('package.json'))
    const parser = JSON.parse(read('node_modules/pdf-parse/package.json'))
    expect(dependencies['pdfjs-dist']).toBe(parser.dependencies['pdfjs-dist'])
    expect(
      require.resolve('pdfjs-dist/package.json', {paths: [join(root, 'node_modules/pdf-parse')]})
    ).toBe(require.resolve('pdfjs-dist/package.json'))
  })

  test('reads several documents at once, each with limits of its own', async () => {
    const bytes = readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf'))
    const results = await Promise.all(
      [undefined, 1, undefined].map(maxOperators => api.convert(bytes, {maxOperators}))
    )
    expect(results.map(({file}) => file.messages[0]?.ruleId)).toEqual([
      undefined,
      'operator-limit',
      undefined
    ])
  })

  test('leaves the platform as it was', async () => {
    const keys = Object.getOwnPropertyNames(Object.prototype)
    await api.convert(readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf')))
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(keys)
    expect(keys.filter(key => key.startsWith('_') && !key.startsWith('__'))).toEqual([])
  })

  test('leaves Array.prototype.push as it was', async () => {
    const {push} = Array.prototype
    await api.convert(readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf')))
    expect(Array.prototype.push).toBe(push)
  })

  test.each([
    ['tags', {tags: false}],
    ['typography', {typography: false}]
  ])('gives the same blocks without %s', async (_, options) => {
    const bytes = readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf'))
    const texts = async (options: object): Promise<unknown> => {
      const {record} = await api.convert(bytes, options)
      return record!.exchanges.map(({numbers, questions, answer}) => [
        numbers,
        questions.map(question =>
          question.blocks.map(block => ('text' in block ? block.text : block.type))
        ),
        answer!.blocks
          .map(block => ('text' in block ? block.text : block.type))
          .filter(text => text !== 'Planning')
      ])
    }
    const [whole, part] = [await texts({}), await texts(options)]
    expect(JSON.stringify(part).replaceAll('"heading"', '"paragraph"')).toBe(JSON.stringify(whole))
  })
})

describe('doubts', () => {
  const outputs = readdirSync(join(root, 'fixtures'))
    .filter(name => !name.startsWith('forms-'))
    .map(name => read(`fixtures/${name}/output.json`))
    .join('')

  test.each(Object.keys(api.doubtKinds))('%s is documented, and provoked by a fixture', kind => {
    const row = read('README.md')
      .split('\n')
      .find(line => line.startsWith(`| \`${kind}\` `))
    expect(
      row
        ?.split('|')
        .map(cell => cell.trim())
        .slice(2, 4)
    ).toEqual([...api.doubtKinds[kind as api.DoubtKind]])
    expect(outputs).toContain(`"kind": "${kind}",\n`)
  })
})

describe('diagnostics', () => {
  const provoked = new Set(
    readdirSync(join(root, 'fixtures'))
      .filter(name => !name.startsWith('forms-'))
      .flatMap(name =>
        Object.keys(api.rules).filter(ruleId =>
          new RegExp(`\\b${ruleId}\\b +aanhangsel`).test(read(`fixtures/${name}/messages.txt`))
        )
      )
  )
  // Faults of the machine or of ourselves, which no document can provoke: tested below or with the CLI.
  const elsewhere = [
    'read-failed',
    'time-limit',
    'memory-limit',
    'invalid-record',
    'write-failed',
    'damaged-record',
    'unknown-entry',
    'internal-error',
    'unplaced-text'
  ]

  test.each(Object.keys(api.rules))('%s is documented, and provoked by a fixture', ruleId => {
    const [severity, meaning] = api.rules[ruleId as api.RuleId]
    const row = read('README.md')
      .split('\n')
      .find(line => line.startsWith(`| \`${ruleId}\` `))
    expect(
      row
        ?.split('|')
        .map(cell => cell.trim())
        .slice(2, 4)
    ).toEqual([severity, meaning])
    if (!elsewhere.includes(ruleId)) expect(provoked).toContain(ruleId)
  })

  test('a failure of ours is an internal-error on the file, never an exception', async () => {
    const spy = vi.spyOn(api.recordSchema, 'parse').mockImplementation(() => {
      throw new Error('broken')
    })
    const {record, file} = await api.convert(read('fixtures/golden-ziggo-ddos/input.txt'))
    spy.mockRestore()
    expect(record).toBeUndefined()
    expect(file.messages.at(-1)?.ruleId).toBe('internal-error')
  })

  test('letters that get lost are unplaced-text', async () => {
    const {tree, file} = await api.parse(read('fixtures/golden-ziggo-ddos/input.txt'))
    tree!.children.pop()
    const other = new VFile()
    other.data = file.data
    checkConservation()(tree!, other)
    expect(other.messages.map(message => message.ruleId)).toContain('unplaced-text')
  })
})

describe('references', () => {
  const examples = api.referenceTypes.flatMap(({type, examples}) =>
    examples.map(example => ({type, example}))
  )

  test.each(examples)('$type: $example', ({type, example: [text, ...expected]}) => {
    const found = findReferences(text).filter(reference => reference.type === type)
    expect(found.map(({start, end, id}) => [text.slice(start, end), id])).toEqual(expected)
  })

  test('every type shows examples', () => {
    for (const {examples} of api.referenceTypes) expect(examples.length).toBeGreaterThan(0)
  })
})

test.each([
  ['3', [3]],
  ['2 en 3', [2, 3]],
  ['1, 2', [1, 2]],
  ['3, 4 en 5', [3, 4, 5]],
  ['9, 10, 11 12 en 13', [9, 10, 11, 12, 13]],
  ['2 t/m 6', [2, 3, 4, 5, 6]],
  ['4-7', [4, 5, 6, 7]],
  ['4–7', [4, 5, 6, 7]],
  ['1,2,3,4 en 5', [1, 2, 3, 4, 5]],
  ['3en4', [3, 4]],
  ['2l', [2]],
  ['1 tot en met 3, 5', [1, 2, 3, 5]]
])('numbers of a heading: %s', (text, expected) => {
  expect(parseNumbers(text)).toEqual(expected)
})

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

test.each([
  ['ah-tk-20152016-128', '2015-2016', 128, null],
  ['ah-tk-20102011-2676-n1', '2010-2011', 2676, null],
  ['ah-ek-20182019-2', '2018-2019', 2, null],
  ['kv-tk-2024Z18775', null, null, '2024Z18775'],
  ['ah-ek-20102011-10a', '2010-2011', 10, null],
  ['ah-tk-20152016-6a', '2015-2016', 6, null],
  ['ah-tk-20142015-AH2742', '2014-2015', 2742, null],
  ['kv-tk-20062007-KVR27039', '2006-2007', null, null],
  ['kv-2070819290', '2007-2008', null, null],
  ['ah-1271549', null, null, null]
])('identifier %s', (id, session, number, caseNumber) => {
  expect(findIdentifier(id)).toEqual({id, session, number, caseNumber})
})

test.each([
  ['ah-tk-20152016-128ISSN 0921 - 7398', 'ah-tk-20152016-128'],
  ['ah-ek-20102011-10aISSN 0921 - 7398', 'ah-ek-20102011-10a'],
  ['=== ah-tk-20102011-1105 ===', 'ah-tk-20102011-1105'],
  ['kv-tk-2010z06025', 'kv-tk-2010Z06025'],
  ['ah-tk-20152017-128', undefined],
  ['kv-besluit', undefined]
])('identifier in %s', (text, id) => {
  expect(findIdentifier(text)?.id).toBe(id)
})

test.each([
  ['organisato', 'rische', '', 'drop'],
  ['DDoS', 'aanvallen', '', 'keep'],
  ['WIA', 'uitkering', '', 'keep'],
  ['WIA-uit', 'kering', '', 'drop'],
  ['mvo', 'standaarden', '', 'keep'],
  ['Jansen', 'Bakker', '', 'keep'],
  ['zorg', 'en meldplicht', '', 'space'],
  ['mede', 'eigenaar', '', 'keep'],
  ['Bunq', 'werknemers', 'Bij Bunq werken zij', 'keep'],
  ['Kamer', 'vragen', 'De Kamer vraagt', 'drop'],
  ['zonne', 'energie', 'De zonne-energie', 'keep'],
  ['privacy', 'schending', 'Een privacyschending', 'drop']
])('hyphen %s- + %s in «%s»: %s', (left, right, text, expected) => {
  const words = new Words([{children: [{type: 'text', value: text, position: {} as never}]}])
  expect(hyphenRule(left, right, words)).toBe(expected)
})

test.each([
  ['zie https://', 'www.movisie.nl/sites', true],
  ['https://nos.nl/actueel/over-', 'rekeninggluren/', true],
  ['regiopurmerend.nl/2024/weer-', 'vrijgelaten', true],
  ['https://www.movisie.nl/beleid', '%202022.pdf', true],
  ['https://www.nos.nl/artikel.', 'De Kamer', false],
  ['zie https://www.nos.nl', 'en verder', false],
  ['een zin.', 'nl is geen adres', false]
])('%s + %s is one address: %s', (left, right, expected) => {
  expect(continuesUrl(left, right)).toBe(expected)
})

test('detached accents are composed, other signs left alone', () => {
  expect(composeAccents('Kostic ´ en Yes¸ilgöz')).toBe('Kostić en Yeşilgöz')
  expect(composeAccents('een `code` en 5 ´')).toBe('een `code` en 5 ´')
})
