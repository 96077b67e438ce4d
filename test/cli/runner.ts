import type {ChildProcess} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {data, Evaluator, Lexer, Parser} from '@actions/expressions'
import {truthy} from '@actions/expressions/result'
import {parse} from 'yaml'
import {root, start, type Ran} from '../run.js'

interface Step {
  id?: string
  if?: string
  uses?: string
  with?: Record<string, string>
  env?: Record<string, string>
  shell?: string
  run?: string
}

/** What a job left behind. */
export interface Job extends Omit<Ran, 'said'> {
  /** Of our action. */
  outputs: Record<string, string>
  summary: string
}

/** The commands to a runner of GitHub in what was printed. */
export const annotations = (out: string): string[] =>
  out.split('\n').filter(line => line.startsWith('::'))

type Steps = Record<string, {outputs: Record<string, string>}>

const ours = /(?:^\.|^[\w-]+\/[\w-]+)\/(\.github\/actions\/nightly)(?:@|$)/
const functions = ['always', 'failure', 'success', 'cancelled']

/**
 * Runs the scripts of a workflow and of our action as a runner does, by their own conditions and
 * expressions; the actions of others are left out.
 */
export class Runner {
  readonly folder: string
  readonly given: Record<string, string>
  readonly env: Record<string, string>
  /** Gets each process that is started. */
  watch: (child: ChildProcess) => void = () => {}
  #code = 0
  #out = ''
  #err = ''
  #outputs: Record<string, string> = {}

  /**
   * @param folder the workspace
   * @param given inputs of the action, instead of the workflow's
   */
  constructor(folder: string, given: Record<string, string>, env: Record<string, string> = {}) {
    this.folder = folder
    this.given = given
    this.env = env
  }

  /** Run a job of one workflow to its end. */
  async run(workflow: string): Promise<Job> {
    ;[this.#code, this.#out, this.#err] = [0, '', '']
    const {jobs} = parse(readFileSync(join(root, workflow), 'utf8'))
    const files = mkdtempSync(join(tmpdir(), 'aanhangsel-runner-'))
    const steps: Steps = {}
    try {
      writeFileSync(join(files, 'summary.md'), '')
      for (const step of jobs.night.steps as Step[]) {
        const outputs = await this.#step(
          {...step, env: {...jobs.night.env, ...step.env}},
          steps,
          files
        )
        if (step.id) steps[step.id] = {outputs}
      }
      const summary = readFileSync(join(files, 'summary.md'), 'utf8')
      return {code: this.#code, out: this.#out, err: this.#err, outputs: this.#outputs, summary}
    } finally {
      rmSync(files, {recursive: true, force: true})
    }
  }

  async #step(step: Step, steps: Steps, files: string): Promise<Record<string, string>> {
    const condition = step.if ?? 'success()'
    const full = functions.some(name => condition.includes(`${name}(`))
      ? condition
      : `success() && (${condition})`
    if (!truthy(this.#evaluate(full, {steps}))) return {}
    if (step.uses) return ours.test(step.uses) ? this.#action(step, files) : {}
    return this.#script(step, {steps}, files)
  }

  async #action({with: given = {}}: Step, files: string): Promise<Record<string, string>> {
    const path = join(root, '.github/actions/nightly')
    const {inputs: known, outputs, runs} = parse(readFileSync(join(path, 'action.yml'), 'utf8'))
    const inputs: Record<string, string> = {}
    for (const [name, input] of Object.entries<{default: string}>(known))
      inputs[name] = this.given[name] ?? given[name] ?? this.#fill(String(input.default), {})
    const steps: Steps = {}
    for (const step of (runs.steps as Step[]).filter(({run}) => run))
      steps[step.id!] = {outputs: await this.#script(step, {inputs, path}, files)}
    this.#outputs = Object.fromEntries(
      Object.entries<{value: string}>(outputs).map(([name, {value}]) => [
        name,
        this.#fill(value, {steps})
      ])
    )
    return this.#outputs
  }

  async #script(
    {run = '', env = {}, shell}: Step,
    context: Context,
    files: string
  ): Promise<Record<string, string>> {
    const [script, output] = [join(files, 'script.sh'), join(files, 'output.txt')]
    writeFileSync(script, run)
    writeFileSync(output, '')
    const words = shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
    // In a group of its own, as a runner ends all of a job at once.
    const {child, ended} = start('bash', [...words, script], {
      cwd: this.folder,
      detached: true,
      env: {
        ...this.env,
        ...Object.fromEntries(
          Object.entries(env).map(([name, value]) => [name, this.#fill(String(value), context)])
        ),
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: this.folder,
        GITHUB_OUTPUT: output,
        GITHUB_STEP_SUMMARY: join(files, 'summary.md')
      }
    })
    this.watch(child)
    const {code, out, err} = await ended
    this.#out += out
    this.#err += err
    this.#code ||= code
    const lines = readFileSync(output, 'utf8').split('\n')
    return Object.fromEntries(
      lines.filter(line => line.includes('=')).map(line => line.split(/=(.*)/s) as [string, string])
    )
  }

  #fill(text: string, context: Context): string {
    return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression) =>
      this.#evaluate(expression, context).coerceString()
    )
  }

  #evaluate(expression: string, {steps = {}, inputs = {}, path = ''}: Context) {
    const github = {
      action_path: path,
      token: 'a-token',
      server_url: 'https://example.org',
      repository: 'owner/name',
      run_id: '7',
      run_attempt: '1'
    }
    const context = JSON.parse(JSON.stringify({steps, inputs, github}), data.reviver)
    const infos = functions.map(name => ({name, minArgs: 0, maxArgs: 0}))
    const failed = this.#code !== 0
    const values = {always: true, failure: failed, success: !failed, cancelled: false}
    const calls = infos.map(info => ({
      ...info,
      call: () => new data.BooleanData(values[info.name as keyof typeof values])
    }))
    const {tokens} = new Lexer(expression).lex()
    const tree = new Parser(tokens, ['steps', 'inputs', 'github'], infos).parse()
    return new Evaluator(tree, context, new Map(calls.map(call => [call.name, call]))).evaluate()
  }
}

interface Context {
  steps?: Steps
  inputs?: Record<string, string>
  /** Of the action. */
  path?: string
}
