import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, describe, expect, test} from 'vitest'
import {changed} from '../../src/correct/change.js'
import {doubtKinds, type DoubtKind} from '../../src/diagnostics/doubts.js'
import {doubtTasks, type DoubtTask} from '../../src/review/doubt-task.js'
import {fits, noFilters, workItemsOf} from '../../src/review/page/filters.js'
import {changeOf, draftFor} from '../../src/review/page/edit/draft.js'
import {nextTask, positionOf} from '../../src/review/page/document/steps.js'
import {dutch} from '../../src/review/page/words/dutch.js'
import {english} from '../../src/review/page/words/english.js'
import {readingsOf} from '../../src/review/page/words/of-doubt.js'
import {listedOf, packed, unpacked} from '../../src/review/listed.js'
import {aboutRecord} from '../../src/review/summary.js'
import type {DocumentRecord, Doubt} from '../../src/schema/record.js'
import {lineWith, opened, sample, type OpenedText} from '../correct/opened.js'
import {root} from '../run.js'
import {fixtureRecords} from './fixture-records.js'

let document: OpenedText
beforeAll(async () => {
  document = await opened(sample)
})

/** The sample with a doubt about the answer to question 2. */
function doubted(doubt: Partial<Doubt> & {kind: DoubtKind}): DocumentRecord {
  const record = structuredClone(document.record)
  record.exchanges[1]!.answer!.doubts = [{block: null, offset: null, number: null, ...doubt}]
  return record
}
const only = (record: DocumentRecord): DoubtTask => doubtTasks(record)[0]!
const at = '/exchanges/1/answer'

test('every doubt of every fixture is told in both languages', () => {
  const kinds = new Set<string>()
  // Only OCR gives the last.
  const records = [...fixtureRecords, doubted({kind: 'reading', block: [0], offset: 0})]
  for (const task of records.flatMap(doubtTasks)) {
    kinds.add(task.kind)
    for (const words of [english, dutch])
      for (const text of readingsOf(task, words)) expect(text).not.toMatch(/undefined|null|NaN/)
  }
  expect([...kinds].sort()).toEqual(Object.keys(doubtKinds).sort())
})

test.each<[Partial<Doubt> & {kind: DoubtKind}, Partial<DoubtTask>, string]>([
  [
    {kind: 'full-line', block: [0], offset: 25},
    {reading: 'joined', behind: 'Zie Kamerstuk 26 643, nr. 280 voor de'},
    'joined with the one above'
  ],
  [{kind: 'paragraph', block: [1], offset: 0}, {reading: 'begun', before: ''}, 'was begun here'],
  [
    {kind: 'marker', block: [0], offset: 9, number: 7},
    {reading: 'text', note: 7},
    'The 7 was left in the text'
  ],
  [{kind: 'number'}, {reading: 'printed', numbers: [2]}, 'Number 2 was taken as printed'],
  [{kind: 'split'}, {reading: 'whole'}, 'was kept whole'],
  [{kind: 'extent'}, {reading: 'extent', part: 'answer'}, 'taken to begin and end here']
])('%j says how it was decided', (doubt, task, text) => {
  const found = only(doubted(doubt))
  expect(found).toMatchObject({path: `${at}/doubts/0`, part: 'answer', ...task})
  expect(readingsOf(found, english)[0]).toContain(text)
})

