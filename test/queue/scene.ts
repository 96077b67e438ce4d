import {chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect} from 'vitest'
import {statusOf} from '../../src/queue/status.js'
import {filesOf} from '../folder-files.js'
import {run, startCli, type Started} from '../run.js'

/** A folder with documents, and what a single run that nobody disturbs makes of them. */
export class QueueScene {
  readonly folder = mkdtempSync(join(tmpdir(), 'aanhangsel-queue-'))
  #single: Record<string, string> = {}

  /** @param documents how many; each sixtieth is no question */
  static async of(documents: number): Promise<QueueScene> {
    const scene = new QueueScene()
    chmodSync(scene.folder, 0o755)
    mkdirSync(join(scene.folder, 'documents'))
    for (let number = 1; number <= documents; number++)
      scene.put(`${number}.txt`, documentOf(number))
    await scene.run('convert', 'documents', '-o', 'one', '--quiet')
    scene.#single = scene.files('one')
    return scene
  }

  put(name: string, text: string): void {
    writeFileSync(join(this.folder, 'documents', name), text)
  }

  run(...words: string[]) {
    return run(words, {cwd: this.folder})
  }

  enqueue(url: string, ...more: string[]) {
    return this.run('enqueue', 'documents', '--queue', url, '--timeout', '2', ...more)
  }

  /** A worker that ends when the queue is empty, and is taken for dead after a second. */
  worker(url: string, output: string, env: Record<string, string> = {}): Started {
    const words = [
      'worker',
      '--queue',
      url,
      '-o',
      output,
      '--until-empty',
      '--jobs',
      '1',
      '--lock',
      '1'
    ]
    return startCli(words, {cwd: this.folder, env})
  }

  /** The records and all that is told of them are those of the single run, and nothing is left over. */
  expectUndisturbed(output: string): void {
    const files = this.files(output)
    expect(Object.keys(files)).toEqual(Object.keys(this.#single))
    const different = Object.entries(files).filter(([name, text]) => this.#single[name] !== text)
    expect(different.map(([name]) => name)).toEqual([])
    expect(existsSync(join(this.folder, `${output}.parts`))).toBe(false)
  }

  files(output: string): Record<string, string> {
    return filesOf(join(this.folder, output))
  }

  end(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}

const documentOf = (number: number): string =>
  number % 60 === 0
    ? 'Dit is geen vraag.'
    : `Vragen van het lid Zandwijk (SP) over sluis ${number} (ingezonden 5 februari 2024).\n\nVraag 1\nKent u sluis ${number}?\n`

/** Wait until somebody works on a job. */
export async function untilActive(url: string): Promise<void> {
  for (let i = 0; i < 600; i++) {
    if ((await statusOf(url)).active > 0) return
    await sleep(20)
  }
  throw new Error('nobody works on a job')
}
