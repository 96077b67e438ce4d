import fc from 'fast-check'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll, expect, test} from 'vitest'
import {changed, type Change} from '../../src/correct/change.js'
import {countLetters, textsOf} from '../../src/correct/texts.js'
import {recordSchema, type DocumentRecord} from '../../src/schema/record.js'
import {textPaths} from '../../src/review/page/edit/draft.js'
import {partPaths} from '../../src/review/page/lights.js'
import {root} from '../run.js'
import {opened, type OpenedText} from './opened.js'

// Whatever a reviewer asks for, it is refused, or no letter of the document is lost or invented.
const fixtures = [
  'golden-ziggo-ddos',
  'pdf-official-layout',
  'pdf-two-columns',
  'word-as-word-shows-it',
  'odt-with-lists-notes-and-changes',
  'html-of-the-first-site',
  'letter-with-margin-on-every-page'
]
const documents: OpenedText[] = []

beforeAll(async () => {
  for (const name of fixtures) {
    const folder = join(root, 'fixtures', name)
    const input = readdirSync(folder).find(file => /^input\.[a-z]+$/.test(file))!
    documents.push(await opened(readFileSync(join(folder, input)), input))
  }
})

const pick = <T>(values: readonly T[]): fc.Arbitrary<T> =>
  values.length === 0 ? fc.constant(undefined as T) : fc.constantFrom(...values)

function changes({record, layout}: OpenedText): fc.Arbitrary<Change> {
  const text = pick(textPaths(record))
  const part = pick(partPaths(record).map(([path]) => path))
  const offset = fc.nat(400)
  const line = fc.nat(layout.lines.length - 1)
  const number = fc.integer({min: 1, max: 12})
  const target = fc.oneof(
    fc.constantFrom('other' as const, 'furniture' as const),
    fc.record({path: part}),
    fc.record({note: number}),
    fc.record({question: number}),
    fc.record({answer: number})
  )
  const few = fc.tuple(line, fc.nat(6))
  return fc.oneof(
    fc.record({
      do: fc.constant('split' as const),
      path: text,
      offset: offset.map(it => it + 1),
      asItem: fc.boolean()
    }),
    fc.record({do: fc.constant('join' as const), path: text}),
    fc.record({do: fc.constant('unlink' as const), path: text, marker: fc.nat(2)}),
    fc.record({
      do: fc.constant('link' as const),
      path: text,
      offset,
      note: pick(record.footnotes.map(({id}) => id)).map(id => id ?? 'n1'),
      takesDigits: fc.boolean()
    }),
    fc.record({do: fc.constant('number' as const), path: part, numbers: fc.array(number)}),
    fc
      .record({few, target})
      .map(({few: [from, more], target}): Change => ({do: 'lines', from, to: from + more, target}))
  )
}

const letters = (record: DocumentRecord) =>
  [...countLetters(textsOf(record))].filter(([letter]) => /\p{L}/u.test(letter)).sort()

/** Letters that may come into the text or leave it: those of the lines that are moved. */
const lettersOfLines = ({layout}: OpenedText, change: Change): Map<string, number> =>
  change.do === 'lines'
    ? countLetters(layout.lines.slice(change.from, change.to + 1).map(({text}) => text))
    : new Map()

test('no change loses or invents a letter', () => {
  const run = fc
    .nat(documents.length - 1)
    .chain(index => fc.tuple(fc.constant(index), changes(documents[index]!)))
  let made = 0
  fc.assert(
    fc.property(run, ([index, change]) => {
      const document = documents[index]!
      let next: DocumentRecord
      try {
        next = changed(document.record, document.layout, change)
      } catch (error) {
        // A reason in words, no fault of the program.
        expect(error).not.toBeInstanceOf(TypeError)
        return
      }
      made++
      recordSchema.parse(next)
      const may = lettersOfLines(document, change)
      const before = new Map(letters(document.record))
      const after = new Map(letters(next))
      for (const letter of new Set([...before.keys(), ...after.keys()])) {
        const by = (after.get(letter) ?? 0) - (before.get(letter) ?? 0)
        expect(Math.abs(by)).toBeLessThanOrEqual(may.get(letter) ?? 0)
        if (change.do === 'lines' && change.target === 'furniture')
          expect(by).toBeLessThanOrEqual(0)
      }
      expect(textsOf(next).every(text => text.trim() === text)).toBe(true)
    }),
    {numRuns: 300}
  )
  expect(made).toBeGreaterThan(75)
})
