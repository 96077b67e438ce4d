import {readdirSync, readFileSync} from 'node:fs'
import {join, sep} from 'node:path'
import {parseSync} from 'oxc-parser'
import {describe, expect, test} from 'vitest'
import {tables} from '../../src/words/index.js'
import {root} from '../run.js'
import {writtenIn, type Written} from './printed-words.js'

// What is printed on documents has one home, `src/words`. A pattern with a word of its own anywhere else is
// one that no example holds, and sooner or later a second, other copy of it.

/** Rooms that hold forms with examples of their own, run by tests of their own, or dated facts. */
const homes: Readonly<Record<string, string>> = {
  words: 'the tables',
  data: 'dated facts, with their sources',
  reference: 'the forms of references, each with examples that test/reference runs',
  identifier: 'the forms of identifiers, each with examples that test/identifier runs'
}

/** Rooms that read and write documents: no pattern has words, no string a printed one. */
const readers = ['ingest', 'gazetteer', 'header', 'grammar', 'transform', 'emit', 'correct', 'tree']

/** Where patterns have words of something else than print; here, as in all other rooms, none may have a printed one. */
const technical: Readonly<Record<string, string>> = {
  'ingest/pdf/': 'operators and keys of PDF, names of fonts, messages of pdf.js',
  'ingest/html/': 'names of elements, attributes and classes',
  'ingest/markup/': 'names of elements and entities',
  'ingest/odt/': 'names of elements and styles',
  'ingest/word/': 'names of elements, fields, fonts and files of a package',
  'ingest/xml/': 'names of elements',
  'ingest/number-formats.ts': 'names that Word and ODT have for ways to number',
  'ingest/text/decode.ts': 'names of encodings',
  'ingest/text/markdown-': 'elements and addresses of Markdown'
}

/** Parts of addresses and identifiers, which are no words. */
const ofAddresses = new Set(
  'https http www mailto ftp nl com eu org html pdf aspx ah kv kst tk ek'.split(' ')
)

/** Official terms, which our English has as well; with a capital they are print. */
const terms = ['Mededeling', 'Toelichting', 'Aanhangsel', 'Handelingen', 'Kamerstuk', 'Kamervragen']

/** Printed words that are something else where they stand. */
const allowed: readonly {under: string; words: string; why: string}[] = [
  {under: 'ingest/html/', words: 'doctype html ref noot', why: 'names of elements'},
  {under: 'ingest/text/markdown-signs.ts', words: 'ref', why: 'the sign of a note in Markdown'},
  {under: 'ingest/word/', words: 'doctype html', why: 'names of elements'},
  {
    under: 'ingest/xml/',
    words: 'html publicatie kamervragen vragen noot',
    why: 'names of elements'
  },
  {under: 'sync/sniff.ts', words: 'doctype html', why: 'names of elements'},
  {under: 'sync/syncfeed/index.ts', words: 'html', why: 'types of media'},
  {under: 'sync/sru/page.ts', words: 'searchRetrieveResponse', why: 'an element of the service'},
  {
    under: 'emit/header-text.ts',
    words:
      'Mondelinge vragen van Vragen de leden het lid Zie ook Aanhangsel Handelingen vergaderjaar nr mede namens',
    why: 'a header is written here, not read'
  },
  {under: 'grammar/evidence/signs.ts', words: 'Mededeling', why: 'the name of a sign'},
  {under: 'gazetteer/parties.ts', words: 'Groep', why: 'the id of a group that split off'}
]

const wordsOf = (text: string): string[] => text.match(/\p{L}{2,}/gu) ?? []

const source = join(root, 'src')
const files = new Map(
  readdirSync(source, {recursive: true, encoding: 'utf8'})
    .filter(path => /\.tsx?$/.test(path))
    .map(path => [path.split(sep).join('/'), readFileSync(join(source, path), 'utf8')] as const)
)

