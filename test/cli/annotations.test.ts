import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test, vi} from 'vitest'
import type {BatchReport, Trouble} from '../../src/batch/report.js'
import {addSummary, annotations} from '../../src/cli/convert/reporters/github.js'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-annotations-'))
  vi.stubEnv('GITHUB_WORKSPACE', folder)
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, {recursive: true, force: true})
})

const trouble = (more: Partial<Trouble>): Trouble => ({
  input: '../in/a.txt',
  ruleId: 'broken-pdf',
  severity: 'error',
  message: 'Cannot be read',
  isNew: true,
  isKnown: false,
  ...more
})
const annotate = (...troubles: Trouble[]): string[] =>
  annotations(troubles, join(folder, 'records'))

test('ten at most, the worst first', () => {
  const warnings = Array.from({length: 8}, (_, i) =>
    trouble({severity: 'warning', ruleId: 'cut-off', input: `../in/w${i}.txt`})
  )
  const old = trouble({isNew: false, input: '../in/old.txt'})
  const news = Array.from({length: 4}, (_, i) => trouble({input: `../in/n${i}.txt`}))
  const lines = annotate(...warnings, old, ...news)
  expect(lines).toHaveLength(10)
  expect(lines.map(line => /file=in\/(\w+)/.exec(line)![1])).toEqual([
    'n0',
    'n1',
    'n2',
    'n3',
    'old',
    'w0',
    'w1',
    'w2',
    'w3',
    'w4'
  ])
})

test.each(['../../../etc/passwd', '../../elsewhere/a.txt'])(
  'a name that leaves the repository is told, and is no file of it: %s',
  input => {
    expect(annotate(trouble({input}))).toEqual([
      `::error title=broken-pdf::${input}: Cannot be read`
    ])
  }
)

test('nothing in a name or a message commands the runner', () => {
  const bad = 'x%0A\r\n::set-output name=a::b\n\u001b[31m\u0085::error::'
  const lines = annotate(
    trouble({message: bad}),
    trouble({input: `../in/${bad}.txt`}),
    trouble({input: `../../${bad}`, message: bad})
  )
  for (const line of lines) {
    // oxlint-disable-next-line no-control-regex -- they are what is looked for
    expect(line).not.toMatch(/[\0-\x1f\x7f-\x9f]/)
    expect(line).toMatch(/^::error (?:file=[^:,]+,)?title=broken-pdf::/)
    expect(line).toMatch(/x(?:%250A|%25250A)/)
  }
})

test('the summary of a step stays below what GitHub takes, however much has failed or healed', () => {
  const summary = join(folder, 'summary.md')
  vi.stubEnv('GITHUB_STEP_SUMMARY', summary)
  const many = Array.from({length: 3000}, (_, i) =>
    trouble({input: `../in/${'é<'.repeat(400)}${i}.txt`, message: '€*'.repeat(400)})
  )
  const changes = {new: 0, changed: 0, unchanged: 3000, gone: 0}
  const report = {documents: 3000, changes, troubles: many, healed: many} as Partial<BatchReport>
  addSummary(report as BatchReport, many)
  const text = readFileSync(summary, 'utf8')
  expect(Buffer.byteLength(text)).toBeLessThan(1_048_576)
  expect(text).toContain('And 2800 more.')
  expect(text).toContain('And 2800 more healed.')
})
