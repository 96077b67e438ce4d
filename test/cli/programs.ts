import {spawn, spawnSync} from 'node:child_process'
import type {Ran} from '../run.js'

/** Run any program to its end. */
export async function runProgram(name: string, words: string[], cwd: string): Promise<Ran> {
  const child = spawn(name, words, {cwd})
  let [out, err] = ['', '']
  child.stdout.on('data', text => (out += text))
  child.stderr.on('data', text => (err += text))
  const code = await new Promise<number>(done => child.once('close', done))
  return {code, out, err}
}

/** Whether this machine has a program and lets us run it so. */
export const works = (name: string, ...words: string[]): boolean =>
  spawnSync(name, words, {stdio: 'ignore'}).status === 0

/** The commands to a runner of GitHub in what was printed. */
export const annotations = (out: string): string[] =>
  out.split('\n').filter(line => line.startsWith('::'))
