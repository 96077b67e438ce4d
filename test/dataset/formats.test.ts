import {existsSync, mkdtempSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {load} from 'cheerio'
import sqlite from 'node-sqlite3-wasm'
import {validateXML} from 'xmllint-wasm'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {tables} from '../../src/dataset/tables/index.js'
import {queryDataset, writeDataset, type Cell, type DocumentRecord} from '../../src/index.js'
import {recordsOf} from '../records.js'

let scratch: string
let folder: string
let records: DocumentRecord[]

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  folder = join(scratch, 'dataset')
  records = await recordsOf(/^(?:forms|golden|joint|old)-/)
  await writeDataset(records, folder, {formats: ['parquet', 'sqlite', 'tei']})
}, 60_000)
afterAll(() => rmSync(scratch, {recursive: true, force: true}))

const ofParquet = (sql: string): Promise<Cell[][]> =>
  queryDataset(folder, sql, async ({rows}) => {
    const all: Cell[][] = []
    for await (const row of rows) all.push(row)
    return all
  })

describe('SQLite', () => {
  function ask(sql: string): unknown[][] {
    const database = new sqlite.Database(join(folder, 'kamervragen.sqlite'), {readOnly: true})
    try {
      return database.all(sql).map(row => Object.values(row))
    } finally {
      database.close()
    }
  }

  test.each(tables.map(({name}) => name))('has the rows of %s', async name => {
    const plain = (rows: unknown[][]) =>
      rows.map(row =>
        row.map(cell => {
          if (typeof cell === 'boolean') return Number(cell)
          return Array.isArray(cell) ? JSON.stringify(cell) : cell
        })
      )
    expect(ask(`SELECT * FROM "${name}"`)).toEqual(plain(await ofParquet(`FROM "${name}"`)))
  })

  test('is whole: its pages, its keys, its index of words', () => {
    expect(ask('PRAGMA integrity_check')).toEqual([['ok']])
    expect(ask('PRAGMA foreign_key_check')).toEqual([])
  })

  test('finds words in questions and answers, whatever their case and accents', async () => {
    const found = (words: string) =>
      ask(
        `SELECT pairs.id FROM search JOIN pairs ON pairs.rowid = search.rowid
         WHERE search MATCH '${words}' ORDER BY pairs.rowid`
      )
    const said = await ofParquet(
      String.raw`SELECT id FROM pairs
       WHERE regexp_matches(concat_ws(' ', question, answer), '(?i)(^|[^\pL\d])bericht($|[^\pL\d])')`
    )
    expect(said.length).toBeGreaterThan(1)
    expect(found('{question answer}: BERICHT')).toEqual(said)
    expect(found('{question answer}: bërïcht')).toEqual(said)
    expect(found('woorddatnergensstaat')).toEqual([])
  })

  test('is the same file for the same records, which everyone may read', async () => {
    const again = join(scratch, 'again')
    await writeDataset([...records].reverse(), again, {formats: ['sqlite']})
    const [one, other] = [folder, again].map(path => join(path, 'kamervragen.sqlite'))
    expect(readFileSync(one!).equals(readFileSync(other!))).toBe(true)
    expect(statSync(one!).mode).toBe(statSync(join(folder, 'README.md')).mode)
    expect(existsSync(join(again, 'pairs.parquet'))).toBe(false)
  })
})

describe('TEI', () => {
  const text = (): string => readFileSync(join(folder, 'kamervragen.tei.xml'), 'utf8')
  const schema = readFileSync(join(import.meta.dirname, 'schemas/tei-subset.rng'), 'utf8')
  const check = (contents: string) =>
    validateXML({
      xml: [{fileName: 'dataset.xml', contents}],
      schema: [schema],
      extension: 'relaxng',
      initialMemoryPages: 512,
      maxMemoryPages: 8192
    })

  test('fulfils the schema of what it uses of TEI', async () => {
    expect((await check(text())).errors).toEqual([])
  })

  test('would not fulfil it with an element or a date out of place', async () => {
    expect((await check(text().replace('<u ', '<sp ').replace('</u>', '</sp>'))).valid).toBe(false)
    expect((await check(text().replace(/when="[^"]+"/, 'when="gisteren"'))).valid).toBe(false)
  })

  test('points only to what is there, each id once', () => {
    const $ = load(text(), {xml: true})
    const ids = $('[xml\\:id]')
      .toArray()
      .map(element => $(element).attr('xml:id')!)
    expect(ids.length).toBe(new Set(ids).size)
    const pointers = ['who', 'corresp', 'ana', 'ref', 'target'].flatMap(name =>
      $(`[${name}]`)
        .toArray()
        .flatMap(element => $(element).attr(name)!.split(' '))
        .filter(target => target.startsWith('#'))
    )
    expect(pointers.length).toBeGreaterThan(100)
    expect(pointers.filter(target => !ids.includes(target.slice(1)))).toEqual([])
  })

  test('holds every document, question, answer and note, word for word', async () => {
    const $ = load(text(), {xml: true})
    const of = (selector: string) =>
      $(selector)
        .toArray()
        .map(element => [
          $(element).attr('xml:id'),
          $(element)
            .find('seg')
            .toArray()
            .map(segment => $(segment).text())
            .join('\n')
        ])
        .sort()
    const said = (rows: Cell[][]) =>
      rows.map(([id, words]) => [
        id,
        String(words ?? '')
          .split('\n')
          .filter(line => line.trim() !== '')
          .join('\n')
      ])
    for (const [act, table] of [
      ['question', 'questions'],
      ['answer', 'answers']
    ])
      expect(of(`u[ana="#${act}"]`)).toEqual(
        said(await ofParquet(`SELECT id, text FROM ${table}`)).sort()
      )
    expect($('TEI').length).toBe(Number((await ofParquet('SELECT count(*) FROM documents'))[0]![0]))
    expect($('note').length).toBe(
      Number((await ofParquet('SELECT count(*) FROM footnotes'))[0]![0])
    )
  })
})
