import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {chooseForms} from '../../src/batch/forms.js'
import {root, run as runProgram, type Ran} from '../run.js'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
})
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const run = (...words: string[]): Promise<Ran> => runProgram(words, {cwd: folder})
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const take = (ending: string, path: string): void =>
  copyFileSync(join(root, `fixtures/forms-postponement/input.${ending}`), join(folder, path))
const entries = (): {input: string; outputs: {path: string}[]}[] =>
  read('out/.aanhangsel/manifest.jsonl')
    .trim()
    .split('\n')
    .slice(1)
    .map(line => JSON.parse(line))

test('of one document in several forms the one that says most is converted', async () => {
  for (const ending of ['html', 'pdf', 'xml', 'docx']) take(ending, `x.${ending}`)
  const {code, err} = await run('convert', '.', '-o', 'out')
  expect(code, err).toBe(0)
  expect(err).toContain('1 document(s): 1 converted, 0 failed')
  expect(err).toContain(
    '3 file(s) not converted, other forms of these documents: x.html beside x.xml'
  )
  expect(JSON.parse(read('out/x.json')).source.format).toBe('xml')
  expect(entries().map(({input}) => input)).toEqual(['../x.xml'])
  expect(JSON.parse(read('out/.aanhangsel/report.json'))).toMatchObject({documents: 1, failed: 0})
  expect((await run('convert', '.', '-o', 'out')).err).toContain('0 failed, 1 unchanged')
})

test('a better form that comes later takes the place of an earlier one', async () => {
  take('html', 'x.html')
  await run('convert', '.', '-o', 'out')
  take('xml', 'x.xml')
  expect((await run('convert', '.', '-o', 'out')).code).toBe(0)
  expect(entries().map(({input}) => input)).toEqual(['../x.xml'])
  expect((await run('verify', 'out')).code).toBe(0)
  rmSync(join(folder, 'x.xml'))
  expect((await run('convert', '.', '-o', 'out', '--prune')).code).toBe(0)
  expect(JSON.parse(read('out/x.json')).source.format).toBe('html')
})

test('where the best form is refused the next one is read, and the report says so', async () => {
  take('html', 'x.html')
  take('pdf', 'x.pdf')
  writeFileSync(join(folder, 'x.xml'), '<?xml version="1.0"?><metadata_gegevens/>')
  for (const changes of ['1 new', 'nothing new']) {
    const {code, err} = await run('convert', '.', '-o', 'out')
    expect(code, err).toBe(0)
    expect(err).toContain(changes)
    expect(err).toContain('warning  other-form')
    expect(JSON.parse(read('out/x.json')).source.format).toBe('html')
    expect(entries().map(({input}) => input)).toEqual(['../x.html'])
    const report = JSON.parse(read('out/.aanhangsel/report.json'))
    expect(report).toMatchObject({documents: 1, converted: 1, failed: 0})
    expect(JSON.stringify(report.inputs)).toContain('`x.xml`, which says more, gave no record')
  }
  writeFileSync(join(folder, 'x.html'), '<p>Niets.</p>')
  writeFileSync(join(folder, 'x.pdf'), 'Niets.')
  const {code, err} = await run('convert', '.', '-o', 'none')
  expect(code).toBe(1)
  expect(err).toContain('x.xml\n')
  expect(JSON.parse(read('none/.aanhangsel/report.json'))).toMatchObject({documents: 1, failed: 1})
})

test('equal names in two folders are two inputs, as are two files of one format', async () => {
  for (const name of ['a', 'b']) mkdirSync(join(folder, name))
  take('html', 'a/x.html')
  take('xml', 'b/x.xml')
  expect((await run('convert', 'a', 'b', '-o', 'out')).err).toContain('write-failed')
  expect((await run('convert', '.', '-o', 'both')).err).toContain('2 converted, 0 failed')
  const inputs = ['x.htm', 'x.html', 'x.txt', 'x'].map(path => ({path, target: 'x'}))
  expect(chooseForms(inputs).map(({path}) => path)).toEqual(['x.htm', 'x.html', 'x'])
})

test.each(['metadata_owms.xml', '../metadataowms/metadata_owms.xml'])(
  'metadata in the terms of OWMS are read as %s',
  async name => {
    for (const part of ['xml', 'metadataowms']) mkdirSync(join(folder, part))
    writeFileSync(
      join(folder, 'xml/ah-tk-20312032-7.txt'),
      'Vraag 1\nIs dit waar?\nAntwoord 1\nJa.\n'
    )
    writeFileSync(
      join(folder, 'xml', name),
      `<owms-metadata xmlns:dcterms="a" xmlns:overheidop="b"><owmskern>
      <dcterms:identifier>ah-tk-20312032-7</dcterms:identifier></owmskern><owmsmantel>
      <overheidop:vergaderjaar>2031-2032</overheidop:vergaderjaar>
      <overheidop:aanhangselnummer>7</overheidop:aanhangselnummer>
      <overheidop:indiener>Duinker</overheidop:indiener>
      <overheidop:ontvanger>minister van Infrastructuur en Waterstaat</overheidop:ontvanger>
      <overheidop:ontvanger>Financiën</overheidop:ontvanger></owmsmantel></owms-metadata>`
    )
    const {err} = await run('convert', 'xml', '-o', 'out')
    expect(err).toContain('1 document(s): 1 converted')
    expect(JSON.parse(read('out/ah-tk-20312032-7.json'))).toMatchObject({
      id: 'ah-tk-20312032-7',
      session: '2031-2032',
      number: 7,
      questioners: [{name: 'Duinker'}],
      addressees: [{role: 'minister', portfolio: 'Infrastructuur en Waterstaat'}]
    })
  }
)
