import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {applyDecisions} from '../../src/correct/apply.js'
import {changed, type Change} from '../../src/correct/change.js'
import {decide} from '../../src/review/decide.js'
import type {Wish} from '../../src/review/contract.js'
import {Journal} from '../../src/review/journal.js'
import {aboutRecord} from '../../src/review/summary.js'
import type {DocumentRecord} from '../../src/schema/record.js'
import {lineWith, opened, sample, type OpenedText} from './opened.js'

const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-decisions-'))
let document: OpenedText
let journal: Journal
let count = 0

beforeAll(async () => {
  document = await opened(sample)
})
beforeEach(() => {
  journal = new Journal(join(folder, `${count++}.jsonl`))
})
afterAll(() => rmSync(folder, {recursive: true}))

const wish = (...wishes: Wish[]): void =>
  wishes.forEach(one => decide(one, {...document, path: input}, journal))
/** The input lies beside the file of decisions. */
const input = join(folder, '2024', 'a.txt')
const correct = (change: Change): Wish => ({decision: 'correct', change})
const now = () =>
  applyDecisions(document.record, new Journal(pathOfLast()).on(document.record.source.sha256))
const pathOfLast = (): string => join(folder, `${count - 1}.jsonl`)
const withoutCorrected = (record: DocumentRecord) => ({
  ...record,
  source: {...record.source, corrected: undefined}
})

const changes: Record<string, Change> = {
  field: {do: 'set', path: '/subject', value: 'volle bruggen'},
  number: {do: 'number', path: '/exchanges/1/questions/0', numbers: [3]},
  split: {do: 'split', path: '/exchanges/1/answer/blocks/0', offset: 24},
  join: {do: 'join', path: '/exchanges/1/answer/blocks/0'},
  unlink: {do: 'unlink', path: '/exchanges/0/questions/0/blocks/0', marker: 0},
  other: {do: 'lines', from: 9, to: 10, target: 'other'},
  furniture: {do: 'lines', from: 8, to: 8, target: 'furniture'}
}

describe('a decision that is written, read and applied', () => {
  test.each(Object.entries(changes))('gives what the reviewer saw: %s', (_, change) => {
    wish(correct(change))
    const {record, stale} = now()
    const want = changed(document.record, document.layout, change)
    expect([withoutCorrected(record), stale]).toEqual([withoutCorrected(want), []])
    expect(record.source.corrected).toHaveLength(1)
  })

  test('gives what all of them make together, in their order', () => {
    const {field, unlink, split, other} = changes as Record<string, Change>
    wish(correct(field!), correct(unlink!), correct(split!))
    wish(correct({...other!, target: {note: 4}} as Change), {decision: 'accept', path: ''})
    const {record, applied, stale} = now()
    expect([applied.length, stale]).toEqual([5, []])
    expect(record).toMatchObject({subject: 'volle bruggen', footnotes: [{}, {number: 4}]})
    expect(record.exchanges[1]!.answer!.blocks).toHaveLength(2)
  })

  test('is taken back by undo, one after the other', () => {
    wish(correct(changes['field']!), correct(changes['split']!), {decision: 'undo'})
    expect(now().record).toMatchObject({subject: 'volle bruggen'})
    expect(now().record.exchanges).toEqual(document.record.exchanges)
    wish({decision: 'undo'})
    expect(now().record).toEqual(document.record)
  })

  test('is stale where another version read something else', () => {
    wish(correct(changes['field']!), correct(changes['other']!))
    const other = structuredClone(document.record)
    other.subject = 'bruggen'
    const {blocks, doubts, source} = other.exchanges[0]!.answer!
    other.other = [{label: null, blocks, doubts, source}]
    const {record, applied, stale} = applyDecisions(
      other,
      journal.on(document.record.source.sha256)
    )
    expect([applied, stale.map(({path}) => path)]).toEqual([[], ['/subject', '']])
    expect(withoutCorrected(record)).toEqual(withoutCorrected(other))
    expect(record.source.corrected!.every(({stale}) => stale)).toBe(true)
  })

  test('that changes nothing is not written', () =>
    expect(() => wish(correct({do: 'set', path: '/subject', value: 'lege bruggen'}))).toThrow(
      'Nothing would change'
    ))
})

