import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {commands} from '../src/cli/commands/index.js'
import {helpOf} from '../src/cli/program.js'
import * as library from '../src/index.js'
import {fillReadmes} from './tools/readme.js'

const filled = await fillReadmes({...library, commands, helpOf})

test.each(Object.entries(filled))('%s is current (`npm run readme` writes it)', (path, text) => {
  expect(readFileSync(resolve(import.meta.dirname, '..', path), 'utf8')).toBe(text)
})
