// Tricks with the archive itself, whatever is in its parts: what one program reads of it and another does not.
import {strToU8, unzipSync, zipSync} from 'fflate'

const local = 0x04034b50
const central = 0x02014b50
const last = 0x06054b50

/** Places at which a sign of four bytes stands. */
function placesOf(bytes, sign) {
  const places = []
  for (let at = 0; at + 4 <= bytes.length; at++)
    if (bytes.readUInt32LE(at) === sign) places.push(at)
  return places
}

/** Write a number at a place after each sign, or after some. */
const write = (sign, offset, size, values) => (bytes, random) => {
  for (const place of placesOf(bytes, sign))
    if (random.chance(0.6) && place + offset + size <= bytes.length)
      bytes.writeUIntLE(random.pick(values), place + offset, size)
  return bytes
}

const sizes = [0, 1, 2 ** 16, 2 ** 32 - 1, 2 ** 31]

/** Some bytes in the middle of an archive, whose places are then all wrong. */
const insert = (bytes, at, piece) =>
  Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])

const kinds = {
  'local-size': write(local, 18, 4, sizes),
  'central-size': write(central, 24, 4, sizes),
  'packed-size': write(central, 20, 4, sizes),
  method: write(central, 10, 2, [0, 8, 12, 93, 99]),
  flags: write(central, 8, 2, [0, 1, 8, 0x800, 0x2041]),
  checksum: write(central, 16, 4, [0, 1, 2 ** 32 - 1]),
  place: write(central, 42, 4, sizes),
  'name-length': write(central, 28, 2, [0, 1, 65_535]),
  count: write(last, 10, 2, [0, 1, 65_535]),
  start: write(last, 16, 4, sizes),
  before: (bytes, random) => insert(bytes, 0, Buffer.alloc(1 + random.below(5000), 'MZ')),
  after: (bytes, random) => Buffer.concat([bytes, Buffer.alloc(1 + random.below(70_000), 'PK')]),
  'another-end': bytes =>
    insert(bytes, bytes.length, bytes.subarray(placesOf(bytes, last).at(-1) ?? 0)),
  'two-archives': (bytes, random, other) =>
    Buffer.concat(random.chance(0.5) ? [bytes, other] : [other, bytes])
}

/** A part that is there twice, or by other names. */
function repacked(bytes, random) {
  let parts
  try {
    parts = unzipSync(bytes)
  } catch {
    return bytes
  }
  const main = Object.keys(parts).find(name => /^(?:word\/document|content)\.xml$/.test(name))
  if (main === undefined) return bytes
  const twin = random.pick([
    main.toUpperCase(),
    `/${main}`,
    `./${main}`,
    main.replaceAll('/', '\\'),
    `../${main}`,
    `${main}/`,
    `${main}\0.txt`
  ])
  const text = random.pick([parts[main], strToU8('<a/>'), new Uint8Array()])
  const all = random.chance(0.5) ? {[twin]: text, ...parts} : {...parts, [twin]: text}
  if (random.chance(0.3)) delete all[main]
  return Buffer.from(zipSync(all, {level: random.pick([0, 6]), mtime: '2024-01-01'}))
}

const all = {...kinds, twin: repacked}

export const zipMutators = ['docx', 'odt'].flatMap(format =>
  Object.entries(all).map(([name, damage]) => ({
    kind: `zip/${format}-${name}`,
    format,
    damage: ({bytes}, random, step, sources) =>
      damage(Buffer.from(bytes), random, Buffer.from(random.pick(sources[format]).bytes))
  }))
)
