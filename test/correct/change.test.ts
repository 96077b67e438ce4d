import {beforeAll, describe, expect, test} from 'vitest'
import {changed, type Change} from '../../src/correct/change.js'
import {recordSchema, type DocumentRecord, type ParagraphBlock} from '../../src/schema/record.js'
import {draftFor, placesFor} from '../../src/review/page/edit/draft.js'
import {lineWith, opened, sample, textsOf, type OpenedText} from './opened.js'

let document: OpenedText

beforeAll(async () => {
  document = await opened(sample)
})

const change = (change: Change, {record, layout}: OpenedText = document): DocumentRecord => {
  const next = changed(record, layout, change)
  expect(recordSchema.parse(next)).toEqual(next)
  return next
}

const answerOf = (record: DocumentRecord, number: number) =>
  record.exchanges.find(({numbers}) => numbers.includes(number))!.answer!
const questionOf = (record: DocumentRecord, number: number) =>
  record.exchanges.flatMap(({questions}) => questions).find(it => it.numbers.includes(number))!
const lines = (first: string, last = first): {do: 'lines'; from: number; to: number} => ({
  do: 'lines',
  from: lineWith(document.layout, first),
  to: lineWith(document.layout, last)
})

const second = '/exchanges/1/answer'

describe('a paragraph', () => {
  test('is split between two words, and what points into it follows', () => {
    const next = change({do: 'split', path: `${second}/blocks/0`, offset: 24})
    const [first, other] = answerOf(next, 2).blocks as ParagraphBlock[]
    expect([first!.text, other!.text]).toEqual([
      'Er staan 7 bruggen leeg.',
      'Zie Kamerstuk 26 643, nr. 280 voor de lijst.'
    ])
    expect(first!.references).toEqual([])
    expect(other!.references).toMatchObject([{id: 'kst-26643-280', start: 4, end: 29}])
    expect(sample.slice(other!.source.start.offset, other!.source.end.offset)).toBe(other!.text)
    expect(next.references).toEqual(document.record.references)
  })

  test('is joined with the next one', () => {
    const next = change({do: 'join', path: `${second}/blocks/0`})
    expect(textsOf(answerOf(next, 2))).toEqual([
      'Er staan 7 bruggen leeg. Zie Kamerstuk 26 643, nr. 280 voor de lijst. Dat zijn er weinig.',
      'Een brug is leeg als er niemand over gaat.'
    ])
  })

  test('that is split and joined again is as it was', () => {
    const path = `${second}/blocks/0`
    const split = changed(document.record, document.layout, {do: 'split', path, offset: 24})
    expect(changed(split, document.layout, {do: 'join', path})).toEqual(document.record)
  })

  test.each<[string, Change, string]>([
    [
      'before its first word',
      {do: 'split', path: `${second}/blocks/0`, offset: 999},
      'between two of its words'
    ],
    ['that is none', {do: 'split', path: second, offset: 3}, 'is not a paragraph'],
    ['that is not there', {do: 'join', path: `${second}/blocks/9`}, 'is not a paragraph'],
    ['after the last one', {do: 'join', path: `${second}/blocks/2`}, 'no paragraph after it']
  ])('%s is refused', (_, wrong, why) => expect(() => change(wrong)).toThrow(why))
})

