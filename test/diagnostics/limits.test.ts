import {existsSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {convert, limits, rules} from '../../src/index.js'
import {limitNames, optionOf} from '../../src/diagnostics/limits.js'
import {readRegularFile} from '../../src/batch/read-file.js'
import {limitOptions} from '../../src/cli/limit-options.js'
import {outputOf, root, run as runProgram, type Ran} from '../run.js'

const golden = readFileSync(join(root, 'fixtures/golden-ziggo-ddos/input.txt'))

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const run = (words: string[], input = ''): Promise<Ran> => runProgram(words, {cwd: folder, input})

describe.each(limitNames)('%s', name => {
  test('has a rule of its own that names the option', () => {
    const [severity, , advice] = rules[limits[name].ruleId]
    expect(severity).toBe('error')
    expect(advice).toContain(`\`--max-${name}\``)
  })

  test('is an option of the command line', () => {
    const row = limitOptions[optionOf(name)]
    expect(row).toMatchObject({default: limits[name].default, rare: true})
    expect(row.read!('7')).toBe(7)
    expect(() => row.read!('many')).toThrow('a whole number from 1')
  })
})

test('a document exactly as large as it may be is converted', async () => {
  const {file} = await convert(golden)
  const text = String(file.value)
  const exact = {maxBytes: golden.length, maxCharacters: text.length}
  expect((await convert(golden, exact)).record).toBeDefined()
  for (const option of ['maxBytes', 'maxCharacters'] as const) {
    const {record, file} = await convert(golden, {...exact, [option]: exact[option] - 1})
    expect(record).toBeUndefined()
    expect(file.messages).toHaveLength(1)
  }
})

test('options that are left out have the defaults', async () => {
  const none = Object.fromEntries(limitNames.map(name => [optionOf(name), undefined]))
  expect((await convert(golden, none)).record).toBeDefined()
})

test('a larger file is not read, nor one that is no regular file', () => {
  const path = join(folder, 'sparse.txt')
  writeFileSync(path, 'x')
  truncateSync(path, 2 ** 40)
  expect(() => readRegularFile(path, 2 ** 20)).toThrow('has 1099511627776 bytes')
  expect(() => readRegularFile(folder, 2 ** 20)).toThrow('not a regular file')
  rmSync(path)
})

test.skipIf(!existsSync('/dev/zero'))('a device and a pipe are read-failed at once', async () => {
  outputOf('mkfifo', [join(folder, 'pipe.txt')])
  writeFileSync(join(folder, 'good.txt'), golden)
  const {code, err} = await run(['convert', 'pipe.txt', '/dev/zero', 'good.txt'])
  expect(code).toBe(1)
  expect(err.match(/read-failed\n.*not a regular file/g)).toHaveLength(2)
  expect(existsSync(join(folder, 'output/good.json'))).toBe(true)
})

test('limits of the command line reach the threads, standard input and metadata', async () => {
  writeFileSync(join(folder, 'good.txt'), golden)
  for (const words of [['good.txt'], ['-', '--name', 'x']]) {
    const {code, err} = await run(['convert', ...words, '--max-bytes', '99'], String(golden))
    expect(code).toBe(1)
    expect(err).toMatch(/byte-limit\n.*more than the 99 allowed \(`--max-bytes` allows more\)/)
  }
  writeFileSync(join(folder, 'good.metadata.xml'), ' '.repeat(golden.length + 1))
  const {err} = await run(['convert', 'good.txt', '--max-bytes', String(golden.length)])
  expect(err).toContain('byte-limit')
  rmSync(join(folder, 'good.metadata.xml'))
})

test('a document that a limit refused is tried again with another', async () => {
  writeFileSync(join(folder, 'again.txt'), golden)
  expect((await run(['convert', 'again.txt', '--max-lines', '9'])).err).toContain('line-limit')
  const {code, err} = await run(['convert', 'again.txt'])
  expect(code, err).toBe(0)
})
