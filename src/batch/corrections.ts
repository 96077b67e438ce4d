import {readFileSync} from 'node:fs'
import {readDecisions} from '../correct/decisions.js'
import {hashOf} from '../storage/hash.js'
import type {SharedText} from './task.js'

/** What reviewers decided, for all threads, with a hash for each input by which a change is noticed. */
export interface Corrections {
  text: SharedText
  /** Lines that could not be understood. */
  unknown: number
  /** @returns undefined if nothing was decided about the input */
  hashFor(input: string | null): string | undefined
}

/** @throws if the file cannot be read */
export function readCorrections(path: string): Corrections {
  const file = readFileSync(path)
  const {byInput, unknown} = readDecisions(file.toString())
  const bytes = new Uint8Array(new SharedArrayBuffer(file.length))
  bytes.set(file)
  const hashes = new Map(
    [...byInput].map(([input, decisions]) => [
      input,
      hashOf(Buffer.from(JSON.stringify(decisions)))
    ])
  )
  return {
    text: {bytes, sha256: hashOf(file)},
    unknown,
    hashFor: input => (input === null ? undefined : hashes.get(input))
  }
}
