import {mkdirSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {convert, WordCounts} from '../../src/index.js'
import {run} from '../run.js'

const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-words-'))

const page = (asked: string): string =>
  `Vragen van het lid Kromwal (PvdA) aan de Minister van Justitie over dijken (ingezonden 5 februari 2024).
Antwoord van Minister Hoppema (Justitie) (ontvangen 6 maart 2024).
Vraag 1
${asked}
Antwoord 1
Ja.
`

const cut = page(
  'Heeft de substi-tuut de lid-staten, de land-en tuinbouw en het wilge-rijs gezien?'
)
const whole = page('Was de substituut er, met een andere substituut? Wat is een wilgerijs?')

const texts = (record: {exchanges: {questions: {blocks: object[]}[]}[]}): unknown =>
  record.exchanges[0]!.questions[0]!.blocks.map(block => (block as {text: string}).text)

test(
  'a run makes a list of the words of its inputs, and later runs take it as it is',
  {timeout: 60_000},
  async () => {
    const [input, output, list] = ['in', 'out', 'words.txt'].map(name => join(folder, name))
    mkdirSync(input!)
    writeFileSync(join(input!, 'a.txt'), cut)
    writeFileSync(join(input!, 'b.txt'), whole)
    const words = ['convert', input!, '--words', list!, '--output', output!]
    expect((await run(words, {})).code).toBe(0)
    const made = readFileSync(list!, 'utf8')
    expect(made).toMatch(/^substituut 2$/m)
    // What stands once may be misread, what stands before a hyphen may be half a word.
    expect(made).not.toMatch(/wilgerijs|^substi |^tuut /m)
    const read = (): unknown => texts(JSON.parse(readFileSync(join(output!, 'a.json'), 'utf8')))
    expect(read()).toEqual([
      'Heeft de substituut de lid-staten, de land-en tuinbouw en het wilge-rijs gezien?'
    ])
    expect((await run(words, {})).said).toContain('2 unchanged')
    // Another list is another reading.
    writeFileSync(list!, 'wilgerijs/AB\n')
    expect((await run(words, {})).said).toContain('2 converted')
    expect(read()).toEqual([
      'Heeft de substi-tuut de lid-staten, de land-en tuinbouw en het wilgerijs gezien?'
    ])
  }
)

test('a word joins two parts where it stands much oftener than they do with a hyphen', async () => {
  const list = new WordCounts()
  list.count('zoals zoals zoals zoals, politie-inzet politie-inzet politieinzet politieinzet')
  expect(list.joins('zo', 'als')).toBe(true)
  expect(list.joins('politie', 'inzet')).toBe(false)
  expect(WordCounts.parse(String(list)).joins('Zo', 'als')).toBe(true)
  const {record} = await convert(cut, {
    words: WordCounts.parse('substituut 9\nlidstaten 9\nlanden 9')
  })
  expect(texts(record!)).toEqual([
    'Heeft de substituut de lid-staten, de land-en tuinbouw en het wilge-rijs gezien?'
  ])
})