describe('what was decided about another input', () => {
  const newer = (id: string | null): DocumentRecord => {
    const record = structuredClone(document.record)
    return {...record, id, source: {...record.source, sha256: '1'.repeat(64)}}
  }
  const told = (record: DocumentRecord, path = input) =>
    new Journal(pathOfLast()).onOthers(record, path).map(({path}) => path)

  test('is known by the place of the input where the document has no identifier', () => {
    expect(document.record.id).toBe(null)
    wish(correct(changes['field']!), correct(changes['split']!), {decision: 'undo'})
    expect(told(newer(null))).toEqual(['/subject'])
    expect(told(newer('ah-tk-20232024-1'))).toEqual(['/subject'])
    expect(told(newer(null), join(folder, 'a.txt'))).toEqual([])
    expect(told(document.record)).toEqual([])
  })

  test('is known by the identifier, wherever the input lies', () => {
    const record = {...document.record, id: 'ah-tk-20232024-1'}
    decide(correct(changes['field']!), {...document, record, path: input}, journal)
    expect(told(newer('ah-tk-20232024-1'), join(folder, 'b.txt'))).toEqual(['/subject'])
    expect(told(newer('ah-tk-20232024-2'))).toEqual([])
  })
})

describe('a document that is accepted as a whole', () => {
  const doubted = async (): Promise<void> => {
    document = await opened(sample)
    document.record.exchanges[1]!.answer!.doubts = [
      {kind: 'full-line', block: [0], offset: 25, number: null}
    ]
  }

  test('has no doubts left', async () => {
    await doubted()
    wish({decision: 'accept', path: ''})
    const {record} = now()
    expect(aboutRecord(record)).toMatchObject({doubts: [], accepted: true})
  })

  test('is not accepted where another version reads it in another way', async () => {
    await doubted()
    wish({decision: 'accept', path: ''})
    const other = structuredClone(document.record)
    other.exchanges[1]!.answer!.blocks.pop()
    const {record, stale} = applyDecisions(other, journal.on(other.source.sha256))
    expect(stale).toHaveLength(1)
    expect(aboutRecord(record)).toMatchObject({accepted: false, stale: 1, doubts: [{}]})
  })
})

describe('a mark that something is wrong', () => {
  const block = '/exchanges/1/answer/blocks/2'
  const marked = () => aboutRecord(now().record).wrong

  test('keeps the document from being accepted', () => {
    wish({decision: 'wrong', path: block})
    expect(marked()).toEqual([block])
    expect(() => wish({decision: 'accept', path: ''})).toThrow('is marked as wrong')
    expect(aboutRecord(now().record).accepted).toBe(false)
  })

  test('ends the acceptance of a document', () => {
    wish({decision: 'accept', path: ''}, {decision: 'wrong', path: block})
    expect(aboutRecord(now().record)).toMatchObject({accepted: false, wrong: [block]})
  })

  test('moves with what it is about, and ends when that is corrected', () => {
    wish({decision: 'wrong', path: block}, correct(changes['split']!))
    expect(marked()).toEqual(['/exchanges/1/answer/blocks/3'])
    const line = lineWith(document.layout, 'Een brug is leeg')
    wish(correct({do: 'lines', from: line, to: line, target: 'other'}))
    expect(marked()).toEqual([])
    wish({decision: 'accept', path: ''})
    expect(aboutRecord(now().record).accepted).toBe(true)
  })

  test('can be about a field that is missing, and about the whole', () => {
    wish({decision: 'wrong', path: '/received'}, {decision: 'wrong', path: ''})
    expect(marked()).toEqual(['/received', ''])
    wish(correct({do: 'set', path: '/received', value: '2024-06-01'}))
    expect(marked()).toEqual([''])
    wish({decision: 'accept', path: ''})
    expect(marked()).toEqual([])
  })

  test('is taken back by undo', () => {
    wish({decision: 'wrong', path: block}, {decision: 'undo'})
    expect(marked()).toEqual([])
  })
})
