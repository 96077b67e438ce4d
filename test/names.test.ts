import {readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {parseSync} from 'oxc-parser'
import {expect, test} from 'vitest'
import {root} from './run.js'

// One meaning a name: a type that is declared in two files means two things, or is written twice.
const source = join(root, 'src')
const kinds = ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'ClassDeclaration']
/** What a component of Preact is given has this name in each file, by custom. */
const customary = ['Props']

const typesOf = (path: string, text: string): string[] =>
  parseSync(path, text).program.body.flatMap(statement => {
    const declaration =
      statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
    if (!declaration || !kinds.includes(declaration.type)) return []
    return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : []
  })

const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter(path => /\.tsx?$/.test(path))
  .map(path => path.split(sep).join('/'))

/** The names that more than one file declares, with the files. */
function declaredTwice(types: [name: string, path: string][]): string[] {
  const places = new Map<string, string[]>()
  for (const [name, path] of types) places.set(name, [...(places.get(name) ?? []), path])
  return [...places]
    .filter(([name, paths]) => paths.length > 1 && !customary.includes(name))
    .map(([name, paths]) => `${name}: ${paths.join(', ')}`)
}

test('no two files declare a type of the same name', () => {
  const types = files.flatMap(path =>
    typesOf(path, readFileSync(join(source, path), 'utf8')).map((name): [string, string] => [
      name,
      path
    ])
  )
  expect(types.length).toBeGreaterThan(200)
  expect(declaredTwice(types)).toEqual([])
})

test('a name that is declared twice is found', () => {
  const types = [
    ...typesOf('a.ts', 'export interface Run {x: number}').map((name): [string, string] => [
      name,
      'a.ts'
    ]),
    ...typesOf('b.ts', 'type Run = string').map((name): [string, string] => [name, 'b.ts'])
  ]
  expect(declaredTwice(types)).toEqual(['Run: a.ts, b.ts'])
})

test('tests start processes by run.ts alone', () => {
  const tests = readdirSync(join(root, 'test'), {recursive: true, encoding: 'utf8'})
  const starters = tests.filter(
    path =>
      path.endsWith('.ts') &&
      /^import (?!type).*'(?:node:)?child_process'/m.test(
        readFileSync(join(root, 'test', path), 'utf8')
      )
  )
  expect(starters).toEqual(['run.ts'])
})
