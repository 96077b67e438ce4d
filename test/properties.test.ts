import fc from 'fast-check'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {
  convert,
  parse,
  placedLeaves,
  recordSchema,
  renderText,
  type DocumentRecord,
  type Reference
} from '../src/index.js'
import {difference, letters, recordText} from './letters.js'
import {wrongPlaces} from './places.js'
import {markupText} from './tools/fuzz/oracles.js'

// `FUZZ=10000 npm test` runs each property that many times; the seed is fixed, so CI is repeatable.
const runs = {numRuns: Number(process.env.FUZZ ?? 150), seed: 19_02_1815}

const word = fc.constantFrom(
  ...'de het een organisatorische verantwoordelijkheid DDoS-aanvallen kabinet provincies zorg beleid wet regels maatregelen gemeente Kamer onderzoek zonne-energie cijfers reeds nog niet wel bekend'.split(
    ' '
  )
)
const words = (max: number) =>
  fc.array(word, {minLength: 3, maxLength: max}).map(list => list.join(' '))
const question = words(40).map(text => `Kunt u ${text}?`)
const answer = fc.array(
  words(60).map(text => `Ik heb ${text}.`),
  {minLength: 1, maxLength: 3}
)

interface Model {
  exchanges: {question: string; answer: string[]; note: string | null}[]
}
const note = fc.option(
  words(8).map(text => `Courant, ${text}`),
  {nil: null}
)
const model: fc.Arbitrary<Model> = fc.record({
  exchanges: fc.array(fc.record({question, answer, note}), {minLength: 1, maxLength: 6})
})

interface Style {
  width: number
  linesPerPage: number
  hyphenate: boolean
  blankLines: boolean
}
const style: fc.Arbitrary<Style> = fc.record({
  width: fc.integer({min: 60, max: 95}),
  linesPerPage: fc.integer({min: 18, max: 60}),
  hyphenate: fc.boolean(),
  blankLines: fc.boolean()
})

// Up to a consonant that a vowel follows; `ij` is never parted.
const syllable = /^.{3,6}?[aeiouy](?=[bcdfghklmnprstvwz][aeiouy])(?!j)/

/** Fill lines, and break long words with a hyphen where asked to. */
function fill(text: string, {width, hyphenate}: Style): string[] {
  const lines = ['']
  for (const item of text.split(' ')) {
    const line = lines.at(-1)!
    const room = width - line.length - 1
    if (line === '' || item.length <= room)
      lines[lines.length - 1] = line === '' ? item : `${line} ${item}`
    else if (hyphenate && /^\p{Ll}{12,}$/u.test(item) && room > 8) {
      const start = syllable.exec(item)?.[0] ?? ''
      if (start !== '') lines[lines.length - 1] = `${line} ${start}-`
      lines.push(item.slice(start.length))
    } else lines.push(item)
  }
  return lines
}

/** Lay a model out as text, with page feet and the notes above them. */
function render({exchanges}: Model, style: Style): string {
  const foot = (page: number): string => `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${page}`
  const out = [
    ...fill(
      'Vragen van het lid Smit (DEF) aan de Minister van Financiën over eigenschappen (ingezonden 6 maart 2024).',
      style
    ),
    ...fill('Antwoord van Minister Bos (Financiën) (ontvangen 27 maart 2024).', style)
  ]
  let [page, number, start] = [1, 0, 0]
  let notes: string[] = []
  const endPage = (): void => {
    out.push('', ...notes, '', foot(page++))
    start = out.length
    notes = []
  }
  const print = (lines: string[]): void => {
    for (const line of lines) {
      if (out.length - start + notes.length > style.linesPerPage) endPage()
      out.push(line)
    }
  }
  for (const [i, exchange] of exchanges.entries()) {
    const gap = style.blankLines ? [''] : []
    const lines = fill(
      exchange.note === null ? exchange.question : `${exchange.question}${++number}`,
      style
    )
    // A question, its note, and the heading of the answer stay on one page.
    if (out.length - start + notes.length + lines.length + 4 > style.linesPerPage) endPage()
    out.push(...gap, `Vraag ${i + 1}`, ...lines)
    if (exchange.note !== null) notes.push(`${number} ${exchange.note}`)
    print([...gap, `Antwoord ${i + 1}`, ...exchange.answer.flatMap(text => fill(text, style))])
  }
  endPage()
  return out.join('\n')
}

