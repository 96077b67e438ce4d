import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import * as api from '../../src/index.js'
import {root} from '../run.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('pdf.js', () => {
  const require = createRequire(import.meta.url)

  test('is the version that pdf-parse itself uses, in one copy', () => {
    const {dependencies} = JSON.parse(read('package.json'))
    const parser = JSON.parse(read('node_modules/pdf-parse/package.json'))
    expect(dependencies['pdfjs-dist']).toBe(parser.dependencies['pdfjs-dist'])
    expect(
      require.resolve('pdfjs-dist/package.json', {paths: [join(root, 'node_modules/pdf-parse')]})
    ).toBe(require.resolve('pdfjs-dist/package.json'))
  })

  test('reads several documents at once, each with limits of its own', async () => {
    const bytes = readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf'))
    const results = await Promise.all(
      [undefined, 1, undefined].map(maxOperators => api.convert(bytes, {maxOperators}))
    )
    expect(results.map(({file}) => file.messages[0]?.ruleId)).toEqual([
      undefined,
      'operator-limit',
      undefined
    ])
  })

  test('leaves the platform as it was', async () => {
    const keys = Object.getOwnPropertyNames(Object.prototype)
    await api.convert(readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf')))
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(keys)
    expect(keys.filter(key => key.startsWith('_') && !key.startsWith('__'))).toEqual([])
  })

  test('leaves Array.prototype.push as it was', async () => {
    const {push} = Array.prototype
    await api.convert(readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf')))
    expect(Array.prototype.push).toBe(push)
  })

  test.each([
    ['tags', {tags: false}],
    ['typography', {typography: false}]
  ])('gives the same blocks without %s', async (_, options) => {
    const bytes = readFileSync(join(root, 'fixtures/pdf-official-layout/input.pdf'))
    const texts = async (options: object): Promise<unknown> => {
      const {record} = await api.convert(bytes, options)
      return record!.exchanges.map(({numbers, questions, answer}) => [
        numbers,
        questions.map(question =>
          question.blocks.map(block => ('text' in block ? block.text : block.type))
        ),
        answer!.blocks
          .map(block => ('text' in block ? block.text : block.type))
          .filter(text => text !== 'Planning')
      ])
    }
    const [whole, part] = [await texts({}), await texts(options)]
    expect(JSON.stringify(part).replaceAll('"heading"', '"paragraph"')).toBe(JSON.stringify(whole))
  })
})
