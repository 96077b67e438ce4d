#!/usr/bin/env node
// Plays `gh` with one repository: writes down each call, and keeps what was made in a folder.
import {appendFileSync, existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

const [, , noun, verb, ...words] = process.argv
const folder = process.env.GH_STAND_IN
const made = join(folder, noun)
appendFileSync(join(folder, 'calls.jsonl'), `${JSON.stringify([noun, verb, ...words])}\n`)

const fail = text => {
  console.error(text)
  process.exit(1)
}
if (!process.env.GH_TOKEN) fail('gh: set the GH_TOKEN environment variable')
const answers = {
  'release view': () => existsSync(made) || fail('release not found'),
  'release create': () => (existsSync(made) ? fail('release exists') : writeFileSync(made, '')),
  'release upload'() {
    if (!existsSync(made)) fail('release not found')
    const files = words.slice(1).filter(word => !word.startsWith('--'))
    for (const file of files) if (!existsSync(file)) fail(`no matches found for ${file}`)
  },
  'issue list': () => existsSync(made) && console.log('12'),
  'issue create': () => writeFileSync(made, ''),
  'issue comment': () => words[0] === '12' || fail('issue not found')
}
const answer = answers[`${noun} ${verb}`] ?? (() => fail('unknown command'))
answer()
