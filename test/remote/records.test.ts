import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {filesOf} from '../folder-files.js'
import {run, type Ran} from '../run.js'
import {BucketStandIn} from './bucket.js'

let folder: string
let bucket: BucketStandIn
const at = (name: string): string => join(folder, name)
const cli = (...words: string[]): Promise<Ran> =>
  run(words, {cwd: folder, env: bucket.env(at('cache'))})
/** As `cli`, where it must end with 0. */
async function done(...words: string[]): Promise<Ran> {
  const ran = await cli(...words)
  expect(ran.code, ran.said).toBe(0)
  return ran
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-s3-'))
  bucket = await new BucketStandIn().listen()
  mkdirSync(at('documents'))
  for (let i = 0; i < 7; i++)
    writeFileSync(
      at(`documents/${i}.txt`),
      `Vragen van het lid Zandwijk (SP) over sluis ${i} (ingezonden 5 februari 2024).\n\nVraag 1\nKent u sluis ${i}?\n`
    )
})
afterEach(async () => {
  await bucket.close()
  rmSync(folder, {recursive: true, force: true})
})

/** What was written there by several runs is joined as what was written there by one. */
const convertTo = (output: string, ...more: string[]): Promise<Ran> =>
  done('convert', 'documents', '-o', output, '-q', ...more)

describe('records in a bucket', () => {
  test('are joined to those of a single run, in a bucket', async () => {
    await convertTo('s3://bucket/one')
    const parts = [1, 2, 3].map(part => `s3://bucket/part${part}`)
    for (const [i, part] of parts.entries()) await convertTo(part, '--shard', `${i + 1}/3`)
    const {err} = await done('merge', ...parts, '-o', 's3://bucket/all')
    expect(err).toBe('7 document(s) of 3 folder(s): 7 record(s) in `s3://bucket/all`\n')
    expect(bucket.below('all/')).toEqual(bucket.below('one/'))
    // A folder and an address go together.
    await convertTo('part1', '--shard', '1/3')
    await done('merge', 'part1', ...parts.slice(1), '-o', 's3://bucket/mixed')
    expect(bucket.below('mixed/')).toEqual(bucket.below('one/'))
  })

  test('are joined to a folder, which verify and a next run understand', async () => {
    for (const part of ['1/2', '2/2'])
      await convertTo(`s3://bucket/part${part[0]}`, '--shard', part)
    await done('merge', 's3://bucket/part1', 's3://bucket/part2', '-o', 'all')
    await convertTo('single')
    const records = (name: string) =>
      Object.entries(filesOf(at(name))).filter(([path]) => !path.startsWith('.'))
    expect(records('all')).toEqual(records('single'))
    expect((await done('verify', 'all')).err).toContain('7 whole, 0 damaged')
  })

  test('give the dataset of a folder, and are fetched once', async () => {
    await convertTo('s3://bucket/records')
    await convertTo('records')
    await done('dataset', 'records', '-o', 'of-folder', '-q', '--format', 'jsonl')
    await done('dataset', 's3://bucket/records', '-o', 'of-bucket', '-q', '--format', 'jsonl')
    expect(filesOf(at('of-bucket'))).toEqual(filesOf(at('of-folder')))
    bucket.requests.length = 0
    await done('dataset', 's3://bucket/records', '-o', 'of-bucket', '-q', '--format', 'jsonl')
    expect(bucket.requests).toEqual(['GET ?'])
    expect(filesOf(at('of-bucket'))).toEqual(filesOf(at('of-folder')))
  })

  test('are verified as they are there now', async () => {
    await convertTo('s3://bucket/records')
    const before = readdirSync(tmpdir()).filter(name => name.startsWith('aanhangsel-copy'))
    expect((await done('verify', 's3://bucket/records')).err).toContain('7 whole, 0 damaged')
    bucket.put('records/3.json', '{}')
    bucket.objects.delete('records/4.json')
    bucket.put('records/notes.txt', 'of somebody else')
    const {code, out, err} = await cli('verify', 's3://bucket/records')
    expect({code, out}).toEqual({code: 1, out: 'damaged  3.json\nmissing  4.json\n'})
    expect(err).toContain('foreign  notes.txt')
    const left = readdirSync(tmpdir()).filter(name => name.startsWith('aanhangsel-copy'))
    expect(left).toEqual(before)
  })

  test.each(['merge', 'dataset', 'verify'])('%s says where there are none', async name => {
    const {code, err} = await cli(name, 's3://bucket/nothing')
    expect(code).toBeGreaterThan(0)
    expect(err).toMatch(/there (?:is nothing|are no records) at `s3:\/\/bucket\/nothing`/)
  })
})
