import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import * as library from '../src/index.js'
import {fillReadme} from './tools/readme.js'

test('the tables of the README are current (`npm run readme` writes them)', async () => {
  const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8')
  expect(readme).toBe(await fillReadme(library))
})
