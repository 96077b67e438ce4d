import type {ChildProcess} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {reportSchema} from '../../src/batch/report-schema.js'
import {cli, root, run as runCli, runProgram, works, type Ran} from '../run.js'
import {fault, StandIn} from '../stand-in/server.js'
import {guid, makeFeed, putCase} from '../stand-in/world.js'
import {annotations, Runner, type Job} from './runner.js'

const example = '.github/actions/nightly/example.yml'
const workflow = '.github/workflows/nightly.yml'
const canMount = works('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

let folder: string
let standIn: StandIn

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-night-'))
  standIn = await new StandIn(makeFeed(6)).listen()
})
afterEach(async () => {
  await standIn.close()
  rmSync(folder, {recursive: true, force: true})
})

/** What only a test gives the action: this program, and a service on this machine. */
const given = (): Record<string, string> => ({
  command: `${process.execPath} ${cli}`,
  'sync-options': `--base ${standIn.url} --delay 0`,
  since: ''
})

/** One night by the ten lines of the README. */
function night(watch: (child: ChildProcess) => void = () => {}): Promise<Job> {
  const runner = new Runner(folder, given())
  runner.watch = watch
  return runner.run(example)
}

const damaged = Buffer.from('%PDF-1.4\n1 0 obj\n%%EOF\n')
const replace = (id: string, file: Buffer) =>
  standIn.feed.put({
    ...standIn.feed.entities.get(id)!,
    token: undefined,
    updated: '2026-11-19T05:00:00Z',
    file
  })

/** A repository with a remote, and `gh` as a program that writes down what it is asked. */
async function openRepository() {
  const [work, remote, hub] = ['work', 'remote.git', 'hub'].map(name => join(folder, name))
  const git = async (...words: string[]): Promise<string> => {
    const who = ['-c', 'user.name=someone', '-c', 'user.email=someone@example.org']
    const {code, out, err} = await runProgram('git', [...who, ...words], {cwd: work!})
    expect({code, err: code === 0 ? '' : err}).toEqual({code: 0, err: ''})
    return out
  }
  for (const path of [work!, hub!, join(hub!, 'bin')]) mkdirSync(path)
  cpSync(join(root, 'test/cli/gh.mjs'), join(hub!, 'bin/gh'))
  await git('init', '--quiet', '--bare', '--initial-branch=main', remote!)
  await git('init', '--quiet', '--initial-branch=main')
  await git('commit', '--quiet', '--allow-empty', '--message', 'Begin')
  await git('remote', 'add', 'origin', remote!)
  await git('push', '--quiet', '--set-upstream', 'origin', 'main')
  const calls = (): string[] => {
    const path = join(hub!, 'calls.jsonl')
    const lines = existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
    rmSync(path, {force: true})
    return lines.map(line => (JSON.parse(line) as string[]).slice(0, 2).join(' '))
  }
  const env = {
    PATH: `${join(hub!, 'bin')}${delimiter}${process.env['PATH']}`,
    GH_STAND_IN: hub!
  }
  return {work: work!, runner: new Runner(work!, given(), env), git, calls}
}

