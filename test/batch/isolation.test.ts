import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {convert} from '../../src/index.js'
import {visible, visibleLines} from '../../src/diagnostics/visible.js'
import {fixtureFolders} from '../fixture-folders.js'
import {root, run, runNode} from '../run.js'

const text = 'Vraag 1\nIs dit waar?\nAntwoord 1\nJa.\n'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aanhangsel-'))
  writeFileSync(join(folder, 'secret.txt'), 'GEHEIM')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const pdf = (catalog: string): string => `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R${catalog}>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/AA<</O<</S/JavaScript/JS(globalThis.ran=1)>>>>/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length 60>>stream
BT /F 9 Tf 50 700 Td (Vraag 1) Tj 0 -20 Td (Is dit waar?) Tj ET
endstream endobj
trailer<</Root 1 0 R>>`

/** Documents that would fetch, read or run something, if anyone let them. */
const hostile = (secret: string): Record<string, string> => ({
  'external entity': `<?xml version="1.0"?><!DOCTYPE k [<!ENTITY x SYSTEM "file://${secret}">]><kamervragen><vraag><nr>1</nr><al>Is dit &x; waar?</al></vraag><antwoord><nr>1</nr><al>Ja.</al></antwoord></kamervragen>`,
  'external DTD': `<?xml version="1.0"?><!DOCTYPE k SYSTEM "http://127.0.0.1:9/k.dtd"><kamervragen><vraag><nr>1</nr><al>Is dit waar?</al></vraag><antwoord><nr>1</nr><al>Ja.</al></antwoord></kamervragen>`,
  'entities of entities': `<?xml version="1.0"?><!DOCTYPE k [<!ENTITY a "${'GEHEIM'.repeat(9)}">${[...'bcdefghij'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]><kamervragen><vraag><nr>1</nr><al>Is &j; waar?</al></vraag><antwoord><nr>1</nr><al>Ja.</al></antwoord></kamervragen>`,
  inclusion: `<?xml version="1.0"?><kamervragen xmlns:xi="http://www.w3.org/2001/XInclude"><vraag><nr>1</nr><al>Is dit waar?</al><xi:include href="file://${secret}" parse="text"/></vraag><antwoord><nr>1</nr><al>Ja.</al></antwoord></kamervragen>`,
  'style sheet': `<?xml version="1.0"?><?xml-stylesheet href="http://127.0.0.1:9/x.xsl"?><kamervragen><vraag><nr>1</nr><al>Is dit waar?</al></vraag><antwoord><nr>1</nr><al>Ja.</al></antwoord></kamervragen>`,
  page: `<!DOCTYPE html><html><head><base href="http://127.0.0.1:9/"><link rel="stylesheet" href="x.css"><script>globalThis.ran = 1</script></head><body onload="globalThis.ran = 1"><p>Vraag 1</p><p>Is dit <img src="http://127.0.0.1:9/x.png" onerror="globalThis.ran = 1"> waar?</p><iframe src="file://${secret}"></iframe><object data="file://${secret}"></object><script src="http://127.0.0.1:9/x.js"></script></body></html>`,
  'PDF with scripts': pdf(
    '/OpenAction<</S/JavaScript/JS(globalThis.ran=1)>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(globalThis.ran=1)>>]>>>>'
  ),
  'PDF with addresses': pdf('/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>'),
  'PDF that opens a file': pdf(`/OpenAction<</S/Launch/F(${secret})>>`),
  'PDF with a form in XML': pdf('/AcroForm<</XFA(<script>globalThis.ran=1</script>)/Fields[]>>')
})

describe('a document reaches nothing', () => {
  test('of the file system but itself, nor the network, nor the program', async () => {
    const script = `
      import net from 'node:net'; import dns from 'node:dns'; import fs from 'node:fs'
      import child from 'node:child_process'; import {syncBuiltinESMExports} from 'node:module'
      const {convert} = await import(${JSON.stringify(join(root, 'dist/index.js'))})
      const documents = JSON.parse(process.argv[1])
      for (const document of Object.values(documents)) await convert(document) // loads the readers
      const touched = []
      const guard = (owner, names) => {
        for (const name of names) owner[name] = () => { touched.push(name); throw new Error(name) }
      }
      guard(net.Socket.prototype, ['connect']); guard(net, ['connect', 'createConnection'])
      guard(dns, ['lookup']); guard(globalThis, ['fetch'])
      guard(child, ['spawn', 'exec', 'execFile'])
      guard(fs, ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream', 'stat', 'statSync', 'readdir'])
      guard(fs.promises, ['open', 'readFile', 'stat'])
      syncBuiltinESMExports()
      const results = {}
      for (const [name, document] of Object.entries(documents)) {
        const {record, file} = await convert(document, {name: '/a/b/' + name})
        results[name] = {record, errors: file.messages.map(String)}
      }
      console.log(JSON.stringify({touched, ran: globalThis.ran ?? null, results}))`
    const documents = hostile(join(folder, 'secret.txt'))
    const words = ['--input-type=module', '-e', script, JSON.stringify(documents)]
    const {out, err} = await runNode(words, {cwd: folder})
    expect(err).toBe('')
    const {touched, ran, results} = JSON.parse(out)
    expect({touched, ran}).toEqual({touched: [], ran: null})
    for (const [name, {record, errors}] of Object.entries<any>(results)) {
      expect(record?.exchanges, `${name}: ${errors}`).toHaveLength(1)
      expect(JSON.stringify(record), name).not.toContain('GEHEIM')
      expect(record.source.name).toBe(name)
    }
  })

  test.each([
    ['/etc/folder/a.txt', 'a.txt'],
    ['C:\\folder\\a.txt', 'a.txt'],
    ['../..', '..'],
    ['folder/', 'folder'],
    ['/', 'document'],
    ['a\u001b[31m\u202eb.txt', 'a\\u{1b}[31m\\u{202e}b.txt']
  ])('the record names no path: %j', async (name, expected) => {
    expect((await convert(text, {name})).record!.source.name).toBe(expected)
  })
})

