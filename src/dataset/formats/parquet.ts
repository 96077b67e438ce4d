import {copyFile} from 'node:fs/promises'
import {literal, type Engine} from '../engine.js'
import type {Format} from './format.js'

export const parquet: Format<'parquet'> = {
  name: 'parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  partitionFromPath: true,
  async write({sql, made, isWhole}, path, engine) {
    if (isWhole) await copyFile(made.path, path)
    else await writeParquet(sql, path, engine, made.groupSize)
  }
}

/**
 * Write the rows of a query to a new file.
 *
 * @param groupSize how many rows a reader takes at once: few enough with long texts for a reader with
 * little memory, many enough to compress well
 */
export async function writeParquet(
  sql: string,
  path: string,
  {connection}: Engine,
  groupSize: number
): Promise<void> {
  await connection.run(
    `COPY (${sql}) TO ${literal(path)}
     (FORMAT parquet, COMPRESSION zstd, COMPRESSION_LEVEL 1, ROW_GROUP_SIZE ${groupSize},
      STRING_DICTIONARY_PAGE_SIZE_LIMIT ${mostDictionary})`
  )
}

/**
 * Bytes of a dictionary of texts. With the default of a megabyte the database gathers the texts of
 * answers in one before it gives it up, which takes a third of the time and makes no file smaller.
 */
const mostDictionary = 65_536
