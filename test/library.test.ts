import {openAsBlob, createReadStream, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {visit} from 'unist-util-visit'
import type {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {
  convert,
  convertFile,
  convertMany,
  referenceTypes,
  textOf,
  type Block,
  type ReferenceType,
  type Tree
} from '../src/index.js'
import {convertMany as builtConvertMany} from '../dist/index.js'
import {root} from './run.js'

const pathOf = (name: string): string => join(root, 'fixtures', name)
const golden = pathOf('golden-ziggo-ddos/input.txt')
const pdf = pathOf('pdf-official-layout/input.pdf')

describe('convert', () => {
  test('takes bytes in whatever they come', async () => {
    const bytes = readFileSync(pdf)
    const {record} = await convert(bytes)
    const inputs = [
      new Uint8Array(bytes),
      new Uint8Array(bytes).buffer,
      new Blob([bytes]),
      await openAsBlob(pdf),
      createReadStream(pdf, {highWaterMark: 1000}),
      new Response(bytes).body!
    ]
    for (const input of inputs) expect((await convert(input)).record).toEqual(record)
  })

  test('takes no path for a text', async () => {
    for (const name of ['a.pdf', '/somewhere/a b.DOCX', golden]) {
      const {record, file} = await convert(name)
      expect(record).toBeUndefined()
      expect(file.messages.map(String)).toEqual([expect.stringContaining('`convertFile`')])
    }
  })

  test.each([[undefined], [null], [7], [{}], [[1, 2]]])('refuses %j', async input => {
    await expect(convert(input as never)).rejects.toThrow(TypeError)
  })

  test('reads no more of a stream than it may', async () => {
    let given = 0
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; given++) yield new Uint8Array(1000)
    }
    const {file} = await convert(endless(), {maxBytes: 5000})
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['byte-limit'])
    expect(given).toBe(5)
  })

  test('says of a stream that breaks what it says', async () => {
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10)
      throw new Error('connection lost')
    }
    expect((await convert(broken())).file.messages.map(String).join()).toContain('connection lost')
  })
})

describe('convertFile', () => {
  test('gives what convert gives', async () => {
    const {record} = await convert(readFileSync(golden), {name: 'input.txt'})
    expect((await convertFile(golden)).record).toEqual(record)
  })

  test('says what it cannot read', async () => {
    const {records, file} = await convertFile('/nowhere.pdf')
    expect(records).toEqual([])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['read-failed'])
  })
})

// Threads run the program as built.
describe('convertMany', () => {
  const many: typeof convertMany = builtConvertMany as never
  const paths = [golden, '/nowhere.pdf', pdf]

  test('gives a result for each path, in their order, and says how far it is', async () => {
    const heard: string[] = []
    const results = []
    const onProgress = ({done, failed, path}: {done: number; failed: number; path: string}): void =>
      void heard.push(`${done} ${failed} ${path}`)
    for await (const result of many(paths, {jobs: 2, onProgress})) results.push(result)
    expect(results.map(({path}) => path)).toEqual(paths)
    expect(results[0]!.record).toEqual((await convertFile(golden)).record)
    expect(results[1]!.record).toBeUndefined()
    expect(results[1]!.messages[0]).toMatchObject({ruleId: 'read-failed', severity: 'error'})
    expect(heard).toEqual([`1 0 ${golden}`, `2 1 /nowhere.pdf`, `3 1 ${pdf}`])
  })

  test('takes paths as it needs them, and ends with the loop', async () => {
    let taken = 0
    async function* endless(): AsyncGenerator<string> {
      for (; ; taken++) yield golden
    }
    for await (const {record} of many(endless(), {jobs: 1})) {
      expect(record!.kind).toBe('answer')
      break
    }
    expect(taken).toBeLessThan(20)
  })

  test('holds its limits', async () => {
    for await (const {messages} of many([golden], {jobs: 1, maxBytes: 10}))
      expect(messages.map(({ruleId}) => ruleId)).toEqual(['byte-limit'])
  })

  test('stops when it is told to', async () => {
    const stop = new AbortController()
    const run = async (): Promise<void> => {
      for await (const _ of many(Array(1000).fill(pdf), {jobs: 1, signal: stop.signal}))
        stop.abort(new Error('enough'))
    }
    await expect(run()).rejects.toThrow('enough')
    await expect(many([pdf], {signal: stop.signal}).next()).rejects.toThrow('enough')
  })
})

test('textOf gives the words of a block', async () => {
  const {record} = await convertFile(golden)
  const {questions, answer} = record!.exchanges[0]!
  expect(textOf(questions[0]!.blocks)).toBe(
    'Kent u het bericht «Ziggo verwacht nog meer cyberaanvallen»?'
  )
  expect(textOf(answer!.blocks)).toBe('Ja.')
  const paragraph = (text: string): Block => ({...questions[0]!.blocks[0]!, text}) as Block
  const {source} = questions[0]!
  const list: Block = {
    type: 'list',
    ordered: false,
    items: [[paragraph('a')], [paragraph('b')]],
    source
  }
  const rows = [{cells: ['a', 'b']}, {cells: ['c', 'd']}]
  const table: Block = {type: 'table', rows, footnoteReferences: [], references: [], source}
  expect(textOf([paragraph('x'), list, table])).toBe('x\na\nb\na\tb\nc\td')
})

// The example of src/README.md: what others add from outside.
describe('an extension', () => {
  const telephone: ReferenceType<'office:telephone'> = {
    type: 'office:telephone',
    description: 'telephone numbers',
    examples: [['bel 070-1234567', ['070-1234567', 'tel:0701234567']]],
    find: text =>
      [...text.matchAll(/\b0\d{2}-\d{7}\b/g)].map(({0: printed, index}) => ({
        start: index,
        end: index + printed.length,
        id: `tel:${printed.replace('-', '')}`,
        url: null
      }))
  }

  /** A reference type, a transform and a diagnostic. */
  const office = () => (tree: Tree.Root, file: VFile) => {
    file.data.referenceTypes = [telephone, ...referenceTypes]
    visit(tree, 'question', ({numbers, position}) => {
      if (numbers.includes(2)) file.message('A second question', position, 'office:second')
    })
    tree.data!.header!.subject = 'changed'
  }

  test('adds a type of reference, a diagnostic and a transform', async () => {
    const text = 'Vraag 1\nBelt u 070-1234567?\nVraag 2\nEn dan?\nAntwoord 1 en 2\nJa.\n'
    const {record} = await convert(text, {plugins: [office]})
    expect(record!.references).toMatchObject([
      {type: 'office:telephone', id: 'tel:0701234567', text: '070-1234567'}
    ])
    expect(record!.diagnostics.find(({ruleId}) => ruleId === 'office:second')).toMatchObject({
      severity: 'warning',
      message: 'A second question',
      line: 3
    })
    expect(record!.subject).toBe('changed')
    expect((await convert(text)).record!.references).toEqual([])
  })
})
