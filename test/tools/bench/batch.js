// Whole batches: `aanhangsel convert` as users run it, over many documents, with one thread and two;
// against pdf.js alone, which makes the operator lists of the same PDFs with two threads.
import {execFile} from 'node:child_process'
import {mkdtempSync, readdirSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {Piscina} from 'piscina'
import {makeCorpus} from '../make-corpus.js'
import {copyPdfs} from './documents.js'

const cli = resolve(import.meta.dirname, '../../../dist/cli.js')

/** Run the program; @returns seconds, and how many megabytes it took at most */
function convert(input, output, jobs) {
  const start = performance.now()
  // The program's own process says how much memory it took, when it ends.
  const measured = `process.on('exit', () => console.log(process.resourceUsage().maxRSS));
    process.argv.splice(1, 0, 'aanhangsel');
    await import(${JSON.stringify(cli)})`
  const words = ['convert', input, '--output', output, '--jobs', String(jobs), '--quiet']
  return new Promise(done =>
    execFile(process.execPath, ['--input-type=module', '-e', measured, ...words], (_, out) =>
      done({
        seconds: (performance.now() - start) / 1000,
        peak: Math.round(Number(out.trim().split('\n').at(-1)) / 1024)
      })
    )
  )
}

/** @returns seconds that two threads take for the operator lists, and the number of pages */
async function operatorLists(folder) {
  const start = performance.now()
  const pool = new Piscina({
    filename: new URL('./operator-lists.js', import.meta.url).href,
    minThreads: 2,
    maxThreads: 2
  })
  const paths = readdirSync(folder).map(name => join(folder, name))
  const pages = await Promise.all(paths.map(path => pool.run(path)))
  await pool.destroy()
  return {
    seconds: (performance.now() - start) / 1000,
    pages: pages.reduce((sum, count) => sum + count, 0)
  }
}

/**
 * PDFs alone (thousands, since a thread is at its full speed only after hundreds), then a mixed
 * corpus and a run with nothing to do.
 *
 * @returns seconds, and pages or memory, of each run
 */
export async function batch() {
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  const at = name => join(folder, name)
  copyPdfs(at('pdf'), 6000)
  const bare = await operatorLists(at('pdf'))
  const one = await convert(at('pdf'), at('one'), 1)
  const two = await convert(at('pdf'), at('two'), 2)
  const count = 10_000
  const broken = await makeCorpus(count, at('mixed'))
  const first = await convert(at('mixed'), at('records'), 2)
  const second = await convert(at('mixed'), at('records'), 2)
  rmSync(folder, {recursive: true})
  return {bare, one, two, mixed: {count, broken, first, second}}
}
