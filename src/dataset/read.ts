import {isUtf8} from 'node:buffer'
import {createReadStream} from 'node:fs'
import {buffer} from 'node:stream/consumers'
import {VFile} from 'vfile'
import {fitsRecord} from '../schema/fits-record.js'
import {readWrittenRecord} from '../schema/read-record.js'
import {recordSchema, type DocumentRecord} from '../schema/record.js'
import {report} from '../diagnostics/messages.js'

/** Where records are read from: a file's path, or a stream of JSONL with a name for messages. */
export type RecordInput = string | {name: string; stream: AsyncIterable<Uint8Array>}

/**
 * Read records from files, one by one: `.jsonl` and `.ndjson` have one per line, every other file has
 * one.
 *
 * What is wrong with a file or a record never stops the others: it is reported on the file.
 *
 * @param onFile called for each input when it has been read, with the messages about it
 */
export async function* readRecords(
  inputs: Iterable<RecordInput>,
  onFile: (file: VFile) => void = () => {}
): AsyncGenerator<DocumentRecord, void, undefined> {
  for (const input of inputs) {
    const path = typeof input === 'string' ? input : input.name
    const file = new VFile({path})
    try {
      const stream =
        typeof input === 'string' ? createReadStream(input, {highWaterMark}) : input.stream
      const byLine = typeof input !== 'string' || /\.(?:jsonl|ndjson)$/i.test(path)
      yield* byLine ? recordsByLine(stream, file) : wholeRecord(stream, file)
    } catch (error) {
      report(file, 'read-failed', `The file cannot be read: ${(error as Error).message}`)
    }
    onFile(file)
  }
}

/** Bytes of a file that are read at once: many more than the default, since each time costs. */
const highWaterMark = 2 ** 18

async function* recordsByLine(
  stream: AsyncIterable<Uint8Array>,
  file: VFile
): AsyncGenerator<DocumentRecord> {
  let number = 0
  const bad = new BadLines(file)
  for await (const lines of linesOf(stream))
    for (const line of lines) {
      number++
      if (line.every(isSpace)) continue
      const record = bad.mayBeSaid() ? validRecord(line, file, number) : validRecord(line)
      if (record) yield record
      else bad.count++
    }
  bad.close()
}

const isSpace = (byte: number): boolean => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)

/** Lines of a file without a record: the first ones are named, the others counted. */
class BadLines {
  count = 0
  readonly #file: VFile

  constructor(file: VFile) {
    this.#file = file
  }

  mayBeSaid(): boolean {
    return this.count < mostSaid
  }

  close(): void {
    const more = this.count - mostSaid
    if (more > 0) report(this.#file, 'invalid-record', `${more} more line(s) hold no valid record`)
  }
}

/** Messages about the lines of one file. */
const mostSaid = 100

/** The lines of a stream, as bytes, some at a time; each byte is looked at once, however long a line is. */
async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer[]> {
  let rest: Buffer[] = []
  for await (const given of stream as AsyncIterable<Uint8Array | string>) {
    const chunk = Buffer.isBuffer(given) ? given : Buffer.from(given as Uint8Array)
    const lines: Buffer[] = []
    let start = 0
    for (let end; (end = chunk.indexOf(0x0a, start)) !== -1; start = end + 1) {
      const line = chunk.subarray(start, end)
      lines.push(rest.length === 0 ? line : Buffer.concat([...rest, line]))
      rest = []
    }
    if (start < chunk.length) rest.push(chunk.subarray(start))
    yield lines
  }
  yield [Buffer.concat(rest)]
}

async function* wholeRecord(
  stream: AsyncIterable<Uint8Array>,
  file: VFile
): AsyncGenerator<DocumentRecord> {
  const record = validRecord(await buffer(stream), file)
  if (record) yield record
}

/** The record in some bytes, or undefined if there is none; the file, if given, says why. */
function validRecord(bytes: Buffer, file?: VFile, line?: number): DocumentRecord | undefined {
  const written = readWrittenRecord(bytes)
  if (written) return written
  const refuse = (reason: string): undefined => {
    const place = line === undefined ? undefined : {line, column: 1}
    if (file) report(file, 'invalid-record', reason, place)
  }
  let value: unknown
  try {
    value = JSON.parse(textOf(bytes))
  } catch (error) {
    return refuse(
      error instanceof SyntaxError
        ? `This is not JSON: ${shortened(error.message)}`
        : 'This is not text in UTF-8'
    )
  }
  if (fitsRecord(value)) return value
  const {success, data, error} = recordSchema.safeParse(value)
  return success ? data : refuse(`The record is invalid: ${firstIssues(error.issues)}`)
}

/** Text in UTF-8, of which a file may begin with a mark. `TextDecoder` does the same at half the speed. */
function textOf(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new TypeError('not UTF-8')
  const text = bytes.toString()
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** A parser may quote the whole text. */
const shortened = (message: string): string =>
  message.length > 200 ? `${message.slice(0, 200)}…` : message

type Issue = {path: PropertyKey[]; message: string}

/** The first few things that are wrong; one cause often has many. */
function firstIssues(issues: Issue[]): string {
  const said = issues
    .slice(0, 3)
    .map(({path, message}) => `${path.length > 0 ? `${path.join('.')}: ` : ''}${message}`)
  const more = issues.length - said.length
  return said.join('; ') + (more > 0 ? `; and ${more} more` : '')
}
