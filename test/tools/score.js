// Converts the measured corpus and scores it against its gold: `npm run score [-- --verbose]`.
// The corpus is not part of the project: AANHANGSEL_CORPUS or --corpus names its folder; the
// scoring program stands beside it in `score/score.mjs`.
import {execFileSync} from 'node:child_process'
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, parse, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {convert} from '../../dist/index.js'
import {madeWorse} from './evidence-runs.js'
import {describeEvidence, scoreEvidence} from './evidence-score.js'
import {describeScore, scoreReferences} from './reference-score.js'

const {values} = parseArgs({
  options: {
    corpus: {type: 'string', default: process.env.AANHANGSEL_CORPUS ?? ''},
    only: {type: 'string'},
    output: {type: 'string'},
    verbose: {type: 'boolean', default: false}
  }
})

if (!values.corpus || !existsSync(values.corpus)) {
  console.log('no corpus: set AANHANGSEL_CORPUS to its folder')
  process.exit(0)
}

// What is converted, how, and which gold it is held against.
const runs = [
  {name: 'pdf', folder: 'pdf', gold: 'pdf'},
  {name: 'pdf without tags', folder: 'pdf', gold: 'pdf', options: {tags: false}},
  {name: 'pdf without typography', folder: 'pdf', gold: 'pdf', options: {typography: false}},
  {name: 'pdf, words only', folder: 'pdf', gold: 'pdf', options: {tags: false, typography: false}},
  {name: 'text', folder: 'text', gold: 'text'},
  {name: 'pdftotext', folder: 'pdftotext', gold: 'pdf'},
  {name: 'pdftotext-raw', folder: 'pdftotext-raw', gold: 'pdf'},
  {name: 'pdftotext-layout', folder: 'pdftotext-layout', gold: 'pdf'}
]

const base = values.output ?? mkdtempSync(join(tmpdir(), 'aanhangsel-score-'))
const scorer = resolve(values.corpus, '../score/score.mjs')

for (const run of runs) {
  if (values.only && run.name !== values.only) continue
  const output = join(base, run.name.replaceAll(/\W+/g, '-'))
  mkdirSync(output, {recursive: true})
  for (const name of readdirSync(join(values.corpus, run.folder))) {
    const bytes = readFileSync(join(values.corpus, run.folder, name))
    const {record, file} = await convert(bytes, {name, ...run.options})
    if (record) writeFileSync(join(output, `${parse(name).name}.json`), JSON.stringify(record))
    else console.log(name, file.messages.map(String))
  }
  console.log(`\n== ${run.name}`)
  const args = [scorer, '--gold', join(values.corpus, 'gold', run.gold), '--output', output]
  if (values.verbose) args.push('--verbose')
  console.log(execFileSync(process.execPath, args, {encoding: 'utf8'}).trimEnd())
}

if (!values.only || values.only === 'references') {
  const score = await scoreReferences(values.corpus, convert)
  console.log(`\n== references\n${describeScore(score)}`)
  if (values.verbose) {
    for (const key of score.missed) console.log(`missed   ${key}`)
    for (const key of score.invented) console.log(`invented ${key}`)
  }
}

if (!values.only || values.only === 'evidence') {
  const decisions = await scoreEvidence(values.corpus, convert)
  console.log(`\n== evidence\n${describeEvidence(decisions)}`)
  if (values.verbose)
    for (const {run, group, document, what, right, doubtful} of decisions)
      if (!right && !doubtful && !madeWorse.includes(group))
        console.log(`${run}: ${document}: ${what}`)
}
