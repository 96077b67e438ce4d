import type {DuckDBConnection} from '@duckdb/node-api'
import {installed} from '../diagnostics/missing-part.js'

/** An open database; its library is loaded only when the first is opened. */
export interface Engine {
  api: typeof import('@duckdb/node-api')
  connection: DuckDBConnection
  close: () => void
}

/** Extensions would come from the network. */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false'
}

/**
 * Open a database of DuckDB.
 *
 * @param path file of the database, or `:memory:`
 * @param options settings of DuckDB
 * @throws {MissingPart} if the library is not installed, or has no binary for this machine
 * @throws if the file cannot be written
 */
export async function openEngine(path: string, options: Record<string, string>): Promise<Engine> {
  const api = await installed(
    '@duckdb/node-api',
    'Datasets are made and queried with',
    () => import('@duckdb/node-api')
  )
  const instance = await api.DuckDBInstance.create(path, {...settings, ...options})
  const connection = await instance.connect()
  // The file, if there is one, is thrown away: nothing is put in order in it at the end.
  await connection.run('PRAGMA disable_checkpoint_on_shutdown')
  return {
    api,
    connection,
    close() {
      connection.closeSync()
      instance.closeSync()
    }
  }
}

/** A name in SQL. `references` is a reserved word, for one. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text in SQL. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`
