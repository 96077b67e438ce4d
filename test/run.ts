import {execFile} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'

/** The folder of the project. */
export const root = join(import.meta.dirname, '..')

/** The program as it is published. */
export const cli = join(root, 'dist/cli.js')

export interface Ran {
  /** Exit code. */
  code: number
  out: string
  err: string
}

/**
 * Run the built program to its end.
 *
 * @param words of the command line
 * @param options the folder to run it in, and what it gets on standard input
 */
export function run(words: string[], options: {cwd: string; input?: string}): Promise<Ran> {
  if (!existsSync(cli)) throw new Error('the program is tested as built: run `npm run build` first')
  return runNode([cli, ...words], options)
}

/** Run Node to its end. */
export function runNode(
  words: string[],
  {cwd, input = ''}: {cwd: string; input?: string}
): Promise<Ran> {
  return new Promise(done => {
    const options = {cwd, maxBuffer: 2 ** 26}
    const child = execFile(process.execPath, words, options, (error, out, err) =>
      done({code: error ? Number(error.code) : 0, out, err})
    )
    child.stdin!.on('error', () => {})
    child.stdin!.end(input)
  })
}
