import {once} from 'node:events'
import {
  appendFileSync,
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {gateIn, type GatedCall} from '../gate.js'
import {cli, outputOf, root, run, start as startIn, works, type Ran, type Started} from '../run.js'

// Real processes in one folder: at once, killed, on full disks. How often is set by
// AANHANGSEL_ROUNDS; what came of many rounds stands in src/batch/README.md.
const rounds = Number(process.env.AANHANGSEL_ROUNDS ?? 1)
const golden = readFileSync(join(root, 'fixtures/golden-ziggo-ddos/input.txt'), 'utf8')

let folder: string
const at = (...path: string[]): string => join(folder, ...path)
const put = (path: string, content: string): void => writeFileSync(at(path), content)
const convert = (...words: string[]): Promise<Ran> => run(['convert', ...words], {cwd: folder})
const start = (command: string, words: string[]): Started => startIn(command, words, {cwd: folder})

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  mkdirSync(at('in'))
  for (let i = 0; i < 6; i++) put(`in/${i}.txt`, golden.replaceAll('Oosenbrug', `Lid${i}`))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** Every file of a folder with its content, but for what tells of this one disk, or of the run before. */
const contents = (path: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(at(path), {recursive: true, encoding: 'utf8'})
      .filter(
        name => statSync(at(path, name)).isFile() && !/(?:stamps\.jsonl|report\.json)$/.test(name)
      )
      .sort()
      .map(name => [name, readFileSync(at(path, name), 'utf8')])
  )

const node = process.execPath

/** Start Node so that it is killed where it makes a system call for the n-th time. */
function startToDie(call: string, n: number, words: string[]) {
  const inject = `inject=${call}:signal=SIGKILL:when=${n}`
  const trace = ['-f', '-o', '/dev/null', '-e', `trace=${call}`, '-e', inject]
  return start('strace', [...trace, node, ...words])
}

/** Start a run that stands still at a call of the file system. */
async function startHeld(words: string[], call: GatedCall) {
  const gate = gateIn(folder, call)
  const started = startIn(node, words, {cwd: folder, env: gate.env})
  await gate.reached(started)
  return {...started, open: gate.open}
}

const toKilled = [cli, 'convert', 'in', '-o', 'killed', '-q', '--jobs', '2']

/** In the middle of moving records into their places. */
const atRecord: GatedCall = {call: 'renameSync', path: /partial/, nth: 10}

/** What undisturbed runs make, by what they convert. */
const wholes = new Map<string, Record<string, string>>()

async function undisturbed(): Promise<Record<string, string>> {
  const inputs = JSON.stringify(contents('in'))
  if (!wholes.has(inputs)) {
    await convert('in', '-o', 'whole', '-q')
    wholes.set(inputs, contents('whole'))
  }
  return wholes.get(inputs)!
}

/** The next run makes the folder the same as one that nobody disturbed. */
async function expectToHeal(): Promise<void> {
  const whole = await undisturbed()
  const {code, err} = await convert('in', '-o', 'killed', '-q', '--wait', '30')
  expect(code, err).toBe(0)
  expect(contents('killed')).toEqual(whole)
  expect((await run(['verify', 'killed'], {cwd: folder})).code).toBe(0)
}

describe('two runs at once', () => {
  const canUnshare = works('unshare', '--pid', '--fork', '--mount-proc', 'true')
  const ways: [string, string, string[]][] = [
    ['in one namespace', node, []],
    ...(canUnshare
      ? [['in two namespaces', 'unshare', ['--pid', '--fork', '--mount-proc', node]] as never]
      : [])
  ]

  test.each(ways)(
    '%s: one works, the other is refused or comes after it',
    async (_, command, words) => {
      for (let i = 0; i < rounds; i++) {
        rmSync(at('killed'), {recursive: true, force: true})
        const both = await Promise.all(
          [1, 2].map(() => start(command, [...words, ...toKilled]).ended)
        )
        expect(both.map(({code}) => code)).toContain(0)
        for (const {code, said} of both)
          if (code !== 0) {
            expect(code).toBe(2)
            expect(said).toMatch(
              /another run writes to `killed` \(process \d+ on .* since .* UTC\)/
            )
          }
        await expectToHeal()
      }
    }
  )

  test('a run that waits has its turn', async () => {
    const both = await Promise.all(
      [1, 2].map(() => start(node, [...toKilled, '--wait', '60']).ended)
    )
    expect(both.map(({code}) => code)).toEqual([0, 0])
  })

  test('streams and datasets are locked too', async () => {
    const first = [cli, 'convert', 'in', '-f', 'jsonl', '-o', 'lines', '-q']
    const both = await Promise.all([1, 2].map(() => start(node, [...first, '--wait', '60']).ended))
    expect(both.map(({code}) => code)).toEqual([0, 0])
    expect(readdirSync(at('lines'))).toEqual(['records.jsonl'])
    const build = [cli, 'dataset', 'lines/records.jsonl', '-o', 'tables', '--wait', '60']
    const built = await Promise.all([1, 2].map(() => start(node, build).ended))
    for (const {code, said} of built) expect(code, said).toBe(0)
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([])
  })
})

describe('a run that is killed', () => {
  test('at any moment is taken up by the next', async () => {
    for (let i = 0; i < rounds; i++) {
      const nth = 1 + Math.floor(6 * Math.random())
      const call = Math.random() < 0.5 ? 'writeFileSync' : 'renameSync'
      const {child, ended} = await startHeld([...toKilled, '--force'], {
        call,
        path: /partial/,
        nth
      })
      child.kill('SIGKILL')
      await ended
      await expectToHeal()
    }
  })

  const canTrace = works('strace', '-e', 'trace=none', 'true')
  test.skipIf(!canTrace).each(['rename', 'fsync', 'unlink'])('at a %s heals', async call => {
    for (let i = 1; i <= rounds; i++) {
      await startToDie(call, i * i, toKilled).ended
      await expectToHeal()
    }
  })

  test.skipIf(!canTrace)('while it replaces a dataset leaves the old or the new one', async () => {
    await convert('in', '-f', 'jsonl', '-o', 'lines', '-q')
    const build = [cli, 'dataset', 'lines/records.jsonl', '-o', 'tables', '-q']
    await start(node, build).ended
    const before = contents('tables')
    for (const call of ['rename,renameat2', 'unlink,unlinkat']) {
      await startToDie(call, 1, build).ended
      expect(contents('tables')).toEqual(before)
    }
    expect((await start(node, build).ended).code).toBe(0)
    expect(contents('tables')).toEqual(before)
    expect(readdirSync(folder).filter(name => name.startsWith('.'))).toEqual([])
  })

  test('and not yet reaped, or whose number another process has, keeps nobody out', async () => {
    mkdirSync(at('killed/.aanhangsel'), {recursive: true})
    // A file that names a living process, and no lock on it.
    put(
      'killed/.aanhangsel/running',
      `process ${process.pid} on here since 2026-01-01 00:00:00 UTC\n`
    )
    await expectToHeal()
    // A shell that never asks what became of its child: the child stays a zombie.
    const script = `"${node}" "${cli}" convert in -o killed -q --force & kill -9 $!; echo killed; exec sleep 60`
    const {child} = start('sh', ['-c', script])
    await once(child.stdout!, 'data')
    await expectToHeal()
    child.kill()
  })

  test('by Ctrl-C says how far it came and how to go on', async () => {
    for (let i = 6; i < 400; i++) put(`in/${i}.txt`, golden.replaceAll('Oosenbrug', `Lid${i}`))
    for (const [signal, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143]
    ] as const) {
      const words = [cli, 'convert', 'in', '-o', signal, '--jobs', '1']
      const {child, ended, open} = await startHeld(words, atRecord)
      child.kill(signal)
      open()
      const result = await ended
      expect(result.code, result.said).toBe(code)
      expect(result.said).toMatch(/^\d+ of 400 done; run again to go on$/m)
      expect(readdirSync(at(signal, '.aanhangsel'))).not.toContain('running')
    }
  })
})

