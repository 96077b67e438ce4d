import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {filesOf} from '../folder-files.js'
import {run, type Ran} from '../run.js'
import {BucketStandIn} from './bucket.js'

const documentOf = (number: number): string =>
  `Vragen van het lid Zandwijk (SP) over sluis ${number} (ingezonden 5 februari 2024).\n\nVraag 1\nKent u sluis ${number}?\n`

let folder: string
let bucket: BucketStandIn
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-s3-'))
  bucket = await new BucketStandIn().listen()
  mkdirSync(join(folder, 'documents/2024'), {recursive: true})
  for (let i = 0; i < 7; i++) put(`2024/${i}.txt`, documentOf(i))
})
afterEach(async () => {
  await bucket.close()
  rmSync(folder, {recursive: true, force: true})
})

/** A document, in a folder and in the bucket. */
function put(path: string, text: string): void {
  writeFileSync(join(folder, 'documents', path), text)
  bucket.put(`documents/${path}`, text)
}

/** Run the program on a machine with a cache of its own. */
const runOn = (machine: string, ...words: string[]): Promise<Ran> =>
  run(words, {cwd: folder, env: bucket.env(join(folder, 'cache', machine))})
const convert = (...words: string[]): Promise<Ran> => runOn('one', 'convert', ...words)

const isRecord = ([path]: [string, string]): boolean => !path.startsWith('.aanhangsel')
const recordsIn = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).filter(isRecord))

/** The records of a run from folder to folder. */
async function expected(): Promise<Record<string, string>> {
  rmSync(join(folder, 'single'), {recursive: true, force: true})
  await run(['convert', 'documents', '-o', 'single', '-q'], {cwd: folder})
  return recordsIn(filesOf(join(folder, 'single')))
}

describe('documents in a bucket', () => {
  test('give the records of a folder, with addresses for names, and are fetched once', async () => {
    bucket.page = 3
    bucket.put('documents/2024/', '')
    bucket.put('documents-of-others/8.txt', documentOf(8))
    const {code, err} = await convert('s3://bucket/documents', '-o', 'records')
    expect({code, err}).toMatchObject({code: 0, err: expect.stringContaining('7 document(s)')})
    expect(recordsIn(filesOf(join(folder, 'records')))).toEqual(await expected())
    const manifest = readFileSync(join(folder, 'records/.aanhangsel/manifest.jsonl'), 'utf8')
    expect(manifest).toContain('"input":"s3://bucket/documents/2024/0.txt"')
    bucket.requests.length = 0
    put('2024/3.txt', documentOf(33))
    bucket.objects.delete('documents/2024/4.txt')
    const again = await convert('s3://bucket/documents', '-o', 'records', '--prune')
    expect(again.err).toContain('1 changed, 5 unchanged, 1 gone')
    expect(bucket.requests.filter(name => name.includes('.txt'))).toEqual([
      'GET documents/2024/3.txt'
    ])
  })

  test('may be named one by one, on the command line or in a list', async () => {
    bucket.put('documents/2024/1.metadata.json', '{"title":"Een sluis"}')
    bucket.put('list.txt', 's3://bucket/documents/2024/2.txt\ndocuments/2024/3.txt\n')
    const words = ['s3://bucket/documents/2024/1.txt', '--files-from', 's3://bucket/list.txt']
    const {code, err} = await convert(...words, '-o', 'records')
    expect(code, err).toBe(0)
    expect(Object.keys(recordsIn(filesOf(join(folder, 'records'))))).toEqual([
      '1.json',
      'documents/2024/2.json',
      'documents/2024/3.json'
    ])
  })

  test('come through a service that asks to slow down, and answers that break off', async () => {
    bucket.faults = [
      {of: /^GET \?/, times: 1, strike: 'slow down'},
      {of: /2\.txt/, times: 2, strike: 'cut body'},
      {of: /3\.txt/, times: 2, strike: 'slow down'}
    ]
    const {code, err} = await convert('s3://bucket/documents', '-o', 'records')
    expect(code, err).toBe(0)
    expect(recordsIn(filesOf(join(folder, 'records')))).toEqual(await expected())
  })
})

