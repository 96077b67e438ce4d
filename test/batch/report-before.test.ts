import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {linesOfFile} from '../../src/batch/lines.js'
import {openReportBefore} from '../../src/batch/report-before.js'
import {reportSchema, type BatchReport} from '../../src/batch/report-schema.js'
import {textOf} from '../../src/batch/report.js'
import {replaceFile} from '../../src/storage/replace-file.js'

const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-report-'))
const path = join(folder, '.aanhangsel/report.json')
mkdirSync(join(folder, '.aanhangsel'))

const inputOf = (input: string): BatchReport['inputs'][number] => ({
  input,
  change: 'new',
  sha256: 'a'.repeat(64),
  metadata: null,
  diagnostics: [{ruleId: 'x', severity: 'info', message: '],\n  ]\n"', line: 1, column: null}]
})

const inputs = ['../a.txt', '../b.txt', '../é.txt', '../ü.txt'].sort().map(inputOf)
const {inputs: _, ...summary} = {
  version: 1 as const,
  converter: {name: 'aanhangsel', version: '0.1.0'},
  documents: 4,
  converted: 4,
  failed: 0,
  records: 4,
  pages: 0,
  changes: {new: 4, changed: 0, unchanged: 0, gone: 0},
  troubles: [],
  healed: [],
  leftover: [],
  diagnostics: [],
  failures: [],
  inputs
}

const textWith = (rows: object[], more = {}): string =>
  [
    ...textOf(
      {...summary, ...more},
      rows.map(row => `${JSON.stringify(row)}\n`)
    )
  ].join('')

async function known(text: string): Promise<(string | undefined)[]> {
  writeFileSync(path, text)
  const before = await openReportBefore(folder)
  const found = ['../Z.txt', ...inputs.map(({input}) => input)].map(it => before.of(it)?.input)
  before.close()
  return found
}

test('a report is JSON of the published form, with a line for each input', () => {
  const text = textWith(inputs)
  expect(reportSchema.parse(JSON.parse(text)).inputs).toEqual(inputs)
  expect(text.split('\n').filter(line => line.startsWith('    {"input"'))).toHaveLength(4)
  expect(reportSchema.parse(JSON.parse(textWith([]))).inputs).toEqual([])
})

test('it is read again line by line, and also where somebody has set it out otherwise', async () => {
  const names = [undefined, ...inputs.map(({input}) => input)]
  expect(await known(textWith(inputs))).toEqual(names)
  expect(await known(JSON.stringify({...summary, inputs}, null, 2))).toEqual(names)
  expect(await known(JSON.stringify({...summary, inputs}))).toEqual(names)
})

test('a damaged report says what is whole, one of another version nothing', async () => {
  const text = textWith(inputs)
  const cut = text.slice(0, text.indexOf('../é.txt') + 3)
  expect((await known(cut)).filter(Boolean)).toEqual(['../a.txt', '../b.txt'])
  for (const bad of ['', '{', textWith(inputs, {version: 99}), textWith([{input: 1}])])
    expect((await known(bad)).filter(Boolean)).toEqual([])
})

test('a file is written and read piece by piece, whatever the length of its lines', () => {
  const lines = ['a', 'é'.repeat(700_000), 'b'.repeat(3_000_000), 'c']
  replaceFile(
    path,
    lines.map(line => `${line}\n\n`),
    `${path}.aside`
  )
  expect([...linesOfFile(path)]).toEqual(lines)
  writeFileSync(path, readFileSync(path).subarray(0, -2))
  expect([...linesOfFile(path)]).toEqual(lines)
})
