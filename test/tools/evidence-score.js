// Scores the doubts of records: are the decisions without doubt right, and are the errors among the
// doubtful ones? `evidence-judge.js` says what a decision is.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, parse, resolve} from 'node:path'
import {evidenceRuns, madeWorse} from './evidence-runs.js'
import {judge} from './evidence-judge.js'

/**
 * Every decision of every run.
 *
 * @param corpus its folder
 * @param convert `(bytes, {name, ...options}) => Promise<{records, file}>`
 * @param groups which runs; all by default
 * @returns {run, group, document, kind, what, right, doubtful}[]
 */
export async function scoreEvidence(corpus, convert, groups) {
  const best = new Map()
  const decisions = []
  for (const run of evidenceRuns) {
    if (groups && !groups.includes(run.group)) continue
    for (const file of readdirSync(resolve(corpus, run.gold))) {
      const name = parse(file).name
      const source = sourceOf(corpus, run, name)
      if (!source) continue
      const records = await recordsOf(source, run, convert)
      const expected = JSON.parse(readFileSync(resolve(corpus, run.gold, file), 'utf8'))
      for (const [i, document] of (expected.documents ?? [expected]).entries()) {
        const key = `${name} ${i}`
        if (!records[i]) continue
        if (!best.has(key)) best.set(key, records[i])
        for (const decision of judge(records[i], document, best.get(key)))
          decisions.push({run: run.name, group: run.group, document: name, ...decision})
      }
    }
  }
  return decisions
}

const sourceOf = (corpus, {folder}, name) =>
  ['.pdf', '.txt', '.docx', '.odt'].map(end => join(corpus, folder, name + end)).find(existsSync)

async function recordsOf(source, {change, asText, options}, convert) {
  const bytes = readFileSync(source)
  if (!change) return (await convert(bytes, {name: source, ...options})).records
  const text = asText
    ? String((await convert(bytes, {name: source})).file.value)
    : bytes.toString('utf8')
  return (await convert(change(text), {name: source, ...options})).records
}

/** Kinds that are about all of a question, answer or note: another text than it should have. */
const ofBlocks = new Set(['extent', 'split', 'number'])

const share = (part, whole) => (whole > 0 ? part / whole : 1)

/** The counts of decisions, and their figures, in shares from 0 to 1. */
export function summarise(decisions) {
  const doubtful = decisions.filter(decision => decision.doubtful)
  const errors = decisions.filter(({right}) => !right)
  const unseen = errors.filter(decision => !decision.doubtful)
  const blocks = decisions.filter(({kind}) => ofBlocks.has(kind))
  const wrong = blocks.filter(({right}) => !right)
  const both = wrong.filter(block => block.doubtful)
  return {
    decisions: decisions.length,
    doubtful: doubtful.length,
    doubtfulShare: doubtful.length / decisions.length,
    errors: errors.length,
    errorsWithoutDoubt: unseen.length,
    sureRight: 1 - share(unseen.length, decisions.length - doubtful.length || Infinity),
    errorsDoubted: 1 - (errors.length > 0 ? unseen.length / errors.length : 0),
    wrongBlocks: wrong.length,
    wrongBlocksDoubted: share(both.length, wrong.length),
    precision: share(both.length, blocks.filter(block => block.doubtful).length)
  }
}

const percent = share => `${(100 * share).toFixed(2)} %`.padStart(9)

function row(name, decisions) {
  const found = summarise(decisions)
  return [
    name.padEnd(38),
    String(found.decisions).padStart(9),
    `${String(found.doubtful).padStart(5)}${percent(found.doubtfulShare)}`,
    String(found.errors).padStart(6),
    String(found.errorsWithoutDoubt).padStart(13),
    percent(found.sureRight),
    percent(found.errorsDoubted).padStart(14),
    String(found.wrongBlocks).padStart(12),
    percent(found.wrongBlocksDoubted),
    percent(found.precision)
  ].join('  ')
}

/** A row for each run, for each kind of decision, and for all. */
export function describeEvidence(decisions) {
  const head = `${''.padEnd(38)}  decisions        doubtful  errors  without doubt  sure right  errors doubted  wrong blocks    doubted  precision`
  const rowsBy = (key, some) =>
    [...new Set(some.map(decision => decision[key]))].map(name =>
      row(
        name,
        some.filter(decision => decision[key] === name)
      )
    )
  const measured = decisions.filter(({group}) => !madeWorse.includes(group))
  const worse = madeWorse
    .map(name => [name, decisions.filter(({group}) => group === name)])
    .filter(([, some]) => some.length > 0)
  return [
    head,
    ...rowsBy('run', measured),
    row('all', measured),
    row(
      'all but full-line',
      measured.filter(({kind}) => kind !== 'full-line')
    ),
    '',
    ...rowsBy('kind', measured),
    ...worse.flatMap(([name, some]) => ['', ...rowsBy('run', some), row(`${name}, all`, some)])
  ].join('\n')
}
