import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {
  aanhangselParse,
  aanhangselRecord,
  aanhangselTransforms,
  convert,
  ingest,
  parse,
  processor,
  type Tree
} from '../src/index.js'
import {root} from './run.js'

const fixture = (path: string): Buffer => readFileSync(join(root, 'fixtures', path))
const golden = String(fixture('golden-ziggo-ddos/input.txt'))
const letter = 'Hierbij bied ik uw Kamer de rapportage aan over het eerste kwartaal.\n'

const ruleIds = ({messages}: VFile): unknown[] => messages.map(({ruleId}) => ruleId)

describe('the plugins', () => {
  test('parse a text alone to the tree', () => {
    const tree = unified().use(aanhangselParse).parse(golden)
    expect(tree.type).toBe('root')
    expect(tree.children.filter(({type}) => type === 'question')).not.toEqual([])
    expect(tree).toEqual(processor.parse(golden))
  })

  test('parse the layout of a document that is no text', async () => {
    const bytes = fixture('pdf-official-layout/input.pdf')
    const file = new VFile({path: 'a.pdf'})
    file.data.layout = await ingest(bytes, file)
    const tree = processor.parse(file)
    const finished = (await processor.run(tree, file)) as Tree.Root
    const {exchanges} = processor.stringify(finished, file)
    expect(exchanges).toEqual((await convert(bytes)).record!.exchanges)
  })

  test('process a text to its record together', async () => {
    const program = unified().use(aanhangselParse).use(aanhangselTransforms).use(aanhangselRecord)
    const file = new VFile({path: 'folder/a.txt', value: golden})
    const {record} = await convert(golden, {name: 'a.txt'})
    expect((await program.process(file)).result).toEqual(record)
    expect(program.processSync(golden).result).toEqual({
      ...record,
      source: {...record!.source, name: 'document'}
    })
  })

  test('give a tree of an empty text, and say so', () => {
    const file = new VFile('')
    expect(processor.parse(file)).toEqual({type: 'root', children: []})
    expect(ruleIds(file)).toEqual(['empty-input'])
    expect(() => processor.processSync(new VFile(''))).toThrow('written questions')
  })

  test('stop at a text that is larger than it may be', () => {
    const parser = unified().use(aanhangselParse, {maxLines: 2})
    expect(() => parser.parse(golden)).toThrow('--max-lines')
  })

  test('need the file that was parsed', () => {
    expect(() => processor.runSync(processor.parse(golden))).toThrow('has no layout')
  })

  test('are the frozen processor', () => {
    expect(() => processor.use(aanhangselParse)).toThrow('frozen')
    expect(
      processor()
        .use(() => {})
        .parse(golden)
    ).toEqual(processor.parse(golden))
  })
})

describe('convert and parse', () => {
  test('refuse the same documents for the same reasons', async () => {
    for (const input of [letter, '', '%PDF-1.4 no pdf', 'Vraag 1\nIs dit waar?\n']) {
      const {records, file} = await convert(input)
      const {trees, file: parsed} = await parse(input)
      expect(trees.length, input).toBe(records.length)
      expect(parsed.messages.map(String)).toEqual(file.messages.map(String))
    }
    await expect(processor.process(letter)).rejects.toMatchObject({
      ruleId: 'not-a-question-document'
    })
  })

  test('hold the limits of notes and lines alike', async () => {
    for (const options of [{maxLines: 3}, {maxNotes: 1}]) {
      const notes = fixture('notes-that-skip-a-number/input.txt')
      expect(ruleIds((await convert(notes, options)).file)).toEqual(
        ruleIds((await parse(notes, options)).file)
      )
      expect((await parse(notes, options)).tree).toBeUndefined()
    }
  })

  test('run additional plugins on the finished tree', async () => {
    const seen: string[] = []
    const shout = () => (tree: Tree.Root) =>
      visit(tree, 'exchange', ({children}) => {
        seen.push(children.map(({type}) => type).join())
      })
    const rename = () => async (tree: Tree.Root) => {
      tree.data!.header!.subject = 'changed'
    }
    const {record} = await convert(golden, {plugins: [shout, rename]})
    expect(seen[0]).toBe('question,answer')
    expect(record!.subject).toBe('changed')
    expect((await parse(golden, {plugins: [rename]})).tree!.data!.header!.subject).toBe('changed')
  })

  test('say what a plugin throws, or fails for, on the file', async () => {
    const broken = () => () => {
      throw new Error('broken')
    }
    const strict = () => (_: Tree.Root, file: VFile) => file.fail('not for us', {ruleId: 'ours'})
    for (const [plugin, ruleId] of [
      [broken, 'internal-error'],
      [strict, 'ours']
    ] as const) {
      const {record, file} = await convert(golden, {plugins: [plugin]})
      expect(record).toBeUndefined()
      expect(ruleIds(file).filter(id => id === ruleId)).toEqual([ruleId])
    }
  })
})