describe('what is damaged is found and made again', () => {
  beforeEach(async () => void (await convert('in', '-o', 'killed', '-q')))

  test('records that are cut, written over, changed behind their times, or gone', async () => {
    truncateSync(at('killed/0.json'), 100)
    put('killed/1.json', 'x'.repeat(statSync(at('killed/1.json')).size))
    const {mtime, size} = statSync(at('killed/2.json'))
    put('killed/2.json', ' '.repeat(size))
    utimesSync(at('killed/2.json'), mtime, mtime)
    rmSync(at('killed/3.json'))
    put('killed/notes.txt', 'mine')
    const {code, out, err} = await run(['verify', 'killed'], {cwd: folder})
    expect(code).toBe(1)
    expect(out.trim().split('\n')).toEqual([
      'damaged  0.json',
      'damaged  1.json',
      'damaged  2.json',
      'missing  3.json'
    ])
    expect(err).toContain('foreign  notes.txt')
    const again = await convert('in', '-o', 'killed')
    expect(again.err).toContain('2 unchanged')
    expect(again.err.match(/damaged-record/g)).toHaveLength(3)
    rmSync(at('killed/notes.txt'))
    await expectToHeal()
  })

  test('an input that changed behind its size and time', async () => {
    const {mtime} = statSync(at('in/0.txt'))
    put('in/0.txt', golden.replaceAll('Oosenbrug', 'Lid9'))
    utimesSync(at('in/0.txt'), mtime, mtime)
    expect((await convert('in', '-o', 'killed')).err).toContain('5 unchanged')
  })

  test('a restored copy has other inodes, and is hashed, not converted', async () => {
    outputOf('cp', ['-r', at('killed'), at('copy')])
    expect((await convert('in', '-o', 'copy')).err).toContain('6 unchanged')
  })

  test('a manifest with lines that say nothing', async () => {
    const lines = ['1', '{}', '{"input":null}', '{"input":"a"}', '"torn', '[]', 'null']
    for (const line of lines) appendFileSync(at('killed/.aanhangsel/manifest.jsonl'), `${line}\n`)
    const {code, err} = await convert('in', '-o', 'killed')
    expect(code).toBe(0)
    expect(err).toMatch(/unknown-entry\n.*7 line\(s\)/)
    await expectToHeal()
  })

  test('a manifest of another version', async () => {
    const path = at('killed/.aanhangsel/manifest.jsonl')
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version":1', '"version":2'))
    const {code, err} = await convert('in', '-o', 'killed')
    expect({code, hit: err.includes('unknown-entry')}).toEqual({code: 0, hit: true})
    await expectToHeal()
  })
})

