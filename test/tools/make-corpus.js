// Makes a corpus of any size from the fixtures: `node test/tools/make-corpus.js 10000 FOLDER`.
// Texts, and with every third document a PDF; one of a hundred is broken. No two are the same, and
// the same number gives the same documents.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {convert} from '../../dist/index.js'
import {fixtureFolders, fixtures} from '../fixture-folders.js'

/** The fixtures that give records, by extension; not those in UTF-16, which single bytes would tear apart. */
async function sources() {
  const found = {txt: [], pdf: []}
  for (const folder of fixtureFolders())
    for (const extension of ['txt', 'pdf']) {
      const name = `input.${extension}`
      if (!readdirSync(join(fixtures, folder)).includes(name)) continue
      const bytes = readFileSync(join(fixtures, folder, name))
      if (extension === 'txt' && bytes.includes(0)) continue
      if ((await convert(bytes, {name})).record) found[extension].push(bytes)
    }
  return found
}

/** Ways to break a document: the start of a PDF, nothing, noise, another kind of paper. */
const broken = [
  (i, {pdf}) => ['pdf', pdf[i % pdf.length].subarray(0, 900)],
  () => ['txt', Buffer.alloc(0)],
  i => ['pdf', Buffer.from(Array.from({length: 500}, (_, j) => (i * 31 + j * j * 17) % 256))],
  i => ['txt', Buffer.from(`Hierbij bied ik uw Kamer rapport ${i} aan.\n`)]
]

/** A document of its own: other case numbers and identifiers in a text, a comment in a PDF. */
function variant(i, {txt, pdf}) {
  if (i % 100 === 99) return broken[Math.floor(i / 100) % broken.length](i, {pdf})
  if (i % 3 === 2)
    return ['pdf', Buffer.concat([pdf[i % pdf.length], Buffer.from(`\n% copy ${i}\n`)])]
  const text = txt[i % txt.length].toString('latin1')
  const number = String(i + 1)
  return [
    'txt',
    Buffer.from(
      text
        .replaceAll(/\b(ah-tk-)\d{8}-\d+/g, `$120302031-${number}`)
        .replace(/\n/, ` \n${' '.repeat(i % 7)}`) + `\n${' '.repeat(i % 113)}\n`,
      'latin1'
    )
  ]
}

/** @returns how many documents are broken */
export async function makeCorpus(count, folder) {
  const all = await sources()
  let bad = 0
  for (let i = 0; i < count; i++) {
    const [extension, bytes] = variant(i, all)
    const place = join(folder, String(Math.floor(i / 1000)))
    if (i % 1000 === 0) mkdirSync(place, {recursive: true})
    writeFileSync(join(place, `document-${i}.${extension}`), bytes)
    if (i % 100 === 99) bad++
  }
  return bad
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count, folder] = process.argv.slice(2)
  console.log(`${count} documents, ${await makeCorpus(Number(count), folder)} of them broken`)
}
