import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {install, npm} from './install.js'
import {root, runNode, runProgram, works, type Ran} from './run.js'

// What a newcomer does: an empty folder, the package from its tarball, no registry, nothing optional.
let folder: string
let packages: number
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  packages = install(folder)
  cpSync(join(root, 'fixtures/pdf-official-layout'), join(folder, 'documents'), {recursive: true})
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const aanhangsel = (...words: string[]): Promise<Ran> =>
  runNode([join(folder, 'node_modules/.bin/aanhangsel'), ...words], {cwd: folder})
/** A document of each format, and one that our own reader of PDFs hands over to pdf.js. */
const everyFormat = [
  'golden-ziggo-ddos/input.txt',
  'pdf-official-layout/input.pdf',
  'pdf-with-a-damaged-stream/input.pdf',
  'word-as-word-shows-it/input.docx',
  'odt-with-lists-notes-and-changes/input.odt',
  'html-of-the-first-site/input.html',
  'xml-of-the-first-schema/input.xml'
]
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')

/** A record as fixtures have it, which is the same in every version. */
const recordOf = (path: string): unknown =>
  JSON.parse(read(path), (key, value) => (key === 'version' ? 'x.y.z' : value))

describe('installed without what is optional', () => {
  test('has nothing native to draw with, and no database', () => {
    expect(readdirSync(join(folder, 'node_modules'))).not.toContain('@duckdb')
    // The package itself, which finds no binary.
    expect(readdirSync(join(folder, 'node_modules/@napi-rs'))).toEqual(['canvas'])
  })

  test('the command converts a PDF', async () => {
    const {code, err} = await aanhangsel('convert', 'documents/input.pdf', '--output', 'records')
    expect(err).not.toContain('broken-pdf')
    expect(code, err).toBe(0)
    expect(recordOf('records/input.json')).toEqual(recordOf('documents/output.json'))
  })

  test('npx finds it', () => {
    expect(npm(['exec', '--no', '--', 'aanhangsel', '--version'], folder)).toMatch(
      /^\d+\.\d+\.\d+\n$/
    )
  })

  test('so does whoever has it on the path', async () => {
    const bin = join(folder, 'node_modules/.bin')
    const PATH = `${bin}:${process.env['PATH']}`
    const {out} = await runProgram('aanhangsel', ['--version'], {env: {PATH}})
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  test.each([
    ['dataset', 'records'],
    ['query', 'SELECT 1']
  ])('%s says what it needs', async (...words) => {
    const {version} = JSON.parse(
      readFileSync(join(root, 'node_modules/@duckdb/node-api/package.json'), 'utf8')
    )
    const {code, err} = await aanhangsel(...words)
    expect(err).toContain('which is not installed')
    expect(err).toContain(`npm install @duckdb/node-api@${version}`)
    expect(code).toBe(3)
  })

  test('doctor says what is missing, and that it is not needed', async () => {
    const {code, out} = await aanhangsel('doctor')
    expect(out).toContain('not installed: npm install @duckdb/node-api@')
    expect(out).toContain('Documents can be converted.')
    expect(code).toBe(0)
  })

  test('modules of either kind import it', async () => {
    const print = 'console.log(typeof convert, typeof parseIdentifier)'
    for (const script of [
      `import {convert} from 'aanhangsel'; import {parseIdentifier} from 'aanhangsel/identifier'; ${print}`,
      `const {convert} = require('aanhangsel'); const {parseIdentifier} = require('aanhangsel/identifier'); ${print}`
    ]) {
      const type = script.startsWith('import') ? 'module' : 'commonjs'
      const {out, err} = await runNode([`--input-type=${type}`, '-e', script], {cwd: folder})
      expect(out, err).toBe('function function\n')
    }
  })

  test.each([
    ['nodenext', 'nodenext'],
    ['preserve', 'bundler']
  ])('TypeScript reads its types, without those of Node (%s, %s)', async (module, resolution) => {
    writeFileSync(
      join(folder, 'consumer.ts'),
      `import {convert, convertMany, textOf, type Block, type DocumentRecord, type RuleId} from 'aanhangsel'
       import {parseIdentifier} from 'aanhangsel/identifier'
       export async function read(bytes: Uint8Array): Promise<string[]> {
         const {record} = await convert(bytes)
         for await (const {path, messages} of convertMany(['a.pdf'])) path + messages.length
         const id: RuleId = 'broken-pdf'
         // @ts-expect-error: no such rule
         const wrong: RuleId = 'no-such-rule'
         const all: DocumentRecord[] = record ? [record] : []
         const cited = all.flatMap(({references}) => references.filter(({type}) => type === 'kamerstuk'))
         // @ts-expect-error: no such type
         all.flatMap(({references}) => references.filter(({type}) => type === 'nonsense'))
         const blocks: Block[] = all.flatMap(({other}) => other.flatMap(({blocks}) => blocks))
         return [id, wrong, textOf(blocks), String(parseIdentifier('kst-1-2')), String(cited.length)]
       }`
    )
    const options = [
      '--strict',
      '--noEmit',
      '--target',
      'es2023',
      '--lib',
      'es2023,dom',
      '--types',
      ''
    ]
    const {code, out} = await runNode(
      [
        join(root, 'node_modules/typescript/bin/tsc'),
        ...options,
        '--module',
        module,
        '--moduleResolution',
        resolution,
        'consumer.ts'
      ],
      {cwd: folder}
    )
    expect(out).toBe('')
    expect(code).toBe(0)
  })

  // In CI these must be there.
  test.each([
    ['deno', ['run', '--allow-read', '--allow-env', '--allow-sys', '--no-prompt']],
    ['bun', []]
  ])('%s gives the same records', async (engine, options) => {
    if (process.env['AANHANGSEL_ENGINES'] !== 'required' && !works(engine, '--version')) return
    writeFileSync(
      join(folder, 'engine.js'),
      `import {readFileSync} from 'node:fs'
       import {convert} from 'aanhangsel'
       for (const path of process.argv.slice(2)) {
         const {record, file} = await convert(readFileSync(path), {name: 'x'})
         console.log(JSON.stringify([path, record, file.messages.map(String)]))
       }`
    )
    const words = ['engine.js', ...everyFormat.map(path => join(root, 'fixtures', path))]
    const {out} = await runNode(words, {cwd: folder})
    const other = await runProgram(engine, [...options, ...words], {cwd: folder})
    expect(out.trimEnd().split('\n')).toHaveLength(everyFormat.length)
    expect(other.out, other.err).toBe(out)
  })

  test('leaves the platform as it is', async () => {
    const script = `
      import {readFileSync} from 'node:fs'
      import {convert} from 'aanhangsel'
      const {getBuiltinModule} = process
      const {record} = await convert(readFileSync('documents/input.pdf'))
      console.log(record.kind, getBuiltinModule === process.getBuiltinModule)
      console.log(typeof DOMMatrix, typeof ImageData, typeof Path2D)
      const native = process.report.getReport().sharedObjects
      console.log(native.filter(path => path.includes('node_modules')).length)`
    const {out, err} = await runNode(['--input-type=module', '-e', script], {cwd: folder})
    expect(out, err).toBe('answer true\nundefined undefined undefined\n0\n')
  })

  test('a package that is missing is named, and no document blamed', async () => {
    const place = join(folder, 'node_modules/pdf-parse')
    renameSync(place, `${place}-away`)
    // A PDF that our own reader hands over.
    cpSync(join(root, 'fixtures/pdf-with-a-damaged-stream/input.pdf'), join(folder, 'damaged.pdf'))
    const {code, err} = await aanhangsel('convert', 'damaged.pdf', '--output', 'failed')
    const doctor = await aanhangsel('doctor')
    renameSync(`${place}-away`, place)
    expect(doctor.out).toContain('Documents cannot be converted, because of pdf-parse.')
    expect(doctor.code).toBe(1)
    expect(err).toContain('missing-part')
    expect(err).toContain('`pdf-parse`')
    expect(err).not.toContain('broken-pdf')
    expect(code).toBe(1)
  })

  test('takes the room that the README says', () => {
    const bytes = readdirSync(join(folder, 'node_modules'), {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .reduce((sum, {parentPath, name}) => sum + statSync(join(parentPath, name)).size, 0)
    // With ours.
    expect(packages + 1).toBeLessThan(40)
    expect(bytes / 2 ** 20).toBeLessThan(66)
  })
})
