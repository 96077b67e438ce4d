import {checkPackage, Package, type Analysis} from '@arethetypeswrong/core'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {publint} from 'publint'
import {describe, expect, test} from 'vitest'
import {outputOf, root} from './run.js'
import {withAction, withRepository} from './tools/release.js'

// What is published, and what it brings along.
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const lock: Record<string, {license?: string; dev?: boolean; hasInstallScript?: boolean}> =
  JSON.parse(read('package-lock.json')).packages

describe('the published package', () => {
  const [packed] = JSON.parse(
    outputOf('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {cwd: root})
  )
  const paths: string[] = packed.files.map(({path}: {path: string}) => path)

  test('holds what users need and nothing else', () => {
    const wanted =
      /^(?:README\.md|LICENSE|CHANGELOG\.md|package\.json|src\/schema\/(?:record|report)\.schema\.json|src\/dataset\/queries\/[a-z-]+\.sql|dist\/review\/page\/style\.css|dist\/[\w/-]+\.(?:js|d\.ts|json)|dist\/schema\/record\.schema\.json|dist\/bundled\/LICENSES\.txt|dist\/cli\.js\.map|dist\/program\/(?:LICENSES\.txt|[\w-]+\.js\.map))$/
    expect(paths.filter(path => !wanted.test(path))).toEqual([])
    // Our code is in it twice: as modules to import, and as the few files of the command line, with their maps.
    expect(packed.unpackedSize).toBeLessThan(6 * 2 ** 20)
  })

  test('holds everything that it names', () => {
    const named = [
      ...Object.values(manifest.bin),
      ...Object.values(manifest.exports).flatMap(target =>
        typeof target === 'string' ? [target] : Object.values(target as object)
      )
    ] as string[]
    for (const path of named) expect(paths).toContain(path.replace(/^\.\//, ''))
  })

  test('says all of where it comes from, or nothing', () => {
    const {repository, homepage, bugs, publishConfig} = manifest
    const released = withRepository(manifest, 'https://github.com/owner/name.git')
    expect(released).toMatchObject({
      repository: {type: 'git', url: 'git+https://github.com/owner/name.git'},
      homepage: 'https://github.com/owner/name#readme',
      bugs: 'https://github.com/owner/name/issues',
      publishConfig: {provenance: true}
    })
    const action = '/.github/actions/nightly@v0.1.0'
    expect(withAction(`- uses: OWNER/REPOSITORY${action}`, released.homepage)).toBe(
      `- uses: owner/name${action}`
    )
    // npm refuses provenance of a package that names no repository.
    if (!repository)
      expect([homepage, bugs, publishConfig.provenance]).toEqual([undefined, undefined, undefined])
    else expect(withRepository(manifest, homepage.replace('#readme', ''))).toEqual(manifest)
    expect(() => withRepository(manifest, 'git@github.com:owner/name')).toThrow()
  })

  test('is what bundlers and TypeScript expect', async () => {
    const {messages} = await publint({pkgDir: root, level: 'warning', pack: false})
    expect(messages).toEqual([])
    const files = Object.fromEntries(
      paths.map(path => [`/node_modules/aanhangsel/${path}`, readFileSync(join(root, path))])
    )
    const {problems} = (await checkPackage(
      new Package(files, 'aanhangsel', manifest.version)
    )) as Analysis
    // The two that ESM alone cannot have: CommonJS of old Nodes, and resolution before `exports`.
    const known = ['CJSResolvesToESM', 'NoResolution']
    expect(problems.filter(({kind}) => !known.includes(kind))).toEqual([])
    const unresolved = problems.filter(({kind}) => kind === 'NoResolution')
    for (const problem of unresolved) expect(problem).toMatchObject({resolutionKind: 'node10'})
  })

  test('runs no script when it is installed', () => {
    for (const name of ['preinstall', 'install', 'postinstall'])
      expect(manifest.scripts).not.toHaveProperty(name)
  })
})

describe('dependencies', () => {
  const installed = Object.entries(lock).filter(([path, {dev}]) => path !== '' && !dev)
  const bundled = [
    ...read('dist/bundled/LICENSES.txt').matchAll(/^-{80}\n\n(\S+) (\S+) \((.+)\)$/gm)
  ].map(([, name, version, license]) => ({name: name!, version: version!, license: license!}))
  const ours: Record<string, string> = {
    ...manifest.dependencies,
    ...manifest.peerDependencies,
    ...Object.fromEntries(
      Object.entries(manifest.devDependencies).filter(([name, version]) =>
        bundled.some(it => it.name === name && it.version === version)
      )
    )
  }

  test('are bundled where users need not install them', () => {
    for (const name of ['cheerio', 'commander', 'yauzl', 'zod']) expect(ours).toHaveProperty(name)
    expect(bundled.length).toBeGreaterThan(50)
  })

  test.each(Object.entries(ours))(
    '%s is pinned, and CONTRIBUTING says why it is there',
    (name, version) => {
      expect(version).toMatch(/^\d+\.\d+\.\d+(?:-r\.\d+)?$/)
      const row = read('.github/CONTRIBUTING.md')
        .split('\n')
        .find(line => line.startsWith(`| \`${name}\` `))
      const [, , license, reason] = row?.split('|').map(cell => cell.trim()) ?? []
      expect(license).toBe(lock[`node_modules/${name}`]!.license)
      expect(reason).toMatch(/\w+ \w+/)
    }
  )

  test('have licences that go with ours', () => {
    const free = [
      'MIT',
      'ISC',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'Apache-2.0',
      '0BSD',
      'Zlib',
      'Unlicense'
    ]
    expect(
      installed.filter(([, {license}]) => !free.includes(license ?? '')).map(([path]) => path)
    ).toEqual([])
    expect(bundled.filter(({license}) => !free.includes(license))).toEqual([])
  })

  test('run no script when they are installed', () => {
    expect(installed.filter(([, entry]) => entry.hasInstallScript).map(([path]) => path)).toEqual(
      []
    )
  })
})
