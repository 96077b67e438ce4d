import type {DocumentRecord} from './record.js'
import schema from './record.schema.json' with {type: 'json'}

/** What the JSON Schema of the record says about a part; it uses only these keywords. */
interface SchemaPart {
  $ref?: string
  type?: string | string[]
  const?: unknown
  enum?: unknown[]
  pattern?: string
  minimum?: number
  maximum?: number
  items?: SchemaPart
  properties?: Record<string, SchemaPart>
  required?: string[]
  anyOf?: SchemaPart[]
  oneOf?: SchemaPart[]
}

/** A value as the record keeps it, or `wrong`. */
type PartCheck = (value: unknown) => unknown

const wrong = Symbol('wrong')
const parts: Record<string, SchemaPart> = schema.$defs
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
  record ??= checkOf(schema as SchemaPart)
  const checked = record(value)
  if (checked !== wrong) return checked as DocumentRecord
  throw new TypeError(`The record does not fit its schema at \`/${place.toReversed().join('/')}\``)
}

function checkOf(part: SchemaPart): PartCheck {
  if (part.$ref) return referred(part.$ref.replace('#/$defs/', ''))
  const others = part.anyOf ?? part.oneOf
  if (others) return anyOf(others.map(checkOf))
  if (part.properties) return objectOf(part.properties, new Set(part.required))
  if (part.items) return arrayOf(checkOf(part.items))
  const tests = testsOf(part)
  return value => (tests.every(test => test(value)) ? value : fail())
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
    if (!check) checks.set(name, (check = checkOf(parts[name]!)))
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

const types: Record<string, (value: unknown) => boolean> = {
  string: value => typeof value === 'string',
  boolean: value => typeof value === 'boolean',
  integer: value => Number.isSafeInteger(value),
  null: value => value === null
}

/** The checks on a value without parts. */
function testsOf(part: SchemaPart): ((value: unknown) => boolean)[] {
  const {const: only, enum: values, pattern, minimum, maximum} = part
  if (only !== undefined) return [value => value === only]
  if (values) return [value => values.includes(value)]
  const kinds = [part.type ?? []].flat().map(type => types[type]!)
  const tests = [
    kinds.length === 1 ? kinds[0]! : (value: unknown) => kinds.some(isKind => isKind(value))
  ]
  if (pattern !== undefined) {
    const printed = new RegExp(pattern, 'u')
    tests.push(value => printed.test(value as string))
  }
  if (minimum !== undefined) tests.push(value => (value as number) >= minimum)
  if (maximum !== undefined) tests.push(value => (value as number) <= maximum)
  return tests
}
