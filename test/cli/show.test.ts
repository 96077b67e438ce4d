import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {load} from 'cheerio'
import {afterAll, expect, test} from 'vitest'
import {convert, writeDataset} from '../../src/index.js'
import {renderHtml} from '../../src/emit/render-html.js'
import {renderText} from '../../src/emit/render-text.js'
import {run} from '../run.js'

const work = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
afterAll(() => rmSync(work, {recursive: true, force: true}))

const text = `Vragen van het lid Grasdorp (SP) aan de Minister van Defensie over <b>dijken & sluizen</b> (ingezonden 5 januari 2024).

Vraag 1
Kent u de dijken?1

Antwoord 1
Ja, <script>alert(1)</script> zeker.

1 Zie https://example.org/a?b=1&c=2 voor meer.
ah-tk-20232024-12
`

test('a page has questions, answers, and notes with links to them, and nothing of a document runs', async () => {
  const {record} = await convert(text, {name: 'dikes.txt'})
  const $ = load(renderHtml(record!))
  expect($('script, b').length).toBe(0)
  expect($('h1').text()).toBe(record!.subject)
  expect($('sup a').attr('href')).toBe('#n1')
  expect($('#n1 a').attr('href')).toBe('https://example.org/a?b=1&c=2')
  const [exchange] = record!.exchanges
  expect(
    $('h2')
      .toArray()
      .map(it => $(it).text())
  ).toEqual([exchange!.questions[0]!.label, exchange!.answer!.label])
  expect($('body').text()).toContain('Ja, <script>alert(1)</script> zeker.')
})

test('`show` prints the text of a document, and names a file that is none', async () => {
  writeFileSync(join(work, 'dikes.txt'), text)
  const {record} = await convert(text, {name: 'dikes.txt'})
  const shown = await run(['show', 'dikes.txt'], {cwd: work})
  expect(shown).toMatchObject({code: 0, out: renderText(record!)})
  const missing = await run(['show', 'nothing.txt'], {cwd: work})
  expect(missing.code).toBe(1)
  expect(missing.err).toContain('nothing.txt')
})

test('`--excel` begins CSV with the mark of UTF-8, and only there', async () => {
  const {record} = await convert(text, {name: 'dikes.txt'})
  for (const excel of [true, false]) {
    await writeDataset([record!], join(work, 'dataset'), {formats: ['csv'], excel})
    const written = readFileSync(join(work, 'dataset', 'pairs.csv'), 'utf8')
    expect(written.startsWith('\ufeffid,')).toBe(excel)
  }
})