// oxlint-disable-next-line no-control-regex -- they are what is looked for
const controls = /[\0-\x1f\x7f-\x9f]/
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const escaped = /[\0-\x1f\x7f-\x9f]|\\u00[01]/
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const obeyed = /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/

const stringsOf = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsOf)
      : []

describe('control characters', () => {
  const all = Array.from({length: 0xa0}, (_, i) => i)
    .filter(code => (code < 0x20 || code > 0x7e) && !/\s/.test(String.fromCharCode(code)))
    .map(code => String.fromCharCode(code))
  // Text with many of them is no text.
  const few = all.filter(sign => sign > '\x1b')

  test('of text become spaces, and all places stay', async () => {
    const {record} = await convert(`Vraag 1\nIs\u001bdit${few.join('x')}waar?\nAntwoord 1\nJa.\n`)
    expect(stringsOf(record).filter(string => controls.test(string))).toEqual([])
    const [first] = record!.exchanges[0]!.questions[0]!.blocks as {text: string}[]
    expect(first!.text).toMatch(/^Is dit x x/)
  })

  test.each([
    [
      'xml',
      (signs: string) =>
        `<?xml version="1.0"?><kamervragen><vraag><nr>1</nr><al>Is dit ${signs} waar?</al></vraag><antwoord><nr>1</nr><al>Ja.</al></antwoord></kamervragen>`
    ],
    [
      'html',
      (signs: string) =>
        `<html><head><meta name="DC.identifier" content="x${signs}"></head><body><p>Vraag 1</p><p>Is dit ${signs} waar?</p></body></html>`
    ]
  ])('of %s become spaces, as entities too', async (_, make) => {
    const signs = all.map(sign => `&#${sign.charCodeAt(0)};`).join('a') + few.join('b')
    const {record} = await convert(make(signs))
    expect(record!.exchanges).toHaveLength(1)
    expect(stringsOf(record).filter(string => controls.test(string))).toEqual([])
  })

  test('stand in no record of the fixtures', () => {
    for (const name of fixtureFolders()) {
      if (name.startsWith('forms-')) continue
      const output = readFileSync(join(root, 'fixtures', name, 'output.json'), 'utf8')
      expect(output.replaceAll('\n', ''), name).not.toMatch(escaped)
    }
  })

  test('are shown by their numbers in messages, and so are turns of direction', () => {
    expect(visible('a\u001b[2J\u009b\n\u202eb')).toBe('a\\u{1b}[2J\\u{9b}\\u{a}\\u{202e}b')
    expect(visibleLines('a\u001b\nb\u2066')).toBe('a\\u{1b}\nb\\u{2066}')
    expect(visible('gewone tekst, ook «é» en 👍')).toBe('gewone tekst, ook «é» en 👍')
  })

  test('reach no terminal: names of files, quoted text, inspect, tables, misuse', async () => {
    const name = 'a\u001b[31m\u202eb.txt'
    const evil = '\u001b]0;x\u0007\u009b2J\u202e'
    writeFileSync(
      join(folder, name),
      `Vraag 1\nIs dit ${evil} waar?\nAntwoord ${evil}1\nJa Ã«${evil}.\n\ufffd`
    )
    writeFileSync(join(folder, 'bad.json'), '{"id": 3}')
    writeFileSync(join(folder, `${name}.json`), `{"id": "${'\u202e'}"}`)
    const outputs = await Promise.all(
      [
        ['convert', name],
        ['inspect', name],
        ['convert', `nowhere${evil}`],
        ['inspect', `nowhere${evil}`],
        [`no${evil}`],
        ['dataset', `${name}.json`, '-o', 'tables'],
        ['query', `SELECT '${evil}' FROM nothing${evil}`]
      ].map(words => run(words, {cwd: folder}))
    )
    for (const {out, err} of outputs) expect((out + err).replaceAll('\n', '')).not.toMatch(obeyed)
  })
})
