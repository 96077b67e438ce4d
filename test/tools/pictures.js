// Takes the pictures of `review` that the README shows, of invented documents: `npm run pictures`. With a folder
// as its word, it takes all of them, of every view, at three widths, light and dark.
import {spawn} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {chromium} from 'playwright-core'

const root = join(import.meta.dirname, '../..')
const fixtures = [
  'pdf-two-columns',
  'pdf-official-layout',
  'forms-letter-sans-right-both-kinds-of-notes',
  'golden-ziggo-ddos',
  'letter-to-the-chamber',
  'letter-with-margin-on-every-page',
  'scan-markers-as-apostrophes',
  'numbered-questions-with-bare-antwoord',
  'word-as-word-shows-it',
  'odt-with-lists-notes-and-changes',
  'html-of-the-first-site',
  'xml-of-the-first-schema'
]

const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-pictures-'))
for (const name of fixtures)
  for (const file of readdirSync(join(root, 'fixtures', name)))
    if (/^input\.(?:txt|pdf|docx|odt|html|xml)$/.test(file))
      cpSync(join(root, 'fixtures', name, file), join(folder, file.replace('input', name)))
const server = spawn(process.execPath, [
  join(root, 'dist/cli.js'),
  'review',
  folder,
  '--write',
  '--quiet'
])
const address = await new Promise(done =>
  server.stdout.once('data', part => done(String(part).trim()))
)
const {documents} = await (await fetch(`${address}api/documents`)).json()
const places = new Map(documents.map(({name}, index) => [name, index]))
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu']
})

const views = {
  list: ['#/', 'tbody tr'],
  doubts: ['#/doubts', 'tbody tr'],
  document: [`#/${places.get('pdf-two-columns.pdf')}/0`, 'canvas[data-drawn]'],
  lines: [`#/${places.get('golden-ziggo-ddos.txt')}/0`, '.lines .line']
}

/** A picture of a view. */
async function take(path, view, {width, height, colorScheme = 'light', locale = 'en-GB'}) {
  const [hash, wait] = views[view]
  const page = await browser.newPage({viewport: {width, height}, colorScheme, locale})
  await page.goto(address + hash)
  await page.waitForSelector(wait)
  await page.waitForTimeout(800)
  const png = await page.screenshot()
  writeFileSync(path, path.endsWith('.webp') ? await toWebp(png) : png)
  await page.close()
}

/** The browser writes WebP itself, a quarter as large. */
async function toWebp(png) {
  const page = await browser.newPage()
  const url = await page.evaluate(
    async source => {
      const image = new Image()
      image.src = source
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      canvas.getContext('2d').drawImage(image, 0, 0)
      const blob = await canvas.convertToBlob({type: 'image/webp', quality: 0.85})
      return new Promise(done => {
        const reader = new FileReader()
        reader.onload = () => done(reader.result)
        reader.readAsDataURL(blob)
      })
    },
    `data:image/png;base64,${png.toString('base64')}`
  )
  await page.close()
  return Buffer.from(url.split(',')[1], 'base64')
}

const all = process.argv[2]
if (all) {
  mkdirSync(all, {recursive: true})
  for (const view of Object.keys(views))
    for (const [width, height] of [
      [1440, 900],
      [820, 1000],
      [390, 844]
    ])
      for (const colorScheme of ['light', 'dark'])
        await take(join(all, `${view}-${width}-${colorScheme}.png`), view, {
          width,
          height,
          colorScheme
        })
} else {
  const pictures = join(root, '.github/pictures')
  mkdirSync(pictures, {recursive: true})
  await take(join(pictures, 'review-list.webp'), 'doubts', {width: 1200, height: 720})
  await take(join(pictures, 'review-document.webp'), 'document', {width: 1200, height: 720})
}
await browser.close()
server.kill()
rmSync(folder, {recursive: true})
