/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import {existsSync} from 'node:fs'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {startCli} from '../run.js'

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Whether the page can be looked at. Where it must be and cannot, that is said at once. */
export const canBrowse = existsSync(executablePath)
if (!canBrowse && process.env['AANHANGSEL_SERVERS'] === 'required')
  throw new Error(`there is no browser at ${executablePath}`)

export async function openBrowser(): Promise<Browser> {
  const {chromium} = await import('playwright-core')
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync']
  })
}

export interface Served {
  /** Of the page, with its token. */
  address: string
  end: () => Promise<void>
}

/** The built program as a server of documents. */
export async function serve(cwd: string, ...words: string[]): Promise<Served> {
  const {child, ended} = startCli(['review', ...words, '--quiet'], {cwd})
  const address = await Promise.race([
    new Promise<string>(done => child.stdout!.once('data', part => done(String(part).trim()))),
    ended.then(({said}) => Promise.reject(new Error(said)))
  ])
  return {
    address,
    async end() {
      child.kill('SIGTERM')
      await ended
    }
  }
}

/** A page that notes what goes wrong in it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {}
): Promise<{page: Page; wrong: string[]}> {
  const page = await browser.newPage({
    viewport: {width: 1400, height: 900},
    locale: 'en-GB',
    ...options
  })
  const wrong: string[] = []
  page.on('pageerror', error => wrong.push(error.message))
  page.on('dialog', dialog => {
    wrong.push(dialog.message())
    void dialog.dismiss()
  })
  page.on('console', message => message.type() === 'error' && wrong.push(message.text()))
  return {page, wrong}
}
