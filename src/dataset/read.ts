import {createReadStream} from 'node:fs'
import type {Readable} from 'node:stream'
import {text} from 'node:stream/consumers'
import {VFile} from 'vfile'
import {recordSchema, type DocumentRecord} from '../schema/record.js'
import {report} from '../diagnostics/messages.js'

/** Where records are read from: a file's path, or a stream of JSONL with a name for messages. */
export type RecordInput = string | {name: string; stream: Readable}

/**
 * Read records from files, one by one: `.jsonl` and `.ndjson` hold one a line, every other file one.
 *
 * What is wrong with a file or a record never stops the others: it is said on the file.
 *
 * @param onFile called for each input when it has been read, with what was said about it
 */
export async function* readRecords(
  inputs: Iterable<RecordInput>,
  onFile: (file: VFile) => void = () => {}
): AsyncGenerator<DocumentRecord, void, undefined> {
  for (const input of inputs) {
    const path = typeof input === 'string' ? input : input.name
    const file = new VFile({path})
    try {
      const stream = typeof input === 'string' ? createReadStream(input) : input.stream
      const byLine = typeof input !== 'string' || /\.(?:jsonl|ndjson)$/i.test(path)
      yield* byLine ? recordsByLine(stream, file) : wholeRecord(stream, file)
    } catch (error) {
      report(file, 'read-failed', `The file cannot be read: ${(error as Error).message}`)
    }
    onFile(file)
  }
}

async function* recordsByLine(stream: Readable, file: VFile): AsyncGenerator<DocumentRecord> {
  let number = 0
  for await (const line of linesOf(stream)) {
    number++
    const record = line.trim() === '' ? undefined : validRecord(line, file, number)
    if (record) yield record
  }
}

async function* linesOf(stream: Readable): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of stream.setEncoding('utf8')) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  yield rest
}

async function* wholeRecord(stream: Readable, file: VFile): AsyncGenerator<DocumentRecord> {
  const record = validRecord(await text(stream), file)
  if (record) yield record
}

/** The record in a text, or undefined where there is none and the file says why. */
function validRecord(json: string, file: VFile, line?: number): DocumentRecord | undefined {
  const place = line === undefined ? undefined : {line, column: 1}
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    report(file, 'invalid-record', `This is not JSON: ${(error as Error).message}`, place)
    return undefined
  }
  const {success, data, error} = recordSchema.safeParse(value)
  if (success) return data
  report(file, 'invalid-record', `The record is invalid: ${firstIssues(error.issues)}`, place)
  return undefined
}

type Issue = {path: PropertyKey[]; message: string}

/** The first few things that are wrong; one cause often has many. */
function firstIssues(issues: Issue[]): string {
  const said = issues
    .slice(0, 3)
    .map(({path, message}) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`)
  const more = issues.length - said.length
  return said.join('; ') + (more > 0 ? `; and ${more} more` : '')
}
