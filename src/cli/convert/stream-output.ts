import {once} from 'node:events'
import {open} from 'node:fs/promises'
import {renameSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {openFolder} from '../../batch/folder.js'
import type {InputFile} from '../../batch/inputs.js'
import {environmentFailure, writingTo} from '../../storage/environment.js'
import {flush} from '../../storage/flush.js'

/** Where lines of JSONL go. */
export interface StreamOutput {
  write(line: Uint8Array, input: InputFile): Promise<void>
  /** Call after the last line. */
  finish(): Promise<void>
  /** Always call at the end: what is not finished is removed. */
  close(): Promise<void>
}

export const toStdout = {
  async write(line: Uint8Array) {
    if (!process.stdout.write(line)) await once(process.stdout, 'drain')
  },
  async finish() {},
  async close() {}
} satisfies StreamOutput

/**
 * A file that appears when it is complete, in a folder that only this run writes to.
 *
 * @param wait seconds to wait for another run
 * @throws where it would replace an input
 * @throws {Busy} if another run writes to the folder
 * @throws {EnvironmentFailure} if the machine refuses
 */
export async function toFile(
  path: string,
  inputs: readonly {path: string}[],
  wait: number
): Promise<StreamOutput> {
  if (inputs.some(input => resolve(input.path) === resolve(path)))
    throw new Error(`\`${path}\` is an input and stays as it is`)
  const folder = await openFolder(dirname(path), wait)
  const aside = join(folder.partial, 'records')
  const writing = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action()
    } catch (error) {
      throw environmentFailure(error, path)
    }
  }
  const file = await writing(() => open(aside, 'w'))
  return {
    write: line => writing(() => file.appendFile(line)),
    async finish() {
      await writing(() => file.sync())
      writingTo(path, () => renameSync(aside, path))
      await flush([dirname(path)])
    },
    async close() {
      await file.close()
      folder.release()
    }
  }
}
