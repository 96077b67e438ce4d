// Takes a PDF apart into its objects and writes it again with a right table of them, so that damage
// stays where it was done. Only for PDFs whose objects stand in the file as they are.
import {deflateSync, inflateSync} from 'node:zlib'

const object = /(\d+) 0 obj\s*([^]*?)\s*endobj/g

/** @returns {{number: number, head: string, stream: Buffer | undefined, packed: boolean}[]} */
export function takeApart(bytes) {
  return [...bytes.toString('latin1').matchAll(object)].map(([, number, body]) => {
    const [, head, raw] = /^([^]*?)\s*stream\r?\n([^]*?)\r?\nendstream$/.exec(body) ?? ['', body]
    const packed = /\/FlateDecode/.test(head) && raw !== undefined
    const data = raw === undefined ? undefined : Buffer.from(raw, 'latin1')
    return {number: Number(number), head, packed, stream: packed ? unpacked(data) : data}
  })
}

function unpacked(data) {
  try {
    return inflateSync(data)
  } catch {
    return Buffer.alloc(0)
  }
}

/** @param trailer what stands in the trailer beside the size: the root, how it is encrypted */
export function putTogether(objects, trailer) {
  const pieces = [Buffer.from('%PDF-1.4\n%\xff\xff\xff\xff\n', 'latin1')]
  const places = new Map()
  let length = pieces[0].length
  const add = piece => {
    pieces.push(piece)
    length += piece.length
  }
  for (const {number, head, stream, packed} of objects) {
    places.set(number, length)
    add(Buffer.from(`${number} 0 obj\n`))
    add(
      stream
        ? withStream(head, packed ? deflateSync(stream, {level: 1}) : stream)
        : Buffer.from(head, 'latin1')
    )
    add(Buffer.from('\nendobj\n'))
  }
  const start = length
  const size = Math.max(0, ...places.keys()) + 1
  const rows = Array.from({length: size}, (_, i) =>
    places.has(i)
      ? `${String(places.get(i)).padStart(10, '0')} 00000 n \n`
      : '0000000000 65535 f \n'
  )
  add(
    Buffer.from(
      `xref\n0 ${size}\n${rows.join('')}trailer\n<<\n/Size ${size}\n${trailer}\n>>\nstartxref\n${start}\n%%EOF\n`
    )
  )
  return Buffer.concat(pieces)
}

const withStream = (head, data) =>
  Buffer.concat([
    Buffer.from(
      `${head.replace(/\/Length \d+(?: 0 R)?/, `/Length ${data.length}`)}\nstream\n`,
      'latin1'
    ),
    data,
    Buffer.from('\nendstream')
  ])

/** The trailer of a PDF without its size. */
export const trailerOf = bytes =>
  /trailer\s*<<([^]*?)>>\s*startxref/
    .exec(bytes.toString('latin1'))?.[1]
    .replace(/\/Size \d+/, '') ?? ''
