import {createHash} from 'node:crypto'
import {sep} from 'node:path'
import type {InputFile} from './inputs.js'

/** One of several parts of a batch; `index` counts from 1. */
export interface Shard {
  index: number
  of: number
}

/**
 * The variables by which schedulers tell a task its number and how many there are. Kubernetes tells
 * only the number: the manifest of the job has to set `JOB_COMPLETIONS`.
 */
const schedulers: readonly {index: string; of: string; first?: string; from?: number}[] = [
  {index: 'SLURM_ARRAY_TASK_ID', of: 'SLURM_ARRAY_TASK_COUNT', first: 'SLURM_ARRAY_TASK_MIN'},
  {index: 'JOB_COMPLETION_INDEX', of: 'JOB_COMPLETIONS'},
  {index: 'AWS_BATCH_JOB_ARRAY_INDEX', of: 'AWS_BATCH_JOB_ARRAY_SIZE'}
]

const expected = 'expected `I/N` with I from 1 to N, `auto`, or `auto/N`'

/**
 * Read which part of a batch is meant: `3/16`, or `auto` if the scheduler says it. `auto/16` is for
 * schedulers that do not say how many tasks there are.
 *
 * @throws with a message that says what is expected
 */
export function readShard(text: string, environment: NodeJS.ProcessEnv = process.env): Shard {
  const auto = /^auto(?:\/(\d+))?$/.exec(text)
  const given = /^(\d+)\/(\d+)$/.exec(text)
  const shard = auto
    ? fromScheduler(auto[1], environment)
    : {index: Number(given?.[1]), of: Number(given?.[2])}
  if (shard.index >= 1 && shard.index <= shard.of) return shard
  throw new Error(expected)
}

function fromScheduler(count: string | undefined, environment: NodeJS.ProcessEnv): Shard {
  const told = schedulers.find(({index}) => environment[index] !== undefined)
  if (!told)
    throw new Error(`${expected}; none of ${schedulers.map(({index}) => index).join(', ')} is set`)
  const of = count ?? environment[told.of]
  if (of === undefined) throw new Error(`${expected}; ${told.of} is not set, so give auto/N`)
  const first = told.first === undefined ? 0 : Number(environment[told.first] ?? 0)
  return {index: Number(environment[told.index]) - first + 1, of: Number(of)}
}

/**
 * Whether a document belongs to a shard: by the first eight bytes of the SHA-256 of its path within the
 * input that named it, without its ending, so that the forms of one document stay together. It does not
 * depend on order, working directory or output folder.
 */
export function isInShard({target}: Pick<InputFile, 'target'>, {index, of}: Shard): boolean {
  const path = target.split(sep).join('/').normalize('NFC')
  const number = createHash('sha256').update(path).digest().readBigUInt64BE()
  return number % BigInt(of) === BigInt(index - 1)
}
