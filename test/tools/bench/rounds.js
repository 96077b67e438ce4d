// Rounds over the same documents, each engine in a process of its own, in turn: what disturbs the
// machine disturbs all of them alike.
import {fork} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {documents} from './documents.js'
import {engines} from './engines.js'

/** Documents that an engine has read at least before it is measured. */
const leastWarm = 300

/**
 * Measure engines round by round.
 *
 * @param {string[]} names
 * @param {string} extension `pdf` or `txt`
 * @param {number} rounds
 * @param {number} warmUp documents that each engine has read before
 * @returns for each engine that is there its documents and bytes, and CPU and wall time of its rounds in ms
 */
export async function inTurn(names, extension, rounds, warmUp = leastWarm) {
  const runners = await Promise.all(names.map(name => start(name, extension, warmUp)))
  const found = runners.filter(({facts}) => facts)
  for (let i = 0; i < rounds; i++) for (const {ask, times} of found) times.push(await ask('round'))
  for (const {process} of runners) process.kill()
  return Object.fromEntries(
    found.map(({name, facts, times}) => [
      name,
      {...facts, cpu: times.map(({cpu}) => cpu), wall: times.map(({wall}) => wall)}
    ])
  )
}

async function start(name, extension, warmUp) {
  const process = fork(fileURLToPath(import.meta.url), [name, extension, warmUp])
  const ask = word =>
    new Promise((resolve, reject) => {
      const onExit = code => reject(new Error(`${name} ended with ${code}`))
      process.once('exit', onExit)
      process.once('message', answer => {
        process.off('exit', onExit)
        resolve(answer)
      })
      if (word) process.send(word)
    })
  const facts = await ask()
  return {name, process, ask, facts, times: []}
}

/** The middle of some times, and their quartiles. */
export function spread(times) {
  const sorted = times.toSorted((a, b) => a - b)
  const at = share => sorted[Math.round(share * (sorted.length - 1))]
  return {low: at(0.25), median: at(0.5), high: at(0.75)}
}

/** In a process of its own: one engine, which does a round whenever it is asked to. */
async function serve(name, extension, warmUp) {
  const files = documents(extension)
  const use = await engines[name]()
  if (!use) return process.send(false)
  const round = async () => {
    for (const file of files) await use(file)
  }
  for (let done = 0; done < warmUp; done += files.length) await round()
  process.on('message', async () => {
    const [cpu, wall] = [process.cpuUsage(), performance.now()]
    await round()
    const {user, system} = process.cpuUsage(cpu)
    process.send({cpu: (user + system) / 1000, wall: performance.now() - wall})
  })
  const bytes = files.reduce((sum, file) => sum + file.length, 0)
  process.send({documents: files.length, bytes})
}

if (process.send && process.argv[1] === fileURLToPath(import.meta.url))
  await serve(process.argv[2], process.argv[3], Number(process.argv[4]))
