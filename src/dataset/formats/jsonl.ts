import type {Format} from './format.js'
import {writeLines} from './lines.js'

/** A JSON object for each row, one per line. */
export const jsonl: Format<'jsonl'> = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  partitionFromPath: false,
  async write({columns, sql}, path, engine) {
    const names = columns.map(({name}) => name)
    await writeLines(
      path,
      engine,
      sql,
      cells => `${JSON.stringify(Object.fromEntries(names.map((name, i) => [name, cells[i]])))}\n`
    )
  }
}