describe('a paragraph in a list', () => {
  const listed = sample.replace(
    'Dat zijn er weinig.',
    '- De brug van steen. Die is oud.\n- De brug van hout, die nieuw is.\n- De brug van staal.'
  )
  const items = `${second}/blocks/1/items`
  let document: OpenedText

  beforeAll(async () => {
    document = await opened(listed)
    answerOf(document.record, 2).doubts = [
      {kind: 'paragraph', block: [1, 0, 0], offset: 24, number: null},
      {kind: 'paragraph', block: [1, 1, 0], offset: 3, number: null},
      {kind: 'paragraph', block: [1, 2, 0], offset: 0, number: null},
      {kind: 'paragraph', block: [2], offset: 0, number: null}
    ]
  })
  const itemsOf = (record: DocumentRecord): string[][] => {
    const list = answerOf(record, 2).blocks[1]!
    return list.type === 'list' ? list.items.map(blocks => textsOf({blocks})) : []
  }
  const placesOf = (record: DocumentRecord) =>
    answerOf(record, 2).doubts.map(({block, offset}) => [...block!, offset])

  test('is split in its item', () => {
    const next = change({do: 'split', path: `${items}/0/0`, offset: 19}, document)
    expect(itemsOf(next)[0]).toEqual(['De brug van steen.', 'Die is oud.'])
    expect(placesOf(next)).toEqual([
      [1, 0, 1, 5],
      [1, 1, 0, 3],
      [1, 2, 0, 0],
      [2, 0]
    ])
  })

  test('is split into an item of its own', () => {
    const next = change({do: 'split', path: `${items}/0/0`, offset: 19, asItem: true}, document)
    expect(itemsOf(next)).toEqual([
      ['De brug van steen.'],
      ['Die is oud.'],
      ['De brug van hout, die nieuw is.'],
      ['De brug van staal.']
    ])
    expect(placesOf(next)).toEqual([
      [1, 1, 0, 5],
      [1, 2, 0, 3],
      [1, 3, 0, 0],
      [2, 0]
    ])
  })

  test('is joined with the next item', () => {
    const next = change({do: 'join', path: `${items}/0/0`}, document)
    expect(itemsOf(next)).toEqual([
      ['De brug van steen. Die is oud. De brug van hout, die nieuw is.'],
      ['De brug van staal.']
    ])
    expect(placesOf(next)).toEqual([
      [1, 0, 0, 24],
      [1, 0, 0, 34],
      [1, 1, 0, 0],
      [2, 0]
    ])
  })

  test.each([true, false])(
    'that is split and joined again is as it was (as an item: %s)',
    asItem => {
      const path = `${items}/0/0`
      const {record, layout} = document
      const split = changed(record, layout, {do: 'split', path, offset: 19, asItem})
      expect(changed(split, layout, {do: 'join', path})).toEqual(record)
    }
  )

  test.each<[string, Change, string]>([
    ['of the last item', {do: 'join', path: `${items}/2/0`}, 'no paragraph after it'],
    ['that is the list', {do: 'join', path: `${second}/blocks/1`}, 'is not a paragraph'],
    [
      'outside a list',
      {do: 'split', path: `${second}/blocks/0`, offset: 24, asItem: true},
      'Only an item of a list'
    ]
  ])('%s is refused', (_, wrong, why) => expect(() => change(wrong, document)).toThrow(why))

  test('is offered for joining where there is one after it', () => {
    expect(placesFor(document.record, 'join').filter(path => path.startsWith(second))).toEqual([
      `${items}/0/0`,
      `${items}/1/0`
    ])
  })

  test('that was begun wrongly is joined with the one above it', () => {
    const {record} = document
    const draft = draftFor(record, {doubt: `${second}/doubts/2`}, () => [])
    expect(draft).toMatchObject({action: 'join', place: `${items}/1/0`})
  })
})

describe('a doubt about a place in a text', () => {
  const doubted = (): OpenedText => {
    const record = structuredClone(document.record)
    answerOf(record, 2).doubts = [
      {kind: 'full-line', block: [0], offset: 25, number: null},
      {kind: 'paragraph', block: [2], offset: 0, number: null}
    ]
    return {...document, record}
  }

  test('moves with the words when a paragraph is split', () => {
    const next = change({do: 'split', path: `${second}/blocks/0`, offset: 9}, doubted())
    expect(answerOf(next, 2).doubts).toMatchObject([
      {block: [1], offset: 16},
      {block: [3], offset: 0}
    ])
  })

  test('moves with the words when two are joined', () => {
    const next = change({do: 'join', path: `${second}/blocks/1`}, doubted())
    expect(answerOf(next, 2).doubts).toMatchObject([
      {block: [0], offset: 25},
      {block: [1], offset: 20}
    ])
  })

  test('goes with lines that are taken away', () => {
    const next = change({...lines('Een brug is leeg'), target: 'other'}, doubted())
    expect(answerOf(next, 2).doubts).toMatchObject([{block: [0], offset: 25}])
  })
})

