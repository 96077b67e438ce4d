import {execFileSync, spawn, spawnSync, type ChildProcess} from 'node:child_process'
import {existsSync} from 'node:fs'
import {constants} from 'node:os'
import {join} from 'node:path'

// The one place where tests start processes.

/** The folder of the project. */
export const root = join(import.meta.dirname, '..')

/** The program as it is published. */
export const cli = join(root, 'dist/cli.js')

export interface Ran {
  /** Exit code; 128 and the number of the signal for a process that was ended by one, as in a shell. */
  code: number
  out: string
  err: string
  /** Both streams together, in the order in which they came. */
  said: string
}

export interface Started {
  child: ChildProcess
  ended: Promise<Ran>
}

export interface Surroundings {
  /** The folder to run in. */
  cwd?: string
  /** What it gets on standard input. */
  input?: string
  /** Variables added to ours. */
  env?: Record<string, string>
  /** In a process group of its own, which can be ended as a whole. */
  detached?: boolean
}

/** Run the built program to its end. */
export const run = (words: string[], surroundings: Surroundings): Promise<Ran> =>
  startCli(words, surroundings).ended

/** Start the built program. */
export function startCli(words: string[], surroundings: Surroundings = {}): Started {
  if (!existsSync(cli)) throw new Error('the program is tested as built: run `npm run build` first')
  return start(process.execPath, [cli, ...words], surroundings)
}

/** Run Node to its end. */
export const runNode = (words: string[], surroundings: Surroundings): Promise<Ran> =>
  start(process.execPath, words, surroundings).ended

/** Run any program to its end. */
export const runProgram = (
  name: string,
  words: string[],
  surroundings: Surroundings = {}
): Promise<Ran> => start(name, words, surroundings).ended

/** Start any program. */
export function start(
  name: string,
  words: string[],
  {cwd, input, env, detached = false}: Surroundings = {}
): Started {
  const child = spawn(name, words, {cwd, detached, env: {...process.env, ...env}})
  const ran = {code: 0, out: '', err: '', said: ''}
  for (const [stream, from] of [
    ['out', child.stdout],
    ['err', child.stderr]
  ] as const)
    from.setEncoding('utf8').on('data', text => {
      ran[stream] += text
      ran.said += text
    })
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  const ended = new Promise<Ran>((done, fail) => {
    child.once('error', fail)
    child.once('close', (code, signal) =>
      done({...ran, code: code ?? 128 + constants.signals[signal!]})
    )
  })
  return {child, ended}
}

/**
 * What a program prints, waited for without doing anything else.
 *
 * @throws Error, with what it said, where it fails
 */
export const outputOf = (
  name: string,
  words: string[],
  {cwd, env}: Pick<Surroundings, 'cwd' | 'env'> = {}
): string =>
  execFileSync(name, words, {
    cwd,
    encoding: 'utf8',
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe']
  })

/** Whether this machine has a program and lets us run it so. */
export const works = (name: string, ...words: string[]): boolean =>
  spawnSync(name, words, {stdio: 'ignore'}).status === 0
