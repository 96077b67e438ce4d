import {createHash} from 'node:crypto'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {sideFileSchema} from '../../src/ingest/side-file-schema.js'
import {sync} from '../../src/sync/index.js'
import {root, run as runCli} from '../run.js'
import {StandIn} from '../stand-in/server.js'
import {guid, makeFeed, putCase} from '../stand-in/world.js'

// Everything here asks a real server on this machine.
let directory: string
let standIn: StandIn

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aanhangsel-sync-'))
  standIn = await new StandIn(makeFeed(30)).listen()
})

afterEach(async () => {
  await standIn.close()
  rmSync(directory, {recursive: true, force: true})
})

const run = (options = {}) => sync({directory, base: standIn.url!, delay: 0, ...options})

/** Every file below a folder with the hash of its bytes. */
const contents = (folder = directory): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [
        path.slice(folder.length + 1),
        createHash('sha256').update(readFileSync(path)).digest('hex')
      ])
  )
const sideOf = (name: string) =>
  sideFileSchema.parse(JSON.parse(readFileSync(join(directory, `${name}.metadata.json`), 'utf8')))

/** What was asked since a moment. */
const asked = (from: number): string[] => standIn.requests.slice(from).map(({path}) => path)

describe('the feed', () => {
  test('a first run fetches everything, a second writes nothing, a third what has changed', async () => {
    expect(await run()).toMatchObject({new: 30, missing: [], failures: [], stale: true})
    const first = contents()
    expect(Object.keys(first).filter(path => path.endsWith('.pdf'))).toHaveLength(30)
    expect(first).toHaveProperty(['2026-2027/ah-tk-20262027-1.pdf'])
    expect(first).toHaveProperty(['2026-2027/kv-tk-2026Z20001.pdf'])
    expect(first).toHaveProperty(['2026-2027/2026D500032.pdf'])

    const before = standIn.requests.length
    expect(await run()).toMatchObject({new: 0, changed: 0, unchanged: 0, missing: []})
    expect(contents()).toEqual(first)
    // One page a category, and robots.txt.
    expect(standIn.requests.length - before).toBe(7)

    putCase(standIn.feed, 100, 1)
    standIn.feed.delete(guid('101', 3))
    const changed = standIn.feed.entities.get(guid('103', 4))!
    standIn.feed.put({
      ...changed,
      token: undefined,
      updated: '2026-11-20T04:00:00Z',
      file: Buffer.concat([changed.file!, Buffer.from('\n')])
    })
    const third = standIn.requests.length
    expect(await run()).toMatchObject({new: 1, changed: 1, deleted: 1, missing: []})
    expect(asked(third).filter(path => path.includes('/Resources/'))).toEqual([
      `/SyncFeed/2.0/Resources/${guid('101', 100)}`,
      `/SyncFeed/2.0/Resources/${guid('103', 4)}`
    ])
    // What was withdrawn is marked and stays.
    expect(contents()['2026-2027/kv-tk-2026Z20004.pdf']).toBe(
      first['2026-2027/kv-tk-2026Z20004.pdf']
    )
    expect(sideOf('2026-2027/kv-tk-2026Z20004').deleted).toBe(true)
  })

  test('a side file says what the service says, in UTC', async () => {
    await run()
    expect(sideOf('2026-2027/ah-tk-20262027-3')).toMatchObject({
      id: 'ah-tk-20262027-3',
      kind: 'answer',
      session: '2026-2027',
      number: 3,
      documentNumber: '2026D500031',
      cases: [{number: '2026Z20003'}],
      date: '2026-09-16',
      submitted: '2026-09-16',
      changed: '2026-09-16T10:02:00.000Z',
      actors: [
        {
          name: 'D. Toets',
          party: 'VVD',
          surname: 'Toets',
          personId: guid('001', 2),
          partyId: guid('002', 2)
        }
      ],
      follows: [
        {id: 'kv-tk-2026Z20003', documentNumber: '2026D50003', kind: 'question'},
        {id: null, documentNumber: '2026D500032', kind: 'postponement'}
      ],
      file: {name: 'ah-tk-20262027-3.pdf', mediaType: 'application/pdf'}
    })
  })
})

test('the three lines of the README make a dataset', async () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')
  const lines = /## New releases\n+```sh\n([^`]+)```/.exec(readme)![1]!.trim().split('\n')
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    const [, name, ...words] = line.replace('--since 2026-11-01', '--since 2026-01-01').split(' ')
    const more = name === 'sync' ? ['--base', standIn.url!, '--delay', '0'] : []
    const {code, err} = await runCli([name!, ...words, ...more], {cwd: directory})
    expect(err).not.toContain('aanhangsel:')
    expect(code).toBe(0)
  }
  const record = JSON.parse(
    readFileSync(join(directory, 'records/2026-2027/ah-tk-20262027-3.json'), 'utf8')
  )
  expect(record).toMatchObject({
    documentNumber: '2026D500031',
    questioners: [{personId: guid('001', 2), fractieId: guid('002', 2)}],
    follows: [{id: 'kv-tk-2026Z20003'}, {documentNumber: '2026D500032'}]
  })
  expect(readdirSync(join(directory, 'dataset'))).toContain('documents.parquet')
}, 60_000)
