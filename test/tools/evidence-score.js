// Scores the doubts of records: are the decisions without doubt right, and are the errors among the
// doubtful ones? `evidence-judge.js` says what a decision is.
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, parse, resolve} from 'node:path'
import {damages, degradations} from './degrade.js'
import {judge} from './evidence-judge.js'

const oldLayout = resolve(import.meta.dirname, '../gold/old-layout')

// The best source of a document comes first: it says where in their blocks markers stand.
const pdfs = [
  {name: 'pdf'},
  {name: 'pdf without tags', options: {tags: false}},
  {name: 'pdf without typography', options: {typography: false}},
  {name: 'pdf, words only', options: {tags: false, typography: false}}
].map(run => ({...run, folder: 'pdf', gold: 'gold/pdf'}))

const texts = [
  {name: 'text', folder: 'text', gold: 'gold/text'},
  {name: 'pdftotext', folder: 'pdftotext', gold: 'gold/pdf'},
  {name: 'pdftotext-raw', folder: 'pdftotext-raw', gold: 'gold/pdf'},
  {name: 'pdftotext-layout', folder: 'pdftotext-layout', gold: 'gold/pdf'},
  {name: 'old layout, OCR', folder: 'more/old-layout-ocr', gold: oldLayout}
]

const worse = (group, changes) =>
  Object.entries(changes).flatMap(([name, change]) =>
    texts.map(run => ({...run, name: `${group}: ${name}`, group, change}))
  )

const runs = [
  ...[...pdfs, ...texts].map(run => ({...run, group: 'as they are'})),
  ...worse('degraded', degradations),
  ...worse('damaged', damages)
]

/**
 * Every decision of every run.
 *
 * @param corpus its folder
 * @param convert `(bytes, {name, ...options}) => Promise<{record}>`
 * @param groups which runs
 * @returns {run, group, document, kind, what, right, doubtful}[]
 */
export async function scoreEvidence(
  corpus,
  convert,
  groups = ['as they are', 'degraded', 'damaged']
) {
  const best = new Map()
  const decisions = []
  for (const {name: run, group, folder, gold, options, change} of runs) {
    if (!groups.includes(group)) continue
    for (const file of readdirSync(resolve(corpus, gold))) {
      const document = parse(file).name
      const source = ['.pdf', '.txt']
        .map(end => join(corpus, folder, document + end))
        .find(existsSync)
      if (!source) continue
      const bytes = readFileSync(source)
      const {record} = await convert(change ? change(bytes.toString('utf8')) : bytes, {
        name: source,
        ...options
      })
      if (!record) continue
      if (!best.has(document)) best.set(document, record)
      const expected = JSON.parse(readFileSync(resolve(corpus, gold, file), 'utf8'))
      for (const decision of judge(record, expected, best.get(document)))
        decisions.push({run, group, document, ...decision})
    }
  }
  return decisions
}

/** The counts of decisions, and the two figures, in shares from 0 to 1. */
export function summarise(decisions) {
  const doubtful = decisions.filter(decision => decision.doubtful)
  const errors = decisions.filter(({right}) => !right)
  const unseen = errors.filter(decision => !decision.doubtful)
  const sure = decisions.length - doubtful.length
  return {
    decisions: decisions.length,
    doubtful: doubtful.length,
    doubtfulShare: doubtful.length / decisions.length,
    errors: errors.length,
    errorsWithoutDoubt: unseen.length,
    sureRight: sure > 0 ? 1 - unseen.length / sure : 1,
    errorsDoubted: errors.length > 0 ? 1 - unseen.length / errors.length : 1
  }
}

const percent = share => `${(100 * share).toFixed(2)} %`.padStart(9)

function row(name, decisions) {
  const found = summarise(decisions)
  return [
    name.padEnd(32),
    String(found.decisions).padStart(9),
    `${String(found.doubtful).padStart(5)}${percent(found.doubtfulShare)}`,
    String(found.errors).padStart(6),
    String(found.errorsWithoutDoubt).padStart(13),
    percent(found.sureRight),
    percent(found.errorsDoubted)
  ].join('  ')
}

/** A row for each run, for each kind of decision, and for all. */
export function describeEvidence(decisions) {
  const head = `${''.padEnd(32)}  decisions        doubtful  errors  without doubt  sure right  errors doubted`
  const rowsBy = (key, some) =>
    [...new Set(some.map(decision => decision[key]))].map(name =>
      row(
        name,
        some.filter(decision => decision[key] === name)
      )
    )
  const measured = decisions.filter(({group}) => group !== 'damaged')
  const damaged = decisions.filter(({group}) => group === 'damaged')
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
    '',
    ...rowsBy('run', damaged),
    ...(damaged.length > 0 ? [row('damaged, all', damaged)] : [])
  ].join('\n')
}
