import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, parse as parsePath, resolve} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {
  convert,
  parse,
  placedLeaves,
  queryDataset,
  writeDataset,
  type ConvertOptions,
  type DocumentRecord
} from '../src/index.js'
import {outputOf} from './run.js'
import {difference} from './letters.js'
import {recordsOf} from './records.js'
import {scoreEvidence, summarise} from './tools/evidence-score.js'
import {scoreReferences} from './tools/reference-score.js'

// Real documents, where they are at hand. They are no part of the project.
const corpus = process.env.AANHANGSEL_CORPUS ?? ''

const walk = (folder: string): string[] =>
  readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })

describe.skipIf(!existsSync(corpus))('corpus', () => {
  const temporary: string[] = []
  afterAll(() => {
    for (const folder of temporary) rmSync(folder, {recursive: true})
  })
  const documents = existsSync(corpus)
    ? walk(corpus).filter(path => /\.(?:txt|pdf|docx)$/.test(path))
    : []

  test('nothing crashes, and every letter is accounted for', async () => {
    expect(documents.length).toBeGreaterThan(50)
    for (const path of documents) {
      const bytes = readFileSync(path)
      const {records, file} = await convert(bytes, {name: path})
      const ids = file.messages.map(message => message.ruleId)
      expect(ids, path).not.toContain('internal-error')
      expect(ids, path).not.toContain('unplaced-text')
      if (records.length === 0) continue
      const {trees, file: parsed} = await parse(bytes, {name: path})
      for (const [i, record] of records.entries())
        expect(difference(record, placedLeaves(trees[i]!), String(parsed.value)), path).toBe('')
    }
  }, 60_000)

  test('references against those annotated by hand', async () => {
    const {right, found, expected, missed, invented} = await scoreReferences(corpus, convert)
    expect(expected).toBeGreaterThan(190)
    expect(right / found, invented.join('\n')).toBeGreaterThanOrEqual(0.99)
    // Some laws are named in forms that nobody can know: `Wetboek van Strafverordening`.
    expect(right / expected, missed.join('\n')).toBeGreaterThanOrEqual(0.98)
  })

  test('what is without doubt is right, and what is wrong is in doubt', async () => {
    const decisions = await scoreEvidence(corpus, convert, ['as they are', 'degraded'])
    const {sureRight, errors, errorsDoubted, doubtfulShare} = summarise(decisions)
    expect(sureRight).toBeGreaterThanOrEqual(0.999)
    expect(errors).toBeGreaterThan(100)
    expect(errorsDoubted).toBeGreaterThanOrEqual(0.9)
    expect(doubtfulShare).toBeLessThan(0.15)
    const share = (run: string): number =>
      summarise(decisions.filter((decision: {run: string}) => decision.run === run)).doubtfulShare
    expect(share('pdf')).toBeLessThan(0.1)
    expect(share('text')).toBeLessThan(0.03)
  }, 120_000)

  test('documents that are no questions are refused', async () => {
    for (const path of documents.filter(path => path.includes('not-qa')))
      expect((await convert(readFileSync(path), {name: path})).record, path).toBeUndefined()
  })

  test('papers of committees are never taken for those of members', async () => {
    const papers = documents.filter(path => path.includes('more/committee'))
    expect(papers.length).toBeGreaterThan(5)
    for (const path of papers)
      for (const {kind, exchanges} of (await convert(readFileSync(path), {name: path})).records) {
        expect(kind, path).toBe('committeeQuestions')
        expect(exchanges.length, path).toBeGreaterThan(5)
      }
  })

  test('a dataset of all, with the fixtures, holds together', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'aanhangsel-')), 'dataset')
    const ids = new Set<string>()
    async function* records(): AsyncGenerator<DocumentRecord> {
      for (const path of documents)
        for (const record of (await convert(readFileSync(path), {name: path})).records) {
          if (record.id !== null) ids.add(record.id)
          yield record
        }
      yield* await recordsOf(/./)
    }
    const {records: count, rows} = await writeDataset(records(), folder)
    const ask = (sql: string): Promise<unknown[][]> =>
      queryDataset(folder, sql, async ({rows}) => {
        const found: unknown[][] = []
        for await (const row of rows) found.push(row)
        return found
      })
    expect(rows.sources).toBeLessThanOrEqual(count)
    // Three modes of pdftotext and the PDFs that they were made of are ten documents.
    expect(
      await ask(`
        SELECT count(*) FROM (
          SELECT document FROM sources GROUP BY document
          HAVING count(*) >= 4 AND list_contains(list(format), 'pdf') AND document LIKE 'ah-%'
            AND count(*) FILTER (name NOT LIKE 'input.%') >= 4
        )`)
    ).toEqual([[10]])
    const known = (await ask('SELECT id FROM documents')).map(([id]) => id)
    for (const id of ids) expect(known).toContain(id)
    expect(
      await ask(
        'SELECT count(*) FROM questions ANTI JOIN answers ON answers.id = questions.answer WHERE answer IS NOT NULL'
      )
    ).toEqual([[0]])
    expect(rows.questions).toBeGreaterThan(800)
  }, 60_000)

  test.each([
    ['more/old-layout-ocr', resolve(import.meta.dirname, 'gold/old-layout'), {}, 0.9, 95],
    ['pdf', 'pdf', {}, 1, 99.9],
    ['pdf', 'pdf', {tags: false}, 0.9, 99],
    ['text', 'text', {}, 0.95, 99],
    ['pdftotext', 'pdf', {}, 0, 98.5],
    ['pdftotext-raw', 'pdf', {}, 0, 99],
    ['pdftotext-layout', 'pdf', {}, 0, 99]
  ] as [string, string, ConvertOptions, number, number][])(
    '%s against the gold of %s %j',
    async (folder, gold, options, perfect, floor) => {
      const output = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
      temporary.push(output)
      for (const name of readdirSync(join(corpus, folder))) {
        const {record} = await convert(readFileSync(join(corpus, folder, name)), {name, ...options})
        if (record)
          writeFileSync(join(output, `${parsePath(name).name}.json`), JSON.stringify(record))
      }
      const scorer = resolve(corpus, '../score/score.mjs')
      const result = join(output, 'score.txt')
      outputOf(process.execPath, [
        scorer,
        '--gold',
        resolve(corpus, 'gold', gold),
        '--output',
        output,
        '--json',
        result
      ])
      const {perfectShare, measures} = JSON.parse(readFileSync(result, 'utf8'))
      expect(perfectShare).toBeGreaterThanOrEqual(perfect)
      for (const name of ['questions', 'answers', 'footnotes', 'markers'])
        expect(100 * measures[name].f1, name).toBeGreaterThan(floor)
      for (const name of Object.keys(measures).filter(name => name.startsWith('header.')))
        expect(100 * measures[name].f1, name).toBeGreaterThan(95)
      // The hand-made gold of the old layout says nothing of paragraphs.
      if (measures.paragraphs)
        expect(100 * measures.paragraphs.f1, 'paragraphs').toBeGreaterThan(95)
    },
    60_000
  )
})
