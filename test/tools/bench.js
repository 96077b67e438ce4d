// `npm run bench`: speed of conversion, as ratios against a baseline measured in the same run.
// Each measure runs in a process of its own, so that none profits from what another loaded, and they run
// in turn, round by round. `npm run bench peers` compares others that are installed, `npm run bench queue` workers on a
// queue with a batch; `queue:12000:1` does so over 12,000 documents in one round.
// The documents are those of AANHANGSEL_CORPUS, else the fixtures; `npm run bench batch` runs one part.
import {execFileSync} from 'node:child_process'
import {cpus} from 'node:os'
import {fileURLToPath} from 'node:url'
import {processes} from './bench/engines.js'
import {inTurn, spread} from './bench/rounds.js'

/** What is measured, loaded only in the process that measures it. */
const jobs = {
  start: './bench/start.js',
  memory: './bench/memory.js',
  dataset: './bench/dataset.js',
  pages: './bench/sync.js',
  sync: './bench/sync.js',
  batch: './bench/batch.js',
  queue: './bench/queue.js'
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

/** Times of a document and ratios to the first engine, medians with quartiles. */
function printTable(title, labels, found) {
  row(title, 'CPU ms', 'CPU ratio', 'quartiles', 'wall ms', 'wall ratio')
  const [first] = Object.values(found)
  const [base, wallBase] = [first.cpu, first.wall].map(times => spread(times).median)
  for (const [name, label] of Object.entries(labels)) {
    if (!found[name]) continue
    const {documents, cpu, wall} = found[name]
    const [{low, median, high}, {median: wallMedian}] = [cpu, wall].map(spread)
    // What a process of its own does is not in the CPU time of ours.
    const ofCpu = processes.has(name)
      ? ['-', '-', '-']
      : [
          (median / documents).toFixed(2),
          ratio(median, base),
          `${ratio(low, base)}-${ratio(high, base)}`
        ]
    row(label, ...ofCpu, (wallMedian / documents).toFixed(2), ratio(wallMedian, wallBase))
  }
}

/** What is printed, part by part. */
const parts = {
  async pdf() {
    printTable(
      'PDF',
      {
        getText: '(a) pdf-parse getText() alone',
        ingest: '(b) our ingest alone',
        convert: '(c) the whole conversion',
        convertByPdfjs: '(d) the same, `--reader pdfjs`'
      },
      await inTurn(['getText', 'ingest', 'convert', 'convertByPdfjs'], 'pdf', 15)
    )
  },
  async peers() {
    const names = ['getText', 'convert', 'pdftotext', 'unpdf', 'pdfium', 'mupdf']
    const found = await inTurn(names, 'pdf', 10)
    printTable('PDF, others', Object.fromEntries(names.map(name => [name, name])), found)
    const missing = names.filter(name => !found[name])
    if (missing.length > 0) console.log(`not installed: ${missing.join(', ')}`)
  },
  async text() {
    // A text is a tenth of the work of a PDF: V8 goes on compiling through the first thousands of them.
    for (const warmUp of [300, 3000]) {
      const {convert} = await inTurn(['convert'], 'txt', 15, warmUp)
      const {low, median, high} = spread(convert.cpu)
      const speed = time => (convert.bytes / 1e3 / time).toFixed(1)
      console.log(
        `text, after ${warmUp}: ${speed(median)} MB/s of CPU time (${speed(high)} to ${speed(low)})`
      )
    }
  },
  start() {
    const found = Object.entries(child('start'))
    row('start', 'CPU ms', 'ratio', 'MB')
    for (const [name, {cpu, peak}] of found)
      row(name, cpu.toFixed(0), ratio(cpu, found[0][1].cpu), peak)
  },
  memory() {
    const sizes = child('memory').join(' ')
    console.log(`memory (MB) over 1,000 conversions, after each hundred: ${sizes}`)
  },
  dataset() {
    const {records, rows, best, mean, ours, plain} = child('dataset')
    const perSecond = time => ((1000 * records) / time).toFixed(0)
    console.log(
      `dataset: ${perSecond(mean)} records/s (best round ${perSecond(best)}): ` +
        `${records} records to ${rows.documents} documents, ${rows.questions} questions; ` +
        `${ours.toFixed(1)} s of the processor for six times as many, ` +
        `${(ours / plain).toFixed(2)} times what read_json to Parquet takes (${plain.toFixed(1)} s)`
    )
  },
  sync() {
    const {processor, clock, first, sizes} = child('pages')
    const [all, wall, cold] = [processor, clock, first].map(speed => speed.toFixed(1))
    console.log(
      `pages of the feed: ${all} MB/s of one core over 100,000 entries (${wall} by the clock, first ` +
        `page of a process ${cold}); memory (MB) after each 20,000: ${sizes.join(' ')}`
    )
    row('sync of 3,000 documents', 'seconds', 'requests', 'files')
    for (const {name, seconds, requests, digest, said} of child('sync', '3000')) {
      row(name, seconds.toFixed(1), requests, digest.slice(0, 8))
      console.log(`  ${said}`)
    }
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
  },
  queue(...words) {
    const {counts, found, holds} = child('queue', ...words)
    const middle = (rounds, of) => spread(rounds.map(of)).median
    const cpu = rounds => middle(rounds, it => it.cpu)
    const batchWith = threads => found.find(it => !it.service && it.threads === threads)
    row(
      `queue, CPU s of ${counts.many} PDFs`,
      'all',
      'enqueue',
      'service',
      'start',
      'ms each',
      'each more'
    )
    const eachOf = ({few, many}) => (1000 * (cpu(many) - cpu(few))) / (counts.many - counts.few)
    const startOf = way => cpu(way.few) - (eachOf(way) * counts.few) / 1000
    for (const way of found) {
      const {service, workers, threads, many} = way
      const batch = batchWith(service ? workers * threads : threads)
      const its = service
        ? [middle(many, it => it.enqueue).toFixed(1), middle(many, it => it.ofService).toFixed(1)]
        : ['', '']
      row(
        service ? `${service}, ${workers} worker(s) x ${threads}` : `one batch x ${threads}`,
        cpu(many).toFixed(1),
        ...its,
        startOf(way).toFixed(1),
        eachOf(way).toFixed(2),
        service ? `${(100 * (eachOf(way) / eachOf(batch) - 1)).toFixed(1)} %` : '',
        service ? overhead(many, batch.many) : ''
      )
    }
    for (const {name, waiting, done, ofJob, ofService} of holds)
      console.log(
        `${name}: ${waiting.toFixed(0)} bytes of a document that waits, ${done.toFixed(0)} of one that is done; ` +
          `a job takes ${ofJob.toFixed(1)} ms of who adds it and works on it, ${ofService.toFixed(1)} ms of ${name}`
      )
  }
}

/** How much more than a batch of as many threads, round by round: the middle, and the ends. */
function overhead(rounds, batch) {
  const ratios = rounds.map(({cpu}, i) => 100 * (cpu / batch[i].cpu - 1)).sort((a, b) => a - b)
  const [low, middle, high] = [0, ratios.length >> 1, ratios.length - 1].map(i => ratios[i])
  const signed = number => `${number < 0 ? '' : '+'}${number.toFixed(1)}`
  return `${signed(middle)} % (${signed(low)} to ${signed(high)})`
}

const [first, job, ...args] = process.argv.slice(2)
if (first === '--job') {
  const measure = (await import(jobs[job]))[job]
  console.log(JSON.stringify(await measure(...args)))
} else {
  console.log(`Node ${process.version} on ${cpus().length} x ${cpus()[0].model}`)
  const all = Object.keys(parts).filter(name => !['peers', 'queue'].includes(name))
  for (const part of first ? process.argv.slice(2) : all) {
    const [name, ...words] = part.split(':')
    console.log()
    await parts[name](...words)
  }
}
