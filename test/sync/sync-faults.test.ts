import {afterEach, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import {fault} from '../stand-in/server.js'
import {guid} from '../stand-in/world.js'
import {Scene} from './scene.js'

let scene: Scene
/** What a run that nothing disturbs makes of the same service. */
let undisturbed: Record<string, string>

beforeAll(async () => {
  const other = await Scene.of(9)
  await other.run()
  undisturbed = other.contents()
  await other.end()
})
beforeEach(async () => void (scene = await Scene.of(9)))
afterEach(() => scene.end())

const page = /Feed\?category=Document/
const file = /Resources/

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
    ['connection-reset', file, 2],
    ['connection-refused', page, 1],
    ['connection-refused', file, 1],
    ['clock-jumps', page, 1],
    ['clock-jumps', file, 5]
  ])('%s of %s, %i time(s)', async (name, of, times) => {
    scene.standIn.faults.push(fault(name, of, times))
    expect(await scene.run()).toMatchObject({new: 9, missing: [], failures: []})
    expect(scene.standIn.faults[0]!.times).toBeLessThan(times)
    expect(scene.contents()).toEqual(undisturbed)
    expect(scene.standIn.most).toBe(1)
  })

  test('Retry-After is obeyed', async () => {
    scene.standIn.faults.push(fault('too-many-seconds', file, 1))
    await scene.run()
    const at = scene.standIn.requests.filter(({path}) => file.test(path)).map(({at}) => at)
    expect(at[1]! - at[0]!).toBeGreaterThan(950)
  })

  test('a clock of this machine that jumps while a date is waited for', async () => {
    scene.standIn.faults.push(fault('too-many-date', file, 3))
    scene.clock.jump = 86_400_000
    scene.clock.after(500, () => (scene.clock.jump = -86_400_000))
    expect(await scene.run()).toMatchObject({new: 9, missing: [], failures: []})
    expect(scene.clock.slept).toBeLessThan(10_000)
    expect(scene.contents()).toEqual(undisturbed)
  })

  test('nobody at the door, longer than anyone waits', async () => {
    await scene.standIn.refuseFor(600_000)
    expect(await scene.run()).toMatchObject({
      new: 0,
      failures: [expect.stringMatching(/ECONNREFUSED/)]
    })
    expect(scene.clock.slept).toBeLessThan(150_000)
    await scene.clock.sleep(600_000)
    expect(await scene.run()).toMatchObject({new: 9, missing: [], failures: []})
    expect(scene.contents()).toEqual(undisturbed)
  })
})

describe('faults that stay', () => {
  test('a file that is not given is named, asked for again, and comes', async () => {
    scene.standIn.faults.push(
      fault('error-500', new RegExp(`Resources/${guid('103', 1)}`), Infinity)
    )
    const result = await scene.run()
    expect(result).toMatchObject({new: 8, failures: []})
    expect(result.missing).toEqual([
      {id: guid('103', 1), documentNumber: '2026D500021', reason: expect.stringMatching(/500/)}
    ])
    expect(await scene.run()).toMatchObject({new: 0, missing: [{id: guid('103', 1)}]})
    scene.standIn.faults = []
    expect(await scene.run()).toMatchObject({new: 1, missing: []})
    expect(scene.contents()).toEqual(undisturbed)
  })

  test('a category that fails does not keep the others from being read', async () => {
    scene.standIn.faults.push(fault('connection-reset', /category=ZaakActor/, Infinity))
    const result = await scene.run({note: () => {}})
    expect(result).toMatchObject({new: 9, missing: []})
    expect(result.failures).toEqual([expect.stringMatching(/^ZaakActor: /)])
  })

  test('another host is never followed', async () => {
    scene.standIn.faults.push(fault('other-host', file, 1))
    const {missing} = await scene.run()
    expect(missing).toEqual([
      expect.objectContaining({reason: expect.stringMatching(/another host, other\.example/)})
    ])
  })

  test('a page of the site is no document', async () => {
    scene.standIn.faults.push(fault('html-page', file, 1))
    expect((await scene.run()).missing).toEqual([
      expect.objectContaining({reason: expect.stringMatching(/a page in HTML/)})
    ])
  })

  test('a category without any document is no quiet night', async () => {
    scene.standIn.feed.categories.delete('Document')
    expect((await scene.run()).failures).toEqual([expect.stringMatching(/no document at all/)])
  })

  test('robots.txt is obeyed', async () => {
    scene.standIn.robots = 'User-agent: *\nDisallow: /SyncFeed/\n'
    expect(await scene.run()).toMatchObject({
      new: 0,
      failures: [expect.stringMatching(/disallows/)]
    })
    expect(scene.standIn.requests).toHaveLength(1)
  })

  test('a page that comes again and again ends', async () => {
    const first = scene.standIn.feed.page('Document', null)
    scene.standIn.feed.page = (category, token) =>
      category === 'Document' ? first : scene.standIn.feed.render(category, token, [])
    expect((await scene.run()).failures).toEqual([expect.stringMatching(/from before the token/)])
  })
})
