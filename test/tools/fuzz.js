// `npm run fuzz`: damages documents in every way that we could think of, converts them, and looks for
// what should never happen: a crash, a hang, an invalid record, letters that silently go missing.
//
//   npm run fuzz -- --count 100000 --seed 1 --jobs 2
//   npm run fuzz -- --only pdf/               kinds whose name begins so
//   npm run fuzz -- --mutant 1234             examine one again, and print what it gives
//   npm run fuzz -- --mutant 1234 --output F  and write its bytes to a file
//   npm run fuzz -- --corpus                  also documents of AANHANGSEL_CORPUS
//
// Ctrl-C ends a run and prints the figures so far. Mutant N is a function of the seed, N, `--only` and the documents. Exits with 1 on any violation.
import {writeFileSync} from 'node:fs'
import {availableParallelism} from 'node:os'
import {parseArgs} from 'node:util'
import * as api from '../../dist/index.js'
import {examine} from './fuzz/examine.js'
import {printed} from './fuzz/figures.js'
import {makeMutant} from './fuzz/mutants.js'
import {run} from './fuzz/run.js'
import {readSources} from './fuzz/sources.js'

const {values} = parseArgs({
  options: {
    count: {type: 'string', default: '100000'},
    first: {type: 'string', default: '0'},
    seed: {type: 'string', default: '1'},
    jobs: {type: 'string', default: String(availableParallelism())},
    only: {type: 'string', default: ''},
    timeout: {type: 'string', default: '5'},
    memory: {type: 'string', default: '512'},
    corpus: {type: 'boolean', default: false},
    mutant: {type: 'string'},
    output: {type: 'string'}
  }
})

const {only} = values
const seed = Number(values.seed)
const corpus = values.corpus ? process.env.AANHANGSEL_CORPUS : undefined

async function examineOne(number) {
  const mutant = makeMutant(number, {seed, only, sources: readSources(corpus)})
  if (values.output) writeFileSync(values.output, mutant.bytes)
  console.log(`mutant ${number}: ${mutant.kind} of ${mutant.source.name}`)
  const outcome = await examine(mutant, api)
  console.log(outcome)
  return outcome.violations.length === 0
}

async function examineAll() {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  const start = performance.now()
  const limits = {seconds: Number(values.timeout), megabytes: Number(values.memory)}
  const [first, count, jobs] = [values.first, values.count, values.jobs].map(Number)
  const figures = await run(
    {first, count, seed, jobs, only, corpus, limits},
    onOutcome,
    stop.signal
  )
  console.log(printed(figures, {seconds: (performance.now() - start) / 1000}))
  return figures.violations.length === 0
}

const again = number =>
  `npm run fuzz -- --seed ${seed}${only && ` --only ${only}`}${corpus ? ' --corpus' : ''} --mutant ${number}`

function onOutcome({number, kind, violations}, {mutants}) {
  for (const violation of violations)
    console.log(`VIOLATION ${kind ?? ''}: ${violation}\n  ${again(number)}`)
  if (mutants % 5000 === 0) console.error(`${mutants} mutants`)
}

const isClean = await (values.mutant ? examineOne(Number(values.mutant)) : examineAll())
process.exitCode = isClean ? 0 : 1
