import {appendFileSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {limitNames, limits} from '../diagnostics/limits.js'
import type {RuleId} from '../diagnostics/messages.js'
import {stateFolder, temporary} from './folder.js'

/** What is known of one input that was converted into a folder. No time of the run is in it. */
export interface Entry {
  /** Path of the input, from the output folder, with slashes. */
  input: string
  size: number
  mtime: number
  sha256: string | null
  /** SHA-256 of the metadata beside the input. */
  metadata: string | null
  /** Version of the program. */
  converter: string
  records: number
  pages: number
  /** Records, below the output folder. */
  outputs: string[]
  /** Records of earlier versions of the input that it gives no longer. */
  stale: string[]
  /** How often each diagnostic was given. */
  diagnostics: Partial<Record<RuleId, number>>
  /** Why the input gave no record, or not all. */
  errors: {ruleId: RuleId; reason: string}[]
}

/** Failures that may not be the document's, or that other options allow. */
const transient: readonly RuleId[] = [
  'read-failed',
  'write-failed',
  'time-limit',
  'memory-limit',
  'internal-error',
  ...limitNames.map(name => limits[name].ruleId)
]

/** Whether another try may do better. */
export const mayPass = ({errors}: Entry): boolean =>
  errors.some(({ruleId}) => transient.includes(ruleId))

/**
 * What was converted into a folder, so that the next run does only what is new. Each entry is
 * appended when its records stand in their place: whatever kills the run, no entry says too much.
 * The end of the run writes them anew in order.
 */
export class Manifest {
  readonly entries = new Map<string, Entry>()
  readonly #output: string
  readonly #path: string

  constructor(output: string) {
    this.#output = output
    this.#path = join(stateFolder(output), 'manifest.jsonl')
    for (const line of linesOf(this.#path)) {
      const entry = parse(line)
      if (entry) this.entries.set(entry.input, entry)
    }
    // After a torn line the next entry needs a line of its own.
    this.close()
  }

  add(entry: Entry): void {
    this.entries.set(entry.input, entry)
    appendFileSync(this.#path, `${JSON.stringify(entry)}\n`)
  }

  remove(input: string): void {
    this.entries.delete(input)
  }

  /** In the order of their paths. */
  sorted(): Entry[] {
    return [...this.entries.values()].sort((a, b) => (a.input < b.input ? -1 : 1))
  }

  close(): void {
    const aside = join(temporary(this.#output), 'manifest')
    writeFileSync(
      aside,
      this.sorted()
        .map(entry => `${JSON.stringify(entry)}\n`)
        .join('')
    )
    renameSync(aside, this.#path)
  }
}

function linesOf(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

/** A killed run may have left half a line. */
function parse(line: string): Entry | undefined {
  try {
    return JSON.parse(line) as Entry
  } catch {
    return undefined
  }
}
