import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {VFile} from 'vfile'
import * as api from '../../src/index.js'
import {checkConservation} from '../../src/transform/conservation.js'
import {fixtureFolders} from '../fixture-folders.js'
import {root} from '../run.js'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

describe('doubts', () => {
  const outputs = fixtureFolders()
    .filter(name => !name.startsWith('forms-'))
    .map(name => read(`fixtures/${name}/output.json`))
    .join('')

  test.each(Object.keys(api.doubtKinds))('%s is documented, and provoked by a fixture', kind => {
    const row = read('src/diagnostics/README.md')
      .split('\n')
      .find(line => line.startsWith(`| \`${kind}\` `))
    expect(
      row
        ?.split('|')
        .map(cell => cell.trim())
        .slice(2, 4)
    ).toEqual([...api.doubtKinds[kind as api.DoubtKind]])
    // No fixture is a picture: test/ocr provokes it.
    if (kind !== 'reading') expect(outputs).toContain(`"kind": "${kind}",\n`)
  })
})

describe('diagnostics', () => {
  const provoked = new Set(
    fixtureFolders()
      .filter(name => !name.startsWith('forms-'))
      .flatMap(name =>
        Object.keys(api.rules).filter(ruleId =>
          new RegExp(`\\b${ruleId}\\b +aanhangsel`).test(read(`fixtures/${name}/messages.txt`))
        )
      )
  )
  // Faults of the machine or of ourselves, which no document can provoke: tested below or with the CLI.
  const elsewhere = [
    'read-failed',
    'time-limit',
    'memory-limit',
    'invalid-record',
    'write-failed',
    'other-form',
    'damaged-record',
    'unknown-entry',
    'missing-part',
    'internal-error',
    'unplaced-text',
    'readers-disagree'
  ]

  test.each(Object.keys(api.rules))('%s is documented, and provoked by a fixture', ruleId => {
    const [severity, meaning, advice] = api.rules[ruleId as api.RuleId]
    const row = read('src/diagnostics/README.md')
      .split('\n')
      .find(line => line.startsWith(`| \`${ruleId}\` `))
    expect(
      row
        ?.split('|')
        .map(cell => cell.trim())
        .slice(2, 5)
    ).toEqual([severity, meaning, advice])
    if (!elsewhere.includes(ruleId)) expect(provoked).toContain(ruleId)
  })

  test.each(Object.entries(api.rules))('%s says what to do', (_, [, , advice]) => {
    const verbs =
      /^(?:Add|Check|Compare|Convert|Divide|Download|Fetch|Filter|Find out|Get|Install|Leave|Look|Open|Please report|Prefer|Read|Remove|Switch|Take) .*\.$/
    expect(advice).toMatch(verbs)
  })

  test('a failure of ours is an internal-error on the file, never an exception', async () => {
    const broken = () => (tree: api.Tree.Root) => {
      tree.data!.header!.questioners = [{name: 7}] as never
    }
    const input = read('fixtures/golden-ziggo-ddos/input.txt')
    const {record, file} = await api.convert(input, {plugins: [broken]})
    expect(record).toBeUndefined()
    expect(file.messages.at(-1)?.ruleId).toBe('internal-error')
    expect(file.messages.at(-1)?.reason).toContain('`/questioners/0/name`')
  })

  test('letters that get lost are unplaced-text', async () => {
    const {tree, file} = await api.parse(read('fixtures/golden-ziggo-ddos/input.txt'))
    tree!.children.pop()
    const other = new VFile()
    other.data = file.data
    checkConservation()(tree!, other)
    expect(other.messages.map(message => message.ruleId)).toContain('unplaced-text')
  })
})
