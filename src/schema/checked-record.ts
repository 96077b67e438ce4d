import type {DocumentRecord} from './record.js'
import {namedParts, partNamed, recordPart, testOf, type SchemaPart} from './schema-part.js'

/** A value as the record keeps it, or `wrong`. */
type PartCheck = (value: unknown) => unknown

const wrong = Symbol('wrong')
const checks = new Map<string, PartCheck>()
let record: PartCheck | undefined

/** The path of the last value found wrong, from the inside out. */
let place: (string | number)[] = []

/**
 * Check a new record against the published schema, whose source is `recordSchema`, and put its fields
 * in order: what `recordSchema.parse` does, but without the library, which takes longer to load than a
 * document takes to convert.
 *
 * @throws if it is not a record, with the JSON Pointer of what is wrong
 */
export function checkedRecord(value: unknown): DocumentRecord {
  record ??= checkOf(recordPart)
  const checked = record(value)
  if (checked !== wrong) return checked as DocumentRecord
  throw new TypeError(`The record does not fit its schema at \`/${place.toReversed().join('/')}\``)
}

function checkOf(part: SchemaPart): PartCheck {
  if (part.$ref) return referred(partNamed(part.$ref))
  const others = part.anyOf ?? part.oneOf
  if (others) return anyOf(others.map(checkOf))
  if (part.properties) return objectOf(part.properties, new Set(part.required))
  if (part.items) return arrayOf(checkOf(part.items))
  const fits = testOf(part)
  return value => (fits(value) ? value : fail())
}

function fail(): typeof wrong {
  place = []
  return wrong
}

function failAt(key: string | number): typeof wrong {
  place.push(key)
  return wrong
}

/** Made when first needed, since a list holds blocks and a block may be a list. */
function referred(name: string): PartCheck {
  return value => {
    let check = checks.get(name)
    if (!check) checks.set(name, (check = checkOf(namedParts[name]!)))
    return check(value)
  }
}

const anyOf =
  (checks: readonly PartCheck[]): PartCheck =>
  value => {
    for (const check of checks) {
      const checked = check(value)
      if (checked !== wrong) return checked
    }
    return wrong
  }

function arrayOf(check: PartCheck): PartCheck {
  return value => {
    if (!Array.isArray(value)) return fail()
    const copy: unknown[] = []
    for (const item of value) {
      const checked = check(item)
      if (checked === wrong) return failAt(copy.length)
      copy.push(checked)
    }
    return copy
  }
}

function objectOf(properties: Record<string, SchemaPart>, needed: ReadonlySet<string>): PartCheck {
  const fields = Object.entries(properties).map(
    ([name, part]) => [name, checkOf(part), needed.has(name)] as const
  )
  return value => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return fail()
    const copy: Record<string, unknown> = {}
    for (const [name, check, isNeeded] of fields) {
      const given = (value as Record<string, unknown>)[name]
      if (given === undefined && !isNeeded) continue
      const checked = check(given)
      if (checked === wrong) return failAt(name)
      copy[name] = checked
    }
    return copy
  }
}
