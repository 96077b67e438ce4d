// Building a dataset: records that are there already, to Parquet with all descriptions; and the processor time of
// that against what the database takes to write the same records, as they are, to Parquet.
import {DuckDBInstance} from '@duckdb/node-api'
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {convert, readRecords, writeDataset} from '../../../dist/index.js'
import {fixtureFolders, fixtures} from '../../fixture-folders.js'

/** Records of the fixtures, over and over, each time with other identifiers and other words. */
async function generateRecords(count) {
  const records = []
  for (const folder of fixtureFolders())
    for (const name of readdirSync(join(fixtures, folder)).filter(name =>
      name.startsWith('input.')
    ))
      records.push(...(await convert(readFileSync(join(fixtures, folder, name)), {name})).records)
  return Array.from({length: count}, (_, i) => {
    const record = structuredClone(records[i % records.length])
    record.subject = `${record.subject ?? 'vragen'}, nummer ${i}`
    return {...record, id: record.id && `ah-tk-20302031-${i + 1}`}
  })
}

/** @returns what was written, and its best and mean time in milliseconds */
export async function dataset() {
  const records = await generateRecords(2000)
  const folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  const times = []
  let written
  for (let i = 0; i < 5; i++) {
    const start = performance.now()
    written = await writeDataset(records, join(folder, 'dataset'))
    times.push(performance.now() - start)
  }
  const processor = await processorTimes(records, folder)
  rmSync(folder, {recursive: true})
  const mean = times.reduce((a, b) => a + b) / times.length
  return {...written, best: Math.min(...times), mean, ...processor}
}

/** Seconds of processor time, the best of three turns each. */
async function processorTimes(records, folder) {
  const path = join(folder, 'records.jsonl')
  // Enough that what both do once does not count.
  const lines = Array.from({length: 6}, (_, turn) =>
    records.map(record => JSON.stringify({...record, id: record.id && `${record.id}${turn}`}))
  )
  writeFileSync(path, `${lines.flat().join('\n')}\n`)
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const [ours, plain] = [[], []]
  for (let turn = 0; turn < 3; turn++) {
    ours.push(await processorTime(() => writeDataset(readRecords([path]), join(folder, 'dataset'))))
    const copy = `COPY (FROM read_json('${path}')) TO '${join(folder, 'plain.parquet')}' (FORMAT parquet)`
    plain.push(await processorTime(() => connection.run(copy)))
  }
  connection.closeSync()
  instance.closeSync()
  return {ours: Math.min(...ours), plain: Math.min(...plain)}
}

async function processorTime(action) {
  const before = process.cpuUsage()
  await action()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1e6
}
