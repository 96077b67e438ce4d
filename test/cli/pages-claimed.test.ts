import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {claimPage} from '../../src/cli/claim-page.js'
import {asideOf} from '../../src/storage/claim-file.js'
import {EnvironmentFailure} from '../../src/storage/environment.js'
import {replaceFile} from '../../src/storage/replace-file.js'
import {root, run} from '../run.js'

let folder: string
const at = (name: string): string => join(folder, name)
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))))
afterEach(() => rmSync(folder, {recursive: true, force: true}))

const inspect = (input: string, page: string) =>
  run(['inspect', input, '--html', page], {cwd: folder})

test('a page replaces another page, and nothing else', async () => {
  const letter = readFileSync(join(root, 'fixtures/golden-ziggo-ddos/input.txt'), 'utf8')
  writeFileSync(at('letter.txt'), letter)
  expect(await inspect('letter.txt', 'page.html')).toMatchObject({code: 0})
  expect(await inspect('letter.txt', 'page.html')).toMatchObject({code: 0})
  expect(await inspect('letter.txt', 'letter.txt')).toMatchObject({
    code: 1,
    err: expect.stringContaining('that is its source')
  })
  writeFileSync(at('download.html'), '<!doctype html><title>Aanhangsel van de Handelingen</title>')
  expect(await inspect('letter.txt', 'download.html')).toMatchObject({
    code: 1,
    err: expect.stringContaining('the file there is not a page of aanhangsel')
  })
  expect(readFileSync(at('letter.txt'), 'utf8')).toBe(letter)
  expect(readdirSync(folder).sort()).toEqual(['download.html', 'letter.txt', 'page.html'])
})

test('a place that cannot be written is told before the work, with a reason', () => {
  expect(() => claimPage('/proc/none/page.html', at('letter.txt'))).toThrow(EnvironmentFailure)
  expect(() => claimPage(folder, at('letter.txt'))).toThrow('that is a folder')
})

test('what cannot be written whole leaves nothing', () => {
  const pieces = function* (): Generator<string> {
    yield 'a'
    throw Object.assign(new Error('no space'), {code: 'ENOSPC'})
  }
  writeFileSync(at('file'), 'as before')
  expect(() => replaceFile(at('file'), pieces(), asideOf(at('file')))).toThrow(EnvironmentFailure)
  expect(readdirSync(folder)).toEqual(['file'])
  expect(readFileSync(at('file'), 'utf8')).toBe('as before')
})
