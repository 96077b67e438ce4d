import {mkdir, rm} from 'node:fs/promises'
import {join} from 'node:path'
import type {DocumentRecord} from '../schema/record.js'
import {build} from './build.js'
import {descriptions} from './descriptions/index.js'
import {replaceDataset} from './directory.js'
import {openEngine, type Engine} from './engine.js'
import {writeTables, writeWhole} from './files.js'
import {formats as allFormats} from './formats/index.js'
import {formatNames, type FormatName} from './formats/names.js'
import {recordTables} from './rows.js'
import {Spool} from './spool.js'
import {layDown} from './staging.js'
import {summarise} from './summary.js'

export type {FormatName}

export interface DatasetOptions {
  /** Formats of the tables; default `['parquet']`. */
  formats?: readonly FormatName[]
  /**
   * `session`: one file per session, in folders `TABLE/session=2023-2024`; by default one file per
   * table.
   */
  partition?: 'session' | undefined
  /** In CSV, put an apostrophe before texts that a spreadsheet would run as formulas; default false. */
  safeCells?: boolean
  /** Begin CSV with the mark (U+FEFF) by which Excel recognises UTF-8; default false. */
  excel?: boolean
  /** Seconds to wait for another run that makes a dataset in the folder; default 0. */
  wait?: number | undefined
}

export interface WrittenDataset {
  /** How many records were read. */
  records: number
  /** How many rows each table has; several records of one document give one row of `documents`. */
  rows: Record<string, number>
}

const repeatable = {
  // One thread, since the order of rows, and so the bytes of files, must not depend on chance.
  threads: '1',
  preserve_insertion_order: 'true',
  // What does not fit in memory goes to disk, so only the disk limits the size of a dataset.
  memory_limit: '100MB'
}

/**
 * Write a dataset: tables of documents, questions, answers, footnotes, references, people, sources and
 * diagnostics, and their descriptions.
 *
 * Records are taken one by one and wait on disk, not in memory. Their order does not change a byte of
 * the files. Several records of one document, by identifier or by what they say, become one document.
 * The dataset appears when it is complete, and replaces the one in the folder, if any.
 *
 * @param records valid records, as `convert` or `readRecords` returns them
 * @param directory a folder that is missing, empty, or holds a dataset
 * @throws if there is no record, if the folder has anything else, or if it cannot be written
 */
export function writeDataset(
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  directory: string,
  options: DatasetOptions = {}
): Promise<WrittenDataset> {
  const formats = chosenFormats(options.formats ?? ['parquet'])
  return replaceDataset(directory, options.wait ?? 0, async aside => {
    const workshop = join(aside, 'building')
    await mkdir(workshop)
    const spool = new Spool(join(workshop, 'rows'), recordTables.length)
    const engine = await openEngine(join(workshop, 'database'), {
      ...repeatable,
      temp_directory: join(workshop, 'spilled')
    })
    try {
      return await fill(aside, workshop, engine, spool, records, formats, options)
    } finally {
      engine.close()
      spool.close()
      await rm(workshop, {recursive: true, force: true})
    }
  })
}

/** The way from records to files. */
async function fill(
  folder: string,
  workshop: string,
  engine: Engine,
  spool: Spool,
  records: AsyncIterable<DocumentRecord> | Iterable<DocumentRecord>,
  formats: typeof allFormats,
  {partition, safeCells = false, excel = false}: DatasetOptions
): Promise<WrittenDataset> {
  const count = await layDown(records, engine, spool)
  if (count === 0) throw new Error('no records: a dataset needs at least one')
  const made = await build(join(workshop, 'tables'), engine, spool)
  const written = await writeTables(
    folder,
    engine,
    made,
    formats.filter(format => 'write' in format),
    partition === 'session',
    {safeCells, excel}
  )
  const whole = await writeWhole(
    folder,
    engine,
    formats.filter(format => 'writeAll' in format)
  )
  const summary = await summarise(engine)
  for (const describe of descriptions) await describe({folder, written, whole, summary})
  return {records: count, rows: summary.rows}
}

/** @throws if a name is not a format */
function chosenFormats(names: readonly string[]): typeof allFormats {
  const unknown = names.find(name => !(formatNames as readonly string[]).includes(name))
  if (unknown !== undefined || names.length === 0)
    throw new Error(`unknown format \`${unknown ?? ''}\`; choose from ${formatNames.join(', ')}`)
  return allFormats.filter(({name}) => names.includes(name))
}
