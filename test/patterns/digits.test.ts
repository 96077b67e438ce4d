import fc from 'fast-check'
import {expect, test} from 'vitest'
import {endOfDigits, nextDigit, numberIn} from '../../src/patterns/digits.js'

/** Numbers of a text with their places, by the three functions. */
function numbersOf(text: string): [number, number][] {
  const found: [number, number][] = []
  for (let at = nextDigit(text, 0); at < text.length;) {
    const end = endOfDigits(text, at)
    found.push([at, numberIn(text, at, end)])
    at = nextDigit(text, end)
  }
  return found
}

test('finds the numbers that a pattern finds', () => {
  const sign = fc.constantFrom(...'0123456789 a.é¹٣')
  fc.assert(
    fc.property(fc.string({unit: sign, maxLength: 12}), text => {
      const byPattern = [...text.matchAll(/\d+/g)].map(({index, 0: run}) => [index, Number(run)])
      expect(numbersOf(text)).toEqual(byPattern)
    })
  )
})
