import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {mayOpen} from '../../src/patterns/openings.js'
import {matchesIn} from '../../src/patterns/matches.js'
import {tables} from '../../src/words/index.js'
import {compile} from '../../src/words/printed.js'

const openings = Object.values(tables)
  .flatMap(({rows}) => rows)
  .filter(({place}) => place === 'start' || place === 'line')
const patterns = openings.map(row => ({...row, pattern: compile(row)}))

describe('the first sign of a text', () => {
  test('never tells against a pattern that fits', () => {
    for (const {pattern, examples} of patterns)
      for (const example of examples) expect(mayOpen(pattern)(example), example).toBe(true)
  })

  test('never tells against one in any text', () => {
    const gates = patterns.map(({pattern}) => ({pattern, mayFit: mayOpen(pattern)}))
    const examples = openings.flatMap(({examples, others = []}) => [...examples, ...others])
    const texts = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.tuple(fc.string({maxLength: 1}), fc.constantFrom(...examples)).map(parts => parts.join(''))
    )
    fc.assert(
      fc.property(texts, text => {
        for (const {pattern, mayFit} of gates)
          if (pattern.test(text)) expect(mayFit(text), `${pattern} in ${text}`).toBe(true)
      }),
      {numRuns: 300}
    )
  })

  test.each([
    [/^(?:Vraag|antwoord)/, ['V', 'a'], ['v', 'A', '•']],
    [/^(?:Vraag|antwoord)/i, ['V', 'v', 'a', 'A'], ['w', '1']],
    [/^\(?\d{1,3}\)/, ['(', '1'], [')', 'a', '•']],
    [/^[•–]?x/, ['•', 'x'], ['y']],
    [/^(?=\d)(?:x{0,2}|y)z/, ['x', 'y', 'z'], ['1']],
    [/^[^a-y]/, ['z', 'A', 'é'], ['b']],
    [/^\p{Lu}/u, ['A', 'É'], ['a', '1']],
    [/^(?<name>a)b|^c/, ['a', 'c'], ['b']]
  ] as const)('%s', (pattern, may, not) => {
    expect(may.filter(sign => !mayOpen(pattern)(sign))).toEqual([])
    expect(not.filter(sign => mayOpen(pattern)(sign))).toEqual([])
  })

  test.each([[/Vraag/], [/^a?/], [/^a/m], [/^(?:a|)/], [/^.*/]])(
    '%s may begin with anything',
    pattern => {
      expect(['', 'a', 'V', '•'].filter(sign => !mayOpen(pattern)(sign))).toEqual([])
    }
  )

  test('is that of any of several patterns', () => {
    const mayFit = mayOpen(/^a/, /^b/)
    expect(['a', 'b', 'c', ''].map(mayFit)).toEqual([true, true, false, true])
  })
})

test('all matches are those of `matchAll`', () => {
  const patterns = [/a|b/g, /\b/g, /(?:)/gu, /(?:)/g, /x*/gu, /(?<=a)./gu]
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.string({unit: fc.constantFrom('a', 'b', 'x', ' ', '𝒜', '\ud835', 'é')}),
      (pattern, text) => {
        expect(matchesIn(text, pattern)).toEqual([...text.matchAll(pattern)])
      }
    )
  )
})
