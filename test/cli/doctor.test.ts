import {describe, expect, test} from 'vitest'
import {check, isSupported} from '../../src/cli/doctor/check.js'
import {parts} from '../../src/cli/doctor/parts.js'
import {root, run} from '../run.js'
import manifest from '../../package.json' with {type: 'json'}

test('names every part with its version, and says that documents can be converted', async () => {
  const {code, out} = await run(['doctor'], {cwd: root})
  expect(code, out).toBe(0)
  for (const {name} of parts) expect(out).toMatch(new RegExp(`^${name} .* fine$`, 'm'))
  expect(out).toContain(`Node.js ${process.versions.node}\n`)
  expect(out).toMatch(/corpus/)
  expect(out).toMatch(/Documents can be converted\.\n$/)
})

test('knows every part that is optional', () => {
  const optional = parts.filter(({needed}) => !needed).map(({name}) => name)
  expect(optional.toSorted()).toEqual(Object.keys(manifest.peerDependencies).toSorted())
})

describe('a part', () => {
  const part = {name: 'no-such-package', use: 'x', needed: true, load: () => import('node:fs')}

  test('that is missing', async () => {
    expect(await check(part)).toMatchObject({version: null, works: false})
  })

  test('that does not run here', async () => {
    const load = async () => {
      throw new Error('wrong ELF class\nat x')
    }
    expect(await check({...part, name: 'pg', load})).toEqual({
      version: manifest.peerDependencies.pg,
      state: `does not run here (wrong ELF class): npm install pg@${manifest.peerDependencies.pg}`,
      works: false
    })
  })
})

test.each([
  ['20.18.9', false],
  ['20.19.0', true],
  ['22.0.0', true],
  ['18.20.1', false]
])('Node.js %s is supported: %s', (version, supported) =>
  expect(isSupported(version)).toBe(supported)
)
