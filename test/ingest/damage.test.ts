import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {convert} from '../../src/index.js'
import {letters} from '../letters.js'
import {putTogether, takeApart, trailerOf} from '../tools/fuzz/pdf-objects.js'

// Each kind of defect that `npm run fuzz` found, by a small document that shows it.

const read = (name: string) =>
  readFileSync(join(import.meta.dirname, '../../fixtures/forms-joint-answers-and-notes', name))

const ruleIds = async (bytes: Uint8Array) =>
  (await convert(bytes)).file.messages.map(({ruleId}) => ruleId)

describe('a Word file', () => {
  const parts = unzipSync(read('input.docx'))

  /** The file with one part changed. */
  const changed = (name: string, from: string | RegExp, to: string) => {
    const text = strFromU8(parts[name]!)
    expect(text.search(from)).toBeGreaterThanOrEqual(0)
    return zipSync({...parts, [name]: strToU8(text.replace(from, to))})
  }
  const textOf = async (bytes: Uint8Array) => String((await convert(bytes)).file.value)
  const document = 'word/document.xml'

  test('keeps notes that no marker points to', async () => {
    const {record} = await convert(changed(document, /<w:footnoteReference [^>]*>/g, ''))
    expect(record!.footnotes).toHaveLength(3)
  })

  test('keeps notes of which two have one id', async () => {
    const {record} = await convert(changed('word/footnotes.xml', 'w:id="2"', 'w:id="1"'))
    expect(record!.footnotes).toHaveLength(3)
  })

  test.each([
    ['outside any paragraph', '<w:t>losse woorden</w:t>'],
    ['in a run outside any paragraph', '<w:r><w:t>losse woorden</w:t></w:r>'],
    ['among the properties', '<w:p><w:pPr><w:t>losse woorden</w:t></w:pPr></w:p>'],
    [
      'in the marker of a note',
      '<w:p><w:footnoteReference w:id="9"><w:r><w:t>losse woorden</w:t></w:r></w:footnoteReference></w:p>'
    ],
    [
      'in an unknown element within text',
      '<w:p><w:r><w:t><w:p><w:x>losse woorden</w:x></w:p></w:t></w:r></w:p>'
    ],
    ['without an element of its own', '<w:p><w:r>losse woorden</w:r></w:p>'],
    ['in a row outside any cell', '<w:tbl><w:tr><w:t>losse woorden</w:t></w:tr></w:tbl>'],
    [
      'in a cell within a content control',
      '<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>losse woorden</w:t></w:r></w:p></w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>'
    ],
    ['in a note outside the notes', '<w:footnote><w:t>losse woorden</w:t></w:footnote>']
  ])('keeps text that stands %s', async (_, xml) => {
    expect(await textOf(changed(document, '</w:body>', `${xml}</w:body>`))).toContain(
      'losse woorden'
    )
  })

  test('keeps the text of a part of notes that holds none', async () => {
    const {'word/document.xml': text, ...others} = parts
    const swapped = {...others, [document]: parts['word/footnotes.xml']!}
    const bytes = zipSync({...swapped, 'word/footnotes.xml': text!})
    expect(letters(await textOf(bytes))).toContain(letters('Kent u het bericht'))
  })

  test('says which parts are gone', async () => {
    const {'word/footnotes.xml': _, ...others} = parts
    expect(await ruleIds(zipSync(others))).toContain('damaged-file')
  })

  test('says where a part ends in the middle', async () => {
    const half = parts[document]!.subarray(0, parts[document]!.length / 2)
    expect(await ruleIds(zipSync({...parts, [document]: half}))).toContain('damaged-file')
  })
})

