import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {outputOf, run, works} from '../run.js'

const has = (shell: string): boolean => works(shell, '-c', 'exit 0')

let folder: string
const scripts: Record<string, string> = {}
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  for (const shell of ['bash', 'zsh', 'fish']) {
    const {code, out} = await run(['completion', shell], {cwd: folder})
    expect(code).toBe(0)
    scripts[shell] = join(folder, shell)
    writeFileSync(scripts[shell], out)
  }
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** What the shell offers for the last of some words. */
function complete(...words: string[]): string[] {
  const quoted = words.map(word => `'${word}'`).join(' ')
  const script = `source '${scripts['bash']}'
    COMP_WORDS=(aanhangsel ${quoted}); COMP_CWORD=${words.length}
    _aanhangsel; printf '%s\\n' "\${COMPREPLY[@]}"`
  const out = outputOf('bash', ['--norc', '-c', script])
  return out.split('\n').filter(word => word !== '')
}

describe.skipIf(!has('bash'))('bash completes', () => {
  test.each([
    [['con'], ['convert']],
    [['que'], ['queue', 'query']],
    [['convert', '--out'], ['--output']],
    [['convert', 'in', '--max-p'], ['--max-pages']],
    [
      ['convert', '--fail-on', ''],
      ['new', 'any', 'none']
    ],
    [['convert', '-f', 'jsonl'], ['jsonl']],
    [['query', 'answer-'], ['answer-time-by-ministry']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish']
    ],
    // Names of files come from readline where there is no word.
    [['convert', 'in'], []],
    [['convert', '--output', ''], []]
  ])('%j', (words, offered) => expect(complete(...words)).toEqual(offered))

  test('as readline asks it to', () => {
    const script = `source '${scripts['bash']}'; complete -p aanhangsel`
    expect(outputOf('bash', ['--norc', '-c', script])).toBe(
      'complete -o default -F _aanhangsel aanhangsel\n'
    )
  })
})

test.skipIf(!has('zsh'))('zsh reads its script', () => {
  const script = `autoload -U compinit; compinit -u -d '${folder}/dump'; source '${scripts['zsh']}'; whence -w _aanhangsel; print $_comps[aanhangsel]`
  const out = outputOf('zsh', ['-f', '-c', script])
  expect(out).toBe('_aanhangsel: function\n_aanhangsel\n')
})

test.skipIf(!has('fish'))('fish completes', () => {
  const offered = (line: string): string[] =>
    outputOf('fish', ['-N', '-c', `source '${scripts['fish']}'; complete -C '${line}'`], {
      env: {HOME: folder}
    })
      .trimEnd()
      .split('\n')
      .map(row => row.split('\t')[0]!)
  expect(offered('aanhangsel con')).toEqual(['convert'])
  expect(offered('aanhangsel completion ')).toEqual(['bash', 'fish', 'zsh'])
  expect(offered('aanhangsel convert --outp')).toEqual(['--output'])
  expect(offered('aanhangsel query answer-')).toEqual(['answer-time-by-ministry'])
})

test('another shell is wrong usage', async () => {
  const {code, err} = await run(['completion', 'tcsh'], {cwd: folder})
  expect(code).toBe(2)
  expect(err).toContain('choose from bash, zsh, fish')
})
