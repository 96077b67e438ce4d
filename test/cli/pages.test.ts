import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {load} from 'cheerio'
import {micromark} from 'micromark'
import {gfmFootnote, gfmFootnoteHtml} from 'micromark-extension-gfm-footnote'
import {gfmTable, gfmTableHtml} from 'micromark-extension-gfm-table'
import {afterAll, describe, expect, test} from 'vitest'
import {renderMarkdown} from '../../src/emit/render-markdown.js'
import {convert, textOf, type DocumentRecord} from '../../src/index.js'
import {recordsOf} from '../records.js'
import {root, run as runIn, type Ran} from '../run.js'

const work = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
afterAll(() => rmSync(work, {recursive: true, force: true}))

const run = (...words: string[]): Promise<Ran> => runIn(words, {cwd: work})

const golden = join(root, 'fixtures/golden-ziggo-ddos/input.txt')
const page = (markdown: string) =>
  load(
    micromark(markdown, {
      extensions: [gfmTable(), gfmFootnote()],
      htmlExtensions: [gfmTableHtml(), gfmFootnoteHtml()]
    })
  )

/** Words without the white space between them. */
const bare = (text: string): string => text.replaceAll(/\s+/g, '')

describe('Markdown', () => {
  const dikes = `Vragen van het lid Grasdorp (SP) aan de Minister van Defensie over de dijken (ingezonden 5 januari 2024).

Vraag 1
Kent u *de* dijken_van_hout | en <b>steen</b>?1

Antwoord 1
Ja, zie #2 en Kamerstuk 26 643, nr. 280.

1 Zie https://example.org/a?b=1&c=2 voor meer.
ah-tk-20232024-12
`

  test('has questions, answers, notes at the foot and links; no sign of a document says anything', async () => {
    const {record} = await convert(dikes, {name: 'dikes.txt'})
    const $ = page(renderMarkdown(record!))
    expect($('h1').text()).toBe('de dijken')
    expect(
      $('h2')
        .toArray()
        .map(it => $(it).text())
    ).toEqual(['Vraag 1', 'Antwoord 1', 'Footnotes'])
    expect($('em, b').length).toBe(0)
    expect($('p').text()).toContain('Kent u *de* dijken_van_hout | en <b>steen</b>?')
    expect($('a[href*="kst-26643-280"]').text()).toBe('Kamerstuk 26 643, nr. 280')
    expect($('section a[href="https://example.org/a?b=1&c=2"]').length).toBe(1)
    expect($('sup a').attr('href')).toBe('#user-content-fn-n1')
  })

  test('holds every word of every document', async () => {
    for (const record of await recordsOf(/^(?:forms|golden|joint|old|table)/)) {
      const shown = bare(page(renderMarkdown(record)).text())
      for (const passage of passagesOf(record)) expect(shown).toContain(passage)
    }
  })
})

/** The texts between two markers of notes, which stand in the page at their place. */
const passagesOf = ({exchanges, other, footnotes}: DocumentRecord): string[] => [
  ...[...exchanges.flatMap(({questions, answer}) => [...questions, answer ?? []].flat()), ...other]
    .flatMap(({blocks}) => blocks)
    .filter(block => block.type === 'paragraph' && block.footnoteReferences.length === 0)
    .map(block => bare(textOf(block))),
  ...footnotes.map(({text}) => bare(text))
]

describe('convert', () => {
  test.each([
    ['markdown', 'md', '## Antwoord 1'],
    ['html', 'html', '<h2>Antwoord 1</h2>']
  ])('makes a page for each document: %s', async (format, ending, heading) => {
    const output = join(work, format)
    const {code, err} = await run('convert', golden, '--format', format, '--output', output)
    expect(code, err).toBe(0)
    const text = readFileSync(join(output, `input.${ending}`), 'utf8')
    expect(text).toContain(heading)
    const {out} = await run('convert', golden, '--format', format, '--output', '-')
    expect(out).toBe(text)
    expect(existsSync(join(output, 'input.json'))).toBe(false)
  })

  test('lets no page replace a document or another page', async () => {
    const path = join(work, 'input.md')
    writeFileSync(path, 'Vraag 1\nWaarom?\n')
    const {code, err} = await run('convert', path, '--format', 'markdown', '--output', work)
    expect([code, err]).toEqual([2, expect.stringContaining('choose another --output')])
    expect(readFileSync(path, 'utf8')).toBe('Vraag 1\nWaarom?\n')
  })

  test.each([
    ['--dataset', join(work, 'dataset')],
    ['--prune', ''],
    ['--layout', '']
  ])('makes no page with %s', async (...option) => {
    const {code} = await run('convert', golden, '-f', 'html', ...option.filter(Boolean))
    expect(code).toBe(2)
  })
})
