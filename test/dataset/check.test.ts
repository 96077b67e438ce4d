import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {checkDataset} from '../../src/dataset/check.js'
import {tables} from '../../src/dataset/tables/index.js'
import {convert, writeDataset} from '../../src/index.js'
import {run} from '../run.js'

const work = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
afterAll(() => rmSync(work, {recursive: true, force: true}))

const text = `Vragen van het lid Grasdorp (SP) aan de Minister van Defensie over dijken (ingezonden 5 januari 2024).
Antwoord van Minister Hoppema (Defensie) (ontvangen 26 januari 2024).

Vraag 1
Kent u de dijken?

Antwoord 1
Ja.

Vraag 2
Wat kosten ze?

Antwoord 2
Een miljoen.

ah-tk-20232024-12
`
const whole = join(work, 'whole')

beforeAll(async () => {
  const {record} = await convert(text, {name: 'dikes.txt'})
  await writeDataset([record!], whole, {formats: ['parquet', 'csv', 'jsonl', 'sqlite', 'tei']})
  await writeDataset([record!], join(work, 'divided'), {
    formats: ['parquet', 'csv', 'jsonl'],
    partition: 'session'
  })
}, 60_000)

/** A copy of the dataset with something changed in one of its files. */
function changed(name: string, file: string, change: (text: string) => string): string {
  const folder = join(work, name)
  cpSync(whole, folder, {recursive: true})
  const before = readFileSync(join(folder, file), 'utf8')
  expect(change(before)).not.toBe(before)
  writeFileSync(join(folder, file), change(before))
  return folder
}

describe('a dataset is checked against its descriptions', () => {
  test('and is as they say', async () => {
    expect(await checkDataset(whole)).toEqual([])
    expect(await checkDataset(join(work, 'divided'))).toEqual([])
    expect(await checkDataset(work)).toBeUndefined()
  })

  test.each([
    [
      'a key twice',
      'questions.csv',
      (csv: string) => csv.replace('-12.q2', '-12.q1'),
      'questions-csv.id: 1 value(s) in more than one row, such as `ah-tk-20232024-12.q1`'
    ],
    [
      'a key that is nowhere',
      'questions.csv',
      (csv: string) => csv.replace('-12.a2', '-12.a9'),
      'questions-csv.answer: 1 value(s) not in answers-csv.id, such as `ah-tk-20232024-12.a9`'
    ],
    [
      'a kind that there is not',
      'documents.jsonl',
      (jsonl: string) => jsonl.replace('"kind":"answer"', '"kind":"letter"'),
      'documents-jsonl.kind: 1 value(s) not allowed, such as `letter`'
    ],
    [
      'a date that is none',
      'documents.csv',
      (csv: string) => csv.replace('2024-01-05', '2024-13-05'),
      'documents-csv.submitted: 1 value(s) not of type date, such as `2024-13-05`'
    ],
    [
      'a number that is none',
      'documents.jsonl',
      (jsonl: string) => jsonl.replace('"question_count":2', '"question_count":"two"'),
      'documents-jsonl.question_count: 1 value(s) not of type integer, such as `two`'
    ],
    [
      'a list that is none',
      'pairs.jsonl',
      (jsonl: string) => jsonl.replace('"parties":["SP"]', '"parties":"SP"'),
      'pairs-jsonl.parties: 1 value(s) not of type array, such as `"SP"`'
    ],
    [
      'nothing where something is required',
      'answers.jsonl',
      (jsonl: string) => jsonl.replace('"inferred":false', '"inferred":null'),
      'answers-jsonl.inferred: 1 value(s) missing'
    ],
    [
      'a column that was described by another name',
      'datapackage.json',
      (json: string) => json.replace('"name": "subject"', '"name": "theme"'),
      'documents.subject: the description knows no such column'
    ],
    [
      'a description that is none',
      'datapackage.json',
      (json: string) => json.slice(0, 99),
      'datapackage.json: not the description of a dataset'
    ]
  ])('which name %s', async (name, file, change, finding) => {
    expect(await checkDataset(changed(name, file, change))).toContain(finding)
  })

  test('by `dataset --check`, which tells of other files too', async () => {
    const check = (folder: string) => run(['dataset', '--check', folder], {cwd: work})
    expect(await check(whole)).toMatchObject({code: 0, out: ''})
    const folder = changed('a word', 'answers.csv', csv => csv.replace('miljoen', 'duizend'))
    rmSync(join(folder, 'parties.parquet'))
    const {code, out} = await check(folder)
    expect(code).toBe(1)
    expect(out).toContain('answers.csv: not the file that was described\n')
    expect(out).toContain('parties.parquet: missing\n')
    expect(await check(work)).toMatchObject({code: 2})
  })
})

describe('the card', () => {
  const card = (): string => readFileSync(join(whole, 'README.md'), 'utf8')

  test('begins with what Hugging Face wants to know, and names files that are there', () => {
    const [, head = ''] = /^---\n(.*?)\n---\n/s.exec(card()) ?? []
    const {configs, ...rest} = parse(head)
    expect(rest).toMatchObject({
      language: ['nl'],
      license: 'other',
      license_link: expect.stringMatching(/^https:/),
      size_categories: ['n<1K'],
      task_categories: expect.arrayContaining(['question-answering'])
    })
    expect(configs.map((one: {config_name: string}) => one.config_name)).toEqual(
      tables.map(({name}) => name)
    )
    for (const {data_files} of configs) readFileSync(join(whole, data_files))
    expect(configs.filter((one: {default?: boolean}) => one.default)).toMatchObject([
      {config_name: 'pairs'}
    ])
  })

  test('says how to cite, what is not known, and how sure the program is', () => {
    expect(parse(readFileSync(join(whole, 'CITATION.cff'), 'utf8'))).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      authors: [{name: 'Tweede Kamer der Staten-Generaal'}]
    })
    for (const heading of ['Citation', 'Known limits', 'How good it is'])
      expect(card()).toContain(`\n## ${heading}\n`)
    expect(card()).toContain('| 2020s | text | 1 | 2 | 100 | 100 |')
  })
})
