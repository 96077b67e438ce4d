import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {spawn} from 'node:child_process'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {hashOf} from '../../src/storage/hash.js'
import {sync, type SyncOptions} from '../../src/sync/index.js'
import {cli} from '../run.js'
import {fault, StandIn} from '../stand-in/server.js'
import {guid, makeFeed} from '../stand-in/world.js'

let directory: string
let standIn: StandIn

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aanhangsel-sync-'))
  standIn = await new StandIn(makeFeed(9)).listen()
})
afterEach(async () => {
  await standIn.close()
  rmSync(directory, {recursive: true, force: true})
})

const run = (options: Partial<SyncOptions> = {}) =>
  sync({directory, base: standIn.url!, delay: 0, ...options})

/** Every file below a folder with the hash of its bytes. */
const contents = (folder = directory): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .sort()
      .map(path => [path.slice(folder.length + 1), hashOf(readFileSync(path))])
  )

/** What a run that nothing disturbs makes of the same service. */
async function undisturbed(): Promise<Record<string, string>> {
  const other = mkdtempSync(join(tmpdir(), 'aanhangsel-sync-'))
  const {faults, most} = standIn
  standIn.faults = []
  await run({directory: other})
  Object.assign(standIn, {faults, most})
  const files = contents(other)
  rmSync(other, {recursive: true, force: true})
  return files
}

const page = /Feed\?category=Document/
const file = /Resources/

// Before the faults: a host that once asked for pauses is asked slowly by the same process.
describe('a run that is killed', () => {
  test('goes on to the same folder', async () => {
    const expected = await undisturbed()
    for (let round = 0; round < 20; round++) {
      const child = spawn(process.execPath, [
        cli,
        'sync',
        directory,
        '--base',
        standIn.url!,
        '--delay',
        '5'
      ])
      await new Promise(resolve => setTimeout(resolve, 300 + round * 15 + Math.random() * 60))
      child.kill('SIGKILL')
      await new Promise(resolve => child.once('close', resolve))
    }
    expect(await run()).toMatchObject({missing: [], failures: []})
    expect(contents()).toEqual(expected)
  }, 120_000)
})

describe('faults that pass', () => {
  test.each([
    ['error-500', page, 2],
    ['error-500', file, 2],
    ['too-many-seconds', page, 1],
    ['too-many-date', file, 1],
    ['unavailable-503', page, 1],
    ['gateway-504', /category=Zaak/, 2],
    ['slow-body', page, 1],
    ['slow-body', file, 1],
    ['cut-body', page, 2],
    ['cut-body', file, 2],
    ['cut-unseen', page, 1],
    ['cut-unseen', file, 1],
    ['gzip', page, 5],
    ['gzip', file, 5],
    ['wrong-type', file, 5],
    ['html-page', page, 1],
    ['same-host', page, 1],
    ['connection-reset', page, 2],
    ['connection-reset', file, 2]
  ])('%s of %s, %i time(s)', async (name, of, times) => {
    const expected = await undisturbed()
    standIn.faults.push(fault(name, of, times))
    expect(await run()).toMatchObject({new: 9, missing: [], failures: []})
    expect(standIn.faults[0]!.times).toBeLessThan(times)
    expect(contents()).toEqual(expected)
    expect(standIn.most).toBe(1)
  })

  test('connections refused for a while', async () => {
    const back = standIn.refuseFor(2500)
    expect(await run()).toMatchObject({new: 9, missing: [], failures: []})
    await back
  })

  test('Retry-After is obeyed', async () => {
    standIn.faults.push(fault('too-many-seconds', file, 1))
    await run()
    const at = standIn.requests.filter(({path}) => file.test(path)).map(({at}) => at)
    expect(at[1]! - at[0]!).toBeGreaterThan(950)
  })
})

