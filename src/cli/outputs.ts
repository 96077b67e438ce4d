import {once} from 'node:events'
import {createWriteStream, mkdirSync} from 'node:fs'
import {mkdir, rename} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import {finished} from 'node:stream/promises'
import writeFileAtomic from 'write-file-atomic'
import type {DocumentRecord} from '../emit/schema.js'
import type {ConvertCommand} from './arguments.js'
import type {Input} from './inputs.js'

/** Where records go. */
export interface Output {
  /** @throws where the record cannot be written, or would replace an input or another record */
  write(record: DocumentRecord, input: Input): Promise<void>
  /** Call after the last record. */
  close(): Promise<void>
}

export function openOutput({output, format}: ConvertCommand, inputs: Input[]): Output {
  const encode = format === 'json' ? pretty : line
  if (output === '-') return toStream(encode)
  return format === 'json'
    ? toFolder(output, inputs)
    : toFile(join(output, 'records.jsonl'), inputs)
}

const pretty = (record: DocumentRecord): string => `${JSON.stringify(record, null, 2)}\n`
const line = (record: DocumentRecord): string => `${JSON.stringify(record)}\n`

const toStream = (encode: (record: DocumentRecord) => string): Output => ({
  async write(record) {
    process.stdout.write(encode(record))
  },
  async close() {}
})

/** One file a record, written aside and moved into place, so that none is ever half there. */
function toFolder(folder: string, inputs: Input[]): Output {
  const taken = new Set<string>()
  return {
    async write(record, {target}) {
      // Several documents of one input are counted: NAME.1.json, NAME.2.json.
      const {part} = record.source
      const path = join(folder, `${target}${part ? `.${part.index}` : ''}.json`)
      if (taken.has(path)) throw new Error(`\`${path}\` already holds the record of another input`)
      guard(path, inputs)
      taken.add(path)
      await mkdir(dirname(path), {recursive: true})
      await writeFileAtomic(path, pretty(record))
    },
    async close() {}
  }
}

/** All records in one file, which appears when it is complete. */
function toFile(path: string, inputs: Input[]): Output {
  guard(path, inputs)
  const aside = `${path}.${process.pid}.partial`
  mkdirSync(dirname(path), {recursive: true})
  const stream = createWriteStream(aside)
  return {
    async write(record) {
      if (!stream.write(line(record))) await once(stream, 'drain')
    },
    async close() {
      stream.end()
      await finished(stream)
      await rename(aside, path)
    }
  }
}

function guard(path: string, inputs: Input[]): void {
  if (inputs.some(input => resolve(input.path) === resolve(path)))
    throw new Error(`\`${path}\` is an input and stays as it is`)
}
