// Writes the fixtures of damaged files, from whole ones: `npm run fixtures`.
import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'

const root = new URL('../../fixtures/', import.meta.url)
const read = name => readFileSync(new URL(name, root))

/** The packed text of the last page, with nothing but zeros from a place on: a bad disk. */
function damagedStream(bytes) {
  const start = bytes.indexOf('stream\n', bytes.lastIndexOf('/FlateDecode')) + 'stream\n'.length
  return Buffer.from(bytes).fill(0, start + 300, bytes.indexOf('endstream', start))
}

/** A download that broke off. */
const brokenOff = (bytes, at) => bytes.subarray(0, bytes.indexOf(at) + at.length)

/** The markers of the notes were lost, and a word was changed without counting the checksum anew. */
function damagedWordFile(bytes) {
  const parts = unzipSync(bytes)
  const name = 'word/document.xml'
  const text = strFromU8(parts[name]).replace(/<w:footnoteReference [^>]*>/g, '')
  parts[name] = strToU8(text)
  const zip = Buffer.from(zipSync(parts, {level: 0, mtime: '2024-01-01'}))
  zip[zip.indexOf('veerdienst')] = 'V'.charCodeAt(0)
  return zip
}

const fixtures = {
  'pdf-with-a-damaged-stream/input.pdf': damagedStream(
    read('forms-joint-answers-and-notes/input.pdf')
  ),
  'xml-that-breaks-off/input.xml': brokenOff(
    read('forms-joint-answers-and-notes/input.xml'),
    'Ik begrijp de zorgen'
  ),
  'html-that-breaks-off/input.html': brokenOff(
    read('forms-joint-answers-and-notes/input.html'),
    'Ik begrijp de zorgen'
  ),
  'word-file-with-damage/input.docx': damagedWordFile(
    read('forms-joint-answers-and-notes/input.docx')
  )
}

for (const [name, bytes] of Object.entries(fixtures)) {
  mkdirSync(new URL('.', new URL(name, root)), {recursive: true})
  writeFileSync(new URL(name, root), bytes)
}
