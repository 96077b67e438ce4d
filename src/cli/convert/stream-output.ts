import {once} from 'node:events'
import {createWriteStream, mkdirSync} from 'node:fs'
import {rename} from 'node:fs/promises'
import {dirname, resolve} from 'node:path'
import {finished} from 'node:stream/promises'

/** Where lines of JSONL go. */
export interface StreamOutput {
  write(line: Uint8Array): Promise<void>
  /** Call after the last line. */
  close(): Promise<void>
}

export const toStdout: StreamOutput = {
  async write(line) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  },
  async close() {}
}

/**
 * A file that appears when it is complete.
 *
 * @throws where it would replace an input
 */
export function toFile(path: string, inputs: {path: string}[]): StreamOutput {
  if (inputs.some(input => resolve(input.path) === resolve(path)))
    throw new Error(`\`${path}\` is an input and stays as it is`)
  const aside = `${path}.${process.pid}.partial`
  mkdirSync(dirname(path), {recursive: true})
  const stream = createWriteStream(aside)
  return {
    async write(line) {
      if (!stream.write(line)) await once(stream, 'drain')
    },
    async close() {
      stream.end()
      await finished(stream)
      await rename(aside, path)
    }
  }
}
