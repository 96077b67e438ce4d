// Building a dataset: records that are there already, to Parquet with all descriptions.
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {convert, writeDataset} from '../../../dist/index.js'
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
  rmSync(folder, {recursive: true})
  return {...written, best: Math.min(...times), mean: times.reduce((a, b) => a + b) / times.length}
}
