import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {sideFileSchema} from '../../src/ingest/side-file-schema.js'
import type {SyncOptions} from '../../src/sync/index.js'
import {syncBy} from '../../src/sync/sync.js'
import {Feed} from '../stand-in/feed.js'
import {fault, StandIn} from '../stand-in/server.js'
import {makeRepository, putPublications, type Repository} from '../stand-in/sru.js'
import {QuickClock} from './quick-clock.js'

let directory: string
let standIn: StandIn
let repository: Repository

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'aanhangsel-sru-'))
  repository = makeRepository(6)
  standIn = new StandIn(new Feed())
  standIn.more = url => repository.reply(url)
  await standIn.listen()
})
afterEach(async () => {
  await standIn.close()
  rmSync(directory, {recursive: true, force: true})
})

const run = (options: Partial<SyncOptions> = {}) =>
  syncBy(new QuickClock(), {directory, source: 'sru', base: standIn.url!, delay: 0, ...options})
const files = () => readdirSync(join(directory, '2026-2027')).sort()
const sideOf = (id: string) =>
  sideFileSchema.parse(
    JSON.parse(readFileSync(join(directory, `2026-2027/${id}.metadata.json`), 'utf8'))
  )
const asked = (from: number) =>
  standIn.requests.slice(from).map(({path}) => decodeURIComponent(path.replaceAll('+', ' ')))

describe('the repository', () => {
  test('is read by key, then only what is new', async () => {
    // More than a page of each set.
    for (let i = 6; i < 130; i++) putPublications(repository, i)
    expect(await run()).toMatchObject({new: 260, missing: [], failures: []})
    expect(files()).toContain('ah-tk-20262027-1.xml')
    expect(files()).toHaveLength(520)
    expect(asked(0).filter(path => /dt\.identifier>"/.test(path))).toHaveLength(2)
    expect(asked(0).filter(path => /startRecord=(?!1&)/.test(path))).toEqual([])

    const second = standIn.requests.length
    expect(await run({kinds: ['question']})).toMatchObject({new: 0, changed: 0, missing: []})
    // Both dates of one set, two pages each, and robots.txt.
    expect(standIn.requests.length - second).toBe(5)

    putPublications(repository, 500, '2026-11-01')
    expect(await run()).toMatchObject({new: 2})
  })

  test('an unstructured edition and the structured one know each other', async () => {
    repository.put({
      id: 'ah-1271549',
      set: 'Kamervragen (Aanhangsel)',
      session: '2026-2027',
      available: '2026-10-01',
      modified: '2026-10-01',
      cases: ['2026Z20001'],
      status: 'Onopgemaakt',
      forms: {pdf: Buffer.from('%PDF-1.4 %%EOF')}
    })
    await run({since: '2026-09-30'})
    expect(files()).toContain('ah-1271549.pdf')
    const editions = ['ah-1271549', 'ah-tk-20262027-1']
    expect(sideOf('ah-1271549').editions).toEqual(editions)
    expect(sideOf('ah-tk-20262027-1')).toMatchObject({
      editions,
      follows: [{id: 'kv-tk-2026Z20001', kind: 'question'}],
      cases: [{number: '2026Z20001'}],
      questioners: ['Voorbeeld']
    })
  })

  test('what was modified is asked for, however old', async () => {
    await run({since: '2026-09-01'})
    const publication = repository.publications.get('ah-tk-20262027-3')!
    repository.put({
      ...publication,
      modified: '2026-11-20',
      forms: {xml: Buffer.concat([publication.forms['xml']!, Buffer.from('\n')])}
    })
    expect(await run()).toMatchObject({new: 0, changed: 1})
  })

  test('the next form takes the place of one that is a page of the site', async () => {
    const {xml: _, ...forms} = repository.publications.get('kv-tk-2026Z20001')!.forms
    Object.assign(repository.publications.get('kv-tk-2026Z20001')!, {
      forms: {xml: Buffer.from('<!DOCTYPE html><html></html>'), ...forms}
    })
    await run()
    expect(existsSync(join(directory, '2026-2027/kv-tk-2026Z20001.html'))).toBe(true)
  })

  test('its ban of crawlers is heard, and why it does not hold is said', async () => {
    standIn.robots = 'User-agent: *\nDisallow: /\n'
    const notes: string[] = []
    expect(await run({max: 1, note: text => notes.push(text)})).toMatchObject({new: 1})
    expect(notes.join('\n')).toMatch(/asks crawlers to stay away/)
  })
})

describe('faults', () => {
  test('records that are announced and do not come are said', async () => {
    repository.publications.clear()
    for (let i = 0; i < 5; i++) putPublications(repository, i)
    const reply = repository.reply.bind(repository)
    repository.reply = url => {
      const answer = reply(url)
      return url.pathname === '/sru' && answer
        ? {
            ...answer,
            body: Buffer.from(String(answer.body).replace(/Records>\d+</, 'Records>9<'))
          }
        : answer
    }
    expect((await run()).failures).toEqual([
      expect.stringMatching(/9 records were announced, 5 came/),
      expect.stringMatching(/9 records were announced, 5 came/)
    ])
  })

  test.each([
    [
      'all of it',
      '<searchRetrieveResponse xmlns="x"><diagnostics><d:diagnostic xmlns:d="y"><d:message>unknown prefix</d:message></d:diagnostic></diagnostics></searchRetrieveResponse>'
    ],
    [
      'a clause',
      '<s:searchRetrieveResponse xmlns:s="x"><s:numberOfRecords>151327</s:numberOfRecords><s:records></s:records><s:diagnostics><diagnostic><message>SEARCH-IGNOREDQTEXT</message></diagnostic></s:diagnostics></s:searchRetrieveResponse>'
    ]
  ])('a diagnostic about %s fails the query', async (_, body) => {
    standIn.faults.push({
      of: url => url.pathname === '/sru',
      times: Infinity,
      strike: reply => void (reply.body = Buffer.from(body))
    })
    const {failures} = await run()
    expect(failures).toHaveLength(2)
    expect(failures[0]).toMatch(/unknown prefix|SEARCH-IGNOREDQTEXT/)
  })

  test('a cut answer and a gateway that gives up are asked again', async () => {
    standIn.faults.push(fault('cut-unseen', /^\/sru/, 1), fault('gateway-504', /^\/sru/, 1))
    expect(await run({max: 3})).toMatchObject({new: 3, failures: []})
  })
})
