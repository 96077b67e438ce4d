// `npm run bench`: speed of conversion, as ratios against a baseline measured in the same run.
// Each measure runs in a process of its own, so that none profits from what another loaded.
// The documents are those of AANHANGSEL_CORPUS, else the fixtures; a dataset is always built of fixtures.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const corpus = process.env.AANHANGSEL_CORPUS ?? ''
const fixtures = fileURLToPath(new URL('../../fixtures', import.meta.url))

function documents(extension) {
  const folder = join(corpus, extension === 'pdf' ? 'pdf' : 'text')
  const paths = existsSync(folder)
    ? readdirSync(folder).map(name => join(folder, name))
    : readdirSync(fixtures).flatMap(name =>
        readdirSync(join(fixtures, name)).map(file => join(fixtures, name, file))
      )
  return paths.filter(path => path.endsWith(`.${extension}`)).map(path => readFileSync(path))
}

/** What is measured: each takes one document and gives its number of pages. */
const measures = {
  async getText() {
    const {PDFParse} = await import('pdf-parse')
    return async bytes => {
      const parser = new PDFParse({data: new Uint8Array(bytes)})
      const {total} = await parser.getText()
      await parser.destroy()
      return total
    }
  },
  async ingest() {
    const [{ingest}, {VFile}] = await Promise.all([import('../../dist/index.js'), import('vfile')])
    return async bytes => (await ingest(bytes, new VFile()))?.pages ?? 0
  },
  async convert() {
    const {convert} = await import('../../dist/index.js')
    return async bytes => (await convert(bytes)).record?.source.pages ?? 0
  }
}

async function run(measure, extension, seconds) {
  const files = documents(extension)
  const use = await measures[measure]()
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  const round = async () => {
    let pages = 0
    for (const file of files) pages += await use(file)
    return pages
  }
  for (let i = 0; i < 3; i++) await round()
  let [rounds, pages] = [0, 0]
  // The best round is the one that the machine's other work disturbed least.
  let best = Infinity
  const begin = performance.now()
  while (performance.now() - begin < seconds * 1000) {
    const start = performance.now()
    pages = await round()
    best = Math.min(best, performance.now() - start)
    rounds++
  }
  const mean = (performance.now() - begin) / rounds
  return {documents: files.length, pages, bytes, best, mean}
}

/** Memory after each hundred of a thousand conversions in one process. */
async function memory() {
  const files = [...documents('pdf'), ...documents('txt')]
  const use = await measures.convert()
  const sizes = []
  for (let i = 0; i < 1000; i++) {
    await use(files[i % files.length])
    if (i % 100 === 99) {
      globalThis.gc?.()
      sizes.push(Math.round(process.memoryUsage().rss / 2 ** 20))
    }
  }
  return sizes
}

/** Records of the fixtures, over and over, each time with other identifiers and other words. */
async function* generatedRecords(count) {
  const {convert} = await import('../../dist/index.js')
  const records = []
  for (const folder of readdirSync(fixtures))
    for (const name of readdirSync(join(fixtures, folder)).filter(name =>
      name.startsWith('input.')
    ))
      records.push(...(await convert(readFileSync(join(fixtures, folder, name)), {name})).records)
  for (let i = 0; i < count; i++) {
    const record = structuredClone(records[i % records.length])
    record.subject = `${record.subject ?? 'vragen'}, nummer ${i}`
    yield {...record, id: record.id && `ah-tk-20302031-${i + 1}`}
  }
}

/** Building a dataset: records that are there already, to Parquet with all descriptions. */
async function dataset() {
  const {writeDataset} = await import('../../dist/index.js')
  const records = []
  for await (const record of generatedRecords(2000)) records.push(record)
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  const times = []
  let written
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    written = await writeDataset(records, join(folder, 'dataset'))
    times.push(performance.now() - start)
  }
  rmSync(folder, {recursive: true})
  return {...written, best: Math.min(...times), mean: times.reduce((a, b) => a + b) / times.length}
}

const jobs = {memory, dataset}

const [job, ...args] = process.argv.slice(2)
if (job) {
  const result = jobs[job] ? await jobs[job]() : await run(job, args[0], Number(args[1]))
  console.log(JSON.stringify(result))
} else {
  const child = (...words) => {
    const script = [
      ...(words[0] === 'memory' ? ['--expose-gc'] : []),
      fileURLToPath(import.meta.url)
    ]
    return JSON.parse(
      execFileSync(process.execPath, [...script, ...words], {encoding: 'utf8'})
        .trim()
        .split('\n')
        .at(-1)
    )
  }
  const seconds = '8'
  const pdf = Object.fromEntries(
    Object.keys(measures).map(name => [name, child(name, 'pdf', seconds)])
  )
  const base = pdf.getText
  console.log('PDF'.padEnd(34), 'documents/s', '   pages/s', '   time against getText()')
  for (const [name, label] of [
    ['getText', '(a) pdf-parse getText() alone'],
    ['ingest', '(b) our ingest alone'],
    ['convert', '(c) the whole conversion']
  ]) {
    const {documents, best, mean} = pdf[name]
    const pages = pdf.ingest.pages
    console.log(
      label.padEnd(34),
      ((1000 * documents) / mean).toFixed(1).padStart(11),
      ((1000 * pages) / mean).toFixed(1).padStart(10),
      `   ${(mean / base.mean).toFixed(2)} (best rounds ${(best / base.best).toFixed(2)})`
    )
  }
  const text = child('convert', 'txt', seconds)
  console.log(
    `\ntext: ${(text.bytes / 1e3 / text.mean).toFixed(1)} MB/s on one core, ${((1000 * text.documents) / text.mean).toFixed(0)} documents/s`
  )
  console.log(
    `\nmemory (MB) over 1,000 conversions, after each hundred: ${child('memory').join(' ')}`
  )
  const {records, rows, best, mean} = child('dataset')
  console.log(
    `\ndataset: ${((1000 * records) / mean).toFixed(0)} records/s (best round ${((1000 * records) / best).toFixed(0)}): ${records} records to ${rows.documents} documents, ${rows.questions} questions`
  )
}
