import {chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect} from 'vitest'
import {filesOf} from '../folder-files.js'
import {gateIn, type Gate, type GatedCall} from '../gate.js'
import {run, startCli, type Started} from '../run.js'

/** How often a worker is killed, and how many documents it has; what stands in the README: 12 and 300. */
export const kills = Number(process.env['AANHANGSEL_ROUNDS'] ?? 2)
export const isFull = kills > 2
/** Milliseconds for a test that waits for locks of the dead. */
export const patience = isFull ? 900_000 : 240_000

/** A folder with documents, and what a single run that nobody disturbs makes of them. */
export class QueueScene {
  readonly folder = mkdtempSync(join(tmpdir(), 'aanhangsel-queue-'))
  /** What a single run makes of the documents. */
  single: Record<string, string> = {}
  #documents = 0
  #folders = 0

  /** What the last line of a worker says that did everything. */
  get total(): string {
    const failed = Math.floor(this.#documents / 60)
    return `${this.#documents} document(s): ${this.#documents - failed} converted, ${failed} failed\n`
  }

  /** Fifty documents are a job. */
  get jobs(): number {
    return Math.ceil(this.#documents / 50)
  }

  /** @param documents how many; each sixtieth is no question */
  static async of(documents: number): Promise<QueueScene> {
    const scene = new QueueScene()
    scene.#documents = documents
    chmodSync(scene.folder, 0o755)
    mkdirSync(join(scene.folder, 'documents'))
    for (let number = 1; number <= documents; number++)
      scene.put(`${number}.txt`, documentOf(number))
    await scene.convertAgain()
    return scene
  }

  /** After documents were put there that change what a single run makes. */
  async convertAgain(): Promise<void> {
    rmSync(join(this.folder, 'one'), {recursive: true, force: true})
    await this.run('convert', 'documents', '-o', 'one', '--quiet')
    this.single = this.files('one')
  }

  /** A folder for a service, with a short name: the path of a socket has at most 107 characters. */
  nextFolder = (service: string): string => join(this.folder, `${service}-${++this.#folders}`)

  put(name: string, text: string): void {
    writeFileSync(join(this.folder, 'documents', name), text)
  }

  run(...words: string[]) {
    return run(words, {cwd: this.folder})
  }

  enqueue(url: string, ...more: string[]) {
    return this.run('enqueue', 'documents', '--queue', url, ...more)
  }

  /**
   * A worker that ends when the queue is empty.
   *
   * @param lock seconds after which it is taken for dead: few only where one dies or stands still, since a slow
   * machine may keep any of them waiting
   */
  worker(
    url: string,
    output: string,
    {lock = 60, env = {}}: {lock?: number; env?: Record<string, string>} = {}
  ): Started {
    const place = ['--queue', url, '-o', output]
    const words = ['worker', ...place, '--until-empty', '--jobs', '1', '--lock', String(lock)]
    return startCli(words, {cwd: this.folder, env})
  }

  /** A worker that stands still at a call of the file system, until it is let go on. */
  async heldWorker(
    url: string,
    output: string,
    call: GatedCall,
    env: Record<string, string> = {}
  ): Promise<Started & Gate> {
    const gate = gateIn(this.folder, call)
    const started = this.worker(url, output, {lock: 1, env: {...env, ...gate.env}})
    await gate.reached(started)
    return {...started, ...gate}
  }

  /** The records and all that is told of them are those of the single run, and nothing is left over. */
  expectUndisturbed(output: string): void {
    const files = this.files(output)
    expect(Object.keys(files)).toEqual(Object.keys(this.single))
    const different = Object.entries(files).filter(([name, text]) => this.single[name] !== text)
    for (const [name, text] of different)
      expect(text.split('\n'), name).toEqual(this.single[name]!.split('\n'))
    expect(existsSync(join(this.folder, `${output}.parts`))).toBe(false)
  }

  files(output: string): Record<string, string> {
    return filesOf(join(this.folder, output))
  }

  end(): void {
    rmSync(this.folder, {recursive: true, force: true})
  }
}

export const documentOf = (number: number): string =>
  number % 60 === 0
    ? 'Dit is geen vraag.'
    : `Vragen van het lid Zandwijk (SP) over sluis ${number} (ingezonden 5 februari 2024).\n\nVraag 1\nKent u sluis ${number}?\n`