describe('editing a doubt', () => {
  const draftOf = (doubt: Partial<Doubt> & {kind: DoubtKind}) => {
    const record = doubted(doubt)
    const path = `${at}/doubts/0`
    const draft = draftFor(record, {doubt: path, lit: path}, () => [8, 8])
    return {record, change: changeOf(draft)}
  }

  test.each<[Partial<Doubt> & {kind: DoubtKind}, object]>([
    [
      {kind: 'full-line', block: [0], offset: 25},
      {do: 'split', path: `${at}/blocks/0`, offset: 25}
    ],
    [
      {kind: 'paragraph', block: [1], offset: 0},
      {do: 'join', path: `${at}/blocks/0`}
    ],
    [{kind: 'number'}, {do: 'number', path: at, numbers: [2]}],
    [
      {kind: 'extent', block: [0]},
      {do: 'lines', from: 8, to: 8, target: 'furniture'}
    ]
  ])('%j begins with the other reading', (doubt, wanted) => {
    const {record, change} = draftOf(doubt)
    expect(change).toMatchObject(wanted)
    if (change.do !== 'number') changed(record, document.layout, change)
  })

  test('about a marker makes it a number again, and back', () => {
    const record = structuredClone(document.record)
    const part = '/exchanges/0/questions/0'
    const doubt = {kind: 'marker' as const, block: [0], offset: 50, number: 1}
    record.exchanges[0]!.questions[0]!.doubts = [doubt]
    expect(only(record).reading).toBe('marker')
    const draft = (record: DocumentRecord) =>
      changeOf(draftFor(record, {doubt: `${part}/doubts/0`}, () => []))
    expect(draft(record)).toEqual({do: 'unlink', path: `${part}/blocks/0`, marker: 0})
    const unlinked = changed(record, document.layout, draft(record))
    expect(only(unlinked)).toMatchObject({reading: 'text', behind: '1'})
    expect(draft(unlinked)).toMatchObject({do: 'link', offset: 50, note: 'n1', takesDigits: true})
    expect(changed(unlinked, document.layout, draft(unlinked))).toEqual(record)
  })

  test('begins with the lines that were chosen', () => {
    const line = lineWith(document.layout, 'Dat zijn')
    const draft = draftFor(document.record, {chosen: [line, line + 1]}, () => [])
    expect(changeOf({...draft, target: 'note', number: 4})).toEqual({
      do: 'lines',
      from: line,
      to: line + 1,
      target: {note: 4}
    })
  })
})

describe('the work list', () => {
  const documents = () =>
    [
      doubted({kind: 'full-line', block: [0], offset: 25}),
      document.record,
      doubted({kind: 'number'})
    ].map((record, index) =>
      listedOf({index, name: `${index}.txt`, ...aboutRecord(record), error: null})
    )

  test('goes over documents, and shows only the kind that was chosen', () => {
    const tasks = workItemsOf(documents(), noFilters)
    expect(tasks.map(({document, kind}) => [document.index, kind])).toEqual([
      [0, 'full-line'],
      [2, 'number']
    ])
    expect(workItemsOf(documents(), {...noFilters, doubt: 'number'})).toHaveLength(1)
    const first = positionOf(tasks, 0, 0)
    expect([first.at, first.all]).toEqual([1, 2])
    expect(nextTask(tasks, 0, first, 1)).toBe('#/2/0')
    const between = positionOf(tasks, 1, 0)
    expect([between.task, nextTask(tasks, 1, between, 1), nextTask(tasks, 1, between, -1)]).toEqual(
      [undefined, '#/2/0', '#/0/0']
    )
  })

  test('is the same after it was sent, without what is usual', () => {
    const sent = documents().map(packed)
    expect(unpacked({documents: JSON.parse(JSON.stringify(sent))})).toEqual(documents())
    expect(sent[1]).not.toHaveProperty('doubts')
    expect(sent[1]).not.toHaveProperty('error')
  })

  test.each([
    [{search: 'LEGE'}, true],
    [{search: 'volle'}, false],
    [{kind: 'answer', year: '2024', form: 'text', state: 'open'}, true],
    [{state: 'accepted'}, false],
    [{rule: 'missing-header'}, true],
    [{rule: 'toString'}, false],
    [{doubt: 'marker'}, false]
  ])('%j: %s', (filters, wanted) =>
    expect(fits(documents()[0]!, {...noFilters, ...filters})).toBe(wanted)
  )
})

test('every reason for which a correction is refused is told in Dutch', () => {
  const folder = join(root, 'src/correct')
  const code = [
    ...readdirSync(folder).map(name => join(folder, name)),
    join(root, 'src/review/decide.ts')
  ].map(path => readFileSync(path, 'utf8'))
  const messages = code.flatMap(text =>
    [...text.matchAll(/new Error\(\s*(['`])((?:\\.|(?!\1).)*)\1/gs)].map(([, , message]) =>
      message!.replaceAll('\\`', '`')
    )
  )
  expect(messages.length).toBeGreaterThan(20)
  for (const message of messages) {
    const said = message
      .replaceAll('${block.type}', 'table')
      .replaceAll(/\$\{(?:[^{}]|\{[^}]*\})*\}/g, 'X')
    expect(dutch.refusal(said), said).not.toBe(said)
    expect(english.refusal(said)).toBe(said)
  }
})
