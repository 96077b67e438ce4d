import {expect, test} from 'vitest'
import * as api from '../src/index.js'
import {examine} from './tools/fuzz/examine.js'
import {makeMutant} from './tools/fuzz/mutants.js'
import {readSources} from './tools/fuzz/sources.js'

// `npm run fuzz` examines a hundred thousand; these are its first eight hundred, so that a fault that
// shows there shows here by the same number.
const seed = 1
const count = 800
const parts = 20

const sources = readSources()

test.each(Array.from({length: parts}, (_, i) => (i * count) / parts))(
  'mutants from %i on crash nothing and lose nothing without a word',
  async first => {
    for (let number = first; number < first + count / parts; number++) {
      const mutant = makeMutant(number, {seed, sources, only: ''})
      const {violations} = await examine(mutant, api)
      expect(violations, `npm run fuzz -- --mutant ${number} (${mutant.kind})`).toEqual([])
    }
  }
)

test('a mutant is the same whenever it is made', () => {
  for (const number of [0, 77, 4321]) {
    const [one, other] = [1, 2].map(() => makeMutant(number, {seed, sources, only: ''}))
    expect(one).toEqual(other)
  }
})
