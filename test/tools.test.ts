import {existsSync, readdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {build, type Plugin} from 'esbuild'
import {expect, test} from 'vitest'
import {root} from './run.js'

/** What is built is there, and needs no second look. */
const built: Plugin = {
  name: 'built',
  setup(it) {
    it.onResolve({filter: /\/dist\//}, ({path, importer}) => {
      const file = join(dirname(importer), path)
      return existsSync(file) ? {external: true} : {errors: [{text: `${path} is not there`}]}
    })
    it.onLoad({filter: /[\\/]dist[\\/]/}, () => ({contents: ''}))
  }
}

/** Mistakes in what a script, and the scripts that it imports, take from each other. */
async function mistakesOf(stdin: {contents: string; resolveDir: string}): Promise<string[]> {
  const found = await build({
    stdin,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    write: false,
    logLevel: 'silent',
    plugins: [built]
  }).catch((error: {errors: {text: string}[]}) => error)
  return found.errors.map(({text}) => text)
}

// They are run by hand, now and then: a name that has moved would be found when it is needed.
test('the tools import what there is', async () => {
  const folder = join(root, 'test/tools')
  const scripts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  const contents = scripts
    .filter(name => name.endsWith('.js'))
    .map((name, i) => `import * as script${i} from './${name}'\nconsole.log(script${i})`)
  expect(contents.length).toBeGreaterThan(20)
  expect(await mistakesOf({contents: contents.join('\n'), resolveDir: folder})).toEqual([])
})

test.each([
  ["import {nothing} from './fixture-folders.js'; nothing()", /No matching export/],
  ["import {Meter} from '../dist/meter.js'; new Meter()", /is not there/]
])('a mistake is found: %s', async (contents, message) => {
  const mistakes = await mistakesOf({contents, resolveDir: join(root, 'test')})
  expect(mistakes.join()).toMatch(message)
})
