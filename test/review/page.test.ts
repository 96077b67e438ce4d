import {cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {unpacked} from '../../src/review/listed.js'
import {root} from '../run.js'
import {inkOf} from './ink.js'
import {lightings} from './lit.js'
import {canBrowse, openBrowser, openPage, serve, type Served} from './served.js'
import {turnedPdf, type Turn} from './turned-pdf.js'

// The page in a browser: where its lines lie, and what lights up. Documents of your own:
// AANHANGSEL_REVIEWED=folder:folder npx vitest run test/review/page.test.ts
const own = (process.env['AANHANGSEL_REVIEWED'] ?? '').split(':').filter(Boolean)

/** One of each form, and PDFs of several kinds. */
const fixtures = [
  'golden-ziggo-ddos',
  'pdf-official-layout',
  'pdf-as-one-sees-it',
  'pdf-two-columns',
  'forms-letter-sans-right-both-kinds-of-notes',
  'word-as-word-shows-it',
  'odt-with-lists-notes-and-changes',
  'html-of-the-first-site',
  'xml-of-the-first-schema'
]
const turns: Turn[] = [0, 90, 180, 270]

describe.skipIf(!canBrowse)('the page of a document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-page-'))
  let served: Served
  let browser: Browser
  let page: Page
  let wrong: string[]
  let names: string[]
  beforeAll(async () => {
    for (const name of fixtures)
      for (const file of readdirSync(join(root, 'fixtures', name)))
        if (/^input.*\.(?:txt|pdf|docx|odt|html|xml)$/.test(file))
          cpSync(
            join(root, 'fixtures', name, file),
            join(folder, `${name}${file.replace('input', '')}`)
          )
    for (const turn of turns) writeFileSync(join(folder, `turned-${turn}.pdf`), turnedPdf(turn))
    served = await serve(folder, '.', ...own.map(path => resolve(path)))
    browser = await openBrowser()
    ;({page, wrong} = await openPage(browser, {deviceScaleFactor: 2}))
    const {documents} = await (await fetch(`${served.address}api/documents`)).json()
    names = unpacked({documents}).map(({name, error}) => (error === null ? name : ''))
  })
  afterAll(async () => {
    await browser?.close()
    await served?.end()
    rmSync(folder, {recursive: true})
  })

  const open = async (index: number): Promise<void> => {
    await page.goto('about:blank')
    await page.goto(`${served.address}#/${index}/0`)
    await page.waitForSelector('.record .block')
  }

  test('lights the right lines for each block', async () => {
    const found: Record<string, string[]> = {}
    let blocks = 0
    for (const [index, name] of names.entries()) {
      if (name === '') continue
      await open(index)
      const all = await lightings(page)
      blocks += all.length
      const missed = all.flatMap(({path, wrong}) => (wrong ? [`${path}: ${wrong}`] : []))
      if (missed.length > 0) found[name] = missed
    }
    if (own.length > 0) console.log(`${blocks} blocks`, found)
    expect(found).toEqual({})
  }, 900_000)

  test('has the rectangles of the lines on their ink, however the page is turned and cropped', async () => {
    let [lines, covered] = [0, 0]
    for (const [index, name] of names.entries()) {
      if (!name.endsWith('.pdf')) continue
      await open(index)
      const ink = await inkOf(page)
      lines += ink.lines
      covered += ink.covered
      if (own.length > 0 && ink.missed.length > 0) console.log(name, ink)
      expect(ink.lines, name).toBeGreaterThan(0)
      if (own.length === 0)
        expect(ink.covered / ink.lines, `${name}: ${ink.missed.join('; ')}`).toBeGreaterThanOrEqual(
          0.98
        )
    }
    if (own.length > 0) console.log(`${covered} of ${lines} lines`)
    expect(covered / lines).toBeGreaterThanOrEqual(0.98)
  }, 900_000)

  test.each(turns)('lays the words of a PDF over their ink, turned by %i', async turn => {
    await open(names.indexOf(`turned-${turn}.pdf`))
    await page.waitForSelector('canvas[data-drawn]')
    const span = page.locator('.text-layer span', {hasText: 'sinds mei is de toren'})
    const line = page.locator('.line', {has: page.locator('xpath=self::*')}).nth(5)
    const [words, lineBox] = [(await span.boundingBox())!, (await line.boundingBox())!]
    for (const [a, b] of [
      [words.x, lineBox.x],
      [words.y, lineBox.y],
      [words.x + words.width, lineBox.x + lineBox.width],
      [words.y + words.height, lineBox.y + lineBox.height]
    ] as const)
      expect(Math.abs(a - b)).toBeLessThan(4)
    await span.click({clickCount: 3})
    expect(await page.evaluate(() => String(getSelection()))).toContain(
      'sinds mei is de toren dicht'
    )
  })

  test('lights the block for a line that one points at', async () => {
    await open(names.indexOf('turned-90.pdf'))
    const box = (await page.locator('.line').nth(5).boundingBox())!
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await page.waitForSelector('[data-path="/exchanges/0/answer/blocks/0"].lit')
  })

  test('changes nothing without --write', async () => {
    await open(0)
    expect(await page.locator('button', {hasText: /Accept|Edit|Wrong|Undo/}).count()).toBe(0)
    await page.keyboard.press('A')
    const response = await fetch(`${served.address}api/documents/0`, {
      method: 'POST',
      headers: {'content-type': 'application/json'},
      body: JSON.stringify({decision: 'accept', path: ''})
    })
    expect(response.status).toBe(403)
    expect(existsSync(join(folder, 'review.jsonl'))).toBe(false)
  })

  test('does nothing wrong', () => expect(wrong).toEqual([]))
})
