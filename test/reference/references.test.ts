import {describe, expect, test} from 'vitest'
import * as api from '../../src/index.js'
import {findReferences} from '../../src/reference/index.js'

describe('references', () => {
  const examples = api.referenceTypes.flatMap(({type, examples}) =>
    examples.map(example => ({type, example}))
  )

  test.each(examples)('$type: $example', ({type, example: [text, ...expected]}) => {
    const found = findReferences(text).filter(reference => reference.type === type)
    expect(found.map(({start, end, id}) => [text.slice(start, end), id])).toEqual(expected)
  })

  test('every type shows examples', () => {
    for (const {examples} of api.referenceTypes) expect(examples.length).toBeGreaterThan(0)
  })
})
