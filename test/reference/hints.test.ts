import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findReferences, referenceTypes} from '../../src/reference/index.js'

const unhinted = referenceTypes.map(({type, description, examples, find}) => ({
  type,
  description,
  examples,
  find
}))
const examples = referenceTypes.flatMap(({examples}) => examples.map(([text]) => text))
const cased = fc
  .tuple(fc.constantFrom(...examples), fc.constantFrom('', 'toUpperCase', 'toLowerCase'))
  .map(([text, change]) => (change === '' ? text : text[change as 'toUpperCase']()))

test('no reference is missed for want of a hint', () => {
  for (const text of examples)
    expect(findReferences(text), text).toEqual(findReferences(text, unhinted))
})

test('nor in texts of several, in any case', () => {
  const texts = fc.array(fc.oneof(cased, fc.string({maxLength: 5})), {maxLength: 5})
  fc.assert(
    fc.property(texts, parts => {
      const text = parts.join(' ')
      expect(findReferences(text)).toEqual(findReferences(text, unhinted))
    }),
    {numRuns: 300}
  )
})
