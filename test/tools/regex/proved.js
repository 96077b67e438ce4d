// What is known of patterns, kept outside the project, a line for each: a run that is cut short loses nothing, and
// every copy of the project knows what another has found.
import {appendFileSync, mkdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {homedir} from 'node:os'
import {dirname, join} from 'node:path'

const {version} = createRequire(import.meta.url)('recheck/package.json')
const folder = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
const file = join(folder, 'aanhangsel', `regex-${version}-${process.versions.v8}.jsonl`)

/** Verdicts by pattern, of this version of recheck and of the engine. */
export function known() {
  try {
    const lines = readFileSync(file, 'utf8').split('\n')
    // The last line may be cut off.
    return new Map(lines.slice(0, -1).map(line => JSON.parse(line)))
  } catch {
    return new Map()
  }
}

export function keep(key, verdict) {
  mkdirSync(dirname(file), {recursive: true})
  appendFileSync(file, `${JSON.stringify([key, verdict])}\n`)
}
