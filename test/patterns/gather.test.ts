import fc from 'fast-check'
import {expect, test} from 'vitest'
import {gather} from '../../src/patterns/gather.js'

const made = fc.oneof(fc.nat(9), fc.array(fc.nat(9), {maxLength: 4}))

test('gathers what `flatMap` gives', () => {
  fc.assert(
    fc.property(fc.array(made), list => {
      expect(gather(list, one => one)).toEqual(list.flatMap(one => one))
    })
  )
})

test('counts the items', () => {
  expect(gather(['a', 'b', 'c'], (item, i) => (i === 1 ? [] : [item, i]))).toEqual(['a', 0, 'c', 2])
})