/** Words of our own English, as comments have it outside of quotations. */
const english = new Set(
  [...files].flatMap(([path, text]) =>
    parseSync(path, text).comments.flatMap(({value}) =>
      wordsOf(value.replace(/`[^`]*`|«[^»]*»/g, ' '))
    )
  )
)

/** Words that the examples of the tables print. */
const printed = new Set(
  Object.values(tables)
    .flatMap(({rows}) => rows.flatMap(({examples}) => examples.flatMap(wordsOf)))
    .filter(word => !english.has(word) || terms.includes(word))
)

const isAllowed = (path: string, word: string): boolean =>
  allowed.some(({under, words}) => path.startsWith(under) && words.split(' ').includes(word))

const isReader = (path: string): boolean => readers.includes(path.split('/')[0]!)

/** The printed words of a pattern or a string that do not belong where it stands. */
function strangersIn(path: string, {kind, words}: Written): string[] {
  const isPrinted = (word: string): boolean =>
    printed.has(word) && !ofAddresses.has(word) && !isAllowed(path, word)
  const isTechnical = Object.keys(technical).some(under => path.startsWith(under))
  if (kind === 'pattern')
    return isReader(path) && !isTechnical
      ? words.filter(word => !ofAddresses.has(word))
      : words.filter(word => word.length > 2 && isPrinted(word))
  if (!isReader(path)) return []
  // A kind or an element may have a Dutch name; print has a capital, or several words.
  const found = words.filter(isPrinted)
  const isPrint = found.length > 1 || found.some(word => /^\p{Lu}/u.test(word))
  return isPrint && found.length >= words.length / 2 ? found : []
}

/** All that is printed in a file and has its home elsewhere. */
const homeless = (path: string, text: string): string[] =>
  path.split('/')[0]! in homes
    ? []
    : writtenIn(path, text).flatMap(written =>
        strangersIn(path, written).length > 0
          ? [`${path}:${written.line}: ${written.source.replace(/\s+/g, ' ').slice(0, 120)}`]
          : []
      )

test('printed words stand in src/words alone', () => {
  const found = [...files].flatMap(([path, text]) => homeless(path, text))
  expect(found, 'Move these into a row of a table in src/words, with examples').toEqual([])
})

describe('a printed word elsewhere is found', () => {
  test.each([
    ['grammar/a.ts', String.raw`const a = /^Antwoord\s*:?$/`],
    ['grammar/a.ts', 'const a = /^Spoedvraag/'],
    ['transform/a.ts', 'const a = /^(?:Ja|Nee)\\b/'],
    ['transform/a.ts', 'const a = /[Vv]r(?:ag)/'],
    ['header/a.ts', 'const a = new RegExp(`^${b}\\\\s+namens`)'],
    ['header/a.ts', 'const a = String.raw`(?:van|de)\\s`'],
    ['header/a.ts', "const a = new RegExp(['van', 'der'].join('|'))"],
    ['grammar/a.ts', "const a = text.startsWith('Vraag')"],
    ['grammar/a.ts', "const a = new Set(['zijn', 'worden'])"],
    ['grammar/a.ts', "const a = ['zijn', 'worden', 'hebben']"],
    ['grammar/a.ts', "const a = 'zijn worden hebben'.split(' ')"],
    ['ingest/xml/a.ts', 'const a = /^Toelichting:?$/'],
    ['ingest/html/a.ts', "const a = text === 'Mededeling'"],
    ['sync/a.ts', 'const a = /^Kamervragen zonder antwoord/']
  ])('in %s: %s', (path, text) => {
    expect(homeless(path, text)).not.toEqual([])
  })
})

test.each([
  ['grammar/a.ts', String.raw`const a = /^\d{1,2}\p{Lu}(?<year>\d{4})\k<year>\u00a0$/u`],
  ['grammar/a.ts', 'const a = /^(?:https?:|www\\.)/'],
  ['grammar/a.ts', "report(file, 'no-answers', 'The header announces answers')"],
  ['grammar/a.ts', "const a = {type: 'mededeling'}"],
  ['ingest/xml/a.ts', 'const a = /^(?:kop|titel)$/'],
  ['words/a.ts', 'const a = /^Antwoord/']
])('in %s nothing is found: %s', (path, text) => {
  expect(homeless(path, text)).toEqual([])
})

test('no allowance is idle', () => {
  const idle = allowed.flatMap(({under, words}) => {
    const own = [...files]
      .filter(([path]) => path.startsWith(under))
      .flatMap(([path, text]) => writtenIn(path, text).flatMap(written => written.words))
    return words.split(' ').flatMap(word => (own.includes(word) ? [] : [`${under}: ${word}`]))
  })
  expect(idle).toEqual([])
  const unused = [...Object.keys(technical), ...Object.keys(homes)].filter(
    under => ![...files.keys()].some(path => path.startsWith(under))
  )
  expect(unused).toEqual([])
})
