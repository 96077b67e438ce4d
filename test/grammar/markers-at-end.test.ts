import {expect, test} from 'vitest'
import {asksInBold} from '../../src/grammar/sections/bold-questions.js'
import {convert} from '../../src/index.js'

test.each(['Klopt dat?9', 'Klopt dat? [9]', 'Klopt dat? 9)', 'Klopt dat?12 [345]'])(
  'takes `%s` for the end of a question',
  text => expect(asksInBold(text)).toBe(true)
)

// Either used to take longer than anybody lives.
test('finds no markers in digits without an end', async () => {
  const digits = '1'.repeat(80)
  expect(asksInBold(`Klopt dat?${digits}x`)).toBe(false)
  const text = `Vraag 1\nKlopt dat?\n\nAntwoord 1\nJa.\n\n**Niet alles.${digits}x**\n\nDat is zo.\n`
  const {record} = await convert(text, {name: 'a.md'})
  expect(JSON.stringify(record)).toContain(digits)
})
