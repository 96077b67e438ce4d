import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import {parseSync} from 'oxc-parser'
import {expect, test} from 'vitest'
import {root} from './run.js'

// Who may import whom: of values, of types and by `import()` alike. The linter (import/no-cycle) finds
// circles as well, but sees no `import()`; and no linter knows the order of our rooms.
const source = join(root, 'src')

/** The rooms from the ground up: each may import from itself and from those before it. */
const rooms = [
  'version.ts',
  'data',
  'diagnostics',
  'patterns',
  'words',
  'identifier',
  'ingest',
  'ocr',
  'reference',
  'schema',
  'tree',
  'gazetteer',
  'header',
  'grammar',
  'transform',
  'emit',
  'correct',
  'processor.ts',
  'input.ts',
  'read.ts',
  'convert.ts',
  'browser',
  'storage',
  'batch',
  'convert-file.ts',
  'dataset',
  'report',
  'sync',
  'remote',
  'queue',
  'review',
  'cli',
  'cli.ts',
  'index.ts'
]

const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter(path => path.endsWith('.ts'))
  .map(path => path.split(sep).join('/'))
const roomOf = (path: string): string => path.split('/')[0]!

/** The files of ours that a file imports, re-exports, or imports when it needs them. */
function importsOf(path: string): string[] {
  const text = readFileSync(join(source, path), 'utf8')
  const {staticImports, staticExports, dynamicImports} = parseSync(path, text).module
  const specifiers = [
    ...staticImports.map(({moduleRequest}) => moduleRequest.value),
    ...staticExports.flatMap(({entries}) =>
      entries.flatMap(({moduleRequest}) => (moduleRequest ? [moduleRequest.value] : []))
    ),
    ...dynamicImports.map(({moduleRequest: {start, end}}) => text.slice(start + 1, end - 1))
  ]
  const paths = specifiers
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => resolve(source, dirname(path), specifier.replace(/\.js$/, '.ts')))
  for (const target of paths) if (!existsSync(target)) throw new Error(`${path} imports ${target}`)
  return [...new Set(paths)]
    .map(target => relative(source, target).split(sep).join('/'))
    .filter(target => target.endsWith('.ts') && !target.startsWith('..'))
}

const graph = new Map(files.map(path => [path, importsOf(path)]))

test('every room has its place', () => {
  expect([...new Set(files.map(roomOf))].filter(room => !rooms.includes(room))).toEqual([])
})

test('no file imports from a room above its own', () => {
  const upward = [...graph].flatMap(([path, targets]) =>
    targets
      .filter(target => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(path)))
      .map(target => `${path} -> ${target}`)
  )
  expect(upward).toEqual([])
})

test('no file imports itself by way of others', () => {
  expect(circlesIn(graph)).toEqual([])
})

test('a circle is found when there is one', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['b']]
  ])
  expect(circlesIn(circle)).toEqual(['b -> c -> b'])
})

/** Follow the imports of every file; a file met again on its own way closes a circle. */
function circlesIn(imports: Map<string, string[]>): string[] {
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
    if (done.has(path) || way.includes(path)) return
    for (const target of imports.get(path) ?? []) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  return circles
}
