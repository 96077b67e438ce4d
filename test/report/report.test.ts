import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {load} from 'cheerio'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {convert, queryDataset, writeDataset, type DocumentRecord} from '../../src/index.js'
import {figures} from '../../src/report/figures/index.js'
import {languages} from '../../src/report/words/index.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'
import {run} from '../run.js'

// The page of every fixture, and of the texts of the corpus where it is at hand.
const work = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
const dataset = join(work, 'dataset')
const program = (...words: string[]) => run(words, {cwd: work})
const pageOf = (language: string): string => join(work, `${language}.html`)

async function* records(): AsyncGenerator<DocumentRecord> {
  for (const name of fixtureFolders()) {
    const path = join(fixtures, name, 'output.json')
    const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
    // Several records of one input stand one after the other.
    if (text.startsWith('{')) for (const one of text.split(/^(?=\{)/m)) yield JSON.parse(one)
  }
  const corpus = process.env.AANHANGSEL_CORPUS
  if (!corpus) return
  for (const name of readdirSync(join(corpus, 'text'))) {
    const {record} = await convert(readFileSync(join(corpus, 'text', name)), {name})
    if (record) yield record
  }
}

const select = (sql: string): Promise<unknown[][]> =>
  queryDataset(dataset, sql, async ({rows}) => {
    const all: unknown[][] = []
    for await (const row of rows) all.push(row)
    return all
  })

beforeAll(async () => {
  await writeDataset(records(), dataset)
  for (const language of Object.keys(languages)) {
    const made = await program(
      'report',
      dataset,
      '--output',
      pageOf(language),
      '--language',
      language
    )
    expect(made).toMatchObject({code: 0, err: ''})
  }
}, 240_000)

afterAll(() => rmSync(work, {recursive: true, force: true}))

const page = (language = 'en') => load(readFileSync(pageOf(language), 'utf8'))

/** The cells of a table, as SQL gave them. */
function cellsOf(name: string): string[][] {
  const $ = page()
  return $(`#${name} tbody tr`)
    .toArray()
    .map(row =>
      $(row)
        .find('td')
        .toArray()
        .map(cell => $(cell).attr('data-value')!)
    )
}

describe.each(figures.map(figure => [figure.name, figure] as const))('%s', (name, {sql, needs}) => {
  test('shows the query, and what it gives', async () => {
    const $ = page()
    expect($(`#${name} pre`).text().trim()).toBe(sql)
    const rows = await select(sql)
    expect(rows.length).toBeGreaterThan(0)
    expect(cellsOf(name)).toEqual(
      rows.map(row => row.map(cell => (cell === null ? '' : `${cell}`)))
    )
  })

  test('draws every row that has a place in the picture', async () => {
    const $ = page()
    const where = needs.map(column => `${column} IS NOT NULL`).join(' AND ')
    const [[count]] = (await select(`SELECT count(*) FROM (${sql}) WHERE ${where}`)) as [[number]]
    for (const side of ['.wide', '.narrow']) {
      const titles = $(`#${name} ${side} svg title`)
        .toArray()
        .map(it => $(it).text())
      expect(new Set(titles).size).toBe(count)
    }
  })

  test.each(Object.entries(languages))('has its words in %s', (language, words) => {
    const $ = page(language)
    expect($(`#${name} h2`).text()).toBe(words.figures[name]!.title)
    expect($(`#${name} .wide svg`).attr('aria-label')).toBe(words.figures[name]!.title)
    for (const head of $(`#${name} th`).toArray()) expect($(head).text()).not.toBe('')
  })
})

test('the numbers of the pictures are those of the tables of the dataset', async () => {
  const sumOf = (
    name: string,
    column: number,
    only: (cells: string[]) => boolean = () => true
  ): number =>
    cellsOf(name)
      .filter(only)
      .reduce((sum, cells) => sum + Number(cells[column]), 0)
  const one = async (sql: string): Promise<unknown> => (await select(sql))[0]![0]
  const answered = 'SELECT count(*) FROM procedures WHERE days IS NOT NULL'
  expect(sumOf('answer-time', 2, ([who]) => who === 'all')).toBe(await one(answered))
  expect(sumOf('answer-time', 2, ([who]) => who !== 'all')).toBe(await one(answered))
  expect(sumOf('late-share', 2)).toBe(await one('SELECT count(*) FROM procedures WHERE late'))
  expect(sumOf('postponements', 1)).toBe(await one('SELECT count(*) FROM procedures'))
  expect(sumOf('open-questions', 1) + sumOf('open-questions', 2)).toBe(
    await one("SELECT count(*) FROM procedures WHERE state IN ('open', 'postponed')")
  )
  expect(sumOf('who-asks-whom', 2)).toBe(await one('SELECT count(*) FROM procedures'))
  expect(sumOf('party-years', 2)).toBe(
    await one('SELECT sum(questions * greatest(len(parties), 1))::INTEGER FROM procedures')
  )
  expect(sumOf('doubted', 2)).toBe(
    await one('SELECT (SELECT count(*) FROM questions) + (SELECT count(*) FROM answers)')
  )
  expect(sumOf('doubted', 3)).toBe(
    await one(
      'SELECT (SELECT count(*) FROM questions WHERE len(doubts) > 0) + (SELECT count(*) FROM answers WHERE len(doubts) > 0)'
    )
  )
  expect(sumOf('warnings', 3)).toBe(
    await one("SELECT count(*) FROM diagnostics WHERE severity <> 'info'")
  )
})

test('the same dataset gives the same page', async () => {
  const again = join(work, 'again.html')
  await program('report', dataset, '--output', again)
  expect(readFileSync(again, 'utf8')).toBe(readFileSync(pageOf('en'), 'utf8'))
})

test('a folder without a dataset is refused', async () => {
  const {code, err} = await program('report', work, '--output', join(work, 'none.html'))
  expect(code).toBe(2)
  expect(err).toContain('holds no dataset in Parquet')
  expect(existsSync(join(work, 'none.html'))).toBe(false)
})

const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

describe.skipIf(!existsSync(browserPath))('in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking']
    })
  }, 60_000)
  afterAll(() => browser?.close())

  const open = async (width: number, more: object = {}): Promise<Page> => {
    const opened = await browser.newPage({viewport: {width, height: 900}, ...more})
    await opened.goto(`file://${pageOf('nl')}`)
    return opened
  }

  test.each([360, 768, 1280])(
    'fits a screen of %i pixels, with and without scripts',
    async width => {
      for (const javaScriptEnabled of [true, false]) {
        const shown = await open(width, {javaScriptEnabled})
        const pictures = shown.getByRole('img')
        expect(await pictures.count()).toBe(figures.length)
        for (const picture of await pictures.all()) {
          const box = (await picture.boundingBox())!
          expect(box.x).toBeGreaterThanOrEqual(0)
          expect(box.x + box.width).toBeLessThanOrEqual(width)
          expect(box.height).toBeGreaterThan(100)
        }
        await shown.close()
      }
    }
  )

  test.each([360, 1280])('cuts no word of a picture off at %i pixels', async width => {
    const shown = await open(width)
    const cut = await shown.$$eval('svg', pictures =>
      pictures.flatMap(picture => {
        const frame = picture.getBoundingClientRect()
        return [...picture.querySelectorAll('text')]
          .filter(text => {
            const {left, right, width} = text.getBoundingClientRect()
            return width > 0 && (left < frame.left - 1 || right > frame.right + 1)
          })
          .map(text => text.textContent)
      })
    )
    expect(cut).toEqual([])
    await shown.close()
  })

  test('asks for nothing, and complains of nothing', async () => {
    const shown = await browser.newPage()
    const heard: string[] = []
    shown.on('console', message => heard.push(message.text()))
    shown.on('pageerror', error => heard.push(error.message))
    shown.on('request', request => heard.push(request.url()))
    await shown.goto(`file://${pageOf('en')}`)
    expect(heard).toEqual([`file://${pageOf('en')}`])
    await shown.close()
  })

  test('sorts a table', async () => {
    const shown = await open(1280)
    await shown.locator('#rules details').first().locator('summary').click()
    await shown.locator('#rules th button').first().click()
    const sorted = await shown.locator('#rules tbody td:first-child').allTextContents()
    expect(sorted[0]).toBe([...sorted].sort((a, b) => b.localeCompare(a))[0])
    await shown.close()
  })
})
