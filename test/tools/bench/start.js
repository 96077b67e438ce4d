// What it takes to start: one command, one document, from a cold process, in turn.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fixtures} from '../../fixture-folders.js'
import {spread} from './rounds.js'

const cli = resolve(import.meta.dirname, '../../../dist/cli.js')
const usage = join(import.meta.dirname, 'own-usage.cjs')

const convert = path => folder => [cli, 'convert', join(fixtures, path), '--output', folder]

/** By name, the words behind `node`; the first is what the others are compared with. */
const commands = {
  'node -e 0': () => ['-e', '0'],
  '--help': () => [cli, '--help'],
  'convert one text': convert('golden-ziggo-ddos/input.txt'),
  'convert one PDF': convert('pdf-official-layout/input.pdf')
}

/** @returns by name the median CPU time in ms, and the most memory in MB */
export function start(rounds = 15) {
  const found = Object.fromEntries(Object.keys(commands).map(name => [name, []]))
  for (let i = 0; i < rounds; i++)
    for (const [name, words] of Object.entries(commands)) {
      const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
      const {stderr} = spawnSync(process.execPath, ['--require', usage, ...words(folder)])
      found[name].push(JSON.parse(stderr.toString().split('\n').at(-1)))
      rmSync(folder, {recursive: true})
    }
  return Object.fromEntries(
    Object.entries(found).map(([name, runs]) => [
      name,
      {
        cpu: spread(runs.map(({cpu}) => cpu)).median,
        peak: Math.max(...runs.map(({peak}) => peak))
      }
    ])
  )
}
