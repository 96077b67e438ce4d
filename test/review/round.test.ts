import {cpSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, beforeEach, describe, expect, test} from 'vitest'
import type {DocumentRecord} from '../../src/schema/record.js'
import {root, run} from '../run.js'
import {canBrowse, openBrowser, openPage, serve, type Served} from './served.js'

const partsOf = (record: DocumentRecord) =>
  record.exchanges.flatMap(({questions, answer}) => (answer ? [...questions, answer] : questions))
const doubtsOf = (record: DocumentRecord) => partsOf(record).flatMap(({doubts}) => doubts)
const blocksOf = (record: DocumentRecord) => partsOf(record).flatMap(({blocks}) => blocks)

// A reviewer who has only a keyboard, from the list to the gold.
describe.skipIf(!canBrowse)('by keyboard alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-round-'))
  let served: Served
  let browser: Browser
  let page: Page
  let wrong: string[]
  beforeAll(async () => {
    for (const name of ['pdf-two-columns', 'pdf-official-layout'])
      cpSync(join(root, 'fixtures', name, 'input.pdf'), join(folder, `${name}.pdf`))
    await run(['convert', '.', '-o', 'first', '-q'], {cwd: folder})
    served = await serve(folder, 'first', '--write')
    browser = await openBrowser()
  })
  beforeEach(async () => {
    ;({page, wrong} = await openPage(browser))
    await page.goto(served.address)
    await page.waitForSelector('tbody tr')
  })
  afterAll(async () => {
    await browser?.close()
    await served?.end()
    rmSync(folder, {recursive: true})
  })

  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  /** Go on with Tab until something of this name has the focus. */
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let i = 0; i < 80; i++) {
      await press('Tab')
      const at = await page.evaluate(() => {
        const one = document.activeElement as HTMLInputElement | null
        const names = [
          one?.getAttribute('aria-label'),
          one?.labels?.[0]?.textContent,
          one?.dataset['path']
        ]
        return names.find(it => it) ?? one?.textContent ?? ''
      })
      if (name.test(at)) return
    }
    throw new Error(`nothing is called ${name}`)
  }
  const saved = async (): Promise<void> => {
    await page.waitForFunction(() => document.querySelector('.message')?.textContent === 'Saved')
  }
  const readRecord = (output: string): DocumentRecord =>
    JSON.parse(readFileSync(join(folder, output, 'pdf-two-columns.json'), 'utf8'))

  test('a doubt is found, corrected, converted again and written as gold that scores 100 %', async () => {
    const before = readRecord('first')
    expect(doubtsOf(before)).toMatchObject([{kind: 'full-line'}])

    await press('j')
    await page.waitForSelector('a.doubt.current')
    expect(await page.textContent('.what')).toContain('end of a full line')
    expect(await page.textContent('.what')).toContain('1 of 1')
    expect(await page.textContent('.readings')).toContain('The line was joined with the one above')

    // The other reading stands ready: a paragraph begins there.
    await press('e')
    await page.waitForSelector('dialog[open]')
    expect(await page.inputValue('dialog select')).toBe('split')
    await tabTo(/^Reason/)
    await page.keyboard.type('it is a paragraph of its own')
    await press('Enter')
    await page.waitForSelector('dialog', {state: 'detached'})
    await saved()
    expect(await page.locator('a.doubt').count()).toBe(0)

    // The subject, in its place.
    await tabTo(/^Edit: Subject/)
    await press('Enter')
    await page.waitForSelector('.field-form textarea:focus')
    await press('Control+a')
    await page.keyboard.type('twee kolommen')
    await press('Control+Enter')
    await page.waitForSelector('.field-form', {state: 'detached'})
    await saved()

    await press('A')
    await page.waitForSelector('.state.accepted')
    await press('Escape')
    await page.waitForSelector('tbody .state.accepted')

    const convert = ['convert', '.', '--corrections', 'review.jsonl', '-o', 'second', '-q']
    expect(await run(convert, {cwd: folder})).toMatchObject({code: 0})
    const after = readRecord('second')
    expect(blocksOf(after)).toHaveLength(blocksOf(before).length + 1)
    expect(doubtsOf(after)).toEqual([])
    expect(after.subject).toBe('twee kolommen')
    const told = after.source.corrected!
    expect(told.map(({decision}) => decision)).toEqual(['correct', 'accept', 'correct', 'accept'])
    expect(told.some(({stale}) => stale)).toBe(false)

    expect(await run(['review', 'second', '--gold', 'gold'], {cwd: folder})).toMatchObject({
      code: 0
    })
    const scored = await run(['score', 'gold', 'second'], {cwd: folder})
    expect([scored.code, scored.out]).toEqual([
      0,
      expect.stringContaining('1 document(s), 1 right in every respect')
    ])
    expect((await run(['score', 'gold', 'first'], {cwd: folder})).code).toBe(1)
    expect(wrong).toEqual([])
  }, 180_000)

  test('lines are chosen in the source and put into other text, then undone', async () => {
    await press('J')
    await page.waitForSelector('.source .line')
    await tabTo(/^Source/)
    await press('ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowDown')
    expect(await page.locator('.line.chosen').count()).toBe(3)
    const other = await page.locator('.part.other').count()
    await press('e')
    await page.waitForSelector('dialog[open]')
    expect(await page.inputValue('dialog select')).toBe('lines')
    await tabTo(/^Into/)
    await page.keyboard.type('other')
    await tabTo(/Save/)
    await press('Enter')
    await saved()
    expect(await page.locator('.part.other').count()).toBe(other + 1)
    await press('u')
    await page.waitForFunction(() => document.querySelector('.message')?.textContent === 'Undone')
    expect(await page.locator('.part.other').count()).toBe(other)
  })

  test('what is wrong is marked, stands in the list, and is looked for', async () => {
    await press('J')
    await page.waitForSelector('.record .block')
    await tabTo(/^.exchanges/)
    await press('x')
    await saved()
    expect(await page.locator('.wrong-mark').count()).toBe(1)
    await press('A')
    await page.waitForFunction(() =>
      document.querySelector('.message')?.textContent?.includes('is marked as wrong')
    )
    await press('Escape')
    await page.waitForSelector('tbody .state.wrong')
    await press('/')
    await page.keyboard.type('official')
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length <= 1)
    await tabTo(/./)
    await page.evaluate(() => (document.activeElement as HTMLElement).blur())
    await press('j')
    await page.waitForSelector('.record .block')
    await press('u')
    await page.waitForSelector('.wrong-mark', {state: 'detached'})
  })
})
