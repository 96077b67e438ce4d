import fc from 'fast-check'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {VFile} from 'vfile'
import {documentsOf} from '../../src/grammar/documents.js'
import {fromLayout} from '../../src/grammar/index.js'
import {ingest} from '../../src/ingest/index.js'
import type {Layout} from '../../src/ingest/layout.js'

// Nobody writes on a layout: parsing a frozen one works, and gives the same tree each time.
const root = join(import.meta.dirname, '../../fixtures')
const paths = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(name => /input\.\w+$/.test(name))
  .map(name => join(root, name))

/** Freeze a value with all that it holds; methods and the bytes of typed arrays cannot be frozen. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  if (ArrayBuffer.isView(value)) return value
  Object.freeze(value)
  for (const item of Object.values(value)) deepFreeze(item)
  return value
}

const read = async (bytes: Uint8Array): Promise<Layout | undefined> =>
  (await ingest(bytes, new VFile({path: 'input'}))) ?? undefined

/** Parse all documents of a layout to their trees, with what is said about them. */
const parse = (layout: Layout): unknown =>
  documentsOf(layout).map(document => {
    const file = new VFile({path: 'input', value: document.text})
    const tree = fromLayout(document, file)
    return {tree, messages: file.messages.map(String)}
  })

function isPure(layout: Layout): void {
  const whole = JSON.stringify(layout)
  deepFreeze(layout)
  const first = JSON.stringify(parse(layout))
  expect(JSON.stringify(parse(layout))).toBe(first)
  expect(JSON.stringify(layout)).toBe(whole)
}

test('parsing writes on no layout, in any format', async () => {
  for (const path of paths) {
    const layout = await read(readFileSync(path)).catch(() => undefined)
    if (layout) isPure(layout)
  }
})

test('parsing writes on no layout of a text cut short or mixed up', async () => {
  const texts = paths.filter(path => path.endsWith('.txt')).map(path => readFileSync(path))
  const pieces = fc.record({
    text: fc.constantFrom(...texts.map(bytes => bytes.toString('utf8').split('\n'))),
    from: fc.double({min: 0, max: 1, noNaN: true}),
    to: fc.double({min: 0, max: 1, noNaN: true})
  })
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, {minLength: 1, maxLength: 3}), async parts => {
      const lines = parts.flatMap(({text, from, to}) =>
        text.slice(Math.min(from, to) * text.length, Math.max(from, to) * text.length)
      )
      const layout = await read(Buffer.from(lines.join('\n')))
      if (layout) isPure(layout)
    }),
    {numRuns: 60}
  )
})
