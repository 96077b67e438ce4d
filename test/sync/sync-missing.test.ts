import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import {syncCommand} from '../../src/cli/sync.js'
import {mostTries} from '../../src/sync/files/missing.js'
import {fault} from '../stand-in/server.js'
import {guid} from '../stand-in/world.js'
import {Scene} from './scene.js'

let scene: Scene
let said: string[]

beforeEach(async () => {
  scene = await Scene.of(4)
  said = []
  vi.spyOn(console, 'error').mockImplementation((text: string) => void said.push(text))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await scene.end()
})

/** @returns the exit code */
const run = (dryRun = false): Promise<number> =>
  syncCommand(scene.directory, {
    source: 'syncfeed',
    since: undefined,
    until: undefined,
    kinds: ['question', 'answer', 'postponement'],
    base: scene.standIn.url!,
    contact: undefined,
    delay: 0,
    max: undefined,
    wait: undefined,
    dryRun,
    quiet: false
  })
const files = (from: number) =>
  scene.standIn.requests.slice(from).filter(({path}) => path.includes('/Resources/')).length

test('a file that never comes is asked for in so many runs, then when the service changes it', async () => {
  // A page of the site in its place: nothing that another try in the same run would mend.
  const never = new RegExp(`Resources/${guid('103', 1)}`)
  scene.standIn.faults.push(fault('html-page', never, Infinity))
  for (let night = 1; night <= mostTries; night++) {
    const before = scene.standIn.requests.length
    expect(await run()).toBe(1)
    expect(said.join('\n')).toContain('missing: 2026D500021: ')
    expect(files(before)).toBe(night === 1 ? 4 : 1)
    said = []
  }
  const before = scene.standIn.requests.length
  const contents = scene.contents()
  expect(await run()).toBe(0)
  expect(files(before)).toBe(0)
  expect(scene.contents()).toEqual(contents)
  expect(said.join('\n')).toContain(
    'never gave are asked for again only when it changes them: 2026D500021'
  )
  expect(await run(true)).toBe(0)
  expect(said).toContain('0 document(s) would be fetched')

  const entity = scene.standIn.feed.entities.get(guid('103', 1))!
  scene.standIn.feed.put({...entity, token: undefined, updated: '2026-11-19T05:00:00Z'})
  expect(await run()).toBe(1)
  scene.standIn.faults = []
  expect(await run()).toBe(0)
  expect(Object.keys(scene.contents())).toContain('2026-2027/ah-tk-20262027-2.pdf')
})

test('nothing new is one thing, a source that has stopped another', async () => {
  const {feed} = scene.standIn
  feed.put({category: 'Persoon', id: guid('001', 9), updated: '2026-11-19T09:00:00Z', fields: {}})
  expect(await run()).toBe(0)
  said = []
  expect(await run()).toBe(0)
  expect(said.at(-1)).toMatch(
    /^nothing new since 2026-09-16T09:02:00.000Z; the source is up to date \(last change of any kind 2026-11-19T09/
  )
  feed.now = '2026-11-24T06:00:00+01:00'
  expect(await run()).toBe(0)
  expect(said.at(-1)).toMatch(
    /^nothing new, but the source is stale: it has reported no change of any kind since 2026-11-19T09/
  )
})
