import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {z} from 'zod'
import {stateFolder, type OpenFolder} from '../../batch/folder.js'
import {placeFile} from './place.js'

const feedState = z.object({
  /** Where the first run began; null for the very first change. */
  since: z.string().nullable(),
  /** The next token to ask for, for each category. */
  cursors: z.record(z.string(), z.number()),
  /** ETag of the page that said that there is no more. */
  etags: z.record(z.string(), z.string()),
  /** Moment of the newest change of all, and of the newest document of a kind that counts. */
  newest: z.string().nullable(),
  newestDocument: z.string().nullable(),
  /**
   * Whether the last run finished: every side file says what the log says, and every file is on disk.
   * Otherwise files are known only by their hashes.
   */
  complete: z.boolean()
})

const sruState = z.object({
  since: z.string().nullable(),
  /** Day of the newest change that the queries of a set have covered. */
  covered: z.record(z.string(), z.string()),
  /** How far an unfinished query has come. */
  begun: z
    .object({query: z.string(), last: z.string(), records: z.number(), announced: z.number()})
    .nullable(),
  /** Day of the newest change. */
  newest: z.string().nullable(),
  complete: z.boolean()
})

const stateSchema = z.object({
  format: z.literal('aanhangsel sync state'),
  version: z.literal(1),
  syncfeed: feedState.optional(),
  sru: sruState.optional()
})

export type State = z.infer<typeof stateSchema>
export type FeedState = z.infer<typeof feedState>
export type SruState = z.infer<typeof sruState>

/** The state of a folder that nothing was read for. */
export const emptyFeedState = (since: string | null): FeedState => ({
  since,
  cursors: {},
  etags: {},
  newest: null,
  newestDocument: null,
  complete: true
})

export const emptySruState = (since: string | null): SruState => ({
  since,
  covered: {},
  begun: null,
  newest: null,
  complete: true
})

const path = join('.aanhangsel', 'sync.json')

/**
 * Read how far the runs into a folder have come. A damaged state counts as none: everything is asked
 * for again, but files that are there are not fetched again.
 *
 * @throws if another version wrote it
 */
export function readState(folder: string): State {
  const empty: State = {format: 'aanhangsel sync state', version: 1}
  let text: string
  try {
    text = readFileSync(join(stateFolder(folder), 'sync.json'), 'utf8')
  } catch {
    return empty
  }
  const value = parse(text) as {format?: unknown; version?: unknown} | undefined
  if (value?.format === empty.format && value.version !== empty.version)
    throw new Error(
      `\`${join(folder, path)}\` is of version ${String(value.version)}, this program knows ${empty.version}: ` +
        'use the version that wrote it, or move the file away to start afresh'
    )
  const state = stateSchema.safeParse(value)
  return state.success ? state.data : empty
}

/** Write the state, if it has changed. */
export function writeState(folder: OpenFolder, state: State): void {
  const text = `${JSON.stringify(state, null, 2)}\n`
  if (text !== read(folder.output)) placeFile(folder, path, [Buffer.from(text)], true)
}

function read(folder: string): string {
  try {
    return readFileSync(join(folder, path), 'utf8')
  } catch {
    return ''
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