describe('a marker', () => {
  test('is put into a text', () => {
    const path = `${second}/blocks/1`
    const next = change({do: 'link', path, offset: 18, note: 'n1'})
    expect(answerOf(next, 2).blocks[1]).toMatchObject({
      text: 'Dat zijn er weinig.',
      footnoteReferences: [{number: 1, offset: 18, note: 'n1'}]
    })
  })

  const path = '/exchanges/0/questions/0/blocks/0'

  test('that is none is a number of the text again, where and as it is printed', () => {
    const next = change({do: 'unlink', path, marker: 0})
    expect(questionOf(next, 1).blocks[0]).toMatchObject({
      text: 'Kent u het bericht over lege bruggen van 12 april?1',
      footnoteReferences: []
    })
  })

  test('takes the digits that stand there, and all is as it was', () => {
    const {record, layout} = document
    const unlinked = changed(record, layout, {do: 'unlink', path, marker: 0})
    const again: Change = {do: 'link', path, offset: 50, note: 'n1', takesDigits: true}
    expect(changed(unlinked, layout, again)).toEqual(record)
  })

  test('moves what stands behind it', async () => {
    const text = sample
      .replace('Er staan 7 bruggen leeg. Zie', 'Er staan bruggen leeg.2 Zie')
      .concat('2 De Kraan, 3 mei 2024.\n')
    const other = await opened(text)
    const block = `${second}/blocks/0`
    const [marker] = (answerOf(other.record, 2).blocks[0] as ParagraphBlock).footnoteReferences
    expect(marker).toMatchObject({number: 2, offset: 22})
    const next = change({do: 'unlink', path: block, marker: 0}, other)
    expect(answerOf(next, 2).blocks[0]).toMatchObject({
      text: 'Er staan bruggen leeg.2 Zie Kamerstuk 26 643, nr. 280 voor de lijst.',
      references: [{text: 'Kamerstuk 26 643, nr. 280', start: 28, end: 53}]
    })
  })

  test.each<[string, Change, string]>([
    ['of a note that is not there', {do: 'link', path, offset: 3, note: 'n9'}, 'has no note'],
    [
      'of other digits',
      {do: 'link', path, offset: 41, note: 'n1', takesDigits: true},
      'cannot have the marker `12`'
    ],
    ['that is not there', {do: 'unlink', path, marker: 5}, 'has no such marker'],
    [
      'in what is no text',
      {do: 'link', path: second, offset: 0, note: 'n1'},
      'not text that a marker'
    ]
  ])('%s is refused', (_, wrong, why) => expect(() => change(wrong)).toThrow(why))
})

test('a question and its exchange get other numbers', () => {
  const next = change({do: 'number', path: '/exchanges/1/questions/0', numbers: [3]})
  expect(next.exchanges[1]).toMatchObject({
    numbers: [2, 3],
    questions: [{numbers: [3], joint: [3], inferred: true}]
  })
  expect(() => change({do: 'number', path: '/other', numbers: [1]})).toThrow('neither a question')
})

