import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {layoutFileSchema} from '../../src/schema/layout-file.js'
import {run} from '../run.js'

const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-layout-'))
afterAll(() => rmSync(folder, {recursive: true}))

const place = join(folder, 'out/a.layout.json')
const write = (text: string): void =>
  writeFileSync(join(folder, 'a.txt'), `Vraag 1\n${text}\nAntwoord 1\nJa.\n`)
const convert = (...words: string[]) =>
  run(['convert', 'a.txt', '-o', 'out', '-q', ...words], {cwd: folder})
const hashes = () =>
  ['a.json', 'a.layout.json'].map(name => {
    const value = JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'))
    return value.sha256 ?? value.source.sha256
  })

test('a file of lines stands beside the record that it is of, and beside no other', async () => {
  write('Kent u de brug?')
  await convert('--layout')
  layoutFileSchema.parse(JSON.parse(readFileSync(place, 'utf8')))
  expect(new Set(hashes()).size).toBe(1)
  // Nothing changed: what stands there is still right.
  await convert()
  expect(existsSync(place)).toBe(true)
  write('Kent u de sluis?')
  await convert()
  expect(existsSync(place)).toBe(false)
  await convert('--layout')
  expect(new Set(hashes()).size).toBe(1)
  // With what a reviewer decided it is another record of the same lines.
  writeFileSync(join(folder, 'none.jsonl'), '')
  await convert('--corrections', 'none.jsonl', '--force', '--layout')
  expect(new Set(hashes()).size).toBe(1)
})