describe('records in a bucket', () => {
  const there = () => recordsIn(bucket.below('records/'))

  test('are those of a folder, and the next machine goes on with them', async () => {
    bucket.put('records/notes.txt', 'of somebody else')
    const {code, err} = await convert('s3://bucket/documents', '-o', 's3://bucket/records')
    expect(code, err).toBe(0)
    expect(err).toContain('9 object(s) written to `s3://bucket/records`')
    expect(there()).toEqual({...(await expected()), 'notes.txt': 'of somebody else'})
    // Records first, the manifest last.
    const puts = bucket.requests.filter(name => name.startsWith('PUT'))
    expect(puts.at(-1)).toBe('PUT records/.aanhangsel/manifest.jsonl')
    bucket.requests.length = 0
    put('2024/3.txt', documentOf(33))
    bucket.objects.delete('documents/2024/4.txt')
    rmSync(join(folder, 'documents/2024/4.txt'))
    const words = ['convert', 's3://bucket/documents', '-o', 's3://bucket/records', '--prune']
    const other = await runOn('other', ...words)
    expect(other.err).toContain('1 changed, 5 unchanged, 1 gone')
    expect(other.err).toContain('3 object(s) written')
    expect(there()).toEqual({...(await expected()), 'notes.txt': 'of somebody else'})
    expect(bucket.requests).toContain('DELETE records/2024/4.json')
  })

  test('of files are known by their addresses, from every working directory', async () => {
    await convert('documents', '-o', 's3://bucket/records', '-q')
    expect(bucket.below('records/')['.aanhangsel/manifest.jsonl']).toContain(
      `"input":"file://${folder}/documents/2024/0.txt"`
    )
    const words = ['convert', '../documents', '-o', 's3://bucket/records']
    mkdirSync(join(folder, 'below'))
    const env = bucket.env(join(folder, 'cache/other'))
    const {err} = await run(words, {cwd: join(folder, 'below'), env})
    expect(err).toContain('nothing new: 7 document(s) as they were')
  })

  test('stay whole where a run dies while it sends them, and the next goes on', async () => {
    bucket.faults = [{of: /^PUT records\/2024\/5/, times: Infinity, strike: 'slow down'}]
    const died = await convert('documents', '-o', 's3://bucket/records')
    expect(died).toMatchObject({
      code: 3,
      err: expect.stringMatching(/try again later \(SlowDown\)/)
    })
    expect(Object.keys(bucket.below('records/.aanhangsel/'))).not.toContain('manifest.jsonl')
    bucket.faults = []
    const next = await convert('documents', '-o', 's3://bucket/records')
    expect(next.err).toContain('7 unchanged')
    expect(there()).toEqual(await expected())
  })

  test('are not replaced where another run was faster', async () => {
    await convert('documents', '-o', 's3://bucket/records', '-q')
    const place = 'records/.aanhangsel/manifest.jsonl'
    const theirs = `${bucket.objects.get(place)}\n`
    put('2024/3.txt', documentOf(33))
    bucket.faults = [{of: /PUT .*2024\/3\.json/, times: 1, strike: () => bucket.put(place, theirs)}]
    const {code, err} = await convert('documents', '-o', 's3://bucket/records')
    expect({code, err}).toEqual({
      code: 2,
      err: expect.stringMatching(/another run has written .* run again/)
    })
    expect(String(bucket.objects.get(place))).toBe(theirs)
    expect((await convert('documents', '-o', 's3://bucket/records')).code).toBe(0)
    expect(there()).toEqual(await expected())
  })

  test('come there through lost answers, and to a service that knows no conditions', async () => {
    bucket.faults = [{of: /^PUT .*manifest/, times: 1, strike: 'lost answer'}]
    expect(await convert('documents', '-o', 's3://bucket/records')).toMatchObject({code: 0})
    put('2024/3.txt', documentOf(33))
    bucket.faults = [{of: /^PUT/, times: Infinity, strike: 'not implemented'}]
    expect(await convert('documents', '-o', 's3://bucket/records')).toMatchObject({code: 0})
    expect(there()).toEqual(await expected())
  })
})

describe('what cannot be is said plainly', () => {
  const keys = {AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: ''}
  test.each([
    ['a bucket that is not there', ['s3://nowhere/x'], {}, 3, /s3:\/\/nowhere.*no such bucket/],
    ['nothing below a prefix', ['s3://bucket/nothing'], {}, 2, /there is nothing at/],
    ['no bucket', ['s3://'], {}, 2, /names no bucket/],
    ['no credentials', ['s3://bucket/x'], keys, 3, /no credentials; set AWS_ACCESS_KEY_ID/],
    ['wrong credentials', ['s3://bucket/x'], {AWS_ACCESS_KEY_ID: 'no'}, 3, /access is denied/],
    [
      'nobody there',
      ['s3://bucket/x'],
      {AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9'},
      3,
      /cannot be reached/
    ],
    ['another kind', ['gs://bucket/x'], {}, 2, /not offered; .* begins with s3:/],
    ['pages', ['documents', '-o', 's3://bucket/x', '-f', 'html'], {}, 2, /html goes to a folder/],
    [
      'tables',
      ['documents', '--dataset', 's3://bucket/x'],
      {},
      2,
      /--dataset takes a file or folder/
    ]
  ] as const)('%s', async (_, words, more, code, message) => {
    const env = {...bucket.env(join(folder, 'cache')), ...more}
    const ran = await run(['convert', ...words], {cwd: folder, env})
    expect(ran).toMatchObject({code, err: expect.stringMatching(message)})
    expect(ran.err).not.toMatch(/\n +at /)
  })

  test.each([
    [['review', 's3://bucket/records'], /copy them first/],
    [['dataset', 'records', '-o', 's3://bucket/tables'], /copy it there afterwards/],
    [['dataset', '--check', 's3://bucket/tables'], /--check takes folders of this machine/]
  ] as const)('%j', async (words, message) => {
    const {code, err} = await runOn('one', ...words)
    expect({code, err}).toEqual({code: 2, err: expect.stringMatching(message)})
  })
})