/** What a record says, apart from where it stands. */
const content = (record: DocumentRecord): unknown =>
  record.exchanges.map(({numbers, questions, answer}) => ({
    numbers,
    questions: questions.map(({blocks}) =>
      blocks.map(block => [
        letters('text' in block ? block.text : ''),
        'footnoteReferences' in block ? block.footnoteReferences.map(({number}) => number) : []
      ])
    ),
    answer: letters(answer!.blocks.map(block => ('text' in block ? block.text : '')).join(' '))
  }))

/**
 * The exchanges without places, doubts and headings; text shows no type, so sub-headings are
 * paragraphs. Nor does it show where words link to, unless they are the address.
 */
const withText = ({exchanges}: DocumentRecord): unknown =>
  JSON.parse(JSON.stringify(exchanges), (key, value) => {
    if (/^(?:source|label|inferred|doubts)$/.test(key)) return undefined
    if (key === 'references') return (value as Reference[]).filter(isPrinted)
    return value === 'heading' ? 'paragraph' : value
  })

const isPrinted = ({type, text}: Reference): boolean =>
  type !== 'url' || /^\S*[.:]\S*\w$/.test(text)

describe('documents in any layout', () => {
  test('give the questions, answers, notes and markers that were laid out', async () => {
    await fc.assert(
      fc.asyncProperty(model, style, async (model, style) => {
        const {record} = await convert(render(model, style))
        let number = 0
        const expected = model.exchanges.map(({question, answer, note}, i) => ({
          numbers: [i + 1],
          questions: [[[letters(question), note === null ? [] : [++number]]]],
          answer: letters(answer.join(' '))
        }))
        expect(content(record!)).toEqual(expected)
        expect(record!.footnotes.map(note => letters(note.text))).toEqual(
          model.exchanges.flatMap(({note}) => (note === null ? [] : [letters(note)]))
        )
      }),
      runs
    )
  })

  test('give the same whatever the line width, page length and hyphenation', async () => {
    await fc.assert(
      fc.asyncProperty(model, style, style, async (model, one, other) => {
        const [a, b] = [await convert(render(model, one)), await convert(render(model, other))]
        expect(content(a.record!)).toEqual(content(b.record!))
      }),
      runs
    )
  })

  test('give the same after their record was written as text and read again', async () => {
    await fc.assert(
      fc.asyncProperty(model, style, async (model, style) => {
        const {record} = await convert(render(model, style))
        const {record: again} = await convert(renderText(record!))
        expect(withText(again!)).toEqual(withText(record!))
      }),
      runs
    )
  })

  test('give the same in whatever order the furniture of a page stands', async () => {
    const furniture = ['ah-tk-20232024-7', 'ISSN 0921 - 7398', '’s-Gravenhage 2024']
    const orders = fc.shuffledSubarray(furniture, {minLength: 3})
    await fc.assert(
      fc.asyncProperty(model, style, orders, async (model, style, order) => {
        const laid = (lines: string[]) => `${lines.join('\n')}\n${render(model, style)}`
        const [a, b] = [await convert(laid(furniture)), await convert(laid(order))]
        expect(withText(b.record!)).toEqual(withText(a.record!))
        expect(b.record!.id).toBe('ah-tk-20232024-7')
      }),
      runs
    )
  })

  test('words broken at line ends are whole again', async () => {
    await fc.assert(
      fc.asyncProperty(model, style, async (model, style) => {
        const {record} = await convert(render(model, {...style, hyphenate: true}))
        for (const text of recordText(record!).split(' '))
          expect(text).not.toMatch(/^(?:organ|veran|maatr|provi)-?$/)
      }),
      runs
    )
  })
})

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'Vraag 1',
    'Antwoord 1',
    'Vraag 2 en 3',
    'Antwoord 2 t/m 4',
    'Antwoord',
    'Mededeling',
    'Toelichting: x',
    '1',
    '2',
    '1 Noot',
    '2Noot, 3 mei',
    'Vragen van het lid A (B) aan de Minister van C over d (ingezonden 1 mei 2020).',
    'Antwoord van Minister E (F) (ontvangen 2 mei 2020)',
    'Tweede Kamer, vergaderjaar 2019–2020, Aanhangsel 1',
    'ah-tk-20192020-1',
    'Kent u dit?1',
    'een woord-',
    'en nog één',
    '• punt',
    'a) letter',
    '',
    ' ',
    '\f',
    'X Noot',
    '[1] noot',
    '1) noot',
    'Zie https://',
    'www.x.nl/a-',
    'Kostic ´',
    '1. Kunt u dit?',
    '3 mei 2020',
    'Naar boven',
    '2024Z00001',
    'AH 1'
  )
  const text = fc.array(
    fc.oneof(
      {weight: 8, arbitrary: pieces},
      {weight: 1, arbitrary: fc.string({unit: 'grapheme', maxLength: 30})}
    ),
    {maxLength: 60}
  )

  test('never crashes, loses or invents a letter, and every place is right', async () => {
    await fc.assert(
      fc.asyncProperty(text, async lines => {
        const input = lines.join('\n')
        const {record, file} = await convert(input)
        const ids = file.messages.map(message => message.ruleId)
        expect(ids).not.toContain('internal-error')
        expect(ids).not.toContain('unplaced-text')
        if (!record) return
        recordSchema.parse(record)
        const {tree} = await parse(input)
        const leaves = placedLeaves(tree!)
        expect(
          letters(leaves.map(({start, end}) => String(file.value).slice(start, end)).join(' '))
        ).toBe(letters(String(file.value)))
        expect(difference(record, leaves, String(file.value))).toBe('')
        expect(wrongPlaces(record, input)).toEqual([])
      }),
      runs
    )
  })

  test('mutilated fixtures of every written form lose no letter in reading', async () => {
    const damage = fc.record({at: fc.nat(), with: fc.nat(), kind: fc.nat({max: 2})})
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.array(damage, {maxLength: 6}), async (index, damages) => {
        const name = fixtures[index % fixtures.length]!
        const input = damages.reduce(mutilate, readFileSync(name, 'utf8'))
        const {file} = await convert(input, {name})
        const ids = file.messages.map(message => message.ruleId)
        expect(ids).not.toContain('internal-error')
        expect(ids).not.toContain('unplaced-text')
        // A file whose damage leaves no text to read is refused with a reason.
        if (file.data.source === undefined) {
          expect(file.messages.some(({fatal}) => fatal)).toBe(true)
          return
        }
        const {format} = file.data.source
        if (format !== 'xml' && format !== 'html') return
        const [read, printed] = [String(file.value), markupText(input, format)]
        expect(surplus(printed, read)).toBe('')
        expect(surplus(surplus(read, printed), labelsIn(read, input))).toBe('')
      }),
      runs
    )
  })

  test('lines that are left out without known words are told, each with its place', async () => {
    const damage = fc.record({at: fc.nat(), with: fc.nat(), kind: fc.nat({max: 2})})
    // Such lines are rare: every second document has one before it is damaged.
    const having = fixtures.filter(path => {
      const lines = join(dirname(path), 'lines.txt')
      return existsSync(lines) && readFileSync(lines, 'utf8').includes('furniture/unknown')
    })
    const anyOf = fc.oneof(fc.constantFrom(...having), fc.constantFrom(...fixtures))
    let seen = 0
    await fc.assert(
      fc.asyncProperty(anyOf, fc.array(damage, {maxLength: 4}), async (name, damages) => {
        const {tree, file} = await parse(damages.reduce(mutilate, readFileSync(name, 'utf8')), {
          name
        })
        if (!tree || file.data.layout?.origin) return
        const told = file.messages.flatMap(({ruleId, place}) =>
          ruleId === 'unknown-furniture' && place && 'start' in place ? [place] : []
        )
        for (const {path, start, end} of placedLeaves(tree)) {
          if (path.join() !== 'furniture,unknown') continue
          seen++
          expect(told.some(at => at.start.offset! <= start && end <= at.end.offset!)).toBe(true)
        }
      }),
      {...runs, numRuns: Math.ceil(runs.numRuns / 3)}
    )
    expect(seen).toBeGreaterThan(0)
  })

  test('bytes of any kind give a record or a reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({maxLength: 400}), async bytes => {
        const {record, file} = await convert(bytes)
        expect(record !== undefined || file.messages.some(message => message.fatal)).toBe(true)
        expect(file.messages.map(message => message.ruleId)).not.toContain('internal-error')
      }),
      runs
    )
  })
})