describe.skipIf(process.platform === 'win32')('three nights', () => {
  test('old troubles are known, a quiet night says so, a bad document fails', async () => {
    const {work, runner, git, calls} = await openRepository()
    for (const id of [guid('101', 0), guid('101', 1), guid('103', 0)]) replace(id, damaged)
    const first = await runner.run(workflow)
    expect(first.err).toContain('no list of known troubles yet')
    expect(first).toMatchObject({code: 1, outputs: {new: '6', changed: '0', failed: '3'}})
    expect(annotations(first.out)).toHaveLength(3)
    expect(existsSync(join(work, first.outputs['dataset']!, 'documents.parquet'))).toBe(true)
    const opened = ['issue list', 'issue create']
    expect(calls()).toEqual(['release view', 'release create', 'release upload', ...opened])
    const known = ['downloads', '--output', 'records', '--known', 'known-troubles.json']
    expect((await runCli(['convert', ...known, '--write-known'], {cwd: work})).code).toBe(0)

    const second = await runner.run(workflow)
    expect(second).toMatchObject({code: 0, outputs: {new: '0', changed: '0', failed: '0'}})
    expect(second.err).toContain('nothing new: 6 document(s) as they were')
    expect(annotations(second.out)).toEqual([])
    expect(calls()).toEqual([])

    putCase(standIn.feed, 51, 2)
    replace(guid('103', 51), damaged)
    const third = await runner.run(workflow)
    expect(third).toMatchObject({code: 1, outputs: {new: '2', changed: '0', failed: '1'}})
    expect(annotations(third.out)).toEqual([
      expect.stringMatching(
        /^::error file=downloads\/2026-2027\/ah-tk-20262027-52\.pdf,title=broken-pdf::/
      )
    ])
    expect(third.summary).toContain('8 documents: 2 new, 0 changed, 6 unchanged, 0 gone.')
    const commented = ['issue list', 'issue comment']
    expect(calls()).toEqual(['release view', 'release upload', ...commented])
    const report = reportSchema.parse(
      JSON.parse(readFileSync(join(work, third.outputs['report']!), 'utf8'))
    )
    expect(report.troubles.filter(({isKnown}) => isKnown)).toHaveLength(3)
    const committed = JSON.parse(await git('show', 'origin/main:report.json'))
    expect(committed).toMatchObject({version: 1, changes: {new: 2}})
    expect(committed).not.toHaveProperty('inputs')
    expect(await git('show', 'origin/main:state.json')).toContain('aanhangsel sync state')

    // Someone pushes while the night is at work.
    const other = join(folder, 'other')
    await git('clone', '--quiet', join(folder, 'remote.git'), other)
    await git('-C', other, 'commit', '--quiet', '--allow-empty', '--message', 'Meanwhile')
    await git('-C', other, 'push', '--quiet')
    replace(guid('103', 0), makeFeed(6).entities.get(guid('103', 0))!.file!)
    const fourth = await runner.run(workflow)
    expect(fourth).toMatchObject({code: 0, outputs: {changed: '1', failed: '0'}})
    expect(fourth.err).toMatch(/healed: \.\.\/downloads\/2026-2027\/ah-tk-20262027-1\.pdf/)
    expect(await git('log', '--format=%s', 'origin/main')).toMatch(/^Count .*\nMeanwhile\nCount /)
    expect(calls()).toEqual(['release view', 'release upload'])

    // A list that is damaged: nothing is converted, and what the third night told is not told again.
    writeFileSync(join(work, 'known-troubles.json'), '{')
    const fifth = await runner.run(workflow)
    expect(fifth).toMatchObject({code: 2, outputs: {new: '0', failed: '1', report: ''}})
    expect(calls()).toEqual(commented)
  }, 120_000)

  test('what the service does not give fails the night, and comes the next', async () => {
    standIn.faults.push(fault('html-page', new RegExp(guid('103', 1)), 1))
    expect(await night()).toMatchObject({code: 1, outputs: {new: '5', failed: '1'}})
    expect(await night()).toMatchObject({code: 0, outputs: {new: '1', failed: '0'}})
  }, 120_000)

  test('a job that is cancelled: the next night heals', async () => {
    let child: ChildProcess
    let requests = 0
    standIn.faults.push({
      of: () => ++requests === 14,
      times: 1,
      strike: () => void process.kill(-child.pid!, 'SIGKILL')
    })
    await night(started => (child = started))
    expect(existsSync(join(folder, 'dataset'))).toBe(false)
    expect(await night()).toMatchObject({code: 0, outputs: {new: '6', failed: '0'}})
    expect(existsSync(join(folder, 'dataset/documents.parquet'))).toBe(true)
  }, 120_000)

  test('two jobs at the same time: one gives way, the next night heals', async () => {
    // Both are at work when the first page is asked for.
    let second: Promise<Ran> | undefined
    standIn.faults.push({
      of: url => url.pathname.endsWith('/Feed'),
      times: 1,
      async strike() {
        second = runCli(['sync', 'downloads', '--base', standIn.url!], {cwd: folder})
        await second
      }
    })
    expect(await night()).toMatchObject({code: 0, outputs: {new: '6', failed: '0'}})
    expect(await second).toMatchObject({code: 2, err: expect.stringMatching(/another run/)})
    const words = ['sync', 'downloads', '--base', standIn.url!, '--delay', '0']
    const next = await runCli(words, {cwd: folder})
    expect(next).toMatchObject({code: 0, err: expect.stringMatching(/^nothing new/m)})
  }, 120_000)

  test.skipIf(!canMount)(
    'a full disk: the machine is to blame, and the next night heals',
    async () => {
      const small = join(folder, 'downloads')
      mkdirSync(small)
      const script = `mount -t tmpfs -o size=24k tmpfs "${small}" && exec "$0" "$@"`
      const words = ['sync', 'downloads', '--base', standIn.url!, '--delay', '0']
      const full = await runProgram(
        'unshare',
        ['--mount', 'bash', '-c', script, process.execPath, cli, ...words],
        {cwd: folder}
      )
      expect(full).toMatchObject({code: 3, err: expect.stringMatching(/no space is left/)})
      expect(await night()).toMatchObject({code: 0, outputs: {new: '6', failed: '0'}})
    },
    120_000
  )
})
