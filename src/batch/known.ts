import {existsSync, readFileSync} from 'node:fs'
import {asideOf} from '../storage/claim-file.js'
import {replaceFile} from '../storage/replace-file.js'
import type {KnownTrouble} from './report-schema.js'

const format = 'aanhangsel known troubles'
const version = 1

async function listSchema() {
  const {z} = await import('zod')
  return z.object({
    format: z.literal(format),
    version: z.literal(version),
    troubles: z.array(z.object({input: z.string(), ruleId: z.string()}))
  })
}

/**
 * Read a list of troubles that do not fail a run.
 *
 * @param mayBeMissing the run will write it
 * @throws if it is missing, damaged, or of another version: a run must not go on with half of it
 */
export async function readKnown(path: string, mayBeMissing: boolean): Promise<KnownTrouble[]> {
  if (mayBeMissing && !existsSync(path)) return []
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Error(`cannot read the known troubles in \`${path}\`: ${(error as Error).message}`)
  }
  const list = (await listSchema()).safeParse(value)
  if (list.success) return list.data.troubles
  const {version: found} = (value ?? {}) as {version?: unknown}
  const reason =
    typeof found === 'number' && found !== version
      ? `it is of version ${found}, this program knows ${version}`
      : `${list.error.issues[0]!.path.join('.')}: ${list.error.issues[0]!.message}`
  throw new Error(
    `cannot use the known troubles in \`${path}\`: ${reason}; write them again with --write-known`
  )
}

/** Write such a list, in order. */
export function writeKnown(path: string, troubles: readonly KnownTrouble[]): void {
  const rows = troubles
    .map(({input, ruleId}) => ({input, ruleId}))
    .sort((a, b) => (a.input === b.input ? 0 : a.input < b.input ? -1 : 1))
  const text = `${JSON.stringify({format, version, troubles: rows}, null, 2)}\n`
  replaceFile(path, text, asideOf(path))
}