describe('XML and HTML', () => {
  test('words within a reference to a note are text', async () => {
    const printed = 'De overtocht duurt dan langer.'
    const first = '../xml-of-the-first-schema/input.xml'
    const xml = read(first).toString()
    expect(xml).toContain(printed)
    const wrong = xml.replace(printed, `<nootref>${printed}</nootref>`)
    const {record} = await convert(Buffer.from(wrong), {name: 'input.xml'})
    expect(JSON.stringify(record)).toContain(printed)
  })

  test.each(['xml', 'html'])('%s is known in UTF-16, too', async format => {
    const text = `\ufeff${read(`input.${format}`)
      .toString('utf8')
      .replace(/^\ufeff/, '')}`
    const {record} = await convert(Buffer.from(text, 'utf16le'))
    expect(record!.source.format).toBe(format)
    expect(record!.exchanges).toHaveLength(3)
  })

  test.each(['xml', 'html'])('%s is known behind a stray character, too', async format => {
    const {file} = await convert(Buffer.concat([Buffer.from('\u0001'), read(`input.${format}`)]))
    expect(file.data.source).toMatchObject({format})
  })

  test.each([
    ['a sign in quotes ends no tag', '<p title="a > b/">x</p>', false],
    ['a comment holds no tags', '<p>x</p><!-- <div> -->', false],
    ['a script holds no tags', '<script>if (a<b) "<div>"</script>', false],
    ['some elements need no end', '<ul><li>x<br><li>y</ul><p>z', false],
    ['others do', '<div><p>x', true],
    ['a tag that never ends', '<p>x</p><a href="x', true],
    ['a comment that never ends', '<p>x</p><!-- y', true]
  ])('%s', async (_, html, isDamaged) => {
    const found = await ruleIds(Buffer.from(`<!DOCTYPE html><body>${html}`))
    expect(found.includes('damaged-file')).toBe(isDamaged)
  })

  test('XML closes its elements in order', async () => {
    const text = read('input.xml').toString('utf8')
    expect(await ruleIds(Buffer.from(text))).not.toContain('damaged-file')
    expect(await ruleIds(Buffer.from(text.replace('</al>', '')))).toContain('damaged-file')
  })
})

describe('a PDF', () => {
  const bytes = read('input.pdf')
  type Parts = ReturnType<typeof takeApart>

  /** The PDF with its objects changed, and a right table of them. */
  const changed = (change: (objects: Parts) => Parts | void) => {
    const objects = takeApart(bytes)
    return putTogether(change(objects) ?? objects, trailerOf(bytes))
  }
  const content = (objects: Parts) =>
    objects.find(({head, stream}) => stream && !/\/N\b/.test(head))!

  test('that is whole gives no warning, however it is written', async () => {
    expect(await ruleIds(changed(() => {}))).not.toContain('damaged-file')
  })

  test('says that an object is missing', async () => {
    const damaged = changed(objects => objects.filter(own => own !== content(objects)))
    expect(await ruleIds(damaged)).toContain('damaged-file')
  })

  test('says that a page is cut off', async () => {
    const damaged = changed(objects => {
      const own = content(objects)
      own.stream = own.stream!.subarray(0, own.stream!.indexOf('ET', 4000) - 1)
    })
    expect(await ruleIds(damaged)).toContain('damaged-file')
  })

  test('says that its table of objects is wrong', async () => {
    const at = bytes.indexOf('endobj')
    const damaged = Buffer.concat([bytes.subarray(0, at), Buffer.from('  '), bytes.subarray(at)])
    expect(await ruleIds(damaged)).toContain('damaged-file')
  })

  test('keeps warnings apart from those of others that are read meanwhile', async () => {
    const damaged = readFileSync(
      join(import.meta.dirname, '../../fixtures/pdf-with-a-damaged-stream/input.pdf')
    )
    const all = await Promise.all([bytes, damaged, bytes, damaged].map(ruleIds))
    expect(all.map(found => found.includes('damaged-file'))).toEqual([false, true, false, true])
  })

  test('leaves the console as it was', async () => {
    const {warn} = console
    await convert(bytes)
    expect(console.warn).toBe(warn)
  })
})
