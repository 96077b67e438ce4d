import {readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {parseSync, Visitor} from 'oxc-parser'
import {expect, test} from 'vitest'
import {root} from './run.js'

// Files and functions stay short enough to be read at once.
const source = join(root, 'src')
const mostLines = 300
const mostLinesOfFunction = 60
/** It follows the operators of a page, each of which is a line. */
const exempt = ['readRuns']

const files = readdirSync(source, {recursive: true, encoding: 'utf8'})
  .filter(path => /\.tsx?$/.test(path))
  .map(path => path.split(sep).join('/'))
const linesOf = (text: string): number => text.split('\n').length - 1

/** The functions of a file that are too long, with their lines. */
function longFunctions(path: string, text: string): string[] {
  const long: string[] = []
  const check = (node: {start: number; end: number; id?: {name: string} | null}): void => {
    const lines = linesOf(text.slice(node.start, node.end)) + 1
    const name = node.id?.name ?? text.slice(node.start, node.start + 30)
    if (lines > mostLinesOfFunction && !exempt.includes(name))
      long.push(`${path}: ${name}: ${lines}`)
  }
  new Visitor({
    FunctionDeclaration: check,
    FunctionExpression: check,
    ArrowFunctionExpression: check
  }).visit(parseSync(path, text).program)
  return long
}

test('no file is too long', () => {
  const long = files
    .map(path => `${path}: ${linesOf(readFileSync(join(source, path), 'utf8'))}`)
    .filter(line => Number(line.split(': ')[1]) > mostLines)
  expect(long).toEqual([])
})

test('no function is too long', () => {
  const long = files.flatMap(path => longFunctions(path, readFileSync(join(source, path), 'utf8')))
  expect(long).toEqual([])
})

test('a function that is too long is found', () => {
  const text = `function long() {\n${'  step()\n'.repeat(mostLinesOfFunction)}}\n`
  expect(longFunctions('a.ts', text)).toEqual([`a.ts: long: ${mostLinesOfFunction + 2}`])
})
