// `npm run bench`: speed of conversion, as ratios against a baseline measured in the same run.
// Each measure runs in a process of its own, so that none profits from what another loaded.
// The documents are those of AANHANGSEL_CORPUS, else the fixtures; `npm run bench batch` runs one part.
import {execFileSync} from 'node:child_process'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'

/** What is measured, loaded only in the process that measures it. */
const jobs = {
  speed: './bench/speed.js',
  memory: './bench/speed.js',
  dataset: './bench/dataset.js',
  batch: './bench/batch.js'
}

/** Run a job in a process of its own. */
function child(...words) {
  const script = ['--expose-gc', fileURLToPath(import.meta.url), '--job', ...words]
  const out = execFileSync(process.execPath, script, {encoding: 'utf8'})
  return JSON.parse(out.trim().split('\n').at(-1))
}

const row = (label, ...cells) =>
  console.log(label.padEnd(38), ...cells.map(cell => String(cell).padStart(12)))
const ratio = (a, b) => (a / b).toFixed(2)

/** What is printed, part by part. */
const parts = {
  pdf() {
    const names = ['getText', 'ingest', 'convert']
    const [getText, ingest, convert] = names.map(name => child('speed', name, 'pdf', '8'))
    row('PDF', 'documents/s', 'pages/s', 'time ratio', 'best rounds')
    for (const [label, {documents, best, mean}] of [
      ['(a) pdf-parse getText() alone', getText],
      ['(b) our ingest alone', ingest],
      ['(c) the whole conversion', convert]
    ]) {
      const perSecond = count => ((1000 * count) / mean).toFixed(1)
      row(
        label,
        perSecond(documents),
        perSecond(ingest.pages),
        ratio(mean, getText.mean),
        ratio(best, getText.best)
      )
    }
  },
  text() {
    const {bytes, mean, documents} = child('speed', 'convert', 'txt', '8')
    const speed = (bytes / 1e3 / mean).toFixed(1)
    console.log(
      `text: ${speed} MB/s on one core, ${((1000 * documents) / mean).toFixed(0)} documents/s`
    )
  },
  memory() {
    const sizes = child('memory').join(' ')
    console.log(`memory (MB) over 1,000 conversions, after each hundred: ${sizes}`)
  },
  dataset() {
    const {records, rows, best, mean} = child('dataset')
    const perSecond = time => ((1000 * records) / time).toFixed(0)
    console.log(
      `dataset: ${perSecond(mean)} records/s (best round ${perSecond(best)}): ` +
        `${records} records to ${rows.documents} documents, ${rows.questions} questions`
    )
  },
  batch() {
    const {mixed, ...runs} = child('batch')
    const [bare, one, two] = ['bare', 'one', 'two'].map(name => runs[name].seconds)
    const {pages} = runs.bare
    row('batch of 6,000 PDFs', 'seconds', 'pages/s')
    row('(d) operator lists alone, 2 threads', bare.toFixed(1), (pages / bare).toFixed(0))
    row('(e) aanhangsel convert --jobs 1', one.toFixed(1), (pages / one).toFixed(0))
    row('(f) aanhangsel convert --jobs 2', two.toFixed(1), (pages / two).toFixed(0))
    console.log(`two threads against one: ${ratio(one, two)} times the throughput`)
    console.log(`pages a second against operator lists alone: ${ratio(bare, two)}`)
    const {count, broken, first, second} = mixed
    console.log(
      `\nbatch of ${count} texts and PDFs, ${broken} of them broken, 2 threads: ` +
        `${first.seconds.toFixed(1)} s, at most ${first.peak} MB; again, with nothing to do: ` +
        `${second.seconds.toFixed(1)} s (${((100 * second.seconds) / first.seconds).toFixed(1)} %)`
    )
  }
}

const [first, job, ...args] = process.argv.slice(2)
if (first === '--job') {
  const measure = (await import(jobs[job]))[job]
  console.log(JSON.stringify(await measure(...args)))
} else {
  console.log(`Node ${process.version} on ${cpus().length} x ${cpus()[0].model}`)
  for (const name of first ? process.argv.slice(2) : Object.keys(parts)) {
    console.log()
    parts[name]()
  }
}
