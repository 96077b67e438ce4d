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

const named = new Map<string, Fits>()
let record: Fits | undefined

/**
 * Whether a value of JSON is a record as it stands: it fits the published schema and has no field
 * besides. Much faster than the library that says what is wrong, since it makes nothing.
 */
export function fitsRecord(value: unknown): value is DocumentRecord {
  record ??= fitsPart(recordPart)
  return record(value)
}

function fitsPart(part: SchemaPart): Fits {
  if (part.$ref) return referred(partNamed(part.$ref))
  const others = part.anyOf ?? part.oneOf
  if (others) return anyFits(others.map(fitsPart))
  if (part.properties) return objectOf(part.properties, new Set(part.required))
  if (part.items) return arrayOf(fitsPart(part.items))
  return testOf(part)
}

/** Made when first needed, since a list holds blocks and a block may be a list. */
function referred(name: string): Fits {
  let fits = named.get(name)
  return value => {
    if (!fits) named.set(name, (fits = named.get(name) ?? fitsPart(namedParts[name]!)))
    return fits(value)
  }
}

function arrayOf(fits: Fits): Fits {
  return value => {
    if (!Array.isArray(value)) return false
    for (const item of value) if (!fits(item)) return false
    return true
  }
}

function objectOf(properties: Record<string, SchemaPart>, needed: ReadonlySet<string>): Fits {
  const fields = Object.entries(properties).map(([name, part]) => ({
    name,
    fits: fitsPart(part),
    isNeeded: needed.has(name)
  }))
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    let known = 0
    for (const {name, fits, isNeeded} of fields) {
      const given = (value as Record<string, unknown>)[name]
      if (given === undefined) {
        if (isNeeded) return false
      } else if (fits(given)) known++
      else return false
    }
    for (const _ in value) known--
    return known === 0
  }
}
