import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {convert, queryDataset, writeDataset} from '../../src/index.js'
import {root, runProgram, works} from '../run.js'

/** The Python that has what reads Parquet, if it is not the one of the system. */
const python = process.env['AANHANGSEL_PYTHON'] ?? 'python3'

/** Programs that read tables: how they run a line, and how they say what they have read. */
const readers = [
  {
    name: 'R',
    extension: 'csv',
    programs: ['Rscript'],
    opening: '',
    flag: '-e',
    told: [
      'cat(nrow(pairs), ncol(pairs), sum(pairs$days, na.rm = TRUE), sum(nchar(pairs$question)), "\\n")',
      'cat(pairs$question[1])'
    ]
  },
  {
    name: 'pandas',
    extension: 'csv',
    programs: ['python3', '/usr/bin/python3'],
    opening: 'import pandas',
    flag: '-c',
    told: [
      'print(*pairs.shape, int(pairs.days.sum()), pairs.question.str.len().sum())',
      'print(pairs.question[0])'
    ]
  },
  {
    name: 'pandas',
    extension: 'parquet',
    programs: [python],
    opening: 'import pandas, pyarrow',
    flag: '-c',
    told: [
      'print(*pairs.shape, int(pairs.days.sum()), pairs.question.str.len().sum())',
      'print(pairs.question[0])'
    ]
  },
  {
    name: 'polars',
    extension: 'parquet',
    programs: [python],
    opening: 'import polars',
    flag: '-c',
    told: [
      'print(*pairs.shape, pairs["days"].sum(), pairs["question"].str.len_chars().sum())',
      'print(pairs["question"][0])'
    ]
  }
]

type Reader = (typeof readers)[number]

/** The program that can run lines of a reader, if one is installed. */
const programOf = ({programs, opening, flag}: Reader): string | undefined =>
  programs.find(program => works(program, flag, opening || '1'))

/** Debian has what reads CSV, and not what reads Parquet. */
const isMust = ({extension}: Reader): boolean =>
  extension === 'csv' && process.env['AANHANGSEL_SERVERS'] === 'required'
const subject = 'Kent u «Zoë», de "kade"; en\nhet café?'

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-readers-'))
  const text = (number: number) =>
    `Vergaderjaar 2023–2024\nAanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de daarop door de regering gegeven antwoorden\n${number}\nVragen van het lid Grasdorp (SP) aan de Minister van Financiën over dijken (ingezonden 5 januari 2024).\nAntwoord van Minister Hoppema (Financiën) (ontvangen ${number} februari 2024).\n\nVraag 1\n${subject}\n\nVraag 2\nWat kosten ze?\n\nAntwoord 1\nJa.\n\nAntwoord 2\nEen miljoen.\n\nah-tk-20232024-${number}`
  const records = await Promise.all(
    [11, 12].map(async number => (await convert(text(number), {name: `${number}.txt`})).record!)
  )
  await writeDataset(records, join(folder, 'dataset'), {formats: ['csv', 'parquet']})
}, 60_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Lines of the README that a reader here can run. */
const lines = [
  ...readFileSync(join(root, 'src/dataset/README.md'), 'utf8').matchAll(
    /^\| (\w+) +\| `(.*\.(csv|parquet)".*)` +\|$/gm
  )
].flatMap(([, name, line, extension]) =>
  readers
    .filter(reader => reader.name === name && reader.extension === extension)
    .map(reader => ({reader, line: line!}))
)

test('the README has a line for each reader', () =>
  expect(lines.map(({reader}) => reader)).toEqual(readers))

test.each(lines)(
  '$reader.name reads $reader.extension as the README says',
  async ({reader, line}) => {
    const program = programOf(reader)
    if (!program && isMust(reader))
      throw new Error(`${reader.name} is not installed: install it for CI`)
    if (!program)
      return void console.warn(`${line}: not run, since no program here has what it needs`)
    const script = [reader.opening, line, ...reader.told].filter(Boolean).join('\n')
    const env = {LC_ALL: 'C.UTF-8'}
    const {out, err} = await runProgram(program, [reader.flag, script], {cwd: folder, env})
    expect(err).toBe('')
    const [counts, ...question] = out.trim().split('\n')
    const figures = await queryDataset(
      join(folder, 'dataset'),
      'SELECT count(*), (SELECT count(*) FROM (DESCRIBE pairs)), sum(days), sum(length(question)), min(question) FROM pairs',
      async ({rows}) => {
        for await (const row of rows) return row.map(String)
        throw new Error('no row')
      }
    )
    expect(counts!.trim().split(/ +/)).toEqual(figures.slice(0, 4))
    expect(question.join('\n')).toBe(figures[4])
  }
)
