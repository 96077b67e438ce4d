import {describe, expect, test} from 'vitest'
import acts from '../../src/data/eu-acts.json' with {type: 'json'}
import laws from '../../src/data/laws.json' with {type: 'json'}
import {lawCalled} from '../../src/reference/bwb.js'
import {findReferences} from '../../src/reference/index.js'

const names = laws.rows.flatMap(({name, aliases}) => [name, ...aliases])

describe('laws', () => {
  test.each(laws.rows)('$name', ({name, id, from, until, source}) => {
    if (id === null) expect(source).toMatch(/^null: ./)
    else {
      expect(id).toMatch(/^BWB[RV]\d{7}$/)
      expect(source).toBe(`https://wetten.overheid.nl/${id}`)
    }
    for (const day of [from, until]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect((from ?? '') < (until ?? '9')).toBe(true)
    const found = findReferences(`de ${name} zegt`)
    expect(found).toHaveLength(1)
    // A later law may have the same name.
    const lastYear = until === null ? '9999' : String(Number(until.slice(0, 4)) - 1)
    expect((lawCalled(name, `${lastYear}-12-31`) ?? found[0])?.id).toBe(id)
  })

  test('every number and every name has one row', () => {
    const numbers = laws.rows.flatMap(({id}) => id ?? [])
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(new Set(names.map(name => name.toLowerCase())).size).toBe(names.length)
  })

  test('the laws that are cited most have their numbers', () => {
    expect(laws.rows.filter(({id}) => id !== null).length).toBeGreaterThanOrEqual(200)
  })

  test.each([
    ['Huisvestingswet', '2010-02-05', 'BWBR0005674'],
    ['Huisvestingswet', '2015-01-01', 'BWBR0035303'],
    ['Politiewet', '2012-12-31', 'BWBR0006299'],
    ['Politiewet', '2013-01-01', 'BWBR0031788'],
    ['Wmo', '2014-12-31', 'BWBR0020031'],
    ['Wmo', '2015-01-01', 'BWBR0035362'],
    // Before both, and where both are in force.
    ['Politiewet', '1985-01-01', undefined],
    ['Wpg', '2024-01-01', undefined]
  ])('%s on %s', (name, date, id) => {
    expect(lawCalled(name, date)?.id).toBe(id)
  })

  test('a name that one law has is left alone', () => {
    expect(lawCalled('Opiumwet', '2024-01-01')).toBeUndefined()
  })
})

test.each(acts.rows)('$name of the Union', ({name, id}) => {
  expect(id).toMatch(/^3\d{4}[RLD]\d{4}$/)
  expect(findReferences(`de ${name} zegt`).map(({id}) => id)).toEqual([id])
})
