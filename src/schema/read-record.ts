import {isUtf8} from 'node:buffer'
import {JsonBytes} from './json-bytes.js'
import type {DocumentRecord} from './record.js'
import {
  anyFits,
  namedParts,
  partNamed,
  recordPart,
  testOf,
  type Fits,
  type SchemaPart
} from './schema-part.js'

/** Reads a value of the kind that it is made for; undefined if another comes next. */
type Read = (json: JsonBytes) => unknown

/** The readers of the parts with a name. */
const named = new Map<string, Read>()
let record: Read | undefined
const json = new JsonBytes()

/**
 * Read a record from bytes of JSON as `convert` writes it in a line: no blanks, fields in the order of the schema.
 * It is read and checked in one pass, in three quarters of the time of `JSON.parse` and a check.
 *
 * @returns undefined if the bytes are not that; they may be a record all the same
 */
export function readWrittenRecord(bytes: Buffer): DocumentRecord | undefined {
  if (!isUtf8(bytes)) return undefined
  record ??= readerOf(recordPart)
  json.open(bytes)
  const value = record(json)
  return json.isAtEnd() ? (value as DocumentRecord | undefined) : undefined
}

function readerOf(part: SchemaPart): Read {
  if (part.$ref) return referred(partNamed(part.$ref))
  const others = part.anyOf ?? part.oneOf
  if (others?.every(isSimple)) return simple(anyFits(others.map(testOf)))
  if (others) return anyOf(others.map(it => readerOf(it)))
  if (part.properties) return objectOf(part)
  if (part.items) return arrayOf(readerOf(part.items))
  return simplest(part) ?? simple(testOf(part))
}

/** The reader of a whole number or of any text, which most values are, needs no further test. */
function simplest(part: SchemaPart): Read | undefined {
  const {type, const: only, enum: values, pattern, minimum = -Infinity, maximum = Infinity} = part
  if (only !== undefined || values || pattern !== undefined) return undefined
  if (type === 'string') return json => json.text()
  if (type !== 'integer') return undefined
  return json => {
    const value = json.whole()
    return value !== undefined && value >= minimum && value <= maximum ? value : undefined
  }
}

const isSimple = ({$ref, anyOf, oneOf, properties, items}: SchemaPart): boolean =>
  [$ref, anyOf, oneOf, properties, items].every(it => it === undefined)

/** Made when first needed, since a list holds blocks and a block may be a list. */
function referred(name: string): Read {
  let read: Read | undefined
  return json => {
    if (!read) {
      read = named.get(name) ?? readerOf(namedParts[name]!)
      named.set(name, read)
    }
    return read(json)
  }
}

const simple =
  (fits: Fits): Read =>
  json => {
    const value = json.simple()
    return value !== undefined && fits(value) ? value : undefined
  }

function anyOf(several: readonly Read[]): Read {
  return json => {
    const start = json.at
    for (const read of several) {
      const value = read(json)
      if (value !== undefined) return value
      json.at = start
    }
    return undefined
  }
}

const [comma, opened, closed, objectEnd] = [...Buffer.from(',[]}')] as [
  number,
  number,
  number,
  number
]

function arrayOf(read: Read): Read {
  return json => {
    if (!json.takeByte(opened)) return undefined
    const items: unknown[] = []
    if (json.takeByte(closed)) return items
    do {
      const value = read(json)
      if (value === undefined) return undefined
      items.push(value)
    } while (json.takeByte(comma))
    return json.takeByte(closed) ? items : undefined
  }
}

/** The first field of every object is one that it needs. */
function objectOf({properties = {}, required = []}: SchemaPart): Read {
  const fields = Object.entries(properties).map(([name, part], i) => ({
    name,
    head: Buffer.from(`${i === 0 ? '{' : ','}"${name}":`),
    read: readerOf(part),
    isNeeded: required.includes(name)
  }))
  return json => {
    const made: Record<string, unknown> = {}
    for (const {name, head, read, isNeeded} of fields) {
      if (json.take(head)) {
        const value = read(json)
        if (value === undefined) return undefined
        made[name] = value
      } else if (isNeeded) return undefined
    }
    return json.takeByte(objectEnd) ? made : undefined
  }
}
