import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {startCli} from '../run.js'
import {contentsOf, Scene} from './scene.js'

// How often a run is killed. Twenty times stands in src/sync/README.md: AANHANGSEL_ROUNDS=20
const rounds = Number(process.env['AANHANGSEL_ROUNDS'] ?? 4)

/** Start a run, and kill it a moment after its n-th request was answered; later ones are left without an answer. */
async function killAfter(requests: number, {directory, standIn}: Scene): Promise<void> {
  const words = ['sync', directory, '--base', standIn.url!, '--delay', '5']
  const {child, ended} = startCli(words)
  standIn.faults = [
    {
      of: () => --requests === 0,
      times: 1,
      strike: () => void setTimeout(() => child.kill('SIGKILL'), Math.random() * 20)
    },
    {of: () => requests < 0, times: Infinity, strike: () => new Promise<void>(() => {})}
  ]
  expect((await ended).code).toBe(137)
}

test(
  `a run that is killed ${rounds} times goes on to the same folder`,
  async () => {
    // So many that the last of them is still at work.
    const scene = await Scene.of(6 * rounds)
    const undisturbed = mkdtempSync(join(tmpdir(), 'aanhangsel-sync-'))
    try {
      scene.standIn.feed.pageSize = 5
      await scene.run({directory: undisturbed})
      for (let round = 0; round < rounds; round++)
        await killAfter(1 + Math.floor(Math.random() * 6), scene)
      scene.standIn.faults = []
      expect(await scene.run()).toMatchObject({missing: [], failures: []})
      expect(scene.contents()).toEqual(contentsOf(undisturbed))
    } finally {
      await scene.end()
      rmSync(undisturbed, {recursive: true, force: true})
    }
  },
  60_000 + rounds * 10_000
)