describe('nothing leads out of the folder', () => {
  test('no path of a manifest, and no symbolic link', async () => {
    await convert('in', '-o', 'killed', '-q')
    mkdirSync(at('precious'))
    put('precious/data.json', '{}')
    const path = at('killed/.aanhangsel/manifest.jsonl')
    const [head, first] = readFileSync(path, 'utf8').split('\n')
    const entry = JSON.parse(first!)
    const lines = ['../precious/data.json', 'link/data.json'].map((output, i) =>
      JSON.stringify({
        ...entry,
        input: `../in/gone${i}.txt`,
        outputs: [{...entry.outputs[0], path: output}]
      })
    )
    writeFileSync(path, [head, ...lines, ''].join('\n'))
    symlinkSync(at('precious'), at('killed/link'))
    await convert('in', '-o', 'killed', '--prune')
    expect(readdirSync(at('precious'))).toEqual(['data.json'])
    mkdirSync(at('in/link'))
    linkSync(at('in/0.txt'), at('in/link/data.txt'))
    expect((await convert('in', '-o', 'killed')).err).toMatch(/write-failed\n.*is outside/)
    expect(readFileSync(at('precious/data.json'), 'utf8')).toBe('{}')
  })

  test.each([
    ['in/0.txt', 'is an input'],
    ['killed/0.json', 'is where a record goes'],
    ['killed/.aanhangsel/manifest.jsonl', "the program's own"],
    ['notes.md', 'not a report'],
    ['in', 'a folder']
  ])('a report cannot go to %s', async (report, reason) => {
    put('notes.md', 'mine')
    const {code, err} = await convert('in', '-o', 'killed', '--report', report)
    expect({code, err}).toMatchObject({code: 2, err: expect.stringContaining(reason)})
    expect(existsSync(at('killed'))).toBe(false)
    expect(readFileSync(at('notes.md'), 'utf8')).toBe('mine')
  })

  test('files that go with records are neither inputs nor records', async () => {
    put('in/0.metadata.json', '{}')
    await convert('in/*', '-o', 'killed', '-q')
    put('killed/0.layout.json', '{}')
    expect((await run(['dataset', 'killed', '-o', 'tables'], {cwd: folder})).code).toBe(0)
    const {err} = await run(['verify', 'killed'], {cwd: folder})
    expect(err).toContain('6 whole, 0 damaged, 0 missing, 0 foreign')
  })
})

