import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {reportSchema} from '../../src/batch/report-schema.js'
import {cli, run as runCli, runProgram, works} from '../run.js'
import {annotations} from './runner.js'

const hasTerminal = works('script', '-qec', 'stty cols 80', '/dev/null')
let folder: string

// One thread: with so few inputs, more of them only take time to begin.
const convert = (...words: string[]) => runCli(['convert', '--jobs', '1', ...words], {cwd: folder})
const question = [
  'Vragen van het lid Toets (VVD) aan de Minister van Economische Zaken over bomen (ingezonden 2 oktober 2026).',
  'Vraag 1',
  'Bent u bekend met bomen?'
].join('\n')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-tried-'))
  mkdirSync(join(folder, 'in'))
  mkdirSync(join(folder, 'empty'))
  writeFileSync(join(folder, 'in/good.txt'), question)
  writeFileSync(join(folder, 'in/bad.txt'), 'Een brief over iets anders.')
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

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
    expect(err).toContain('known troubles in `known.json`')
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
    const {out} = await runProgram('script', ['-qec', command, '/dev/null'], {cwd: folder})
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