describe('lines', () => {
  test('go from an answer to a question, where they stand', () => {
    const next = change({...lines('Dat zijn er weinig'), target: {path: '/exchanges/0/answer'}})
    expect(textsOf(answerOf(next, 1))).toEqual(['Ja, dat bericht ken ik.', 'Dat zijn er weinig.'])
    expect(textsOf(answerOf(next, 2))).toHaveLength(2)
  })

  test('become other text', () => {
    const next = change({...lines('Dat zijn', 'Een brug is leeg'), target: 'other'})
    expect(next.other.map(textsOf)).toEqual([
      ['Dat zijn er weinig.', 'Een brug is leeg als er niemand over gaat.']
    ])
  })

  test('are left out as furniture, and their references with them', () => {
    const next = change({...lines('Kamerstuk'), target: 'furniture'})
    expect(textsOf(answerOf(next, 2))[0]).toBe('Dat zijn er weinig.')
    expect(next.references).toEqual([])
  })

  test('that were left out come back, with their references', () => {
    const {layout} = document
    const without = changed(document.record, layout, {...lines('Kamerstuk'), target: 'furniture'})
    const back = changed(without, layout, {...lines('Kamerstuk'), target: {path: second}})
    expect(back).toEqual(document.record)
  })

  test('become a note, whose number is no text of it', () => {
    const without = changed(document.record, document.layout, {
      ...lines('De Brug'),
      target: 'furniture'
    })
    expect(without.footnotes).toEqual([])
    const next = changed(without, document.layout, {...lines('De Brug'), target: {note: 1}})
    expect(next.footnotes).toMatchObject([
      {id: 'n1', number: 1, text: 'De Brug, 12 april 2024, «Leegstand».'}
    ])
  })

  test('go on in a note that is there', () => {
    const next = change({...lines('Een brug is leeg'), target: {path: '/footnotes/0'}})
    expect(next.footnotes[0]!.text).toBe(
      'De Brug, 12 april 2024, «Leegstand». Een brug is leeg als er niemand over gaat.'
    )
  })

  test('become a question and an answer that were lost, with their headings', async () => {
    const lost = await opened(
      sample.replace('Een brug is leeg', 'Antw. 3\nEen brug is leeg').replace('Antw.', 'Antwoord')
    )
    const before = changed(lost.record, lost.layout, {
      ...rangeOf(lost, 'Antwoord 3', 'Een brug is leeg'),
      target: {path: second}
    })
    expect(before.exchanges.map(({numbers}) => numbers)).toEqual([[1], [2]])
    const next = changed(before, lost.layout, {
      ...rangeOf(lost, 'Antwoord 3', 'Een brug is leeg'),
      target: {answer: 3}
    })
    expect(next.exchanges[2]).toMatchObject({
      numbers: [3],
      questions: [],
      answer: {
        numbers: [3],
        label: 'Antwoord 3',
        inferred: false,
        blocks: [{text: 'Een brug is leeg als er niemand over gaat.'}]
      }
    })
    const asked = changed(next, lost.layout, {...rangeOf(lost, 'Dat zijn'), target: {question: 3}})
    expect(asked.exchanges[2]).toMatchObject({
      numbers: [3],
      questions: [{numbers: [3], label: null, inferred: true}]
    })
  })

  test('take with them the heading of a part that was none', () => {
    const next = change({
      ...lines('Antwoord 2', 'Een brug is leeg'),
      target: {path: '/exchanges/0/answer'}
    })
    expect(next.exchanges[1]).toMatchObject({numbers: [2], answer: null})
    expect(textsOf(answerOf(next, 1))).toContain('Antwoord 2')
  })

  test.each<[string, Change, string]>([
    ['that are none', {do: 'lines', from: 90, to: 91, target: 'other'}, 'no such lines'],
    ['backwards', {do: 'lines', from: 5, to: 2, target: 'other'}, 'no such lines'],
    [
      'into a field',
      {do: 'lines', from: 9, to: 9, target: {path: '/subject'}},
      'cannot take lines'
    ],
    [
      'into nothing',
      {do: 'lines', from: 9, to: 9, target: {path: '/exchanges/7'}},
      'cannot take lines'
    ],
    [
      'that are no text, as furniture',
      {do: 'lines', from: 0, to: 0, target: 'furniture'},
      'Nothing was made'
    ],
    [
      'into an answer that is there',
      {do: 'lines', from: 9, to: 9, target: {answer: 1}},
      'has an answer'
    ]
  ])('%s are refused', (_, wrong, why) => expect(() => change(wrong)).toThrow(why))
})

const rangeOf = ({layout}: OpenedText, first: string, last = first) => ({
  do: 'lines' as const,
  from: lineWith(layout, first),
  to: lineWith(layout, last)
})

describe('a field', () => {
  test('gets another value', () =>
    expect(change({do: 'set', path: '/received', value: '2024-05-28'}).received).toBe('2024-05-28'))

  test('with people gets what is known of them', () => {
    const {record} = document
    const unknown = {personId: null, fractieId: null, partyId: null}
    const parts = {givenName: null, initials: null, prefix: null, surname: null}
    const added = {name: 'Van den Akker', party: 'P.v.d.A.', ...parts, ...unknown}
    const value = [...record.questioners, added]
    const {questioners} = change({do: 'set', path: '/questioners', value})
    expect(questioners[0]).toEqual(record.questioners[0])
    expect(questioners[1]).toMatchObject({prefix: 'van den', surname: 'Akker', partyId: 'PvdA'})
    const office = {role: 'minister', portfolio: 'Financiën', department: null}
    const {respondents} = change({
      do: 'set',
      path: '/respondents',
      value: [{...office, name: 'J. de Vries', ...unknown}]
    })
    expect(respondents).toMatchObject([{name: 'J. de Vries', department: 'FIN'}])
  })

  test.each<[string, Change, string]>([
    ['no date', {do: 'set', path: '/received', value: '28 mei'}, 'not a value for `/received`'],
    ['no kind', {do: 'set', path: '/kind', value: 'letter'}, 'not a value for `/kind`'],
    [
      'what is lost',
      {do: 'set', path: `${second}/blocks/1/text`, value: 'Dat.'},
      'lose or invent letters'
    ],
    [
      'what is invented',
      {do: 'set', path: `${second}/blocks/1/text`, value: 'Dat zijn er heel weinig.'},
      'lose or invent letters'
    ],
    ['the hash', {do: 'set', path: '/source/sha256', value: '0'}, 'describes the conversion'],
    ['nothing that is there', {do: 'set', path: '/colour', value: 'red'}, 'There is nothing at']
  ])('is refused where it is %s', (_, wrong, why) => expect(() => change(wrong)).toThrow(why))
})
