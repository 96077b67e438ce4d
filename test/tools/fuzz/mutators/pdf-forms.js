// The same PDF in other forms that the standard allows, and in some that it does not: objects in streams, a file
// made to be shown while it loads, one that is encrypted with an empty password.
import {createHash} from 'node:crypto'
import {deflateSync} from 'node:zlib'
import {putTogether, takeApart, trailerOf} from '../pdf-objects.js'

const unused = objects => Math.max(0, ...objects.map(({number}) => number)) + 1

/** What a stream is in the file. */
const stored = ({stream, packed}) => (packed ? deflateSync(stream) : stream)

/** A number of some bytes, the highest first. */
function bytesOf(number, length) {
  const bytes = Buffer.alloc(length)
  bytes.writeUIntBE(number, 0, length)
  return bytes
}

/** A file whose table is a stream. `rows` are kind, place or stream, and turn in the stream, by number. */
function withTable(pieces, rows, number, trailer) {
  const place = Buffer.concat(pieces).length
  const all = [...rows, [number, [1, place, 0]]].sort(([a], [b]) => a - b)
  const data = Buffer.concat(
    all.map(([, [kind, at, turn]]) =>
      Buffer.concat([bytesOf(kind, 1), bytesOf(at, 4), bytesOf(turn, 2)])
    )
  )
  const index = all.map(([one]) => `${one} 1`).join(' ')
  const head = `${number} 0 obj\n<< /Type /XRef /Size ${number + 1} /W [1 4 2] /Index [${index}] ${trailer} /Length ${data.length} >>\nstream\n`
  return Buffer.concat([
    ...pieces,
    Buffer.from(head, 'latin1'),
    data,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${place}\n%%EOF\n`)
  ])
}

function objectStreams(source, random) {
  const objects = takeApart(source.bytes)
  const number = unused(objects)
  const pieces = [Buffer.from('%PDF-1.5\n%\xff\xff\xff\xff\n', 'latin1')]
  const rows = []
  let length = pieces[0].length
  const add = (own, text, data, end) => {
    rows.push([own, [1, length, 0]])
    const piece = Buffer.concat([Buffer.from(text, 'latin1'), data, Buffer.from(end)])
    pieces.push(piece)
    length += piece.length
  }
  for (const object of objects.filter(({stream}) => stream)) {
    const data = stored(object)
    const head = object.head.replace(/\/Length \d+(?: 0 R)?/, `/Length ${data.length}`)
    add(object.number, `${object.number} 0 obj\n${head}\nstream\n`, data, '\nendstream\nendobj\n')
  }
  const inside = objects.filter(({stream}) => !stream)
  const starts = []
  let body = ''
  for (const {head} of inside) {
    starts.push(body.length)
    body += `${head}\n`
  }
  const table = inside.map((object, i) => `${object.number} ${starts[i]}`).join(' ')
  inside.forEach((object, turn) => rows.push([object.number, [2, number, turn]]))
  const lie = random.chance(0.3) ? random.below(9) - 4 : 0
  const extra = random.pick(['', '', ` /Extends ${number} 0 R`])
  const data = deflateSync(Buffer.from(`${table} ${body}`, 'latin1'))
  const head = `<< /Type /ObjStm /N ${inside.length + (random.chance(0.2) ? lie : 0)} /First ${table.length + 1 + lie}${extra} /Filter /FlateDecode /Length ${data.length} >>`
  add(number, `${number} 0 obj\n${head}\nstream\n`, data, '\nendstream\nendobj\n')
  return withTable(pieces, rows, number + 1, trailerOf(source.bytes).trim())
}

/** The first object says how to show the first page early; its numbers are wrong as often as not. */
function linearised(source, random) {
  const objects = takeApart(source.bytes)
  const first = objects.find(({head}) => /\/Type \/Page\b/.test(head))?.number ?? 1
  const length = random.pick([source.bytes.length, 0, 2 ** 31, source.bytes.length * 2])
  const [hints, end] = [random.below(source.bytes.length), random.below(source.bytes.length)]
  const head = `<< /Linearized 1 /L ${length} /H [ ${hints} ${random.pick([120, 0, 2 ** 31])} ] /O ${random.pick([first, 9999])} /E ${end} /N ${random.pick([1, 0, 99999])} /T ${random.below(length + 1)} >>`
  return putTogether([{number: unused(objects), head}, ...objects], trailerOf(source.bytes))
}

const padding = Buffer.from(
  '28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a',
  'hex'
)
const md5 = (...pieces) => createHash('md5').update(Buffer.concat(pieces)).digest()

/** RC4, which Node no longer has. */
function rc4(key, data) {
  const state = Uint8Array.from({length: 256}, (_, i) => i)
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + state[i] + key[i % key.length]) & 255
    ;[state[i], state[j]] = [state[j], state[i]]
  }
  const out = Buffer.from(data)
  for (let at = 0, i = 0, j = 0; at < out.length; at++) {
    i = (i + 1) & 255
    j = (j + state[i]) & 255
    ;[state[i], state[j]] = [state[j], state[i]]
    out[at] ^= state[(state[i] + state[j]) & 255]
  }
  return out
}

function encrypted(source, random) {
  const objects = takeApart(source.bytes)
  const permissions = random.pick([-4, -1, -3904])
  const p = Buffer.alloc(4)
  p.writeInt32LE(permissions)
  const id = Buffer.alloc(16, random.below(256))
  const owner = rc4(md5(padding).subarray(0, 5), padding)
  const key = md5(padding, owner, p, id).subarray(0, 5)
  const keyOf = number =>
    md5(key, Buffer.from([number, number >> 8, number >> 16, 0, 0])).subarray(0, 10)
  const locked = objects.map(object =>
    object.stream
      ? {...object, packed: false, stream: rc4(keyOf(object.number), stored(object))}
      : object
  )
  const number = unused(objects)
  const head = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, padding).toString('hex')}> /P ${permissions} >>`
  const trailer = trailerOf(source.bytes).replace(/\/ID\s*\[[^\]]*\]/, '')
  const hex = id.toString('hex')
  return putTogether(
    [...locked, {number, head}],
    `${trailer}\n/Encrypt ${number} 0 R\n/ID [<${hex}> <${hex}>]`
  )
}

export const pdfFormMutators = Object.entries({
  'object-streams': objectStreams,
  linearised,
  encrypted
}).map(([name, damage]) => ({kind: `pdf/${name}`, format: 'pdf', damage}))
