import {expect, test} from 'vitest'
import {answer} from '../../src/grammar/sections/answer.js'
import {question} from '../../src/grammar/sections/question.js'
import {headingExamples, noHeadings} from '../../src/words/block-words.js'
import {fromRoman, romanNumeral} from '../../src/words/roman.js'
import type {Line} from '../../src/ingest/layout.js'

const match = (text: string) => question.match({text} as Line) ?? answer.match({text} as Line)

test.each(headingExamples)('reads the numbers of %s', (line, numbers) => {
  expect(match(line)?.numbers).toEqual(numbers)
})

test.each(noHeadings)('takes %s for no heading', line => {
  expect(match(line)).toBeUndefined()
})

test('Roman numerals up to 39 are read', () => {
  const tens = ['', 'X', 'XX', 'XXX']
  const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
  const all = tens.flatMap(ten => ones.map(one => ten + one)).slice(1)
  const whole = new RegExp(`^${romanNumeral}$`, 'u')
  expect(all.filter(numeral => !whole.test(numeral))).toEqual([])
  expect(all.map(fromRoman)).toEqual(all.map((_, i) => i + 1))
})