const root = join(import.meta.dirname, '../fixtures')
const fixtures = readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter(name => /input\.(?:txt|html|xml)$/.test(name))
  .map(name => join(root, name))

/** Take out, double or cut off at a tag, a number or a line end. */
function mutilate(text: string, damage: {at: number; with: number; kind: number}): string {
  const pieces = [...text.matchAll(/<[^>]*>|\n|\d+/g)]
  if (pieces.length === 0) return text
  const {index, 0: piece} = pieces[damage.at % pieces.length]!
  const other = pieces[damage.with % pieces.length]![0]
  const rest = text.slice(index)
  const cut = {0: rest.slice(piece.length), 1: other + rest, 2: rest.slice(damage.with % 200)}
  return text.slice(0, index) + cut[damage.kind as 0 | 1 | 2]
}

/** The letters that a text has more of than another: notes stand elsewhere, none may be lost. */
function surplus(text: string, other: string): string {
  const counts = new Map<string, number>()
  for (const [letter] of other.matchAll(/\p{L}/gu))
    counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let more = ''
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    const count = counts.get(letter) ?? 0
    if (count === 0) more += letter
    counts.set(letter, Math.max(0, count - 1))
  }
  return more
}

/** `b.` and `IV.` before the items of a list: a browser prints them, the markup only counts. */
const labelsIn = (read: string, markup: string): string =>
  /<(?:ol|lijst)\b/.test(markup)
    ? [...read.matchAll(/^\s*(?:[a-z]{1,2}|[A-Z]{1,2}|[ivxlc]+|[IVXLC]+)(?=[.)])/gm)].join('')
    : ''