describe('faults that stay', () => {
  test('a file that is not given is named, asked for again, and comes', async () => {
    standIn.faults.push(fault('error-500', new RegExp(`Resources/${guid('103', 1)}`), Infinity))
    const result = await run()
    expect(result).toMatchObject({new: 8, failures: []})
    expect(result.missing).toEqual([
      {id: guid('103', 1), documentNumber: '2026D500021', reason: expect.stringMatching(/500/)}
    ])
    expect(await run()).toMatchObject({new: 0, missing: [{id: guid('103', 1)}]})
    standIn.faults = []
    expect(await run()).toMatchObject({new: 1, missing: []})
    expect(contents()).toEqual(await undisturbed())
  })

  test('a category that fails does not keep the others from being read', async () => {
    standIn.faults.push(fault('connection-reset', /category=ZaakActor/, Infinity))
    const result = await run({note: () => {}})
    expect(result).toMatchObject({new: 9, missing: []})
    expect(result.failures).toEqual([expect.stringMatching(/^ZaakActor: /)])
  }, 120_000)

  test('another host is never followed', async () => {
    standIn.faults.push(fault('other-host', file, 1))
    const {missing} = await run()
    expect(missing).toEqual([
      expect.objectContaining({reason: expect.stringMatching(/another host, other\.example/)})
    ])
  })

  test('a page of the site is no document', async () => {
    standIn.faults.push(fault('html-page', file, 1))
    expect((await run()).missing).toEqual([
      expect.objectContaining({reason: expect.stringMatching(/a page in HTML/)})
    ])
  })

  test('a category without any document is no quiet night', async () => {
    standIn.feed.categories.delete('Document')
    expect((await run()).failures).toEqual([expect.stringMatching(/no document at all/)])
  })

  test('robots.txt is obeyed', async () => {
    standIn.robots = 'User-agent: *\nDisallow: /SyncFeed/\n'
    expect(await run()).toMatchObject({new: 0, failures: [expect.stringMatching(/disallows/)]})
    expect(standIn.requests).toHaveLength(1)
  })

  test('a page that comes again and again ends', async () => {
    const first = standIn.feed.page('Document', null)
    standIn.feed.page = (category, token) =>
      category === 'Document' ? first : standIn.feed.render(category, token, [])
    expect((await run()).failures).toEqual([expect.stringMatching(/before its token/)])
  }, 120_000)
})

describe('changes', () => {
  test('a mass touch with the same bytes changes no file', async () => {
    await run()
    const before = contents()
    const documents = [...standIn.feed.categories.get('Document')!]
    documents.forEach(entity =>
      standIn.feed.put({...entity, token: undefined, updated: '2026-11-19T05:00:00Z'})
    )
    expect(await run()).toMatchObject({new: 0, changed: 0, unchanged: 9})
    const after = contents()
    for (const path of Object.keys(before))
      if (path.endsWith('.pdf')) expect(after[path]).toBe(before[path])
  })

  test('ETags are sent back', async () => {
    standIn.etags = true
    await run()
    const entity = standIn.feed.entities.get(guid('103', 1))!
    standIn.feed.put({...entity, token: undefined, updated: '2026-11-19T05:00:00Z'})
    expect(await run()).toMatchObject({unchanged: 1, missing: []})
    expect(standIn.requests.at(-1)!.headers['if-none-match']).toMatch(/^"/)
  })

  test('another format keeps the name, and the old file goes', async () => {
    await run()
    const entity = standIn.feed.entities.get(guid('103', 1))!
    standIn.feed.put({
      ...entity,
      token: undefined,
      updated: '2026-11-19T05:00:00Z',
      file: Buffer.from('{\\rtf1 Antwoord}')
    })
    expect(await run()).toMatchObject({changed: 1})
    const names = Object.keys(contents()).filter(path => path.includes('ah-tk-20262027-2.'))
    expect(names).toEqual([
      '2026-2027/ah-tk-20262027-2.metadata.json',
      '2026-2027/ah-tk-20262027-2.rtf'
    ])
  })

  test('a second document of one name has its number behind it', async () => {
    const entity = standIn.feed.entities.get(guid('103', 1))!
    standIn.feed.put({
      ...entity,
      id: guid('103', 99),
      token: undefined,
      fields: {...entity.fields, documentNummer: '2026D99999'}
    })
    await run()
    expect(Object.keys(contents())).toContain('2026-2027/ah-tk-20262027-2-2026D99999.pdf')
  })

  test('since and until are moments of the feed', async () => {
    const options = {since: '2026-09-16T10:00:00Z', until: '2026-09-16T10:59:00Z'}
    expect(await run(options)).toMatchObject({new: 3})
    // Without the end, the rest comes; what is older does not.
    expect(await run()).toMatchObject({new: 2})
  })

  test('an earlier since begins anew', async () => {
    await run({since: '2026-09-16T10:00:00Z'})
    expect(await run({since: '2026-09-16T09:00:00Z'})).toMatchObject({new: 2})
  })

  test('kinds, a most, and a dry run', async () => {
    expect(await run({dryRun: true})).toMatchObject({new: 0, pending: 9})
    expect(contents()).toEqual({})
    expect(await run({kinds: ['question'], max: 2})).toMatchObject({new: 2, pending: 2})
    expect(await run({kinds: ['question']})).toMatchObject({new: 2, pending: 0})
    expect(await run()).toMatchObject({new: 5})
  })

  test('a damaged log and a lost state heal', async () => {
    await run()
    const before = contents()
    const log = join(directory, '.aanhangsel/sync.jsonl')
    const {writeFileSync} = await import('node:fs')
    writeFileSync(log, readFileSync(log, 'utf8').replace('"entity":"document"', '"entity":"docu'))
    await run()
    expect(contents()).toEqual(before)
    rmSync(join(directory, '.aanhangsel'), {recursive: true})
    await run()
    expect(contents()).toEqual(before)
    rmSync(join(directory, '2026-2027/ah-tk-20262027-2.pdf'))
    expect(await run()).toMatchObject({missing: []})
    expect(contents()).toEqual(before)
  })
})