describe('the machine refuses', () => {
  const canMount = works('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')

  test.skipIf(!canMount)('with a full disk, in a sentence and with code 3', async () => {
    mkdirSync(at('small'))
    const script = `mount -t tmpfs -o size=100k tmpfs "${at('small')}" &&
      "${node}" "${cli}" convert in -o small/out; echo "code $?"; ls small/out;
      mount -o remount,size=10m "${at('small')}"; "${node}" "${cli}" convert in -o small/out; echo "code $?"`
    const {said} = await start('unshare', ['--mount', 'sh', '-c', script]).ended
    expect(said).toMatch(/no space is left on the disk.*\(ENOSPC\)/)
    expect(said).toMatch(/\d of 6 done; run again to go on\n/)
    expect(said.match(/code \d/g)).toEqual(['code 3', 'code 0'])
    expect(said).not.toMatch(/\n +at /)
  })

  test.skipIf(process.platform === 'win32').for([20, 24, 32, 40, 64])(
    'that opens %i files at most',
    async (handles, {skip}) => {
      const limited = `ulimit -n ${handles}; "${node}"`
      // Node 22 opens more files of its own.
      put('empty.mjs', '')
      if (!works('sh', '-c', `${limited} "${at('empty.mjs')}"`)) return skip()
      const script = `${limited} "${cli}" convert in -o killed`
      const {code, said} = await start('sh', ['-c', script]).ended
      // How many are enough hangs on how many are read at the same moment.
      if (handles > 24 && code === 0) return expect(said).toContain('6 converted, 0 failed')
      expect(code, said).toBe(3)
      expect(said).toMatch(/^aanhangsel: cannot use `.*`: .*allow more .*`ulimit -n`/)
    }
  )

  const canBeNobody = works('setpriv', '--reuid', '65534', '--clear-groups', node, '-e', '1')
  test.skipIf(!canBeNobody)('with a folder of another user', async () => {
    mkdirSync(at('others'))
    for (const path of [folder, at('in'), at('others')]) chmodSync(path, 0o755)
    const words = ['--reuid', '65534', '--clear-groups', node, cli, 'convert', 'in', '-o', 'others']
    const {code, said} = await start('setpriv', words).ended
    expect(code, said).toBe(3)
    expect(said).toMatch(/^aanhangsel: cannot use `.*`: permission is denied; .*\(EACCES\)\n$/)
    expect(readdirSync(at('others'))).toEqual([])
  })

  test.skipIf(!canMount)('with a disk that can only be read', async () => {
    mkdirSync(at('fixed'))
    const script = `mount -t tmpfs tmpfs fixed && mount -o remount,ro fixed &&
      "${node}" "${cli}" convert in -o fixed; echo "code $?"`
    const {said} = await start('unshare', ['--mount', 'sh', '-c', script]).ended
    expect(said).toMatch(/^aanhangsel: cannot use `.*`: the disk is read-only; .*\ncode 3\n$/)
  })

  test.each([
    ['an output', ['-o', '/proc/nope/x']],
    ['a report', ['--report', '/proc/nope/x']]
  ])('with a place for %s that cannot be', async (_, words) => {
    const {code, err} = await convert('in', ...words)
    expect(code).toBe(3)
    expect(err).toMatch(/^aanhangsel: cannot use `\/proc\/nope`: .*\n$/)
  })

  test('with its folder removed while it runs', async () => {
    for (let i = 6; i < 300; i++) put(`in/${i}.txt`, golden.replaceAll('Oosenbrug', `Lid${i}`))
    const words = [cli, 'convert', 'in', '-o', 'killed', '--jobs', '1']
    const {ended, open} = await startHeld(words, atRecord)
    rmSync(at('killed'), {recursive: true, force: true})
    open()
    const {code, said} = await ended
    expect(code, said).toBe(3)
    expect(said).toContain('its folder is gone')
  })

  test.each([1, 2, 6])('with threads that have no memory at all (%i MB)', async memory => {
    const {code, err} = await convert('in', '--memory', String(memory))
    expect(code).toBe(3)
    expect(err).toContain('allow more (`--memory`)')
    expect(err).not.toMatch(/\n +at /)
  })
})

test('a reader of both streams that stops early is no failure', async () => {
  const script = `"${node}" "${cli}" convert in -o killed 2>&1 | head -1; "${node}" "${cli}" verify killed`
  const {said} = await start('sh', ['-c', script]).ended
  expect(said).toContain('6 whole, 0 damaged')
  expect(readdirSync(at('killed/.aanhangsel'))).not.toContain('running')
})

test('the limit of time does not hear of a clock that is set back', async () => {
  const endless = Array.from(
    {length: 200_000},
    (_, i) => `Vraag ${i}\nWaarom?\nAntwoord ${i}\nNee.`
  )
  put('in/endless.txt', endless.join('\n'))
  const script = 'const now=Date.now;const begin=now();Date.now=()=>now()-(now()-begin>500?36e5:0)'
  const back = `data:text/javascript,${encodeURIComponent(script)}`
  const words = ['--import', back, cli, 'convert', 'in/endless.txt', '--max-lines', '9999999']
  const {said} = await start(node, [...words, '--timeout', '1', '--memory', '4000']).ended
  expect(said).toContain('time-limit')
}, 60_000)

test('names and folders that are no documents are refused', async () => {
  expect((await convert('-', '--name', '')).err).toContain('--name needs the name of a document')
  mkdirSync(at('pictures'))
  put('pictures/a.png', 'x')
  expect(await convert('pictures')).toMatchObject({
    code: 2,
    err: expect.stringContaining('none of them')
  })
})

test('of a hundred thousand messages a few are printed, and all are counted', async () => {
  const lines = Array.from({length: 20_000}, (_, i) => `Vraag ${i + 1}`)
  put('in/many.txt', lines.join('\n'))
  const {code, err} = await convert('in', '--report', 'report.json', '--jobs', '2')
  expect(code, err.slice(0, 2000)).toBeLessThan(2)
  expect(err.length).toBeLessThan(50_000)
})
