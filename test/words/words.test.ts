import {describe, expect, test} from 'vitest'
import {tables} from '../../src/words/index.js'
import {compile, finder} from '../../src/words/printed.js'

describe.each(Object.entries(tables))('%s', (_, {rows, alternatives}) => {
  const find = finder(rows)

  test.each(rows.map(row => [row.examples[0], row] as const))('like «%s»', (_, row) => {
    const pattern = compile(row)
    expect(row.examples.length).toBeGreaterThan(0)
    for (const example of row.examples) {
      expect(example).toMatch(pattern)
      if (alternatives) expect(find(example)).toBe(row)
    }
    for (const other of row.others ?? []) expect(other).not.toMatch(pattern)
  })
})