describe('records written as text and read again', () => {
  const documents = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(name =>
    /input\.(?:txt|pdf|docx|html|xml)$/.test(name)
  )

  test.each(documents)('%s', async name => {
    const {records} = await convert(readFileSync(join(root, name)), {name})
    for (const record of records.filter(isPlain)) {
      const again = await convert(renderText(record))
      expect(again.records.map(withText)).toEqual([withText(record)])
    }
  })
})

/**
 * Text shows no table and no target of a link, and a marker whose note is missing or doubled is no sure one. An answer alone,
 * without a word of who asks or answers, is no document of questions once its place in one is gone.
 */
function isPlain(record: DocumentRecord): boolean {
  const {questioners, respondents, exchanges} = record
  if (questioners.length + respondents.length === 0 && exchanges.every(isAnswerAlone)) return false
  const unsure = /^(?:duplicate-note|marker-without-note|note-without-marker|evidence-disagrees)$/
  const numbers = record.footnotes.map(({number}) => number)
  return (
    new Set(numbers).size === numbers.length &&
    !JSON.stringify(record.exchanges).includes('"type":"table"') &&
    !record.references.some(({text, url}) => url?.replace(/\/$/, '').includes(`${text}/`)) &&
    !record.diagnostics.some(({ruleId}) => unsure.test(ruleId))
  )
}

const isAnswerAlone = ({questions}: DocumentRecord['exchanges'][number]): boolean =>
  questions.length === 0

describe('records written as text and laid out in another way', () => {
  const texts = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(name =>
    /input\.(?:txt|pdf)$/.test(name)
  )
  const layout = fc.record({
    width: fc.integer({min: 64, max: 100}),
    linesPerPage: fc.integer({min: 25, max: 400}),
    hyphenate: fc.boolean()
  })

  /** Break the lines of a text anew, and put a page foot between some. */
  function layOut(
    text: string,
    style: Pick<Style, 'width' | 'linesPerPage' | 'hyphenate'>
  ): string {
    const lines = text.split('\n').flatMap(line => fill(line, {...style, blankLines: true}))
    const pages = Array.from({length: Math.ceil(lines.length / style.linesPerPage)}, (_, i) =>
      lines.slice(i * style.linesPerPage, (i + 1) * style.linesPerPage)
    )
    return pages
      .map(
        (page, i) =>
          `${page.join('\n')}\n\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${i + 1}\n`
      )
      .join('\n')
  }

  test('give the same whatever the line width, page length and hyphenation', async () => {
    const records = (
      await Promise.all(texts.map(name => convert(readFileSync(join(root, name)), {name})))
    ).flatMap(({records}) => records.filter(isPlain))
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...records), layout, async (record, style) => {
        const {record: again} = await convert(layOut(renderText(record), style))
        expect(withText(again!)).toEqual(withText(record))
      }),
      runs
    )
  })
})
