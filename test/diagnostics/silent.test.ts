import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {globSync} from 'tinyglobby'
import {convert} from '../../src/index.js'
import {damages, degradations, markdownDresses} from '../tools/degrade.js'
import {isSilent} from '../tools/fuzz/examine.js'

const inputs = globSync('fixtures/*/input*.{txt,md,xml,html,docx,pdf,odt}')
const changes = {...degradations, ...damages, ...markdownDresses}

async function expectWords(input: Uint8Array | string, name: string): Promise<void> {
  const {records} = await convert(input, {name})
  for (const record of records) expect(isSilent(record), name).toBe(false)
}

describe('a record of answers without any answer, or of questions without one, has a warning', () => {
  test('of each fixture', async () => {
    expect(inputs.length).toBeGreaterThan(60)
    for (const path of inputs) await expectWords(readFileSync(path), path)
  })

  test.each(Object.entries(changes))('of each text that has %s', async (name, change) => {
    for (const path of inputs.filter(path => path.endsWith('.txt')))
      await expectWords(change(readFileSync(path, 'utf8')), `${path}: ${name}`)
  })

  test('of each text that ends after any of its lines', async () => {
    for (const path of inputs.filter(path => path.endsWith('.txt'))) {
      const lines = readFileSync(path, 'utf8').split('\n')
      const step = Math.ceil(lines.length / 4)
      for (let end = 1; end < Math.min(lines.length, 400); end += step)
        await expectWords(lines.slice(0, end).join('\n'), `${path} to line ${end}`)
    }
  })
})
