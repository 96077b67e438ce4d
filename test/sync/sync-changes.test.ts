import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {guid, putCase} from '../stand-in/world.js'
import {Scene} from './scene.js'

let scene: Scene
beforeEach(async () => void (scene = await Scene.of(9)))
afterEach(() => scene.end())

describe('changes', () => {
  test('a mass touch with the same bytes changes no file', async () => {
    await scene.run()
    const before = scene.contents()
    const documents = [...scene.standIn.feed.categories.get('Document')!]
    documents.forEach(entity =>
      scene.standIn.feed.put({...entity, token: undefined, updated: '2026-11-19T05:00:00Z'})
    )
    expect(await scene.run()).toMatchObject({new: 0, changed: 0, unchanged: 9})
    const after = scene.contents()
    for (const path of Object.keys(before))
      if (path.endsWith('.pdf')) expect(after[path]).toBe(before[path])
  })

  test('ETags are sent back', async () => {
    scene.standIn.etags = true
    await scene.run()
    const entity = scene.standIn.feed.entities.get(guid('103', 1))!
    scene.standIn.feed.put({...entity, token: undefined, updated: '2026-11-19T05:00:00Z'})
    expect(await scene.run()).toMatchObject({unchanged: 1, missing: []})
    expect(scene.standIn.requests.at(-1)!.headers['if-none-match']).toMatch(/^"/)
  })

  test('another format keeps the name, and the old file goes', async () => {
    await scene.run()
    const entity = scene.standIn.feed.entities.get(guid('103', 1))!
    scene.standIn.feed.put({
      ...entity,
      token: undefined,
      updated: '2026-11-19T05:00:00Z',
      file: Buffer.from('{\\rtf1 Antwoord}')
    })
    expect(await scene.run()).toMatchObject({changed: 1})
    const names = Object.keys(scene.contents()).filter(path => path.includes('ah-tk-20262027-2.'))
    expect(names).toEqual([
      '2026-2027/ah-tk-20262027-2.metadata.json',
      '2026-2027/ah-tk-20262027-2.rtf'
    ])
  })

  test('a second document of one name has its number behind it', async () => {
    const entity = scene.standIn.feed.entities.get(guid('103', 1))!
    scene.standIn.feed.put({
      ...entity,
      id: guid('103', 99),
      token: undefined,
      fields: {...entity.fields, documentNummer: '2026D99999'}
    })
    await scene.run()
    expect(Object.keys(scene.contents())).toContain('2026-2027/ah-tk-20262027-2-2026D99999.pdf')
  })

  test('since and until are moments of the feed', async () => {
    const options = {since: '2026-09-16T10:00:00Z', until: '2026-09-16T10:59:00Z'}
    expect(await scene.run(options)).toMatchObject({new: 3})
    // Without the end, the rest comes; what is older does not.
    expect(await scene.run()).toMatchObject({new: 2})
  })

  test('until reads past changes of a clock that was ahead, and no further', async () => {
    const {feed} = scene.standIn
    const touch = (id: string, updated: string) =>
      feed.put({...feed.entities.get(id)!, token: undefined, updated})
    feed.pageSize = 4
    // One of next year closes the first page, and one stands in the second where the end is.
    const documents = [...feed.categories.get('Document')!].map(({id}) => id)
    for (const [i, id] of documents.entries())
      touch(id, i === 3 || i === 5 ? '2027-03-01T00:00:00Z' : `2026-11-0${i + 1}T00:00:00Z`)
    expect(await scene.run({until: '2026-11-06'})).toMatchObject({new: 5, failures: []})
    expect(await scene.run({until: '2026-11-06'})).toMatchObject({new: 0})
    // Nothing is newer than the clock of the service.
    expect((await scene.run()).newest).toBe('2026-11-20T05:00:00.123Z')
    expect(Object.keys(scene.contents()).filter(path => path.endsWith('.pdf'))).toHaveLength(9)
  })

  test('since finds its token by halving, not by reading what comes before', async () => {
    const {feed} = scene.standIn
    for (let number = 10; number < 210; number++) putCase(feed, number, 1)
    feed.pageSize = 1
    const since = feed.categories.get('Document')!.at(-1)!.updated
    expect(await scene.run({since})).toMatchObject({new: 1, failures: []})
    const pages = scene.standIn.requests.filter(({path}) => path.includes('category=Document&'))
    expect(pages.length).toBeLessThan(70)
  })

  test('since finds changes that a clock which goes back has put before older ones', async () => {
    const {feed} = scene.standIn
    const [first, second] = [guid('101', 0), guid('103', 0)].map(id => feed.entities.get(id)!)
    feed.put({...first!, token: undefined, updated: '2026-09-16T23:10:00Z'})
    feed.put({...second!, token: undefined, updated: '2026-09-16T22:20:00Z'})
    expect(await scene.run({since: '2026-09-16T23:00:00Z'})).toMatchObject({new: 1})
    expect(await scene.run({since: '2026-09-16T22:15:00Z'})).toMatchObject({new: 1})
  })

  test('fields that come twice count once, and are said', async () => {
    const {feed} = scene.standIn
    const document = feed.entities.get(guid('103', 1))!
    const zaak = feed.entities.get(guid('003', 1))!
    for (const entity of [document, zaak])
      feed.put({
        ...entity,
        token: undefined,
        fields: {...entity.fields, onderwerp: ['Eerste', 'Tweede']}
      })
    const notes: string[] = []
    await scene.run({note: text => notes.push(text)})
    expect(scene.sideOf('2026-2027/ah-tk-20262027-2')).toMatchObject({
      subject: 'Eerste',
      cases: [{subject: 'Eerste'}]
    })
    expect(notes.filter(text => text.includes('several onderwerp'))).toHaveLength(2)
  })

  test('an earlier since begins anew', async () => {
    await scene.run({since: '2026-09-16T10:00:00Z'})
    expect(await scene.run({since: '2026-09-16T09:00:00Z'})).toMatchObject({new: 2})
  })

  test('who asks is said, with an address where there is one', async () => {
    await scene.run({contact: 'https://example.org/project', max: 1})
    expect(scene.standIn.requests[0]!.headers['user-agent']).toMatch(
      /^aanhangsel\/[\d.]+ \(\+https:\/\/example\.org\/project\)$/
    )
    await expect(scene.run({contact: 'me\r\nX: y'})).rejects.toThrow(
      /is not an address to reach you at/
    )
  })

  test('kinds, a most, and a dry run', async () => {
    expect(await scene.run({dryRun: true})).toMatchObject({new: 0, pending: 9})
    expect(scene.contents()).toEqual({})
    expect(await scene.run({kinds: ['question'], max: 2})).toMatchObject({new: 2, pending: 2})
    expect(await scene.run({kinds: ['question']})).toMatchObject({new: 2, pending: 0})
    expect(await scene.run()).toMatchObject({new: 5})
  })

  test('a damaged log and a lost state heal', async () => {
    await scene.run()
    const before = scene.contents()
    const log = join(scene.directory, '.aanhangsel/sync.jsonl')
    writeFileSync(log, readFileSync(log, 'utf8').replace('"entity":"document"', '"entity":"docu'))
    await scene.run()
    expect(scene.contents()).toEqual(before)
    rmSync(join(scene.directory, '.aanhangsel'), {recursive: true})
    await scene.run()
    expect(scene.contents()).toEqual(before)
    rmSync(join(scene.directory, '2026-2027/ah-tk-20262027-2.pdf'))
    expect(await scene.run()).toMatchObject({missing: []})
    expect(scene.contents()).toEqual(before)
  })
})
