import axe from 'axe-core'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {root, run} from '../run.js'
import {decidedOnOlder} from './decided.js'
import {canBrowse, openBrowser, openPage, serve, type Served} from './served.js'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
)
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** What does not hold of WCAG 2.2 AA on a page. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axeSource)
  const {violations, passes} = await page.evaluate(
    tags =>
      (globalThis as unknown as {axe: typeof axe}).axe.run(document, {
        runOnly: {type: 'tag', values: tags}
      }),
    tags
  )
  expect(passes.length).toBeGreaterThan(10)
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html.slice(0, 160)}`))
}

const hostile = '<img src=x onerror=alert(1)> <script>alert(1)</script>'

describe.skipIf(!canBrowse)('the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-looks-'))
  let served: Served
  let browser: Browser
  beforeAll(async () => {
    cpSync(join(root, 'fixtures/pdf-two-columns/input.pdf'), join(folder, 'a.pdf'))
    cpSync(join(root, 'fixtures/golden-ziggo-ddos/input.txt'), join(folder, 'b.txt'))
    writeFileSync(
      join(folder, 'c <script>alert(1)<!--.txt'),
      `Vragen van het lid Van der Berg (PvdX) aan de Minister van Financiën over ${hostile} (ingezonden 3 mei 2024).\n\n` +
        `Vraag 1\nKent u ${hostile}?1\n\nAntwoord 1\nJa, zie javascript:alert(1) en https://voorbeeld.example/"onmouseover="alert(1).\n\n1 ${hostile}\n`
    )
    writeFileSync(join(folder, 'd.txt'), 'Geen document.\n')
    writeFileSync(
      join(folder, 'review.jsonl'),
      JSON.stringify(decidedOnOlder({document: null, file: 'a.pdf'}))
    )
    served = await serve(folder, '.', '--write')
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await served?.end()
    rmSync(folder, {recursive: true})
  })

  const views: [name: string, hash: string, wait: string, keys: string[]][] = [
    ['the list', '#/', 'tbody tr', []],
    ['the work list', '#/doubts', 'tbody tr', []],
    ['a document as pages', '#/0/0', 'canvas[data-drawn]', []],
    ['a document as lines', '#/1/0', '.lines .line', []],
    ['a correction', '#/0/0', '.record .block', ['e']],
    ['the keys', '#/0/0', '.record .block', ['?']]
  ]
  test.each(
    (['light', 'dark'] as const).flatMap(colorScheme =>
      views.map(view => [...view, colorScheme] as const)
    )
  )('%s has no fault of WCAG 2.2 AA: %s %s %j, %s', async (_, hash, wait, keys, colorScheme) => {
    const locale = colorScheme === 'light' ? 'en-GB' : 'nl-NL'
    const {page, wrong} = await openPage(browser, {colorScheme, locale})
    await page.goto(served.address + hash)
    await page.waitForSelector(wait)
    for (const key of keys) await page.keyboard.press(key)
    expect(await faultsOf(page)).toEqual([])
    expect(wrong).toEqual([])
    await page.close()
  })

  test('says everything in Dutch and in English, and remembers which', async () => {
    const {page} = await openPage(browser, {locale: 'nl-NL'})
    await page.goto(served.address)
    await page.waitForSelector('tbody tr')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('nl')
    expect(await page.textContent('h2')).toBe('Twijfels naar soort')
    await page.click('.language')
    expect(await page.textContent('h2')).toBe('Doubts by kind')
    await page.reload()
    await page.waitForSelector('h2')
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
    await page.close()
  })

  test('tells what was decided about another input of a document', async () => {
    const {page} = await openPage(browser)
    await page.goto(`${served.address}#/0/0`)
    await page.click('.stale summary')
    expect(await page.textContent('.stale li')).toBe(
      '2024-05-06 corrected /subject: null → "iets anders"'
    )
    await page.goto(`${served.address}#/1/0`)
    await page.waitForSelector('.record h4, .record .block')
    await page.waitForSelector('.stale', {state: 'detached'})
    await page.close()
  })

  test('moves nothing where one wants no movement', async () => {
    const {page} = await openPage(browser, {reducedMotion: 'reduce'})
    await page.goto(`${served.address}#/1/0`)
    await page.waitForSelector('.record .block')
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(one => {
        const {transitionDuration, animationName, scrollBehavior} = getComputedStyle(one)
        return transitionDuration === '0s' && animationName === 'none' && scrollBehavior === 'auto'
          ? []
          : [one.className]
      })
    )
    expect(moving).toEqual([])
    await page.close()
  })

  test('shows where the focus is', async () => {
    const {page} = await openPage(browser)
    await page.goto(`${served.address}#/1/0`)
    await page.waitForSelector('.record .block')
    const unseen: string[] = []
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab')
      const seen = await page.evaluate(() => {
        const one = document.activeElement!
        const {outlineStyle, outlineWidth} = getComputedStyle(one)
        return one === document.body || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2)
          ? ''
          : one.outerHTML.slice(0, 120)
      })
      if (seen) unseen.push(seen)
    }
    expect(unseen).toEqual([])
    await page.close()
  })

  test('fits a narrow screen: nothing stands beside it', async () => {
    for (const width of [320, 768]) {
      const {page} = await openPage(browser, {viewport: {width, height: 800}})
      for (const [, hash, wait] of views.slice(0, 4)) {
        await page.goto('about:blank')
        await page.goto(served.address + hash)
        await page.waitForSelector(wait)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, `${hash} at ${width}`).toBeLessThanOrEqual(width)
      }
      await page.close()
    }
  })

  test('shows what documents say as text, whatever it is', async () => {
    const {page, wrong} = await openPage(browser)
    await page.goto(served.address)
    await page.waitForSelector('tbody tr')
    expect(await page.textContent('.documents')).toContain('<img src=x onerror=alert(1)>')
    await page.goto(`${served.address}#/2/0`)
    await page.waitForSelector('.record .block')
    expect(await page.textContent('.record')).toContain('<script>alert(1)</script>')
    expect(await page.textContent('.source')).toContain('<script>alert(1)</script>')
    const scripts = await page.evaluate(
      () => document.querySelectorAll('main script, main img').length
    )
    const links = await page
      .locator('.record a[target]')
      .evaluateAll(all => all.map(one => (one as HTMLAnchorElement).protocol))
    expect([scripts, links.filter(it => !/^https?:$/.test(it))]).toEqual([0, []])
    expect(wrong).toEqual([])
    await page.close()
  })

  test('is one file with `inspect --html`, which works without a server', async () => {
    for (const [name, wait] of [
      ['a.pdf', '.sheet.drawn svg'],
      ['c <script>alert(1)<!--.txt', '.lines .line']
    ] as const) {
      const written = await run(['inspect', name, '--html', 'page.html'], {cwd: folder})
      expect(written.code).toBe(0)
      const {page, wrong} = await openPage(browser)
      const asked: string[] = []
      page.on('request', request => asked.push(request.url()))
      await page.goto(pathToFileURL(join(folder, 'page.html')).href)
      await page.waitForSelector(wait)
      await page.hover('[data-path="/exchanges/0/answer/blocks/0"]')
      await page.waitForSelector('.line.lit')
      expect(await page.locator('button', {hasText: /Edit|Accept|Undo/}).count()).toBe(0)
      expect(await faultsOf(page)).toEqual([])
      expect([asked.length, wrong]).toEqual([1, []])
      await page.close()
    }
  })
})
