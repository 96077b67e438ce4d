import {build} from 'esbuild'
import {existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium, type Browser, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {convert as convertInNode, type ConvertOptions} from '../src/convert.js'
import {root} from './run.js'

interface Plain {
  records: string
  said: string[]
}

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Of each format: what is whole, and what is damaged, too large or no document. */
const fixtures = [
  'golden-ziggo-ddos',
  'pdf-official-layout',
  'pdf-tags-and-typography-disagree',
  'pdf-with-a-damaged-stream',
  'pdf-encrypted',
  'broken-pdf',
  'limit-of-unpacked-bytes-pdf',
  'word-as-word-shows-it',
  'word-file-with-damage',
  'limit-of-unpacked-bytes-word',
  'odt-with-lists-notes-and-changes',
  'html-of-the-first-site',
  'xml-of-the-first-schema'
]

describe.skipIf(!existsSync(executablePath))('in a page', () => {
  let [folder, server, browser, page]: [string, Server, Browser, Page] = [] as never
  const failures: string[] = []

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
    const entry = join(folder, 'main.js')
    writeFileSync(
      entry,
      `import {convert} from ${JSON.stringify(join(root, 'dist/browser/index.js'))}; globalThis.convert = convert`
    )
    const {outputFiles} = await build({
      entryPoints: [entry],
      bundle: true,
      format: 'esm',
      platform: 'browser',
      minify: true,
      write: false
    })
    server = createServer((request, response) => {
      const isScript = request.url === '/main.js'
      response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html')
      response.end(
        isScript
          ? outputFiles[0]!.text
          : '<!doctype html><script type="module" src="main.js"></script>'
      )
    })
    await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync']
    })
    page = await browser.newPage()
    page.on('pageerror', error => failures.push(String(error)))
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction(() => 'convert' in globalThis)
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
    rmSync(folder, {recursive: true, force: true})
  })

  /** What comes of a document in the page. */
  const convertInPage = (bytes: Uint8Array, options: ConvertOptions): Promise<Plain> =>
    page.evaluate(
      async ([bytes, options]) => {
        const {convert} = globalThis as unknown as {convert: typeof convertInNode}
        const {records, file} = await convert(Uint8Array.from(bytes), options)
        const said = file.messages.map(({ruleId, reason, line, column}) =>
          [ruleId, reason, line, column].join(' ')
        )
        return {records: JSON.stringify(records), said}
      },
      [[...bytes], options] as const
    )

  const rows = fixtures.flatMap(name =>
    name.includes('pdf')
      ? (['lean', 'pdfjs'] as const).map(reader => ({name, reader}))
      : [{name, reader: 'lean' as const}]
  )
  test.each(rows)('$name gives what Node gives ($reader)', async ({name, reader}) => {
    const path = join(root, 'fixtures', name)
    const input = readdirSync(path).find(file => /^input\.[a-z]+$/.test(file))!
    const bytes = readFileSync(join(path, input))
    const options = {name: input, reader, maxUnpacked: 2_000_000}
    const {records, file} = await convertInNode(bytes, options)
    const got = await convertInPage(bytes, options)
    expect(got.said).toEqual(
      file.messages.map(({ruleId, reason, line, column}) =>
        [ruleId, reason, line, column].join(' ')
      )
    )
    expect(JSON.parse(got.records)).toEqual(JSON.parse(JSON.stringify(records)))
    expect(failures).toEqual([])
  })
})
