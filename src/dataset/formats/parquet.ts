import {literal} from '../engine.js'
import type {Format} from './format.js'

/** Few enough rows of long texts for a reader with little memory, many enough to compress well. */
const rowGroupSize = 20_480

export const parquet: Format<'parquet'> = {
  name: 'parquet',
  extension: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  partitionFromPath: true,
  async write({sql}, path, {connection}) {
    await connection.run(
      `COPY (${sql}) TO ${literal(path)}
       (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroupSize})`
    )
  }
}
