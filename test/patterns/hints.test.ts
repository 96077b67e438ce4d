import fc from 'fast-check'
import {expect, test} from 'vitest'
import {hintsFinder} from '../../src/patterns/hints.js'

const find = hintsFinder([
  {exact: ['Stb', 'Staatsblad']},
  {anyCase: ['antwoord']},
  {exact: ['(', String.raw`wet\b`]},
  {anyCase: [String.raw`tk\b`]}
])

test.each([
  ['', 0],
  ['S', 0],
  ['zie Stb. 2024', 1],
  ['stb', 0],
  ['Het ANTWoord', 2],
  ['Staatsblad en antwoord', 3],
  ['ends with (', 4],
  ['de wet', 4],
  ['de wetten', 0],
  ['de wet-', 4],
  ['TK 2024', 8],
  ['tkx', 0],
  ['é(é', 4]
])('the hints in %j are %d', (text, found) => {
  expect(find(text)).toBe(found)
})

test('a hint is found wherever it stands', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary'}), fc.string({unit: 'binary'}), (before, behind) => {
      expect(find(`${before}Stb${behind}`) & 1).toBe(1)
      expect(find(`${before}aNTwoord${behind}`) & 2).toBe(2)
    })
  )
})
